import RegimeEngine
import RulePackKit
import Testing

struct CoverageTests {
    @Test func `a pack that accounts for every line is complete`() {
        let coverage = Coverage(of: Sample.regime(), document: Sample.document, text: Sample.text)
        #expect(coverage.isComplete)
        #expect(coverage.filled == 14)
        #expect(coverage.cited == 9)
        #expect(coverage.notRules == 5)
    }

    @Test func `a line that nothing accounts for is left, with its number and words`() {
        let coverage = Coverage(
            of: Sample.pack(notRules: [NotRule(1, .heading)], without: "trede-3").regimes[0],
            document: Sample.document, text: Sample.text)
        #expect(!coverage.isComplete)
        #expect(
            coverage.left.map { "\($0.number) \($0.text)" } == [
                "3 Artikel 1. Melden", "8 Artikel 2. Te laat komen", "13 Artikel 3. Opschaling",
                "16 Stap 3: de wethouder beslist.", "18 Getekend te Voorbeeldstad",
            ])
        #expect(coverage.cited + coverage.notRules + coverage.left.count == coverage.filled)
    }

    @Test func `a line that is cited and listed as no rule counts once, as cited`() {
        let coverage = coverage(of: "a\nb\n", cited: [1...1, 1...2], notRules: [1...2])
        #expect(coverage.cited == 2)
        #expect(coverage.notRules == 0)
    }

    @Test func `the lines of an ambiguity count as cited`() {
        let regime = Self.regime(cited: [1...1], notRules: [], ambiguous: [2...2])
        #expect(Coverage(of: regime, document: Self.document, text: Sample.source("a\nb\n")).isComplete)
    }

    @Test(arguments: ["a\n\nb\n", "a\n\nb", "a\r\n\r\nb\r\n", "a\n \t \nb\n\n\n"])
    func `blank lines and the end of the file ask for nothing`(text: String) {
        let coverage = coverage(of: text, cited: [1...1], notRules: [])
        #expect(coverage.filled == 2)
        #expect(coverage.left.map(\.number) == [3])
        #expect(coverage.left.map(\.text) == ["b"])
    }

    @Test func `an empty file is complete`() {
        #expect(coverage(of: "", cited: [1...3], notRules: []).isComplete)
    }

    @Test func `lines of another document account for nothing here`() {
        let other = SourceDocument("bijlage", title: "Bijlage", sha256: "1")
        let regime = Self.regime(cited: [1...2], notRules: [1...2])
        let coverage = Coverage(of: regime, document: other, text: Sample.source("a\nb\n"))
        #expect(coverage.left.map(\.number) == [1, 2])
        #expect(coverage.longest.isEmpty)
    }

    @Test(arguments: [1...Int.max, 0...Int.max, Int.min...Int.max, 2...Int.max, Int.min...Int.min, -3...1])
    func `line numbers beyond the text neither hang nor count`(range: ClosedRange<Int>) {
        let coverage = coverage(of: "a\nb\n", cited: [range], notRules: [range])
        let inside = [1, 2].filter(range.contains)
        #expect(coverage.cited == inside.count)
        #expect(coverage.left.map(\.number) == [1, 2].filter { !inside.contains($0) })
    }

    @Test func `citations stand from the longest to the shortest, and by id where they are as long`() {
        let coverage = coverage(of: "a\nb\nc\n", cited: [2...2, 1...3, 1...1, 1...2, 2...3, 0...Int.max], notRules: [])
        #expect(
            coverage.longest.map(\.id) == [
                "voorbeeld/x/taak-5", "voorbeeld/x/taak-1", "voorbeeld/x/taak-3", "voorbeeld/x/taak-4",
                "voorbeeld/x/taak-0", "voorbeeld/x/taak-2",
            ])
    }

    // MARK: - Fixture

    private static let document = SourceDocument("tekst", title: "Tekst", sha256: "0")

    private func coverage(
        of text: String, cited: [ClosedRange<Int>], notRules: [ClosedRange<Int>]
    ) -> Coverage {
        Coverage(
            of: Self.regime(cited: cited, notRules: notRules), document: Self.document, text: Sample.source(text))
    }

    private static func regime(
        cited: [ClosedRange<Int>], notRules: [ClosedRange<Int>], ambiguous: [ClosedRange<Int>] = []
    ) -> Regime {
        let regime = Regime(
            "x", title: "X", shortTitle: "X",
            validity: Validity(from: .open, through: .open, note: Text(same: "x")), sectors: [.po],
            jurisdictions: [], documents: [document], silences: [],
            provisions: cited.enumerated().map { Provision(Sample.task("taak-\($0)").cite("1", $1, "a")) },
            ambiguities: ambiguous.map { lines in
                Ambiguity(
                    "a", .gap, question: Text(same: "?"), readings: [], default: "", why: Text(same: "a"), affects: []
                ).cite("1", lines, "b")
            },
            notRules: notRules.map { NotRule($0, .layout) })
        return Pack(id: "voorbeeld", name: "Voorbeeld", regimes: [regime]).regimes[0]
    }
}
