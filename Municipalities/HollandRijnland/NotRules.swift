import RulePackKit

extension HollandRijnland {
    @NotRules static var notRules: [NotRule] {
        NotRule(7, .heading)
    }
}
