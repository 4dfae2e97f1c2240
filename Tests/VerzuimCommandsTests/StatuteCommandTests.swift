import Foundation
import RegimeEngine
import RulePackKit
import Testing
import VerzuimCommands

/// That a statute stays apart from what municipalities agreed, and joins when it is asked for.
struct StatuteCommandTests {
    private static let verzuim = Verzuim()

    private func text(_ line: String) -> String {
        Self.verzuim.run(line.split(separator: " ").map(String.init)).content
    }

    private func document(_ line: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text("\(line) --format json").utf8))
    }

    @Test(arguments: [
        "compare --topic statutory-report-hours", "search verzuim", "topics --kind threshold",
        "find Tilburg", "explain statutory-report-hours", "explain leerplichtambtenaar",
    ])
    func `what is asked without a choice is asked of municipalities alone`(line: String) {
        let text = text("\(line) --format json")
        #expect(!text.isEmpty)
        #expect(!text.contains("\"nederland"))
    }

    @Test(arguments: [
        "compare nederland --topic statutory-report-hours", "search verzuim --pack nederland",
        "topics --kind threshold --pack nederland", "explain statutory-report-hours --pack nederland",
        "explain nederland/leerplichtwet/sixteen-hours-po", "explain valid-reasons", "show nederland", "packs",
        "check", "export nederland", "diff nederland tilburg",
        "compare tilburg --topic statutory-report-hours --with-statute",
        "compare tilburg --topic statutory-report-hours --against nederland",
    ])
    func `the statute joins when it is named`(line: String) {
        let text = text(line)
        #expect(text.contains("nederland") || text.contains("Leerplichtwet 1969 (wet)"))
    }

    @Test func `it comes behind the regimes, once, however often it is asked for`() throws {
        for line in [
            "compare --with-statute", "compare --against nederland",
            "compare --with-statute --against nederland/leerplichtwet",
        ] {
            let regimes = try document(line)["regimes"]?.elements ?? []
            #expect(regimes.count == 6)
            #expect(regimes.compactMap { $0["authority"]?.string }.last == "national")
            #expect(regimes.dropLast().allSatisfy { $0["authority"] == "municipal" })
        }
        let first = try document("compare nederland tilburg --with-statute")["regimes"]?.elements ?? []
        #expect(first.compactMap { $0["id"]?.string } == ["nederland/leerplichtwet", "tilburg/2017"])
    }

    @Test(arguments: ["text", "markdown", "csv"])
    func `the head of its column says that it is a statute`(format: String) {
        let line = "compare tilburg --with-statute --topic statutory-report-hours --format \(format)"
        #expect(text(line).contains("Leerplichtwet 1969 (wet)"))
        #expect(text("\(line) --lang en").contains("Leerplichtwet 1969 (statute)"))
    }

    @Test func `packs lists it apart`() throws {
        let packs = text("packs")
        let heading = try #require(packs.firstRange(of: "LANDELIJKE WET"))
        let own = try #require(packs.firstRange(of: "nederland: Nederland"))
        let last = try #require(packs.ranges(of: "holland-rijnland/2009").last)
        #expect(last.upperBound < heading.lowerBound && heading.upperBound < own.lowerBound)
        #expect(text("packs --lang en --format markdown").contains("## National statute"))
        #expect(text("packs --format csv").contains("landelijke wet"))
        let authorities = try document("packs")["packs"]?.elements.compactMap { $0["authority"]?.string }
        #expect(authorities == ["municipal", "municipal", "municipal", "municipal", "national"])
    }

    @Test func `what a comparison says of its texts is true with and without a statute`() {
        let agreements = "Dit zijn afspraken van gemeenten en scholen, geen wet"
        #expect(text("compare tilburg --topic mandate").contains("\(agreements); de uitvoer"))
        let both = text("compare tilburg --topic mandate --with-statute").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(both.contains("\(agreements). De wet staat ernaast als samenvatting in eigen woorden"))
        let alone = text("compare nederland --topic removal")
        #expect(alone.hasPrefix("Eén wet\n"))
        #expect(!alone.contains("afspraken van gemeenten"))
        #expect(alone.contains("samenvatting van een wet"))
    }

    @Test func `its duties are not called agreements`() {
        #expect(text("explain nederland/leerplichtwet/parents-enrol").contains("wettelijke plicht"))
        #expect(text("explain tilburg/2017/report-channel").contains("afspraak"))
        let deadline = "deadline nederland/leerplichtwet/sickness-notice --from 2022-03-01"
        for format in ["text", "csv"] { #expect(text("\(deadline) --format \(format)").contains("wettelijke plicht")) }
    }

    @Test func `counts come first, and every answer says how it stands to the statute`() {
        let text = text("compare tilburg --against nederland --topic statutory-report-hours,leave-days")
        #expect(text.hasPrefix("Vergelijking van 1 regeling en 1 wet\n"))
        #expect(text.contains("Aantal vragen, ten opzichte van Leerplichtwet 1969:"))
        #expect(text.contains("wijkt af: 1 · zwijgt: 1"))
        let cells = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(cells.contains("wijkt af: telperiode"))
        #expect(text.contains("TEN OPZICHTE VAN DE WET"))
        #expect(text.contains("alleen een samenvatting"))
    }

    @Test func `in a spreadsheet and in JSON the fields that differ come with both sides`() throws {
        let line = "compare tilburg --against nederland --topic statutory-report-hours"
        let csv = text("\(line) --format csv")
        #expect(csv.contains("Tilburg 2017: ten opzichte van de wet"))
        #expect(!csv.contains("Leerplichtwet 1969 (wet): ten opzichte"))
        #expect(csv.contains("wijkt af (telperiode: de wet in een periode van 4 lesweken, de regeling in 4 weken)"))
        let document = try document(line)
        #expect(document["against"]?["regime"] == "nederland/leerplichtwet")
        let counts = document["against"]?["counts"]?.elements ?? []
        #expect(counts.map { $0["regime"] } == ["tilburg/2017"])
        #expect(counts.first?["relations"]?["differs"] == 1)
        let cells = document["rows"]?.elements.first?["cells"]?.elements ?? []
        #expect(cells.first?["statute"]?["relation"] == "differs")
        #expect(cells.first?["statute"]?["differences"]?.elements.map { $0["field"] } == ["window"])
        #expect(cells.last?["statute"] == nil)
    }

    @Test func `only differences leaves what departs from the statute`() throws {
        let line = "compare tilburg --against nederland --topic roles-family,statutory-report-hours --only-differences"
        let rows = try document(line)["rows"]?.elements ?? []
        #expect(rows.compactMap { $0["topic"]?.string } == ["statutory-report-hours"])
    }

    @Test(arguments: [
        (["compare", "--against", "tilburg"], ExitCode.usage, "not-a-statute"),
        (["compare", "--against", "den-haag/2018"], .usage, "not-a-statute"),
        (["compare", "--against", "duitsland"], .noInput, "unknown-pack"),
        (["compare", "--against", "nederland/2020"], .noInput, "unknown-regime"),
        (["find", "Tilburg", "--pack", "nederland"], .usage, "not-municipal"),
    ])
    func `what is no statute, or no municipality, is refused`(line: [String], exitCode: ExitCode, code: String) {
        let outcome = Self.verzuim.run(line)
        #expect(outcome.exitCode == exitCode)
        #expect(outcome.notice.contains("[\(code)]"))
        #expect(outcome.content.isEmpty)
    }

    @Test func `assess puts it beside the regimes when asked`() throws {
        let folder = try TemporaryFolder()
        try folder.write(text("assess --example"), to: "dossier.json")
        let path = folder.path("dossier.json")
        #expect(!text("assess \(path) --format json").contains("nederland/"))
        let both = text("assess \(path) --pack tilburg --with-statute --format json")
        #expect(both.contains("\"tilburg/2017\""))
        #expect(both.contains("\"nederland/leerplichtwet\""))
        #expect(text("assess \(path) --with-statute").contains("LEERPLICHTWET 1969 (WET)"))
    }

    @Test func `without a statute at hand there is none to put beside anything`() {
        let outcome = Example.program.run(["compare", "--with-statute"])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.notice.contains("[not-a-statute]"))
    }

    @Test func `a statute from a file is one as well`() throws {
        let folder = try TemporaryFolder()
        try folder.write(text("export nederland"), to: "wet.json")
        let path = folder.path("wet.json")
        let outcome = Self.verzuim.run(["compare", "tilburg", "--against", path, "--topic", "leave-days"])
        #expect(outcome.exitCode == .done)
        #expect(outcome.content.contains("Leerplichtwet 1969 (wet)"))
    }
}

extension JSONValue {
    /// The elements of a list; none of anything else.
    fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

    /// A text.
    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
}
