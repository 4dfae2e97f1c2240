import RulePackKit
import Testing

struct OriginTests {
    private static let file = "RulePackKitTests/OriginTests.swift"

    @Provisions private static var provisions: [Provision] {
        Task("een", answers: .afterReport, "Er gebeurt iets")
            .cite("1", 1, "iets")
            .cite("2", 2, "nog iets")
        Task("twee", answers: .afterReport, "Zonder vindplaats")
        elsewhere
    }

    private static let elsewhere = [
        Provision(
            Task("drie", answers: .afterReport, "Los van een blok")
                .cite("3", 3...4, "los"))
    ]

    @Ambiguities private static var ambiguities: [Ambiguity] {
        Ambiguity(
            "welke", .vague, question: Text(same: "?"), readings: [], default: "", why: Text(same: ""), affects: []
        )
        .cite("1", 1, "welke")
    }

    @NotRules private static var notRules: [NotRule] {
        NotRule(1, .heading)
        NotRule(2...3, .layout)
    }

    @Silences private static var silences: [Silence] { Silence(.sickness, nl: "Niets.", en: "Nothing.") }

    private static func lines(_ origins: [Origin?]) -> [Int?] {
        #expect(origins.allSatisfy { $0?.file == file })
        return origins.map { $0?.line }
    }

    @Test func `a rule knows where its statement begins, cited or not, and outside a block where it is first cited`() {
        #expect(Self.lines(Self.provisions.map(\.origin)) == [8, 11, 18])
    }

    @Test func `each citation knows where it is written`() {
        #expect(Self.lines(Self.provisions.flatMap(\.citations).map(\.origin)) == [9, 10, 18])
    }

    @Test func `ambiguities, lines without a rule and silences know where they are written`() {
        #expect(Self.lines(Self.ambiguities.map(\.origin)) == [22])
        #expect(Self.lines(Self.ambiguities.flatMap(\.citations).map(\.origin)) == [25])
        #expect(Self.lines(Self.notRules.map(\.origin)) == [29, 30])
        #expect(Self.lines(Self.silences.map(\.origin)) == [33])
    }

    @Test func `what says the same is equal wherever it is written`() {
        let (one, other) = (cited(), citedElsewhere())
        #expect(one == other)
        #expect(one.origin != other.origin)
        #expect(one.citations[0] == other.citations[0])
        #expect(Set([one, other]).count == 1)
        #expect(NotRule(1, .heading) == Self.notRules[0])
    }

    private func cited() -> Provision { Provision(Task("a", answers: .afterReport, "A").cite("1", 1, "a")) }

    private func citedElsewhere() -> Provision {
        Provision(Task("a", answers: .afterReport, "A").cite("1", 1, "a"))
    }
}
