import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfTheTable: [Ambiguity] { [] }
    @Ambiguities static var ambiguitiesOfTheRules: [Ambiguity] { [] }
    @Ambiguities static var ambiguitiesOfJustice: [Ambiguity] { [] }
}
