import RulePackKit

extension HollandRijnland {
    @Silences static var silences: [Silence] { [] }
}
