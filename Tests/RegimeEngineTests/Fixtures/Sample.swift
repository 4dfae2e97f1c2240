import RegimeEngine
import RulePackKit

/// A short protocol and a sound pack of it, from which tests make broken copies.
enum Sample {
    static let lines = [
        "AFSPRAKEN OVER SCHOOLVERZUIM",
        "",
        "Artikel 1. Melden",
        "De school meldt verzuim bij leerplicht.",
        "Leerplicht reageert binnen vijf",
        "werkdagen op een complete melding.",
        "",
        "Artikel 2. Te laat komen",
        "Bij 4 t/m 7 keer te laat praat de mentor met de leerling.",
        "Bij 8 t/m 11 keer te laat volgt een waarschuwing.",
        "Vanaf 12 keer te laat volgt een melding.",
        "",
        "Artikel 3. Opschaling",
        "Stap 1: het zorgteam van de school bespreekt de leerling.",
        "Stap 2: leerplicht roept alle partners bij elkaar om samen een oplossing te zoeken.",
        "Stap 3: de wethouder beslist.",
        "\t ",
        "Getekend te Voorbeeldstad",
    ]
    static let text = source(lines.joined(separator: "\n") + "\n")
    static let library = SourceLibrary([text])
    static let document = document(of: text)

    static func source(_ text: String) -> SourceText { SourceText(bytes: Array(text.utf8)) }

    static func document(of text: SourceText) -> SourceDocument {
        SourceDocument("afspraken", title: "Afspraken over schoolverzuim", sha256: text.sha256)
    }

    /// The sound pack, with some of its parts replaced.
    static func pack(
        _ name: String = "2020", sectors: [Sector] = [.po, .vo],
        jurisdictions: [Jurisdiction] = [Jurisdiction("Voorbeeldstad", code: "GM9999")],
        documents: [SourceDocument] = [document],
        silences: [Silence] = silences, ambiguities: [Ambiguity] = ambiguities, notRules: [NotRule] = notRules,
        without: String? = nil, @Provisions adding: () -> [Provision] = { [] }
    ) -> Pack {
        let provisions = provisions.filter { $0.name != without } + adding()
        let regime = Regime(
            name, title: "Afspraken over schoolverzuim", shortTitle: "Voorbeeld",
            validity: Validity(
                from: .day("2020-01-01"), through: .open, note: Text(nl: "vanaf 2020", en: "from 2020")),
            sectors: sectors, jurisdictions: jurisdictions, documents: documents,
            silences: silences, provisions: provisions, ambiguities: ambiguities, notRules: notRules)
        return Pack(id: "voorbeeld", name: "Voorbeeld", regimes: [regime])
    }

    /// The sound regime, with some provisions added.
    static func regime(@Provisions adding: () -> [Provision] = { [] }) -> Regime { pack(adding: adding).regimes[0] }

    @Provisions static var provisions: [Provision] {
        Organisation("school", "de school", fills: .school).cite("Artikel 1", 4, "De school")
        Organisation("leerplicht", "leerplicht", fills: .attendanceService).cite("Artikel 1", 5, "Leerplicht")
        Role("mentor", "mentor", fills: .mentor, of: "school").cite("Artikel 2", 9, "de mentor")
        Task("melden", answers: .reportChannel, "De school meldt bij leerplicht", by: "school", with: "leerplicht")
            .cite("Artikel 1", 4, "meldt verzuim")
        Deadline(
            "reactie", answers: .reportResponseTime, "Leerplicht reageert op een melding", within: .workingDays(5),
            from: .completeReport, by: "leerplicht", to: "school"
        )
        .cite("Artikel 1", 5...6, "binnen vijf werkdagen")
        lateArrivals("te-laat-4", .from(4, through: 7, .times)).cite("Artikel 2", 9, "4 t/m 7 keer")
        lateArrivals("te-laat-8", .from(8, through: 11, .times)).cite("Artikel 2", 10, "8 t/m 11 keer")
        lateArrivals("te-laat-12", .atLeast(12, .times)).cite("Artikel 2", 11, "Vanaf 12 keer")
        Meeting("zorgteam", answers: .schoolCaseMeeting, "Zorgteam", serves: .schoolCase, participants: "school")
            .cite("Artikel 3", 14, "het zorgteam")
        tier("trede-1", 1, next: "trede-2").cite("Artikel 3", 14, "Stap 1")
        tier("trede-2", 2, next: "trede-3").cite("Artikel 3", 15, "Stap 2")
        tier("trede-3", 3).cite("Artikel 3", 16, "Stap 3")
    }

    /// A pack that stands beside another, and asks a question of its own.
    static let neighbour = Pack(
        id: "buur", name: "Buur",
        regimes: [
            regime {
                Task(
                    "fietsles",
                    answers: Topic(
                        "cycling-lessons", .prevention, .task, nl: "Wie geeft fietsles?",
                        en: "Who gives cycling lessons?"), "De school geeft fietsles", by: "school"
                ).cited
            }
        ])

    static let silences = [Silence(.sickness, nl: "Ziekte komt niet voor.", en: "Sickness does not occur.")]

    static let ambiguities = [ambiguity(affects: ["reactie"])]

    static let notRules = [
        NotRule(1, .heading), NotRule(3, .heading), NotRule(8, .heading), NotRule(13, .heading),
        NotRule(18, .signature),
    ]

    static func ambiguity(
        _ name: String = "welke-dagen", readings: [String] = ["een", "twee"], default defaultReading: String = "een",
        changing revision: Revision? = nil, affects: [String]
    ) -> Ambiguity {
        Ambiguity(
            name, .vague, question: Text(nl: "Wat is bedoeld?", en: "What is meant?"),
            readings: readings.map {
                Reading(
                    $0, Text(nl: "Lees \($0).", en: "Read \($0)."),
                    revisions: $0 == readings.last ? [revision].compactMap(\.self) : [])
            }, default: defaultReading,
            why: Text(nl: "Dat ligt het meest voor de hand.", en: "That is most likely."), affects: affects
        )
        .cite("Artikel 1", 6, "werkdagen")
    }

    static func lateArrivals(_ name: String, _ range: AmountRange, series: String = "te-laat") -> Threshold {
        Threshold(
            name, answers: .lateArrivals, "Er gebeurt iets bij te laat komen", of: .lateArrivals, when: range,
            series: series)
    }

    static func tier(
        _ name: String, _ order: Int, of object: TierObject = .pupilCase, next: TierName? = nil
    ) -> EscalationTier {
        EscalationTier(name, answers: .caseTiers, "Opschaling", order: order, of: object, next: next)
    }

    static func task(_ name: String = "extra", _ title: String = "Er gebeurt nog iets") -> Task {
        Task(name, answers: .afterReport, title)
    }
}

extension Rule {
    /// The rule with a citation that stands.
    var cited: Self { cite("Artikel 1", 4, "meldt verzuim") }
}

extension Pack {
    /// The codes of what is wrong with it.
    func codes(against sources: SourceLibrary? = Sample.library) -> [String] { errors(against: sources).map(\.code) }

    /// What is wrong with it, without suggestions.
    func errors(against sources: SourceLibrary? = Sample.library) -> [Finding] {
        PackChecker(sources: sources).findings(in: self).filter { $0.severity == .error }
    }
}
