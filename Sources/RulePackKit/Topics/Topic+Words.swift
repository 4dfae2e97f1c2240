extension Topic {
    /// What does this abbreviation mean?
    public static let terms = Topic(
        "terms", .words, .term,
        nl: "Wat betekent deze afkorting, en hoe heet dit elders?",
        en: "What does this abbreviation mean?")

    /// Which words does the text treat as the same?
    public static let equivalentTerms = Topic(
        "equivalent-terms", .words, .term,
        nl: "Welke woorden stelt de tekst aan elkaar gelijk?",
        en: "Which words does the text treat as the same?")

    static let wordsGroup: [Topic] = [
        .terms,
        .equivalentTerms,
    ]
}
