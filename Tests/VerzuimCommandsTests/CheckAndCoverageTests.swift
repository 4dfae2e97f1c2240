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
                    • VK009 kapot/2020/melden: door: schol bestaat niet als rol of ketenpartner; voeg de bepaling
                      schol toe of verbeter de naam

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
        let message = findings[0]["message"] as? [String: String]
        let remedy = findings[0]["remedy"] as? [String: String]
        let csv = Verzuim(packs: [Example.broken]).run(["check", "--format", "csv"]).content
        #expect(try CSV.rows(csv)[1].suffix(3) == ["kapot/2020/melden", message?["nl"], remedy?["nl"]])
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
