import Foundation
import RegimeEngine
import RulePackKit
import Testing
import VerzuimCommands

struct CheckAndCoverageTests {
    // MARK: - Check

    @Test func `sound packs end with 0 and are called so, one line each`() {
        let outcome = Example.program.run(["check"])
        #expect(outcome.exitCode == .done)
        #expect(
            outcome.content == """
                  eerste  in orde (zonder bronteksten), 2 bepalingen
                  tweede  in orde (zonder bronteksten), 2 bepalingen

                """)
    }

    @Test func `a problem ends with 1, and names its code, the provision and the remedy`() {
        let outcome = Verzuim(packs: Example.packs + [Example.broken]).run(["check", "kapot"])
        #expect(outcome.exitCode.rawValue == 1)
        #expect(outcome.notice == "")
        #expect(
            outcome.content == """
                  kapot  1 probleem (zonder bronteksten), 2 bepalingen
                    • VerzuimCommandsTests/Example.swift:25: VK009 kapot/2020/melden: door: „schol” bestaat niet als
                      rol of ketenpartner (er is wel „school”); voeg een bepaling schol toe of verbeter de naam

                """)
    }

    @Test func `only the packs that are asked for are checked, each once`() {
        let program = Verzuim(packs: Example.packs + [Example.broken])
        #expect(program.run(["check", "eerste"]).exitCode == .done)
        #expect(program.run(["check"]).exitCode == .found)
        #expect(program.run(["check", "tweede", "tweede"]).content.split(separator: "\n").count == 1)
    }

    @Test func `with its sources a pack is held against every quote`() throws {
        try Example.withFolder(["hernoemd.txt": Example.text, "ander.txt": "iets anders\n"]) { folder in
            let outcome = Example.program.run(["check", "eerste", "--sources", folder])
            #expect(outcome == Outcome(.done, content: "  eerste  in orde, 2 bepalingen\n"))
        }
    }

    @Test func `a changed byte in a source is found`() throws {
        try Example.withFolder(["afspraken.txt": Example.text + " "]) { folder in
            let outcome = Example.program.run(["check", "eerste", "--sources", folder])
            #expect(outcome.exitCode == .found)
            #expect(outcome.content.contains("VK005"))
        }
    }

    @Test func `findings as JSON hold what the text says`() throws {
        let outcome = Verzuim(packs: [Example.broken]).run(["check", "--format", "json"])
        #expect(outcome.exitCode == .found)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.content.utf8)) as? [String: Any])
        #expect(json["schema"] as? String == "verzuimkompas/check/1")
        let packs = try #require(json["packs"] as? [[String: Any]])
        #expect(packs.map { $0["id"] as? String } == ["kapot"])
        #expect(packs[0]["sourcesChecked"] as? Bool == false)
        let findings = try #require(packs[0]["findings"] as? [[String: Any]])
        #expect(findings.map { $0["code"] as? String } == ["VK009"])
        #expect(findings[0]["subject"] as? String == "kapot/2020/melden")
        #expect(findings[0]["severity"] as? String == "error")
        let origin = findings[0]["origin"] as? [String: Any]
        #expect(origin?["file"] as? String == "VerzuimCommandsTests/Example.swift")
        #expect(origin?["line"] as? Int == 25)
        let message = findings[0]["message"] as? [String: String]
        let remedy = findings[0]["remedy"] as? [String: String]
        let csv = Verzuim(packs: [Example.broken]).run(["check", "--format", "csv"]).content
        #expect(try CSV.rows(csv)[1].suffix(3) == ["kapot/2020/melden", message?["nl"], remedy?["nl"]])
    }

    @Test func `a pack file is pointed at by its path and the line in it`() throws {
        let text = Verzuim(packs: [Example.broken]).run(["export", "kapot"]).content
        try Example.withFolder(["kapot.pack.json": text]) { folder in
            let path = "\(folder)/kapot.pack.json"
            let found = Example.program.run(["check", path, "--format", "github"]).content
            let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("\"kapot/2020/melden\"") })
            #expect(found.hasPrefix("::error file=\(path),line=\(line),title=VK009::kapot/2020/melden: "))
        }
    }

    @Test func `the Swift file of a pack is shown by its path where it is at hand`() {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = SwiftFiles(folder: root.path)
        #expect(files.path(of: "RegimeEngine/SwiftFiles.swift") == "Sources/RegimeEngine/Provenance/SwiftFiles.swift")
        #expect(files.path(of: "HollandRijnland/Silences.swift") == "Municipalities/HollandRijnland/Silences.swift")
        #expect(files.path(of: "HollandRijnland/Nergens.swift") == nil)
        #expect(SwiftFiles(folder: "/nergens").path(of: "HollandRijnland/Silences.swift") == nil)
    }

    @Test func `JUnit has a case for every check of every pack, and fails the one that found something`() throws {
        let program = Verzuim(packs: Example.packs + [Example.broken])
        let outcome = program.run(["check", "--format", "junit"])
        #expect(outcome.exitCode == .found)
        let lines = outcome.content.split(separator: "\n")
        let checks = PackChecker.checks.count
        #expect(lines.count { $0.contains("<testcase ") } == 3 * checks)
        #expect(lines.count { $0.contains("<failure ") } == 1)
        #expect(lines[1] == #"<testsuites name="verzuim check" tests="\#(3 * checks)" failures="1">"#)
        #expect(outcome.content.contains(#"<failure type="VK009" message="kapot/2020/melden: door: "#))
        // Without the source texts what needs them is skipped, and not passed.
        #expect(lines.count { $0.contains("<skipped ") } == 3 * PackChecker.checks.count(where: \.needsSources))
        let folder = try TemporaryFolder()
        #expect(program.run(["check", "--output", folder.path("uit.XML")]).exitCode == .found)
        #expect(try String(contentsOfFile: folder.path("uit.XML"), encoding: .utf8) == outcome.content)
    }

    @Test func `a suggestion is shown and is no problem`() {
        let threshold = Threshold("vaak", answers: .truancy, "Vaak weg", of: .truancy, when: .atLeast(3, .times))
        let pack = Example.pack("hint", "Hint", adding: [Provision(threshold.cite("1", 1, "meldt verzuim"))])
        let program = Verzuim(packs: [pack])
        let text = program.run(["check"])
        #expect(text.exitCode == .done)
        #expect(text.content.contains("in orde, 2 suggesties (zonder bronteksten), 3 bepalingen"))
        #expect(text.content.contains("    ? VerzuimCommandsTests/CheckAndCoverageTests.swift:"))
        let github = program.run(["check", "--format", "github", "--lang", "en"])
        #expect(github.content.hasPrefix("::notice file=VerzuimCommandsTests/CheckAndCoverageTests.swift,line="))
        #expect(program.run(["check", "--format", "junit"]).content.contains("<system-out>"))
    }

    @Test(arguments: ["packs", "compare", "coverage", "explain"], ["junit", "github"])
    func `no other command offers the forms of findings`(command: String, format: String) {
        #expect(Example.program.run([command, "--format", format]).notice.contains("[invalid-choice]"))
    }

    // MARK: - Codes

    @Test(arguments: ["VK011", "vk011", "Vk011"])
    func `a code is explained, in whatever case it is typed`(code: String) {
        let outcome = Example.program.run(["explain", code])
        #expect(outcome.exitCode == .done)
        #expect(outcome.content.hasPrefix("VK011: drempels van een maat sluiten aan"))
        #expect(outcome.content.contains(".cite(\"Artikel 2\", 9, \"4 t/m 7 keer\")"))
    }

    @Test func `all codes are listed by what they begin with`() throws {
        let outcome = Example.program.run(["explain", "VK"])
        #expect(outcome.content.split(separator: "\n").count { $0.hasPrefix("  VK") } == PackChecker.checks.count)
        let json = Example.program.run(["explain", "VK", "--format", "json"]).content
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((object["checks"] as? [[String: Any]])?.count == PackChecker.checks.count)
    }

    @Test(arguments: ["VK099", "vk41", "VK0", "VK00011"])
    func `a code that there is not is an error, which says where they all are`(code: String) {
        let outcome = Example.program.run(["explain", code])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.content.isEmpty)
        #expect(outcome.notice.contains("‘\(code.uppercased())’"))
        #expect(outcome.notice.contains("‘verzuim explain VK’") && outcome.notice.contains("[unknown-check]"))
    }

    @Test func `a code with a slip in it gives those that are like it, and a name that begins alike is a name`() {
        #expect(Example.program.run(["explain", "VK099"]).notice.contains("Bedoelde u ‘VK009’"))
        #expect(Example.program.run(["explain", "VKO"]).notice.contains("[unknown-name]"))
    }

    // MARK: - Coverage

    @Test func `a source that is accounted for ends with 0`() throws {
        try Example.withFolder(["afspraken.txt": Example.text]) { folder in
            let outcome = Example.program.run(["coverage", "eerste", "--sources", folder])
            #expect(outcome.exitCode == .done)
            #expect(outcome.content.contains("100 % verantwoord: 2 van 2 regels, waarvan 1 aangehaald"))
        }
    }

    @Test func `a line that is left ends with 1 and is printed`() throws {
        try Example.withFolder(["afspraken.txt": Example.text]) { folder in
            let program = Verzuim(packs: [Example.incomplete])
            let outcome = program.run(["coverage", "--sources", folder])
            #expect(outcome.exitCode == .found)
            #expect(outcome.content.contains("50 % verantwoord: 1 van 2 regels"))
            #expect(outcome.content.contains("\n    3  Getekend\n"))
            let english = program.run(["coverage", "--sources", folder, "--lang", "en"])
            #expect(english.content.contains("50 % accounted for"))
            let json = program.run(["coverage", "--sources", folder, "--format", "json"])
            #expect(json.exitCode == .found)
            #expect(json.content.contains("\"complete\": false"))
            #expect(json.content.contains("\"id\": \"half/2020/school\""))
            #expect(json.content.contains("\"id\": \"half/2020/melden\""))
            let rows = try CSV.rows(program.run(["coverage", "--sources", folder, "--format", "csv"]).content)
            #expect(rows[1] == ["half/2020", "Afspraken", "2", "1", "0", "1", "–", "–"])
            #expect(rows[2] == ["half/2020", "Afspraken", "–", "–", "–", "–", "3", "Getekend"])
        }
    }

    @Test func `coverage needs the very text, and says which it misses`() throws {
        try Example.withFolder(["afspraken.txt": Example.text + "\n"]) { folder in
            let outcome = Example.program.run(["coverage", "eerste", "--sources", folder])
            #expect(outcome.exitCode == .noInput)
            #expect(outcome.notice.contains(Example.sha256))
            #expect(outcome.content == "")
        }
    }

    // MARK: - Folders

    @Test(arguments: ["check", "coverage"], [Language.nl, .en])
    func `a folder that is not there ends with 66`(command: String, language: Language) throws {
        try Example.withFolder([:]) { folder in
            let missing = folder + "/weg"
            let outcome = Example.program.run([command, "--sources", missing, "--lang", language.rawValue])
            let words = Text(nl: "‘\(missing)’ bestaat niet.", en: "‘\(missing)’ does not exist.")
            #expect(outcome.exitCode == .noInput)
            #expect(outcome.notice == "verzuim: \(words[language]) [missing-file]\n")
        }
    }

    @Test(arguments: ["check", "coverage"])
    func `a file where a folder should be ends with 66`(command: String) throws {
        try Example.withFolder(["afspraken.txt": Example.text]) { folder in
            let file = folder + "/afspraken.txt"
            let outcome = Example.program.run([command, "--sources", file])
            #expect(outcome.exitCode == .noInput)
            #expect(outcome.notice == "verzuim: ‘\(file)’ is een bestand; geef een map. [is-file]\n")
        }
    }

    @Test func `an empty folder holds no source, which check reports and coverage cannot do without`() throws {
        try Example.withFolder([:]) { folder in
            #expect(Example.program.run(["check", "--sources", folder]).exitCode == .found)
            #expect(Example.program.run(["coverage", "--sources", folder + "/"]).exitCode == .noInput)
        }
    }
}
