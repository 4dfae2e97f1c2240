import RegimeEngine
import Testing
import VerzuimCommands

/// Two versions of one regime in what is asked.
struct PackVersionsInAnswersTests {
    private let file = PackFoldersTests.file("eerste", "Eerste")
    private var other: String { file.replacing("\"Wie meldt\"", with: "\"Wie er meldt\"") }

    @Test(
        arguments: [
            ["compare", "eerste", "FILE"], ["compare", "FILE", "eerste/2020"], ["compare", "eerste", "FILE/2020"],
            ["search", "meldt", "--pack", "eerste,FILE"], ["topics", "--pack", "all,FILE"],
            ["ladder", "eerste", "--pack", "FILE", "--from", "2022-01-01"],
            ["assess", "CASE", "--pack", "eerste,FILE"],
        ])
    func `two versions of a regime do not go into one answer`(line: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(file, to: "zelfde.json")
        try folder.write(other, to: "ander.json")
        func run(_ name: String) -> VerzuimCommands.Outcome {
            let example = WorkedCase.path("voorbeelden/negen-keer-te-laat-drie-dagen-ziek.json")
            return Example.program.run(
                line.map {
                    $0.replacing("FILE", with: folder.path(name)).replacing("CASE", with: example)
                })
        }
        // The same twice is taken once.
        #expect(run("zelfde.json").exitCode == .done)
        let outcome = run("ander.json")
        #expect(outcome.exitCode == .usage)
        #expect(outcome.failure == "two-versions")
        #expect(outcome.notice.contains("is ingebouwd"))
        #expect(outcome.notice.contains("staat in ‘\(folder.path)/ander.json’"))
        #expect(outcome.notice.contains("‘eerste/2020’"))
        #expect(outcome.notice.contains("‘verzuim diff’"))
    }

    @Test func `two versions are what diff is for, and check takes each by itself`() throws {
        let folder = try TemporaryFolder()
        try folder.write(other, to: "oud.json")
        let path = folder.path("oud.json")
        #expect(Example.program.run(["diff", path, "eerste", "--exit-code"]).exitCode == .found)
        let checked = Example.program.run(["check", "eerste", path, "--format", "json"])
        #expect(checked.content.split(separator: "\"sourcesChecked\"").count == 3)
    }
}
