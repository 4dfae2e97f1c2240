import RegimeEngine
import RulePackKit
import Testing

struct PackFileProblemTests {
    @Test(arguments: PackFileFaults.syntax + PackFileFaults.keys + PackFileFaults.types)
    func `what is wrong with the form is found at its place`(fault: PackFileFault) {
        #expect(SmallPackFile.text.contains(fault.old))
        #expect(SmallPackFile.problem(in: fault.text) == fault.problem)
    }

    @Test(
        arguments: PackFileFaults.words + PackFileFaults.days + PackFileFaults.quantities + PackFileFaults.ids
            + PackFileFaults.conditions + PackFileFaults.revisions)
    func `what is wrong with the content is found at its place`(fault: PackFileFault) {
        #expect(SmallPackFile.text.contains(fault.old))
        #expect(SmallPackFile.problem(in: fault.text) == fault.problem)
    }

    @Test func `lines and columns are those that a person counts`() {
        let text = SmallPackFile.text.replacing(#""en": "e" } },"#, with: #""en": 5 } },"#)
        #expect(
            SmallPackFile.problem(in: text)
                == PackFileProblem(
                    path: "regimes[0].validity.note.en", line: 10, column: 58, reason: .wrongType(expected: .text)))
    }

    @Test func `the first problem in reading order is the one that is given`() {
        let text = SmallPackFile.text.replacing("true", with: "1").replacing("\"duty\"", with: "\"must\"")
        #expect(SmallPackFile.problem(in: text)?.path == "regimes[0].provisions[0].modality")
    }

    @Test func `a pack without a regime is none`() throws {
        let start = try #require(SmallPackFile.text.firstRange(of: #""regimes": "#)).upperBound
        let problem = SmallPackFile.problem(in: SmallPackFile.text[..<start] + "[] }")
        #expect(problem == PackFileProblem(path: "regimes", line: 7, column: 14, reason: .emptyList))
    }

    @Test func `a file that is too large is not read`() {
        let bytes = [UInt8](repeating: 0x20, count: 32 * 1_024 * 1_024 + 1)
        let reason = PackFileProblem.Reason.syntax(.tooLarge(limit: 32 * 1_024 * 1_024))
        #expect(
            SmallPackFile.problem(in: bytes) == PackFileProblem(path: "", line: 1, column: 1, reason: reason))
    }

    @Test(arguments: [#"[]"#, #""verzuimkompas/pack/1""#, "null", "5"])
    func `a document that is no object is none of a pack`(text: String) {
        let reason = PackFileProblem.Reason.wrongType(expected: .object)
        #expect(SmallPackFile.problem(in: text) == PackFileProblem(path: "", line: 1, column: 1, reason: reason))
    }

    @Test(arguments: Kind.allCases)
    func `every kind of provision asks for its own fields and no others`(kind: Kind) {
        let start = #""id": "p/2020/lpa", "kind": "#
        let text = SmallPackFile.text.replacing("\(start)\"role\"", with: "\(start)\"\(kind.rawValue)\"")
            .replacing(#""function":"#, with: #""fonction":"#)
        func keys<Kind: Rule>(_: Kind.Type) -> [String] { Kind.fields.map(\.key) }
        let known = PackFileKeys.provision + keys(kind.ruleType)
        let problem = SmallPackFile.problem(in: text)
        #expect(problem?.reason == .unknownKey("fonction", known: known))
        #expect(problem?.path == "regimes[0].provisions[1]")
    }
}
