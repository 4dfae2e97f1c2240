import RulePackKit

extension SHertogenbosch {
    @NotRules static var notRules: [NotRule] {
        chapterNotRules
        annexNotRules
    }

    @NotRules static var chapterNotRules: [NotRule] {
        NotRule(3, .heading)
        NotRule(43, .heading)
        NotRule(53, .heading)
        NotRule(77, .heading)
        NotRule(84, .heading)
        NotRule(91, .heading)
        NotRule(126, .heading)
        NotRule(130, .heading)
        NotRule(142, .heading)
        NotRule(179, .heading)
        NotRule(183, .heading)
        NotRule(191, .heading)
        NotRule(234, .heading)
        NotRule(245...246, .heading)
        NotRule(248, .heading)
        NotRule(264, .heading)
        NotRule(300, .heading)
        NotRule(342, .heading)
        NotRule(348, .heading)
        NotRule(371, .introduction)
        NotRule(379, .heading)
        NotRule(381, .heading)
        NotRule(384, .reference)
        NotRule(396, .heading)
        NotRule(399, .reference)
        NotRule(412, .heading)
    }
}
