import RegimeEngine
import RulePackKit

extension PlainText {
    /// Which regimes are shown, each with its sectors and its period, and which of them never held together.
    mutating func banner(_ comparison: Comparison) {
        add(title(of: comparison))
        blank()
        let indent = min(26, (comparison.regimes.map(\.shortTitle.count).max() ?? 0) + 2)
        for regime in comparison.regimes {
            let sectors = regime.sectors.map { $0.name[language] }.joined(separator: ", ")
            add(
                "\(sectors); \(regime.validity.note[language])", label: regime.shortTitle, margin: 2, indent: indent + 2
            )
        }
        warnings(comparison)
        if let day = comparison.filter.day {
            unsettled(comparison.regimes.filter { comparison.filter.exclusion(of: $0) == nil }, on: day)
        }
        blank()
        add(
            Text(
                nl: "Dit zijn afspraken van gemeenten en scholen, geen wet; de uitvoer is geen juridisch advies.",
                en: "These are agreements of municipalities and schools, not the law; this is not legal advice."))
        add(
            Text(
                nl: "Kies vragen met --kind, --topic, --sector of --on; met --full staat elke bepaling er voluit.",
                en: "Choose questions with --kind, --topic, --sector or --on; --full gives every provision whole."))
    }

    private func title(of comparison: Comparison) -> String {
        let count = comparison.regimes.count
        var parts: [Text] = []
        if let sector = comparison.filter.sector {
            parts.append(Text(nl: "voor \(sector.name.nl)", en: "for \(sector.name.en)"))
        }
        if let day = comparison.filter.day { parts.append(Text(nl: "op \(day)", en: "on \(day)")) }
        let scope = parts.isEmpty ? "" : " " + parts.map { $0[language] }.joined(separator: " ")
        return
            (count == 1
            ? Text(nl: "Eén regeling", en: "One regime")
            : Text(nl: "Vergelijking van \(count) regelingen", en: "Comparison of \(count) regimes"))[language] + scope
    }

    private mutating func warnings(_ comparison: Comparison) {
        let ended = comparison.endedColumns
        guard !ended.isEmpty else { return }
        blank()
        guard ended.count <= PlainText.mostWarnings else {
            add(
                Text(
                    nl: "Let op: \(ended.count) van deze regelingen waren al voorbij voordat een andere begon. "
                        + "Kies een dag met --on; met --format json staat elk paar er.",
                    en: "Note: \(ended.count) of these regimes had ended before another began. "
                        + "Choose a day with --on; --format json gives every pair."))
            return
        }
        for column in ended {
            let title = comparison.regimes[column].shortTitle
            let names = names(of: comparison.regimes(after: column))
            add(
                Text(
                    nl: "Let op: \(title) was al voorbij voordat deze begonnen: \(names.nl).",
                    en: "Note: \(title) had ended before these began: \(names.en)."))
        }
    }

    /// With more warnings than these, a reader is better served by their number.
    private static let mostWarnings = 10
    private static let mostNames = 10

    private func names(of regimes: [Regime]) -> Text {
        // Leaving out a single name would save nothing.
        let shown = regimes.count <= PlainText.mostNames + 1 ? regimes[...] : regimes.prefix(PlainText.mostNames)
        let names = shown.map(\.shortTitle).joined(separator: ", ")
        let rest = regimes.count - shown.count
        return rest == 0 ? Text(same: names) : Text(nl: "\(names) en nog \(rest)", en: "\(names) and \(rest) more")
    }

    private mutating func unsettled(_ regimes: [Regime], on day: Day) {
        let names = regimes.filter { $0.validity.isInForce(on: day) == .unknown }.map(\.shortTitle)
        guard !names.isEmpty else { return }
        blank()
        add(
            Text(
                nl: "Of deze op \(day) gelden, staat niet in de tekst: \(names.joined(separator: ", ")).",
                en: "Whether these are in force on \(day) the text does not say: \(names.joined(separator: ", "))."))
    }
}
