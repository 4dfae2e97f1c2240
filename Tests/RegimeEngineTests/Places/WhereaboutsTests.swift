import RegimeEngine
import RulePackKit
import Testing

struct WhereaboutsTests {
    private static let town = Jurisdiction("Súdwest-Stad", code: "GM0042", aliases: ["’s-Stad", "The Town"])
    private static let village = Jurisdiction(
        "Dorp", code: "GM0007", standing: .assumed(Text(nl: "van elders", en: "from elsewhere")))

    private static let packs = [
        Pack(
            id: "stad", name: "Stad",
            regimes: [
                regime("po", [town], sectors: [.po]), regime("oud", [town], through: .day("2021-07-31")),
                regime("los", [town], from: .notStated),
            ]),
        Pack(id: "streek", name: "De Streek", regimes: [regime("nu", [village])]),
    ]

    private static func regime(
        _ name: String, _ places: [Jurisdiction], sectors: [Sector] = [.po, .vo],
        from: Validity.Bound = .day("2020-08-01"), through: Validity.Bound = .open
    ) -> Regime {
        Regime(
            name, title: name, shortTitle: name,
            validity: Validity(from: from, through: through, note: Text(nl: "periode", en: "period")),
            sectors: sectors, jurisdictions: places, documents: [], silences: [], provisions: [], ambiguities: [],
            notRules: [])
    }

    private func verdicts(_ name: String, _ filter: ProvisionFilter = ProvisionFilter()) throws -> [String: String] {
        let found = try Whereabouts(of: name, among: Self.packs, filter: filter)
        return Dictionary(uniqueKeysWithValues: found.entries.map { ($0.regime.id, $0.verdict.rawValue) })
    }

    @Test(arguments: [
        "Súdwest-Stad", "sudwest stad", "SUDWESTSTAD", "'s-Stad", "’s-stad", "s stad", "the town", "GM0042", "gm0042",
        "0042", "42",
    ])
    func `a municipality is found however it is typed`(name: String) throws {
        #expect(try Whereabouts(of: name, among: Self.packs).place == Self.town)
    }

    @Test func `every regime has a verdict, and those that apply come first`() throws {
        let found = try Whereabouts(of: "GM0042", among: Self.packs)
        #expect(found.entries.map(\.regime.id) == ["stad/po", "stad/oud", "stad/los", "streek/nu"])
        #expect(found.entries.map(\.verdict) == [.covers, .covers, .covers, .elsewhere])
        #expect(found.entries[3].reason == Text(nl: "gaat over Dorp", en: "is about Dorp"))
        #expect(found.entries[3].jurisdiction == nil)
    }

    @Test func `a sector and a day narrow it, and a period that the text leaves open stays open`() throws {
        let filter = ProvisionFilter(sector: .vo, day: "2022-01-01")
        #expect(
            try verdicts("GM0042", filter) == [
                "stad/po": "otherSector", "stad/oud": "notInForce", "stad/los": "unsettled", "streek/nu": "elsewhere",
            ])
    }

    @Test(arguments: [("2021-07-31" as Day, "applies"), ("2021-08-01", "notInForce"), ("2020-07-31", "notInForce")])
    func `the last day still counts`(day: Day, verdict: String) throws {
        #expect(try verdicts("GM0042", ProvisionFilter(day: day))["stad/oud"] == verdict)
    }

    @Test func `a municipality that does not stand in the text keeps that`() throws {
        let entry = try #require(try Whereabouts(of: "Dorp", among: Self.packs).entries.first)
        #expect(entry.regime.id == "streek/nu")
        #expect(entry.verdict == .assumed)
        let dated = try Whereabouts(of: "Dorp", among: Self.packs, filter: ProvisionFilter(day: "2022-01-01"))
        #expect(dated.entries.first?.verdict == .assumed)
        let before = try Whereabouts(of: "Dorp", among: Self.packs, filter: ProvisionFilter(day: "2019-01-01"))
        #expect(before.entries.allSatisfy { [.notInForce, .elsewhere].contains($0.verdict) })
    }

    @Test(arguments: ["Utrecht", "", "-", "GM9999", "43", "Stadt"])
    func `a municipality without a pack is said so`(name: String) {
        #expect { try Whereabouts(of: name, among: Self.packs) } throws: { error in
            guard case .unknownPlace(name, _, let known)? = error as? Whereabouts.Problem else { return false }
            return known == ["Súdwest-Stad", "’s-Stad", "The Town", "Dorp", "Stad", "De Streek"]
        }
    }

    @Test func `part of a name brings the whole to mind`() {
        #expect { try Whereabouts(of: "west", among: Self.packs) } throws: { error in
            guard case .unknownPlace(_, let containing, _)? = error as? Whereabouts.Problem else { return false }
            return containing == []
        }
        #expect { try Whereabouts(of: "stad", among: Self.packs.suffix(1) + Self.packs.prefix(1)) } throws: { error in
            guard case .region? = error as? Whereabouts.Problem else { return false }
            return true
        }
        #expect { try Whereabouts(of: "sudwest", among: Self.packs) } throws: { error in
            guard case .unknownPlace(_, let containing, _)? = error as? Whereabouts.Problem else { return false }
            return containing == ["Súdwest-Stad"]
        }
    }

    @Test func `two municipalities of one name are told apart by their codes`() {
        let other = Pack(
            id: "ander", name: "Ander", regimes: [Self.regime("x", [Jurisdiction("Dorp", code: "GM0008")])])
        #expect { try Whereabouts(of: "dorp", among: Self.packs + [other]) } throws: { error in
            guard case .ambiguous("dorp", let places)? = error as? Whereabouts.Problem else { return false }
            return places.map(\.code) == ["GM0007", "GM0008"]
        }
        #expect(throws: Never.self) { try Whereabouts(of: "GM0008", among: Self.packs + [other]) }
    }

    @Test func `what was renewed without a word may have been decided otherwise`() throws {
        let validity = Validity(
            from: .day("2018-04-19"), through: .day("2018-07-31"), renewsTacitly: true,
            note: Text(nl: "telkens verlengd", en: "renewed"))
        let regime = Regime(
            "r", title: "r", shortTitle: "r", validity: validity, sectors: [.po], jurisdictions: [Self.town],
            documents: [], silences: [], provisions: [], ambiguities: [], notRules: [])
        let pack = Pack(id: "p", name: "P", regimes: [regime])
        func reason(_ day: Day) throws -> String? {
            try Whereabouts(of: "GM0042", among: [pack], filter: ProvisionFilter(day: day)).entries.first?.reason.nl
        }
        #expect(try reason("2018-07-31") == "telkens verlengd")
        #expect(try reason("2018-08-01")?.contains("anders hebben besloten") == true)
    }

    @Test func `a regime without municipalities applies in none, and says so`() throws {
        let placeless = Pack(id: "nergens", name: "Nergens", regimes: [Self.regime("x", [])])
        let found = try Whereabouts(of: "Dorp", among: Self.packs + [placeless])
        let entry = try #require(found.entries.first { $0.regime.id == "nergens/x" })
        #expect(entry.verdict == .elsewhere)
        #expect(entry.reason.nl == "noemt geen gemeente")
        #expect(throws: Whereabouts.Problem.region("Nergens", covers: [])) {
            try Whereabouts(of: "nergens", among: Self.packs + [placeless])
        }
    }

    @Test(arguments: ["de streek", "DE-STREEK", "streek"])
    func `a region is no municipality, but has some`(name: String) {
        #expect(throws: Whereabouts.Problem.region("De Streek", covers: ["Dorp"])) {
            try Whereabouts(of: name, among: Self.packs)
        }
    }
}
