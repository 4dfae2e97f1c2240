import RegimeEngine
import RulePackKit

/// What stands above a comparison: which regimes, each with its sectors and its period, and what to bear in mind.
struct ComparisonBanner {
    let title: String
    /// Each regime with what it covers.
    let regimes: [(name: String, scope: String)]
    /// What is counted beside a statute, and how many answers of each regime stand to it in which way.
    let relationsTitle: String?
    let relations: [(name: String, words: String)]
    /// Which of them never held together, and of which it is open whether they hold on the day.
    let warnings: [String]
    let notes: [String]

    init(_ comparison: Comparison, _ language: Language) {
        title = ComparisonBanner.title(of: comparison, language)
        regimes = comparison.regimes.map { ($0.head(language), $0.scope(language)) }
        relationsTitle = comparison.statute.map { StatuteWords.title(of: $0)[language] }
        relations = StatuteWords.counts(of: comparison, language)
        warnings = (comparison.gapWarnings + comparison.openPeriods).map { $0[language] }
        notes = [ComparisonBanner.noLaw(of: comparison.regimes), ComparisonBanner.choice].map { $0[language] }
    }

    /// What every report says once: what its texts are not.
    static func noLaw(of regimes: [Regime]) -> Text {
        let statutes = regimes.filter { $0.authority == .national }.map(\.shortTitle).joined(separator: ", ")
        if statutes.isEmpty {
            return Text(
                nl: "Dit zijn afspraken van gemeenten en scholen, geen wet; de uitvoer is geen juridisch advies.",
                en: "These are agreements of municipalities and schools, not the law; this is not legal advice.")
        }
        guard regimes.contains(where: { $0.authority == .municipal }) else {
            return Text(
                nl:
                    "Dit is een samenvatting van een wet in eigen woorden, niet de wettekst (\(statutes)); de uitvoer is "
                    + "geen juridisch advies.",
                en: "This is a summary of a statute in our own words, not its text (\(statutes)); this is not legal "
                    + "advice.")
        }
        return Text(
            nl: "Dit zijn afspraken van gemeenten en scholen, geen wet. De wet staat ernaast als samenvatting in eigen "
                + "woorden, niet als wettekst (\(statutes)). De uitvoer is geen juridisch advies.",
            en: "These are agreements of municipalities and schools, not the law. The statute stands beside them as a "
                + "summary in our own words, not as its text (\(statutes)). This is not legal advice.")
    }
    private static let choice = Text(
        nl: "Kies vragen met --kind, --topic, --sector of --on; met --full staat elke bepaling er voluit.",
        en: "Choose questions with --kind, --topic, --sector or --on; --full gives every provision whole.")

    private static func title(of comparison: Comparison, _ language: Language) -> String {
        let regimes = Text.count(
            comparison.regimes.count { $0.authority == .municipal }, Text(nl: "regeling", en: "regime"),
            Text(nl: "regelingen", en: "regimes"))
        let statutes = Text.count(
            comparison.regimes.count { $0.authority == .national }, Text(nl: "wet", en: "statute"),
            Text(nl: "wetten", en: "statutes"))
        let subject = [regimes, statutes].map { $0[language] }.filter { !$0.hasPrefix("0 ") }
            .joined(separator: Text(nl: " en ", en: " and ")[language])
        let title: Text =
            switch comparison.regimes.map(\.authority) {
            case [.municipal]: Text(nl: "Eén regeling", en: "One regime")
            case [.national]: Text(nl: "Eén wet", en: "One statute")
            default: Text(nl: "Vergelijking van \(subject)", en: "Comparison of \(subject)")
            }
        return title[language] + comparison.filter.scope(language)
    }
}

extension Regime {
    /// The sectors and the period.
    func scope(_ language: Language) -> String {
        "\(sectors.map { $0.name[language] }.joined(separator: ", ")); \(validity.note[language])"
    }
}

extension ProvisionFilter {
    /// The sector and the day asked for, as words behind a title; empty when none is.
    func scope(_ language: Language) -> String {
        var parts: [Text] = []
        if let sector { parts.append(Text(nl: "voor \(sector.name.nl)", en: "for \(sector.name.en)")) }
        if let day { parts.append(Text(nl: "op \(day)", en: "on \(day)")) }
        return parts.map { " " + $0[language] }.joined()
    }
}

extension Comparison {
    /// With more warnings than these, a reader is better served by their number.
    private static var mostWarnings: Int { 10 }
    private static var mostNames: Int { 10 }

    fileprivate var gapWarnings: [Text] {
        let ended = endedColumns
        guard ended.count <= Comparison.mostWarnings else {
            return [
                Text(
                    nl: "Let op: \(ended.count) van deze regelingen waren al voorbij voordat een andere begon. "
                        + "Kies een dag met --on; met --format json staat elk paar er.",
                    en: "Note: \(ended.count) of these regimes had ended before another began. "
                        + "Choose a day with --on; --format json gives every pair.")
            ]
        }
        return ended.map { column in
            let names = names(of: regimes(after: column))
            return Text(
                nl: "Let op: \(regimes[column].shortTitle) was al voorbij voordat deze begonnen: \(names.nl).",
                en: "Note: \(regimes[column].shortTitle) had ended before these began: \(names.en).")
        }
    }

    private func names(of regimes: [Regime]) -> Text {
        // Leaving out a single name would save nothing.
        let isShort = regimes.count <= Comparison.mostNames + 1
        let shown = isShort ? regimes[...] : regimes.prefix(Comparison.mostNames)
        let names = shown.map(\.shortTitle).joined(separator: ", ")
        let rest = regimes.count - shown.count
        return rest == 0 ? Text(same: names) : Text(nl: "\(names) en nog \(rest)", en: "\(names) and \(rest) more")
    }

    fileprivate var openPeriods: [Text] {
        guard let day = filter.day else { return [] }
        let names = regimes.filter { filter.exclusion(of: $0) == nil && $0.validity.isInForce(on: day) == .unknown }
            .map(\.shortTitle)
        guard !names.isEmpty else { return [] }
        return [
            Text(
                nl: "Of deze op \(day) gelden, staat niet in de tekst: \(names.joined(separator: ", ")).",
                en: "Whether these are in force on \(day) the text does not say: \(names.joined(separator: ", ")).")
        ]
    }
}

extension PlainText {
    /// What stands above a comparison.
    mutating func add(_ banner: ComparisonBanner) {
        add(banner.title, emphasis: .bold)
        blank()
        let indent = min(26, (banner.regimes.map(\.name.count).max() ?? 0) + 2)
        for regime in banner.regimes { add(regime.scope, label: regime.name, margin: 2, indent: indent + 2) }
        if let heading = banner.relationsTitle {
            blank()
            add(heading)
        }
        for regime in banner.relations { add(regime.words, label: regime.name, margin: 2, indent: indent + 2) }
        if !banner.warnings.isEmpty { blank() }
        for warning in banner.warnings { add(warning) }
        blank()
        for note in banner.notes { add(note) }
    }

    /// What the words for how answers stand to a statute mean.
    mutating func add(statuteLegend legend: [(mark: String, words: String)]) {
        guard !legend.isEmpty else { return }
        heading(StatuteWords.heading)
        for line in legend { add(line.words, label: line.mark, margin: 2, indent: 19) }
    }

    /// What the marks mean.
    mutating func add(_ marks: AmbiguityMarks) {
        let legend = marks.legend(language)
        guard !legend.isEmpty else { return }
        heading(AmbiguityMarks.heading)
        for line in legend { add(line.words, label: line.mark, margin: 2, indent: 7) }
    }
}
