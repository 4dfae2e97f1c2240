import RulePackKit
import Testing
import VerzuimCommands

/// What a comparison says of regimes that had ended before others began, of few and of many.
struct ManyRegimesTests {
    private static func packs(old: Int, new: Int) -> [Pack] {
        let bounds: [(String, Int, Validity.Bound, Validity.Bound)] = [
            ("oud", old, .day("2009-01-01"), .day("2012-12-31")), ("nieuw", new, .day("2018-04-19"), .open),
        ]
        return bounds.flatMap { name, count, from, through in
            (1...count).map { number in
                let regime = Regime(
                    "1", title: name, shortTitle: "\(name) \(number)",
                    validity: Validity(from: from, through: through, note: Text(same: name)), sectors: [.po],
                    jurisdictions: [], documents: [], silences: [],
                    provisions: [Provision(Task("melden", answers: .reportChannel, "Meldt"))], ambiguities: [],
                    notRules: [])
                return Pack(id: "\(name)-\(number)", name: name, regimes: [regime])
            }
        }
    }

    private func notes(_ packs: [Pack], _ language: String = "nl") -> String {
        let content = Verzuim(packs: packs).run(
            ["compare", "--lang", language], environment: ["COLUMNS": "400"]
        ).content
        return content.split(separator: "\n").filter { $0.hasPrefix("Let op") || $0.hasPrefix("Note") }
            .joined(separator: "\n")
    }

    @Test func `few regimes that had ended are named, with those that came later`() {
        #expect(
            notes(Self.packs(old: 2, new: 2)) == """
                Let op: oud 1 was al voorbij voordat deze begonnen: nieuw 1, nieuw 2.
                Let op: oud 2 was al voorbij voordat deze begonnen: nieuw 1, nieuw 2.
                """)
    }

    @Test func `a program is given the days of each, and which did not hold together`() {
        let json = Verzuim(packs: Self.packs(old: 1, new: 1)).run(["compare", "--format", "json"]).content
        #expect(json.contains("\"from\": \"2009-01-01\",\n        \"through\": \"2012-12-31\""))
        #expect(json.contains("\"notInForceTogether\": [\n    [\"oud-1/1\", \"nieuw-1/1\"]\n  ]"))
    }

    @Test func `of many regimes that came later some are named`() {
        let eleven = (1...11).map { "nieuw \($0)" }.joined(separator: ", ")
        #expect(
            notes(Self.packs(old: 1, new: 11)) == "Let op: oud 1 was al voorbij voordat deze begonnen: \(eleven).")
        let ten = (1...10).map { "nieuw \($0)" }.joined(separator: ", ")
        #expect(
            notes(Self.packs(old: 1, new: 12))
                == "Let op: oud 1 was al voorbij voordat deze begonnen: \(ten) en nog 2.")
        #expect(
            notes(Self.packs(old: 1, new: 12), "en")
                == "Note: oud 1 had ended before these began: \(ten) and 2 more.")
    }

    @Test func `of many regimes that had ended the number is given`() {
        #expect(
            notes(Self.packs(old: 11, new: 1))
                == "Let op: 11 van deze regelingen waren al voorbij voordat een andere begon. "
                + "Kies een dag met --on; met --format json staat elk paar er.")
        #expect(
            notes(Self.packs(old: 11, new: 1), "en")
                == "Note: 11 of these regimes had ended before another began. "
                + "Choose a day with --on; --format json gives every pair.")
    }

    @Test func `up to eight regimes stand beside each other in Markdown, and more under each other`() {
        func content(_ new: Int) -> String {
            Verzuim(packs: Self.packs(old: 1, new: new)).run(["compare", "--format", "markdown"]).content
        }
        #expect(content(7).contains("| Nr. | Vraag | oud 1 | nieuw 1 |"))
        #expect(!content(8).contains("| Vraag |"))
        #expect(content(8).contains("\n- **nieuw 8:** Meldt\n"))
        #expect(content(1).contains("\n\nLet op: oud 1 was al voorbij voordat deze begonnen: nieuw 1.\n\n"))
    }

    @Test(arguments: ["e\u{301}e\u{301}n", "👍🏽 en 🇳🇱", "„vijf” – één", "a \u{301}b", "x\ty"])
    func `texts of any characters are wrapped by the character, and no word is lost`(words: String) {
        let title = String(repeating: words + " ", count: 40)
        let regime = Regime(
            "1", title: "t", shortTitle: "t", validity: Validity(from: .open, through: .open, note: Text(same: "")),
            sectors: [.po], jurisdictions: [], documents: [], silences: [],
            provisions: [Provision(Task("melden", answers: .reportChannel, title))], ambiguities: [], notRules: [])
        let program = Verzuim(packs: [Pack(id: "p", name: "p", regimes: [regime])])
        let content = program.run(["compare", "p"], environment: ["COLUMNS": "40"]).content
        let lines = content.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 40 })
        let shown = words.replacing("\t", with: " ")
        let joined = lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(joined.contains((1...20).map { _ in shown }.joined(separator: " ")))
    }
}
