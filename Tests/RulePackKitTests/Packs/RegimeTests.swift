import RulePackKit
import Testing

struct RegimeTests {
    @Test func `a pack gives every regime, provision and ambiguity its whole id`() {
        let pack = Self.pack
        #expect(pack.regimes.map(\.id) == ["voorbeeld/2018", "voorbeeld/2022"])
        #expect(pack.regimes[0].provisions.map(\.id) == ["voorbeeld/2018/school", "voorbeeld/2018/bericht"])
        #expect(pack.regimes[0].ambiguities.map(\.id) == ["voorbeeld/2018/welke-dagen"])
    }

    @Test func `whose text it is goes from a pack to its regimes, and is a municipality's unless said`() {
        #expect(Self.pack.regimes.map(\.authority) == [.municipal, .municipal])
        let statute = Pack(id: "wet", name: "Wet", authority: .national, regimes: Self.pack.regimes)
        #expect(statute.regimes.map(\.authority) == [.national, .national])
        #expect(Pack(id: "kopie", name: "Kopie", regimes: statute.regimes).regimes[0].authority == .municipal)
    }

    @Test func `names stay local, so that provisions refer to each other without the pack`() {
        let regime = Self.pack.regimes[0]
        #expect(regime.name == "2018")
        #expect(regime.provisions.map(\.name) == ["school", "bericht"])
        #expect(regime.provision(named: "bericht")?.id == "voorbeeld/2018/bericht")
        #expect(regime.provision(named: "voorbeeld/2018/bericht") == nil)
    }

    @Test func `a pack that takes over the regimes of another names them after itself`() {
        let copy = Pack(id: "kopie", name: "Kopie", regimes: Self.pack.regimes)
        #expect(copy.regimes[0].provisions.map(\.id) == ["kopie/2018/school", "kopie/2018/bericht"])
    }

    @Test func `what names no document is of the first one, and what names one keeps it`() {
        let regime = Self.pack.regimes[0]
        #expect(regime.provisions[0].citations.map(\.document) == ["hoofdtekst"])
        #expect(regime.provisions[1].citations.map(\.document) == ["hoofdtekst", "bijlage"])
        #expect(regime.ambiguities[0].citations.map(\.document) == ["hoofdtekst", "bijlage"])
        #expect(regime.notRules.map(\.document) == ["hoofdtekst", "bijlage"])
    }

    @Test func `an ambiguity is found from each provision that hangs on it and from no other`() {
        let regime = Self.pack.regimes[0]
        #expect(regime.provisions.map { regime.ambiguities(of: $0).map(\.name) } == [[], ["welke-dagen"]])
    }

    @Test func `a municipality that two regimes cover is counted once`() {
        #expect(Self.pack.jurisdictions.map(\.code) == ["GM9991", "GM9992"])
    }

    @Test func `a block takes single rules of any kind, lists, and parts of a pack, in the order written`() {
        @Provisions var part: [Provision] {
            Role("mentor", "Mentor", fills: .mentor)
            Meeting("overleg", "Overleg", serves: .schoolCase)
        }
        @Provisions var whole: [Provision] {
            Term("mdo", "MDO", means: "multidisciplinair overleg")
            part
            Task("bellen", "De mentor belt")
        }
        @Provisions var nothing: [Provision] {}
        #expect(whole.map(\.name) == ["mdo", "mentor", "overleg", "bellen"])
        #expect(whole.map(\.kind) == [.term, .role, .meeting, .task])
        #expect(nothing.isEmpty)
    }

    @Test func `words put behind a rule add to it and leave the original as it was`() throws {
        let plain = Task("bellen", answers: .afterReport, "De mentor belt")
        let rule = plain.in(.vo).brief("mentor belt").modality(.aim).interpreted(nl: "zo gelezen", en: "read so")
            .saysThereIsNone().cite("1.1", 3, "de mentor").cite("1.2", 4...5, "belt", in: "bijlage")
        #expect(plain.particulars.citations.isEmpty)
        let particulars = rule.particulars
        #expect(particulars.sectors == [.vo])
        #expect(particulars.brief == "mentor belt")
        #expect(particulars.modality == .aim)
        #expect(particulars.standing == .interpreted(Text(nl: "zo gelezen", en: "read so")))
        #expect(particulars.stance == .none)
        #expect(
            particulars.citations == [
                Citation("1.1", 3, "de mentor"), Citation("1.2", 4...5, "belt", in: "bijlage"),
            ])
        let local = rule.localOnly(nl: "alleen hier", en: "here only")
        #expect(Provision(local).topic == nil)
        #expect(Provision(rule).topic == .afterReport)
    }

    @Test func `a role answers the question that its function belongs to, unless it says otherwise`() {
        #expect(Provision(Role("a", "Mentor", fills: .mentor)).topic == .rolesSchool)
        #expect(Provision(Organisation("b", "GGD", fills: .youthHealth)).topic == .rolesHealth)
        #expect(Provision(Role("c", "Mentor", fills: .mentor, answers: .contactPerson)).topic == .contactPerson)
    }

    // MARK: - Fixture

    private static let pack = Pack(id: "voorbeeld", name: "Voorbeeld", regimes: [regime("2018"), regime("2022")])

    private static func regime(_ name: String) -> Regime {
        Regime(
            name, title: "Afspraken", shortTitle: name,
            validity: Validity(from: .notStated, through: .notStated, note: Text(same: name)), sectors: [.po],
            jurisdictions: [Jurisdiction("Eerst", code: "GM9991"), Jurisdiction("Daarna", code: "GM9992")],
            documents: [
                SourceDocument("hoofdtekst", title: "Hoofdtekst", sha256: "1"),
                SourceDocument("bijlage", title: "Bijlage", sha256: "2"),
            ]
        ) {
            Role("school", "de school", fills: .school).cite("1", 1, "de school")
            Deadline("bericht", answers: .reportResponseTime, "Er komt bericht", within: .workingDays(5), by: "school")
                .cite("2", 2, "vijf werkdagen").cite("Bijlage", 3, "vijf werkdagen", in: "bijlage")
        } ambiguities: {
            Ambiguity(
                "welke-dagen", .vague, question: Text(nl: "Welke dagen?", en: "Which days?"),
                readings: [Reading("een", nl: "Zo.", en: "So."), Reading("twee", nl: "Anders.", en: "Otherwise.")],
                default: "een", why: Text(nl: "Gewoonlijk.", en: "Usually."), affects: ["bericht"]
            )
            .cite("2", 2, "werkdagen").cite("Bijlage", 3, "werkdagen", in: "bijlage")
        } notRules: {
            NotRule(4, .heading)
            NotRule(5...6, .layout, in: "bijlage")
        }
    }
}
