import RegimeEngine
import RulePackKit

/// Excerpts of regimes as one table.
struct ProvisionsTable {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func table(of excerpts: [RegimeExcerpt]) -> Table {
        var table = Table(ProvisionsTable.columns.map { $0[language] })
        for excerpt in excerpts {
            let regime = excerpt.regime
            let phrasing = Phrasing(regime)
            if let exclusion = excerpt.exclusion {
                table.add([
                    regime.id, regime.id, Text(nl: "niet van kracht", en: "not in force")[language], "", "",
                    exclusion.explanation[language],
                ])
            }
            if excerpt.exclusion == nil, excerpt.hidden > 0 { table.add(row(hidden: excerpt.hidden, of: regime)) }
            for provision in excerpt.provisions { table.add(row(provision, phrasing, of: regime)) }
            for ambiguity in excerpt.ambiguities { table.add(row(ambiguity, of: regime)) }
            for silence in excerpt.silences { table.add(row(silence, of: regime)) }
        }
        return table
    }

    private static let columns = [
        Text(nl: "regeling", en: "regime"), Text(same: "id"), Text(nl: "soort", en: "kind"),
        Text(nl: "onderwerp", en: "topic"), Text(nl: "vraag", en: "question"), Text(nl: "tekst", en: "text"),
        Text(nl: "antwoord", en: "answer"), Text(nl: "velden", en: "fields"), Text(nl: "sectoren", en: "sectors"),
        Text(nl: "kracht", en: "force"), Text(nl: "status", en: "standing"),
        Text(nl: "hoe gelezen", en: "how it was read"), Text(nl: "onduidelijkheden", en: "ambiguities"),
        Text(nl: "vindplaats", en: "place"), Text(nl: "aangehaald", en: "quoted"),
    ]

    /// How many provisions are left out, so that nobody takes the rest for all.
    private func row(hidden count: Int, of regime: Regime) -> [String] {
        let provisions = Text.provisions(count)
        let words = Text(
            nl: "\(provisions.nl), die niet voor deze sector of op deze dag gelden",
            en: "\(provisions.en), which do not hold for this sector or on this day")
        return [
            regime.id, regime.id, Text(nl: "niet getoond", en: "not shown")[language], "", "", words[language],
        ]
    }

    private func row(_ provision: Provision, _ phrasing: Phrasing, of regime: Regime) -> [String] {
        let particulars = provision.particulars
        let sectors = particulars.sectors.isEmpty ? regime.sectors : particulars.sectors
        let force = particulars.modality.name(under: regime.authority)
        return [
            regime.id, provision.id, provision.kind.name[language], provision.topic?.id ?? "",
            provision.topic?.question[language] ?? "", provision.title, phrasing.answer(of: provision)[language],
            fields(of: provision, phrasing),
            sectors.map { $0.name[language] }.joined(separator: ", "), force[language],
            particulars.standing.name[language], particulars.standing.note?[language] ?? "",
            regime.ambiguities(of: provision).map(\.name).joined(separator: ", "),
            Places.merged(provision.citations).joined(separator: "; "),
            provision.citations.map { "„\($0.says)”" }.joined(separator: "; "),
        ]
    }

    private func fields(of provision: Provision, _ phrasing: Phrasing) -> String {
        let conditions = provision.conditions.map { [(label: provision.kind.conditionsLabel, words: $0)] } ?? []
        return (phrasing.fields(of: provision.rule) + conditions)
            .map { "\($0.label[language]): \($0.words[language])" }.joined(separator: " · ")
    }

    private func row(_ ambiguity: Ambiguity, of regime: Regime) -> [String] {
        let readings = ambiguity.readings.map { reading in
            let mark = reading.id == ambiguity.defaultReading ? "▸ " : ""
            return "\(mark)\(reading.id): \(reading.text[language])"
        }
        return [
            regime.id, ambiguity.id, Text(nl: "onduidelijkheid", en: "ambiguity")[language], "", "",
            ambiguity.question[language], readings.joined(separator: " / "), "", "", "",
            ambiguity.cause.name[language], ambiguity.why[language], "",
            Places.merged(ambiguity.citations).joined(separator: "; "),
            ambiguity.citations.map { "„\($0.says)”" }.joined(separator: "; "),
        ]
    }

    private func row(_ silence: Silence, of regime: Regime) -> [String] {
        [
            regime.id, "", Text(nl: "tekst zwijgt", en: "text is silent")[language], silence.topic.id,
            silence.topic.question[language], silence.note[language],
        ]
    }
}
