import RulePackKit
import VerzuimCommands

/// Two small packs in which something can be said about everything that a report has words for.
enum Neighbours {
    static let program = Verzuim(packs: [east, west])

    static let east = Pack(id: "oost", name: "Oost", regimes: [regime("1", "Oost", [.po, .vo], eastern)])
    static let west = Pack(
        id: "west", name: "West",
        regimes: [regime("1", "West", [.po], western), regime("2", "West later", [.mbo], [])])

    static let letter = Topic("own-letter", .text, .form, nl: "Welke brief?", en: "Which letter?", sector: .vo)

    private static func regime(
        _ name: String, _ title: String, _ sectors: [Sector], _ provisions: [Provision]
    ) -> Regime {
        Regime(
            name, title: "Afspraken \(title)", shortTitle: title,
            validity: Validity(from: .day("2020-01-01"), through: .open, note: Text(nl: "vanaf 2020", en: "from 2020")),
            sectors: sectors,
            jurisdictions: [
                Jurisdiction(
                    title, code: title == "Oost" ? "GM0001" : "GM0002",
                    standing: title == "Oost" ? .assumed(Text(nl: "volgens de kaart", en: "by the map")) : .literal)
            ],
            documents: [SourceDocument("tekst", title: "Tekst \(title)", sha256: "00")],
            silences: [Silence(.sickness, nl: "Ziekte komt niet voor.", en: "Sickness does not occur.")],
            provisions: provisions,
            ambiguities: provisions.isEmpty
                ? []
                : [
                    Ambiguity(
                        "welke-dagen", .vague, question: Text(nl: "Welke dagen?", en: "Which days?"),
                        readings: [
                            Reading("kort", nl: "Werkdagen.", en: "Working days."),
                            Reading("lang", nl: "Alle dagen.", en: "All days."),
                        ], default: "kort", why: Text(nl: "Dat is gewoon.", en: "That is usual."), affects: ["reactie"]
                    ).cite("Artikel 2", 5, "dagen")
                ], notRules: [])
    }

    @Provisions private static var eastern: [Provision] {
        Role("mentor", "Mentor", abbreviated: "M", fills: .mentor).cite("Artikel 1", 1, "mentor")
        Deadline("reactie", answers: .reportResponseTime, "Er komt een reactie", within: .workingDays(5), by: "mentor")
            .interpreted(nl: "Gelezen als werkdagen.", en: "Read as working days.").cite("Artikel 2", 4, "vijf dagen")
        Threshold("spijbelen", answers: .truancy, "Er volgt een brief", of: .truancy, when: .atLeast(3, .times))
            .cite("Artikel 3", 6, "drie keer")
        Task("boete", answers: .afterReport, "Een boete").saysThereIsNone().cite("Artikel 4", 7, "geen boete")
        Task("maatwerk", answers: .afterReport, "Maatwerk").notModelled(nl: "hangt overal van af", en: "it depends")
            .cite("Artikel 4", 8, "maatwerk")
        Task("bellen", answers: .afterReport, "De mentor belt", by: "mentor").in(.vo).modality(.aim)
            .inForce(Validity(from: .day("2022-01-01"), through: .open, note: Text(nl: "vanaf 2022", en: "from 2022")))
            .cite("Artikel 4", 9, "belt")
        Task("groeten", "De mentor groet").localOnly(nl: "eigen gebruik", en: "own custom").cite("Slot", 12, "groet")
        Form("brief", answers: letter, "Waarschuwingsbrief").cite("Bijlage", 13, "brief")
        Term("zat", "ZAT", means: "zorgadviesteam").cite("Bijlage", 14, "ZAT")
    }

    @Provisions private static var western: [Provision] {
        Deadline("reactie", answers: .reportResponseTime, "Er komt een reactie", within: .weeks(1))
            .cite("Deel 1", 1, "een week")
        Task("bellen", answers: .afterReport, "De school belt").cite("Deel 2", 2, "belt")
    }
}
