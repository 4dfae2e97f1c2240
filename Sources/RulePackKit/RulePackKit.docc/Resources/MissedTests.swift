import RulePackKit

extension Topic {
    /// How is a test made up for that was missed? The shared list has no such question.
    fileprivate static let missedTest = Topic(
        "missed-test", .special, .deadline,
        nl: "Binnen hoeveel tijd wordt een gemiste toets ingehaald?",
        en: "How soon must a missed test be made up for?")
}

extension Eikenveld {
    static let gemisteToets = Moment("missed-test", nl: "de gemiste toets", en: "the missed test")

    @Provisions static var tests: [Provision] {
        Deadline(
            "missed-test", answers: .missedTest, "Een toets die zonder geldige reden is gemist, moet worden ingehaald",
            within: .weeks(2), from: gemisteToets, by: leerling
        )
        .cite("11. Toetsen", 72, "binnen 2 weken")
    }
}
