import RulePackKit

extension DenHaag.HaaglandenVO {
    @NotRules static var notRules: [NotRule] {
        NotRule(17, .heading)
        NotRule(76, .heading)
        NotRule(
            80, .introduction,
            Text(
                nl: "De voorwaarden waarnaar de zin verwijst, staan in de alinea erboven.",
                en: "The conditions that the sentence refers to are in the paragraph above it."))
        NotRule(90, .heading)
    }
}
