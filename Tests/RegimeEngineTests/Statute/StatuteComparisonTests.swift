import RegimeEngine
import RulePackKit
import Testing

struct StatuteComparisonTests {
    private let statute = Column.regime("wet", sectors: [.po, .vo, .mbo]) {
        Column.deadline("reactie", 5)
        Column.task("onderzoek")
    }.national
    private let regime = Column.regime("regeling") {
        Column.deadline("antwoord", 10)
        Column.task("bel", answers: .reportChannel)
    }

    private var comparison: Comparison { Comparison(of: [regime, statute]).against(statute) }

    @Test func `every question counts once for each regime that is held beside the statute`() throws {
        let counts = try #require(comparison.relations(inColumn: 0))
        #expect(counts.map(\.verdict) == StatuteRelation.Verdict.allCases)
        #expect(counts.map(\.count).reduce(0, +) == comparison.rows.count)
        let named = Dictionary(uniqueKeysWithValues: counts.map { ($0.verdict, $0.count) })
        #expect(named[.differs] == 1)
        #expect(named[.silent] == 1)
        #expect(named[.adds] == 1)
        #expect(comparison.relations(inColumn: 1) == nil)
    }

    @Test func `only differences leaves what departs from the statute`() {
        let topics = comparison.onlyDifferences.rows.map(\.topic)
        #expect(Set(topics) == [.reportResponseTime, .afterReport, .reportChannel])
        #expect(comparison.onlyDifferences.statute == statute)
        let same = Comparison(of: [statute, statute.municipal]).against(statute)
        #expect(same.onlyDifferences.rows.isEmpty)
    }

    @Test func `nothing is held beside a statute that is not among the columns, or beside itself`() {
        let alone = Comparison(of: [regime]).against(statute)
        #expect(alone.statute == nil)
        #expect(alone.rows.flatMap(\.cells).allSatisfy { $0.relation == nil })
        let only = Comparison(of: [statute]).against(statute)
        #expect(only.rows.flatMap(\.cells).allSatisfy { $0.relation == nil })
    }

    @Test func `a question of the statute alone is asked when it is known and named`() {
        let own = Topic("own", .special, .criterion, nl: "Wat?", en: "What?")
        let named = ProvisionFilter(topics: ["own"])
        #expect(Comparison(of: [regime], filter: named).rows.isEmpty)
        #expect(Comparison(of: [regime], filter: named, knowing: [own]).rows.map(\.topic) == [own])
        #expect(!Comparison(of: [regime], knowing: [own]).rows.contains { $0.topic == own })
    }

    @Test func `a statute has no municipality, and a municipality no statute`() throws {
        let places = [Jurisdiction("Voorbeeldstad", code: "GM9999")]
        let everywhere = Pack(
            id: "wet", name: "Wet", authority: .national,
            regimes: [
                Regime(
                    "wet", title: "Wet", shortTitle: "Wet", validity: statute.validity, sectors: [.po],
                    jurisdictions: places, documents: [], silences: [], provisions: [], ambiguities: [], notRules: [])
            ])
        let found = try Whereabouts(of: "Voorbeeldstad", among: [Sample.pack(), everywhere])
        #expect(found.entries.map(\.regime.id) == ["voorbeeld/2020"])
        #expect(throws: Whereabouts.Problem.self) { try Whereabouts(of: "Voorbeeldstad", among: [everywhere]) }
    }

    @Test func `packs can be asked for by whose they are`() throws {
        let national = Pack(id: "wet", name: "Wet", authority: .national, regimes: [])
        let catalogue = try Catalogue([Sample.pack(), national])
        #expect(catalogue.packs(of: .municipal).map(\.id) == ["voorbeeld"])
        #expect(catalogue.packs(of: .national).map(\.id) == ["wet"])
    }
}

extension Regime {
    /// The same text as one of a municipality.
    fileprivate var municipal: Regime { Pack(id: "kopie", name: title, regimes: [self]).regimes[0] }
}
