import RegimeEngine
import RulePackKit
import Testing

struct QuoteTests {
    @Test(
        arguments: [
            (5...6, "binnen vijf werkdagen"), (5...6, "vijf\nwerkdagen"), (4...4, "meldt \t verzuim"),
            (4...4, " meldt verzuim "), (5...6, "Leerplicht"), (5...6, "complete melding."),
            (10...11, "waarschuwing. Vanaf"),
        ])
    func `words stand on lines whatever the white space and the line breaks between them`(
        lines: ClosedRange<Int>, says: String
    ) {
        #expect(Sample.pack { Sample.task().cite("Ergens", lines, says) }.codes() == [])
    }

    @Test(
        arguments: [
            (5...5, "binnen vijf werkdagen"), (6...6, "vijf werkdagen"), (4...4, "meldtverzuim"),
            (4...4, "Meldt verzuim"),
            (4...4, "meldt, verzuim"), (4...5, "meldt leerplicht"),
        ])
    func `words that are split, joined, changed or elsewhere do not stand there`(
        lines: ClosedRange<Int>, says: String
    ) {
        #expect(Sample.pack { Sample.task().cite("Ergens", lines, says) }.codes() == ["VK006"])
    }

    @Test func `one accent counts however it is encoded, and as no other letter`() {
        let text = Sample.source("de zorgco\u{00F6}rdinator belt\n")
        let pack = { (says: String) in
            Sample.pack(documents: [Sample.document, SourceDocument("bijlage", title: "Bijlage", sha256: text.sha256)])
            {
                Sample.task().cite("Bijlage", 1, says, in: "bijlage")
            }
        }
        let library = SourceLibrary([Sample.text, text])
        #expect(pack("zorgcoo\u{0308}rdinator").codes(against: library) == [])
        #expect(pack("zorgcoordinator").codes(against: library) == ["VK006"])
    }

    @Test(
        arguments: [0...1, 19...19, 18...19, 1...Int.max, 0...Int.max, Int.min...Int.max, Int.min...Int.min])
    func `lines that do not exist are named as such, however far away`(lines: ClosedRange<Int>) throws {
        let pack = Sample.pack { Sample.task().cite("Ergens", lines, "Getekend") }
        let finding = try #require(
            PackChecker(sources: Sample.library).findings(in: pack).first { $0.code == "VK006" })
        #expect(finding.message.en.hasPrefix("lines do not exist: afspraken "))
        #expect(finding.remedy.en == "the document has 18 lines")
    }

    @Test(arguments: [1...Int.max, 0...Int.max, Int.min...Int.max])
    func `without sources, too many lines are too wide, however many`(lines: ClosedRange<Int>) {
        let pack = Sample.pack { Sample.task().cite("Ergens", lines, "Getekend") }
        #expect(pack.codes(against: nil) == ["VK008"])
    }

    @Test func `ten lines are not too wide, nor is a blank line in between`() {
        #expect(Sample.pack { Sample.task().cite("Ergens", 5...14, "Artikel 2") }.codes() == [])
    }

    @Test func `five words are not too many, and a copy of nine words is not too long`() {
        let pack = Sample.pack {
            Sample.task("vijf").cite("Artikel 3", 14, "Stap 1: het zorgteam van")
            Sample.task("negen", "Leerplicht roept alle partners bij elkaar om samen een")
                .cite("Artikel 3", 15, "alle partners")
        }
        #expect(pack.codes() == [])
    }

    @Test func `a copy counts whatever its capitals and commas, and only from the lines that are cited`() {
        let copy = "leerplicht roept, alle partners bij elkaar; om samen een Oplossing"
        #expect(
            Sample.pack { Sample.task("extra", copy).cite("Artikel 3", 15, "alle partners") }.codes() == ["VK021"])
        #expect(Sample.pack { Sample.task("extra", copy).cite("Artikel 3", 16, "de wethouder") }.codes() == [])
    }

    @Test func `a line listed as no rule may lie inside a longer citation`() {
        #expect(Sample.pack { Sample.task().cite("Artikel 2", 8...10, "Te laat komen") }.codes() == [])
    }
}
