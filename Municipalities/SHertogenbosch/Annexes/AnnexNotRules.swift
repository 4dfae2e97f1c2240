import RulePackKit

extension SHertogenbosch {
    @NotRules static var annexNotRules: [NotRule] {
        NotRule(423, .heading)
        NotRule(432, .introduction)
        NotRule(480, .heading)
        NotRule(592, .heading)
        NotRule(628, .heading)
        NotRule(630, .heading)
        NotRule(648, .heading)
        NotRule(665, .heading)
        NotRule(680, .heading)
        NotRule(703, .heading)
        NotRule(718, .scanNoise)
        NotRule(757, .heading)
        NotRule(759, .heading)
        NotRule(783, .heading)
        NotRule(785, .heading)
        NotRule(
            799, .heading,
            Text(
                nl: "staat los tussen de inleiding en de punten van de uitsluiting",
                en: "stands loose between the introduction and the points of the exclusion"))
        NotRule(812, .heading)
        NotRule(824, .heading)
        NotRule(837, .heading)
        NotRule(842, .heading)
        NotRule(864, .heading)
        NotRule(
            869...870, .recital,
            Text(
                nl: "de ervaring dat er niet altijd overeenstemming is of dat het plan stokt",
                en: "the experience that there is not always agreement, or that the plan stalls"))
        NotRule(884, .heading)
        NotRule(893, .heading)
        NotRule(908, .heading)
        NotRule(915, .heading)
        NotRule(935, .heading)
    }
}
