import Testing
import VerzuimCommands

struct VersionCheckCommandTests {
    private let old = PackFoldersTests.file("eerste", "Eerste")

    @Test func `a pack that did not change may keep its version`() throws {
        let outcome = try check(old)
        #expect(outcome.exitCode == .done)
        #expect(outcome.content == "eerste: 1.0.0 → 1.0.0\n\nEr is niets veranderd.\n")
    }

    @Test func `a changed rule under the same version ends with 1 and says which version it asks`() throws {
        let outcome = try check(old.replacing("\"modality\": \"duty\"", with: "\"modality\": \"aim\""))
        #expect(outcome.exitCode == .found)
        #expect(
            outcome.content == """
                eerste: 1.0.0 → 1.0.0

                De versie is te weinig verhoogd: verhoog naar 2.0.0.

                Een regel is anders of weg (major): 1
                    ≠ eerste/2020/melden (bepaling, kracht): streven → afspraak

                """)
    }

    @Test(
        arguments: [
            ("0.9.0", ExitCode.done, "Genoeg verhoogd; 0.9.1 was het minste."),
            ("1.0.0", .found, "De versie is te weinig verhoogd: verhoog naar 1.0.1."),
            ("1.1.0", .found, "De versie is verlaagd: verhoog naar 1.1.1."),
        ])
    func `other words ask for a higher last number`(version: String, exitCode: ExitCode, words: String) throws {
        let outcome = try check(
            old.replacing("\"Afspraken\"", with: "\"Andere titel\"")
                .replacing("\"version\": \"1.0.0\"", with: "\"version\": \"\(version)\""))
        #expect(outcome.exitCode == exitCode)
        #expect(outcome.content.contains(words), "\(outcome.content)")
        #expect(outcome.content.contains("Alleen andere woorden (patch): 2"), "\(outcome.content)")
    }

    @Test func `a version that is lowered without a change is told of`() throws {
        let outcome = try check(old.replacing("\"version\": \"1.0.0\"", with: "\"version\": \"1.0.1\""), "--lang", "en")
        #expect(outcome.exitCode == .found)
        #expect(outcome.content.contains("The version was lowered: raise it to 1.0.1."))
    }

    @Test func `every form tells the versions, the changes and the verdict`() throws {
        let changed = old.replacing("\"Wie meldt\"", with: "\"Wie er meldt\"")
        let json = try check(changed, "--format", "json").content
        for words in ["\"old\": \"1.0.0\"", "\"lowest\": \"1.0.1\"", "\"enough\": false", "\"level\": \"patch\""] {
            #expect(json.contains(words), "\(words)")
        }
        let csv = try check(changed, "--format", "csv").content
        #expect(csv.contains("patch;anders;bepaling;eerste/2020/melden;tekst;Wie er meldt;Wie meldt"), "\(csv)")
        #expect(try check(old, "--format", "csv").content.contains("Er is niets veranderd."))
        #expect(try check(changed, "--format", "markdown").content.contains("Wie er meldt"))
    }

    @Test func `an earlier version is of the same pack, and of one`() throws {
        let program = Example.program
        #expect(program.run(["check", "eerste", "--against", "tweede"]).failure == "other-pack")
        #expect(program.run(["check", "--against", "eerste"]).failure == "missing-argument")
        #expect(program.run(["check", "eerste", "tweede", "--against", "eerste"]).failure == "missing-argument")
        #expect(program.run(["check", "eerste", "--against", "weg.json"]).exitCode == .noInput)
        let both = ["check", "eerste", "--against", "eerste", "--sources", "."]
        #expect(program.run(both).failure == "conflicting-options")
    }

    /// Holds the pack beside an earlier version of it.
    private func check(_ earlier: String, _ options: String...) throws -> VerzuimCommands.Outcome {
        let folder = try TemporaryFolder()
        try folder.write(earlier, to: "oud.pack.json")
        return Example.program.run(["check", "eerste", "--against", folder.path("oud.pack.json")] + options)
    }
}
