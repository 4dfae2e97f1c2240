import RulePackKit
import Testing

@testable import RegimeEngine

struct SearchTests {
    private func regime(_ titles: [String]) -> Regime {
        Pack(
            id: "p", name: "P",
            regimes: [
                Column.regime("r") {
                    titles.enumerated().map { index, title in
                        Provision(
                            Task("t\(index)", answers: .afterReport, title).cite("Bijlage 1", 12, "het zorgteam"))
                    }
                }
            ]
        ).regimes[0]
    }

    private func hits(_ query: String, in titles: [String]) -> [Int] {
        Search(for: query, in: [regime(titles)]).hits.compactMap { hit in
            guard case .provision(let provision) = hit.subject else { return nil }
            return Int(provision.name.dropFirst())
        }
    }

    @Test(arguments: ["rode knop", "Rode-Knop", "RODEKNOP", "rōde  knop", "rode\u{0301} knop", "„rode knop”"])
    func `case, accents, hyphens and spaces do not matter`(query: String) {
        let titles = ["De rode knop is er", "De rode-knopprocedure", "De Rodeknop", "De groene knop"]
        #expect(hits(query, in: titles) == [0, 1, 2])
    }

    @Test func `words that stand together come before words that stand apart`() {
        #expect(
            hits("melding leerplicht", in: ["leerplicht krijgt een melding", "melding leerplicht", "melding"]) == [
                1, 0,
            ])
    }

    @Test(arguments: [
        ("teken", "het beste kent"), ("test", "eerst te stoppen"), ("tel", "beter leren"), ("dek", "aan de klas"),
    ])
    func `a word does not run from the end of one word into the next`(query: String, title: String) {
        #expect(hits(query, in: [title]) == [])
    }

    @Test func `a word that is written apart is found, and one that is written as one`() {
        #expect(hits("rodeknop", in: ["de rode knop", "rode knopen", "rodeknopprocedure"]) == [0, 1, 2])
    }

    @Test func `words that mean nothing by themselves are not looked for apart`() {
        #expect(hits("te laat", in: ["hij laat weten te komen", "komt te laat", "plaats ter plaatse"]) == [1])
        #expect(hits("zat het", in: ["het ZAT", "zat het"]) == [1])
        #expect(hits("weet niet", in: ["niet meer weten", "hij weet het niet"]) == [1])
    }

    @Test func `a long word is found within another, a short one only where a word begins`() {
        #expect(hits("verzuim", in: ["schoolverzuim", "verzuimen", "verzoek"]) == [0, 1])
        #expect(hits("zat", in: ["hij bezat", "het ZAT komt", "zaterdag"]) == [1, 2])
        #expect(hits("laat", in: ["ter plaatse", "later"]) == [])
        #expect(hits("een knop", in: ["alleen knoppen", "een knoppenkast"]) == [1])
    }

    @Test func `what only cites the words comes last`() {
        let titles = ["iets", "team van zorg en zorgteam", "het zorgteam"]
        #expect(hits("het zorgteam", in: titles) == [2, 0, 1])
        let quoted = Column.regime("r") {
            Column.task("a").cite("Hoofdstuk melding leerplicht", 1, "x")
            Task("b", answers: .afterReport, "Leerplicht krijgt een melding")
        }
        let fits = Search(for: "melding leerplicht", in: [quoted]).hits.map(\.fit)
        #expect(fits == [.words, .citation])
    }

    @Test func `every text of a provision and of an open point is searched, and the hit says which it is`() {
        let regime = Column.regime(
            "r",
            ambiguities: [
                Ambiguity(
                    "open", .vague, question: Text(nl: "Een vraag?", en: "A question?"),
                    readings: [Reading("a", nl: "een lezing", en: "a reading"), Reading("b", nl: "b", en: "b")],
                    default: "a", why: Text(nl: "een reden", en: "a reason"), affects: []
                ).cite("Slot", 1, "ondertekend")
            ]
        ) {
            Role("wie", "conciërge", fills: .other)
            Task("taak", answers: .afterReport, "Een titel", by: "wie").brief("In het kort")
                .interpreted(nl: "Zo gelezen omdat", en: "Read so since")
        }
        func fields(_ query: String) -> [String] { Search(for: query, in: [regime]).hits.map(\.field.key) }
        #expect(fields("een titel") == ["title"])
        #expect(fields("concierge") == ["title", "by"])
        #expect(fields("het kort") == ["brief"])
        #expect(fields("gelezen omdat") == ["standingNote"])
        #expect(fields("een vraag") == ["question"])
        #expect(fields("een lezing") == ["readings"])
        #expect(fields("een reden") == ["why"])
        #expect(fields("ondertekend") == ["citations"])
        #expect(fields("gelezen kort") == ["brief"])
        #expect(fields("omdat gelezen") == ["standingNote"])
        #expect(Search(for: "vraag", in: [regime], filter: ProvisionFilter(kinds: [.task])).hits.isEmpty)
    }

    @Test func `questions are found by their words in any order, by their ids, and in the texts of a pack`() {
        func topics(_ query: String, _ filter: ProvisionFilter = ProvisionFilter()) -> [Topic] {
            Search(for: query, in: [Column.regime("r") { Column.task("t", answers: own) }], filter: filter).topics
        }
        let own = Topic("own", .text, .task, nl: "Hoe zit dat hier?", en: "How about that here?")
        #expect(topics("melding reageert").contains(.reportResponseTime))
        #expect(topics("report-response-time") == [.reportResponseTime])
        #expect(topics("report-response-time", ProvisionFilter(kinds: [.task])) == [])
        #expect(topics("zit dat hier") == [own])
    }

    @Test func `the places and the quoted words are searched too, and the hit says where it stands`() throws {
        let hit = try #require(Search(for: "bijlage 1", in: [regime(["Er gebeurt iets"])]).hits.first)
        #expect(hit.field.key == "citations")
        #expect(hit.text.nl == "Bijlage 1: het zorgteam")
    }

    @Test func `open points, silences and questions are found`() {
        let sample = Sample.pack().regimes[0]
        let kinds = Search(for: "bedoeld", in: [sample]).hits.map { hit in
            if case .ambiguity(let ambiguity) = hit.subject { ambiguity.name } else { "" }
        }
        #expect(kinds == ["welke-dagen"])
        #expect(Search(for: "what is meant", in: [sample]).hits.count == 1)
        let silent = Search(for: "ziekte komt niet voor", in: [sample]).hits
        #expect(silent.contains { if case .silence = $0.subject { true } else { false } })
        #expect(Search(for: "reageert leerplicht", in: [sample]).topics.contains(.reportResponseTime))
        #expect(Search(for: "attendance service respond", in: []).topics.contains(.reportResponseTime))
    }

    @Test func `a filter holds for what is found`() {
        let sample = Sample.pack().regimes[0]
        let all = Search(for: "leerplicht", in: [sample])
        let some = Search(for: "leerplicht", in: [sample], filter: ProvisionFilter(kinds: [.deadline]))
        #expect(some.hits.count < all.hits.count)
        #expect(!some.hits.isEmpty)
        #expect(Search(for: "leerplicht", in: [sample], filter: ProvisionFilter(sector: .mbo)).hits.isEmpty)
    }

    @Test(arguments: ["", "  ", "-", "„”", "\u{0301}"])
    func `nothing is found by nothing`(query: String) {
        let search = Search(for: query, in: [regime(["iets"])])
        #expect(search.hits.isEmpty)
        #expect(search.topics.isEmpty)
    }

    @Test func `words of a regime are at hand for what may have been meant`() {
        #expect(Search(for: "x", in: [regime(["De doorzettingsmacht geldt"])]).vocabulary.contains("doorzettingsmacht"))
        let vocabulary = Search(for: "x", in: [regime(["De Rode-Knopprocedure, en dan"])]).vocabulary
        #expect(vocabulary.contains("rode-knopprocedure"))
        #expect(!vocabulary.contains("dan"))
    }

    @Test(arguments: [
        ("Één Ærøskøbing ß ﬁ", ["een", "æroskobing", "ß", "ﬁ"]), ("’s-Hertogenbosch", ["s", "hertogenbosch"]),
        ("16 uur/4 weken", ["16", "uur", "4", "weken"]), ("CAFÉ cafe\u{0301}", ["cafe", "cafe"]), ("Łódź", ["lodz"]),
        ("Ǽ ǯ", ["ǽ", "ǯ"]), ("12 m², ½", ["12", "m²", "½"]),
    ])
    func `text is folded to plain words`(text: String, words: [String]) {
        #expect(FoldedText(text).words == words)
    }
}
