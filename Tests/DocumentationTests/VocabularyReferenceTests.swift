import RulePackKit
import Testing

struct VocabularyReferenceTests {
    @Test func `the page on questions says what the shared questions are`() {
        var page = Reference(
            title: "Questions", summary: "Every question that all packs share, with the kinds that may answer it.")
        page.add(
            "A provision answers one of these, or says why it matters in its own text alone (``Rule/localOnly(nl:en:)``). "
                + "A pack may add a ``Topic`` of its own. The first kind is the one that usually answers.")
        for group in TopicGroup.allCases {
            page.add(heading: "\(group.name.nl) (\(group.name.en))")
            page.add(
                table: ["id", "in Swift", "question", "kinds"],
                Topic.shared.filter { $0.group == group }.map { topic in
                    [
                        "`\(topic.id)`", "``Topic/\(topic.id.swiftName)``",
                        topic.question.nl + (topic.sector.map { " (alleen \($0.name.nl))" } ?? ""),
                        ([topic.kind] + topic.otherKinds).map { "`\($0.rawValue)`" }.joined(separator: ", "),
                    ]
                })
        }
        page.expect(in: "Sources/RulePackKit/RulePackKit.docc/Reference/Questions.md")
    }

    @Test func `the page on words says what words are shared`() {
        var page = Reference(
            title: "Functions and other shared words", summary: "What makes regions comparable under their local names."
        )
        page.add(
            "A role, an organisation and a meeting have a local name, and a function that all packs share. A pack may add a word "
                + "that the list lacks, with an id of its own.")
        page.add(heading: "Functions of roles and organisations")
        page.add(table: Self.head, Self.rows(PartyFunction.shared))
        page.add(heading: "Functions of meetings")
        page.add(table: Self.head, Self.rows(MeetingFunction.shared))
        page.add(heading: "Moments from which a term runs")
        page.add(table: Self.head, Self.rows(Moment.shared))
        page.add(heading: "What a threshold counts")
        page.add(table: Self.head, Self.rows(Measure.self))
        page.add(heading: "Units")
        page.add(table: Self.head, Self.rows(Unit.self))
        page.add(heading: "Facts of a case")
        page.add(table: Self.head, Self.rows(CaseFact.self))
        page.expect(in: "Sources/RulePackKit/RulePackKit.docc/Reference/Words.md")
    }

    private static let head = ["in Swift", "in Dutch", "in English"]

    private static func rows<Word: OpenVocabulary>(_ words: [Word]) -> [[String]] {
        words.map { ["``\(Word.self)/\($0.id.swiftName)``", $0.name.nl, $0.name.en] }
    }

    private static func rows<Word: ClosedVocabulary>(_ type: Word.Type) -> [[String]] {
        Word.allCases.map { ["``\(Word.self)/\($0.rawValue)``", $0.name.nl, $0.name.en] }
    }
}
