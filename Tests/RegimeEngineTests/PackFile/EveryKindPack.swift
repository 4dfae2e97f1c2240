import RulePackKit

/// A pack with every kind, every field with and without a value, and everything else that a pack can say.
enum EveryKindPack {
    static let pack = Pack(id: "every", name: "Alles", version: "2.10.3", authority: .national, regimes: [kinds, bare])

    static let localTopics = [
        Topic("own-question", .special, .task, also: .role, .clause, nl: "Wat?", en: "What?", sector: .mbo),
        Topic(
            "own-silence", .words, .term, nl: "Waarom?", en: "Why?",
            caveat: Text(nl: "let op", en: "mind")),
    ]

    private static let kinds = Regime(
        "kind", title: "Een tekst", shortTitle: "Kort", validity: validities[0], sectors: Sector.allCases,
        jurisdictions: [
            Jurisdiction("Eén", code: "GM0001", aliases: ["1", "’s-Een"]),
            Jurisdiction("Twee", code: "GM0002", standing: .assumed(Text(nl: "kaart", en: "map"))),
        ],
        documents: [
            SourceDocument("first", title: "Een", sha256: "00", date: "2018-04-19", note: Text(nl: "n", en: "e")),
            SourceDocument("second", title: "Twee", sha256: "11"),
        ],
        silences: [Silence(localTopics[1], nl: "stil", en: "silent"), Silence(.terms, nl: "s", en: "s")],
        provisions: Kind.allCases.flatMap { provisions(of: $0.ruleType) },
        ambiguities: Ambiguity.Cause.allCases.map { cause in
            Ambiguity(
                cause.rawValue, cause, question: Text(nl: "?", en: "?!"),
                readings: [
                    Reading("a", nl: "zus", en: "so"), Reading("b", Text(nl: "zo", en: "thus"), revisions: revisions),
                ], default: "b",
                why: Text(nl: "daarom", en: "because"), affects: ["role-0", "nowhere", "else/2020/x"]
            ).cite("1", 2...3, "zus", in: "second").cite("2", 4, "zo")
        },
        notRules: NotRule.Reason.allCases.flatMap {
            [NotRule(1, $0), NotRule(2...5, $0, Text(nl: "n", en: "e"), in: "second")]
        })

    /// Nothing but what has to be there, and a municipality that is named otherwise than in the first regime.
    private static let bare = Regime(
        "bare", title: "", shortTitle: "", validity: validities[1], sectors: [],
        jurisdictions: [
            Jurisdiction("Twee", code: "GM0002"), Jurisdiction("Drie", code: "GM0003"),
            Jurisdiction("Eén", code: "GM0001", aliases: ["1", "’s-Een"]),
        ], documents: [], silences: [], provisions: [], ambiguities: [], notRules: [])

    /// Every way to change a provision, and every field of every kind with and without a value.
    private static let revisions: [Revision] = {
        let changes: [Revision.Change] = [
            .drops, .leavesOpen, .limits([.po]), .limits([.vo, .mbo]), .requires([.fact(.outOfSchool, is: false)]),
            .requires([.age(.between(4, and: 18, .years)), .fact(.reported, is: true)]),
            .equates(.dayparts(2), .days(1)), .reads(.hours, as: .clockHours),
        ]
        return changes.map { Revision("nowhere", $0) } + Kind.allCases.flatMap { settings(of: $0.ruleType) }
    }()

    private static func settings<Kind: Rule>(of kind: Kind.Type) -> [Revision] {
        let name = "\(Kind.kind.rawValue)-0"
        return Kind.fields.flatMap { field in
            FieldSamples.values(field.shape).map { value in
                var rule = Kind(particulars(of: Kind.kind, 0))
                precondition(field.set(&rule, value), "\(Kind.kind).\(field.key)")
                return Revision(name, .sets(field.key, field.value(rule)))
            } + [Revision(name, .sets(field.key, nil))]
        }
    }

    static let validities: [Validity] = {
        let period = Period.days("2018-07-01", through: "2018-07-31")
        let bounds: [Validity.Bound] = [.day("2018-04-19"), .within(period), .notStated, .open]
        return bounds.flatMap { from in
            bounds.map { through in
                Validity(
                    from: from, through: through, renewsTacitly: from == through, note: Text(nl: "zo", en: "so"))
            }
        }
    }()

    private static func provisions<Kind: Rule>(of kind: Kind.Type) -> [Provision] {
        let values = Kind.fields.map { FieldSamples.values($0.shape) }
        let count = max(values.map(\.count).max() ?? 0, validities.count)
        return (0...count).map { index in
            var rule = Kind(particulars(of: Kind.kind, index))
            for (field, values) in zip(Kind.fields, values) {
                // The last one has nothing but what a rule of its kind needs.
                let value = index == count && !field.isRequired ? nil : values[index % values.count]
                precondition(field.set(&rule, value), "\(Kind.kind).\(field.key)")
            }
            return Provision(rule)
        }
    }

    private static func particulars(of kind: Kind, _ index: Int) -> Particulars {
        let note = Text(nl: "omdat", en: "because")
        let answers: [Answers] = [.topic(.terms), .topic(localTopics[0]), .localOnly(note), .localOnly(Text(same: ""))]
        let standings: [Standing] = [.literal, .interpreted(note), .assumed(note)]
        let stances: [Stance] = [.stated, .none, .notModelled(note)]
        let sectors: [[Sector]] = [[], [.po], [.vo, .mbo]]
        let conditions: [[Condition]] = [
            [], [.fact(.reported, is: true)], [.fact(.blameworthy, is: false), .age(.atLeast(12, .years))],
        ]
        let citations = [Citation("Bijlage 1", 1, "woord"), Citation("", 2...9, "", in: "second")]
        return Particulars(
            id: "\(kind.rawValue)-\(index)", answers: answers[index % 4], title: "Titel \(index)",
            brief: index % 2 == 0 ? nil : "kort", sectors: sectors[index % 3],
            modality: Modality.allCases[index % Modality.allCases.count], standing: standings[index / 3 % 3],
            stance: stances[index / 2 % 3],
            validity: index == 0 ? nil : validities[index % validities.count],
            conditions: conditions[index % conditions.count],
            citations: Array(citations.prefix(index % 3)))
    }
}
