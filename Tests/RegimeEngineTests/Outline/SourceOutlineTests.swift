import RegimeEngine
import RulePackKit
import Testing

struct SourceOutlineTests {
    private func outline(_ lines: String...) -> SourceOutline { outline(text: lines.joined(separator: "\n") + "\n") }

    private func outline(text: String) -> SourceOutline { SourceOutline(of: SourceText(bytes: Array(text.utf8))) }

    private func headings(_ outline: SourceOutline) -> [String] {
        outline.headings.map { "\($0.lines.lowerBound)-\($0.lines.upperBound) \($0.title)" }
    }

    @Test(
        arguments: [
            ("binnen 5 dagen", [.number, .term]), ("na de vijfde keer", [.number, .term]),
            ("zestien uren", [.number, .term]),
            ("vijfentwintig euro", [.number]), ("anderhalve maand", [.number, .term]), ("één brief", [.number]),
            ("een brief", []), ("½ brief", [.number]), ("uiterlijk", [.term]), ("tot en met", [.term]),
            ("tot het eind", []),
            ("t/m", [.term]), ("meer dan genoeg", [.term]), ("meer brieven", []), ("twee keer", [.number, .term]),
            ("het zorgoverleg", [.meeting]), ("een oudergesprek", [.meeting, .role]), ("de ambtenaar", [.role]),
            ("de zorgcoördinator", [.role]), ("de zorgcoo\u{308}rdinator", [.role]), ("ZORGCOÖRDINATOR", [.role]),
            ("een brief met spoed", []), ("zie www.voorbeeld.nl/2020", []), ("mail naar ouders5@voorbeeld.nl", []),
            ("zie https://voorbeeld.nl/overleg/5", []), ("voetnoot¹", []),
        ] as [(String, [SourceOutline.Sign])])
    func `a line is listed for its numbers, terms, meetings and roles, and for nothing else`(
        words: String, signs: [SourceOutline.Sign]
    ) {
        // Between other lines, so that it is no heading.
        let outline = outline("zo,", words, "zo,")
        #expect(outline.items.flatMap(\.reasons).map(\.sign) == signs, "\(outline.items)")
        #expect(outline.items.map(\.line) == (signs.isEmpty ? [] : [2]))
    }

    @Test func `what put a line on the list is told with the words as they stand there, each once`() {
        let item = outline("zo,", "Binnen 5 dagen, ja 5 dagen, belt de Mentor de mentor.").items.first
        let reasons = item?.reasons.map { "\($0.sign.rawValue): \($0.words.joined(separator: ", "))" }
        #expect(reasons == ["number: 5", "term: Binnen, dagen", "role: Mentor, mentor"])
    }

    @Test func `the number of a list or a section is no number of a rule`() {
        for line in [
            "1. een brief", "1) een brief", "3.2 een brief", "a. een brief", "b) een brief", "- een brief", "12",
        ] {
            #expect(outline("zo,", line, "zo,").items.isEmpty, "\(line)")
        }
        #expect(outline("zo,", "5 dagen na de brief,", "zo,").items.count == 1)
        #expect(outline("zo,", "1. binnen 5 dagen,", "zo,").items.first?.reasons.first?.words == ["5"])
    }

    @Test func `headings are numbered, named, in capitals, marked or short between blank lines`() {
        let outline = outline(
            "Afspraken", "", "3.2 Taken", "De school meldt.", "", "BIJLAGEN EN MEER", "Tekst,", "", "## Melden ##",
            "Tekst.",
            "Bijlage 2: Het formulier", "Tekst.", "", "Wie doet wat", "", "Dit is geen kop.", "", "ook geen kop", "")
        #expect(
            headings(outline) == [
                "1-2 Afspraken", "3-5 3.2 Taken", "6-8 BIJLAGEN EN MEER", "9-10 Melden",
                "11-13 Bijlage 2: Het formulier", "14-19 Wie doet wat",
            ])
    }

    @Test func `a date, an amount, a line of a list, a cell of a table and an abbreviation are no headings`() {
        for line in [
            "Juni 2020", "Binnen 5 dagen", "- Een punt", "\tEen cel", "MDO", "De ondersteuning kan bestaan uit:",
        ] {
            #expect(outline("", line, "", "Tekst.").headings.isEmpty, "\(line)")
        }
        #expect(outline("", "1. Een punt", "2. Nog een punt", "").headings.isEmpty)
    }

    @Test func `a text without headings, of one line, and with nothing is taken as it is`() {
        #expect(outline(text: "").lineCount == 0)
        #expect(outline(text: "\n \t\n\u{0C}\n").filledCount == 0)
        let plain = outline(text: "de mentor belt binnen 5 dagen")
        #expect(plain.headings.isEmpty)
        #expect(plain.items.map(\.line) == [1])
    }

    @Test func `a byte order mark, CRLF, tabs and form feeds change neither numbers nor words`() {
        let plain = outline(text: "Taken\n\nDe mentor belt.\n")
        let other = outline(text: "\u{FEFF}Taken\r\n\r\n\u{0C}De\tmentor belt.\r\n")
        #expect(headings(other) == headings(plain))
        #expect(other.items.map(\.line) == plain.items.map(\.line))
        #expect(other.items.map(\.text) == plain.items.map(\.text))
        #expect(other.sha256 != plain.sha256)
    }

    @Test func `the same text gives the same outline, and its SHA-256 is that of its bytes`() {
        let text = "De mentor belt binnen 5 dagen, uiterlijk op dag 6.\n"
        #expect(outline(text: text) == outline(text: text))
        #expect(outline(text: "abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `what a regime cites or sets aside is ticked off, in its document with this text alone`() {
        let lines = outline("De mentor belt.", "De school meldt.", "De ouders komen.", "De mentor belt weer.")
        let regime = regime(sha256: lines.sha256)
        let ticked = lines.ticked(by: [regime])
        #expect(ticked.items.map(\.isDone) == [true, true, false, false])
        #expect(ticked.items[0].citedBy == ["belt"])
        #expect(ticked.items[1].isSetAside)
        #expect(lines.ticked(by: [self.regime(sha256: "another")]) == lines)
    }

    private func regime(sha256: String) -> Regime {
        Regime(
            "2020", title: "", shortTitle: "",
            validity: Validity(from: .open, through: .open, note: Text(same: "")), sectors: [.vo], jurisdictions: [],
            documents: [
                SourceDocument("a", title: "A", sha256: sha256), SourceDocument("b", title: "B", sha256: "elsewhere"),
            ], silences: [],
            provisions: [
                Provision(Task("belt", "Belt").cite("1", 1, "belt")),
                Provision(Task("elders", "Elders").cite("1", 3, "komen", in: "b")),
            ], ambiguities: [], notRules: [NotRule(2, .repetition)])
    }
}
