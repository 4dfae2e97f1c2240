import RegimeEngine
import Testing

/// A whole pack file refers to nothing that is not there; where it does, the place is named with what could stand there.
struct PackFileReferencesTests {
    private static let regime = "regimes[0]"
    private static let late = "\(regime).provisions[0]"
    private static let names = ["lpa", "late", "plan", "power", "step"].sorted().map { "p/2020/\($0)" }

    /// The small file refers to a role of another pack.
    private static let foreign = (old: #", "q/2020/lpa""#, new: "")

    private static func fault(
        _ old: String, _ new: String, _ path: String, _ id: String, known: [String]
    ) -> PackFileFault {
        PackFileFault(old, new, path, .dangling(id, known: known), and: foreign)
    }

    static let faults = [
        PackFileFault(
            #""q/2020/lpa""#, #"▸"q/2020/lpa""#, "\(late).by[1]", .dangling("q/2020/lpa", known: ["p/2020/lpa"])),
        fault(#"["p/2020/lpa""#, #"[▸"p/2020/lpb""#, "\(late).by[0]", "p/2020/lpb", known: ["p/2020/lpa"]),
        fault(#"["p/2020/lpa""#, #"[▸"p/2020/step""#, "\(late).by[0]", "p/2020/step", known: ["p/2020/lpa"]),
        fault(
            #""order": 1"#, #""next": ▸"p/2020/lpa", "order": 1"#, "\(regime).provisions[3].next", "p/2020/lpa",
            known: ["p/2020/step"]),
        fault(
            #""document": "d", "place""#, #""document": ▸"e", "place""#, "\(late).citations[0].document", "e",
            known: ["d"]),
        fault(
            #""affects": ["p/2020/late"]"#, #""affects": [▸"p/2020/laat"]"#, "\(regime).ambiguities[0].affects[0]",
            "p/2020/laat", known: names),
        fault(
            #"{ "provision": "p/2020/late", "drops""#, #"{ "provision": ▸"p/2020/laat", "drops""#,
            "\(regime).ambiguities[0].readings[1].revisions[7].provision", "p/2020/laat", known: names),
        fault(
            #"["p/2020/late"], "citations": []"#,
            #"["p/2020/late"], "citations": [{ "document": ▸"e", "place": "1", "lines": [4, 4], "says": "w" }]"#,
            "\(regime).ambiguities[0].citations[0].document", "e", known: ["d"]),
        fault(
            #"{ "document": "d", "lines""#, #"{ "document": ▸"e", "lines""#, "\(regime).notRules[0].document", "e",
            known: ["d"]),
    ]

    @Test(arguments: faults)
    func `what a file refers to and does not hold is found where it stands`(fault: PackFileFault) throws {
        let bytes = Array(fault.text.utf8)
        #expect(throws: fault.problem) { try PackFile.wholePack(from: bytes) }
        // A file that is not finished may.
        _ = try PackFile.pack(from: bytes)
    }

    @Test func `a file that holds all that it refers to is whole`() throws {
        let bytes = Array(SmallPackFile.text.replacing(Self.foreign.old, with: Self.foreign.new).utf8)
        #expect(try PackFile.wholePack(from: bytes) == PackFile.pack(from: bytes))
    }
}
