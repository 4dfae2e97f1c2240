import Foundation
import Testing

@testable import new_municipality_tool

struct NewMunicipalityToolTests {
    private static let topics = """
        {"topics": [
          {"id": "mandate", "kind": "mandate", "question": {"nl": "Wie beslist?", "en": "Who?"}, "answeredBy": ["a/b"]},
          {"id": "leave-days", "kind": "threshold", "question": {"nl": "Hoeveel?", "en": "?"}, "answeredBy": []}
        ]}
        """

    @Test func `it says what it made and touched, what comes next and how to take it back`() throws {
        let folder = try PackageFolder.ofThisPackage()
        let tool = NewMunicipalityTool(package: folder.path, questions: "")
        let answer = tool.run(["Nergensdorp"], language: "nl")
        #expect(answer.exitCode == 0)
        for words in [
            "  Municipalities/Nergensdorp/Nergensdorp.swift\n",
            "  Municipalities/Nergensdorp/Tests/NergensdorpTests/NergensdorpTests.swift\n",
            "Aangemeld in:\n  Package.swift\n  Sources/BuiltInPacks/BuiltInPacks.swift\n",
            "git checkout Package.swift Sources/BuiltInPacks && rm -r Municipalities/Nergensdorp\n",
        ] { #expect(answer.text.contains(words)) }
        #expect(folder.text("Municipalities/Nergensdorp/Tasks.swift")?.contains("Task(") == true)
    }

    @Test func `it starts with the questions that the named pack answers`() throws {
        let folder = try PackageFolder.ofThisPackage()
        try folder.write(Self.topics, to: "questions.json")
        let tool = NewMunicipalityTool(package: folder.path, questions: "\(folder.path)/questions.json")
        #expect(tool.run(["Nergensdorp", "--from", "elders", "--lang", "en"], language: "nl").text.hasPrefix("Made:"))
        let escalation = try #require(folder.text("Municipalities/Nergensdorp/Escalation.swift"))
        #expect(escalation.contains("// VRAAG: Wie beslist? (.mandate)"))
        #expect(folder.text("Municipalities/Nergensdorp/Thresholds.swift")?.contains("Hoeveel?") == false)
    }

    @Test(
        arguments: [
            ([], 64), (["Nergensdorp", "Nergenshuizen"], 64), (["Nergensdorp", "--frm", "x"], 64), (["../x"], 64),
            (["Den Haag"], 73),
            (["Testing"], 64),
            (["Regime engine"], 73), (["Nergensdorp", "--from", "x"], 66),
        ] as [([String], Int32)])
    func `what cannot be is refused in both languages, and nothing is written`(arguments: [String], exitCode: Int32)
        throws
    {
        let folder = try PackageFolder.ofThisPackage()
        let before = folder.contents
        let tool = NewMunicipalityTool(package: folder.path, questions: "\(folder.path)/no-such-file")
        let answers = ["nl", "en"].map { tool.run(arguments, language: $0) }
        #expect(answers.map(\.exitCode) == [exitCode, exitCode])
        #expect(answers[0].text != answers[1].text)
        #expect(folder.contents == before)
    }

    @Test func `help is given in both languages, and nothing is written`() throws {
        let folder = try PackageFolder.ofThisPackage()
        let before = folder.contents
        let tool = NewMunicipalityTool(package: folder.path, questions: "")
        #expect(tool.run(["--help"], language: "nl").text.contains("swift package new-municipality [OPTIES] PLAATS"))
        #expect(tool.run(["--help"], language: "en").text.contains("swift package new-municipality [OPTIONS] PLACE"))
        #expect(folder.contents == before)
    }
}
