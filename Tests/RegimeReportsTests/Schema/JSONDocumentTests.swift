import Foundation
import RegimeEngine
import RulePackKit
import Testing

@testable import RegimeReports

struct JSONDocumentTests {
    @Test(arguments: JSONDocument.allCases)
    func `a schema says which draft it is of, and what it is the schema of`(document: JSONDocument) {
        let schema = document.schema
        #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$id"] == "urn:verzuimkompas:\(document.rawValue):1")
        #expect(schema["properties", "schema", "const"] == .string(document.id))
        #expect(schema.required.first == "schema")
        #expect(schema["additionalProperties"] == false)
    }

    @Test(arguments: JSONDocument.allCases)
    func `every reference has its definition, and every definition a reference`(document: JSONDocument) {
        let schema = document.schema
        let references = Set(schema.values(of: "$ref"))
        let definitions = schema["$defs"].keys.map { JSONValue.string("#/$defs/\($0)") }
        #expect(references == Set(definitions))
    }

    @Test(arguments: JSONDocument.allCases)
    func `a name has one definition`(document: JSONDocument) {
        let names = document.parts.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `what each report says that it is has a schema`() throws {
        let regime = Regime(
            "2020", title: "", shortTitle: "",
            validity: Validity(from: .open, through: .open, note: Text(same: "")), sectors: [],
            jurisdictions: [Jurisdiction("Plaats", code: "GM0001")], documents: [], silences: [], provisions: [],
            ambiguities: [], notRules: [])
        let place = Pack(id: "p", name: "P", regimes: [regime])
        let pupil = PupilCase(sector: .vo, on: "2022-03-15", absences: [])
        let written = [
            ["schema": .string(CaseFile.schema)], PackFile.value(of: Pack(id: "p", name: "P", regimes: [])),
            JSONReport.packs([]),
            JSONReport.provisions([]), JSONReport.comparison(Comparison(of: [])), JSONReport.findings([]),
            JSONReport.checks([]), JSONReport.versionCheck(VersionCheck(of: place, against: place)),
            JSONReport.coverage([]), JSONReport.difference(SelectionDifference([], [])),
            JSONReport.explanation(try Explanation(of: "mandate", among: [])),
            JSONReport.search(Search(for: "", in: [])), JSONReport.topics(Comparison(of: [])),
            JSONReport.assessment(Assessment(of: pupil, by: [], in: SchoolCalendar()), []),
            JSONReport.whereabouts(try Whereabouts(of: "GM0001", among: [place])),
            JSONReport.calendar(CalendarSummary(of: SchoolCalendar(), for: "2024-01-01"..."2024-01-01")),
            DeadlineReport([], from: "2020-01-01", calendar: SchoolCalendar()).document,
            OutlineReport(SourceOutline(of: SourceText(bytes: [])), name: "").document,
            LadderReport(TierLadders(of: [], from: "2020-01-01", calendar: SchoolCalendar())).document,
        ].map { $0["schema"] }
        #expect(Set(written) == Set(JSONDocument.allCases.map { .string($0.id) }))
    }

    /// A name can only be written through the list, whose schemas the compiler asks for, or by what is read.
    @Test func `no name of a form stands in the sources but in the list and where it is read`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        let naming = try files.filter {
            try String(contentsOf: root.appending(path: $0), encoding: .utf8).contains("\"verzuimkompas/")
        }
        #expect(
            naming.sorted() == [
                "RegimeEngine/CaseFile/CaseFile.swift", "RegimeEngine/PackFile/PackFile.swift",
                "RegimeReports/Schema/JSONDocument.swift",
            ])
        #expect(JSONDocument.pack.id == PackFile.schema)
        #expect(JSONDocument.pupilCase.id == CaseFile.schema)
    }
}
