import RegimeEngine
import RulePackKit

/// How answers stand to a statute, in words.
enum StatuteWords {
    /// What stands before it, behind an answer.
    static let mark = "»"

    /// What stands above the legend.
    static let heading = Text(nl: "Ten opzichte van de wet", en: "Beside the statute")

    /// What every verdict in a comparison means, in the order of the cases, and what was not read.
    static func legend(of comparison: Comparison, _ language: Language) -> [(mark: String, words: String)] {
        let used = Set(comparison.rows.flatMap(\.cells).compactMap(\.relation?.verdict))
        guard !used.isEmpty else { return [] }
        let verdicts = StatuteRelation.Verdict.allCases.filter(used.contains)
        return verdicts.map { ($0.name[language], $0.meaning[language]) } + [("!", unread[language])]
    }

    private static let unread = Text(
        nl:
            "van de wet is alleen een samenvatting van een aantal artikelen gelezen: waar die zwijgt, kan de wet wel iets "
            + "bepalen",
        en: "of the statute only a summary of some articles was read: where that is silent, the statute may well say "
            + "something")

    /// How many answers of each regime stand in each way to the statute.
    static func counts(of comparison: Comparison, _ language: Language) -> [(name: String, words: String)] {
        comparison.regimes.indices.compactMap { column in
            guard let relations = comparison.relations(inColumn: column) else { return nil }
            let words = relations.filter { $0.count > 0 }.map { "\($0.verdict.name[language]): \($0.count)" }
            return (comparison.regimes[column].head(language), words.joined(separator: " · "))
        }
    }

    /// What the counts are about.
    static func title(of statute: Regime) -> Text {
        Text(
            nl: "Aantal vragen, ten opzichte van \(statute.shortTitle):",
            en: "Number of questions, beside \(statute.shortTitle):")
    }
}

extension StatuteRelation {
    /// The verdict with the fields that differ.
    func words(_ language: Language) -> String {
        let names = fields.map { $0.label[language] }.joined(separator: ", ")
        return names.isEmpty ? verdict.name[language] : "\(verdict.name[language]): \(names)"
    }

    /// Each field that differs, with what either says.
    func details(_ language: Language) -> [String] {
        differences.compactMap { point in
            guard let label = point.field?.label[language] else { return nil }
            let none = Text(nl: "niet genoemd", en: "not stated")[language]
            let (law, regime) = (point.from?[language] ?? none, point.to?[language] ?? none)
            return Text(
                nl: "\(label): de wet \(law), de regeling \(regime)",
                en: "\(label): the statute \(law), the regime \(regime)")[language]
        }
    }
}

extension ComparisonCell {
    /// How the answer stands to the statute, as it follows the answer; empty where it is not held beside one.
    func statuteMark(_ language: Language) -> String {
        relation.map { " \(StatuteWords.mark) \($0.words(language))" } ?? ""
    }
}

extension StatuteRelation.Verdict {
    /// The verdict in a word or two.
    var name: Text {
        switch self {
        case .adds: Text(nl: "vult aan", en: "adds")
        case .repeats: Text(nl: "herhaalt", en: "repeats")
        case .differs: Text(nl: "wijkt af", en: "differs")
        case .alongside: Text(nl: "ernaast", en: "alongside")
        case .silent: Text(nl: "zwijgt", en: "is silent")
        case .bothSilent: Text(nl: "beide zwijgen", en: "both silent")
        case .notCompared: Text(nl: "niet vergeleken", en: "not compared")
        }
    }

    /// What the verdict means.
    fileprivate var meaning: Text {
        switch self {
        case .adds:
            Text(
                nl: "de wet zwijgt en de regeling antwoordt, of de regeling zegt hetzelfde en meer",
                en: "the statute is silent and the regime answers, or the regime says the same and more")
        case .repeats:
            Text(
                nl: "de regeling zegt wat de wet zegt, of een deel daarvan, en niets anders",
                en: "the regime says what the statute says, or part of that, and nothing else")
        case .differs:
            Text(
                nl: "beide spreken over hetzelfde, en de genoemde velden zijn niet gelijk; of dat mag, staat hier niet",
                en: "both speak of the same, and the fields named are not equal; whether they may be is not said here")
        case .alongside:
            Text(
                nl: "beide antwoorden, en niet is vast te stellen of zij over hetzelfde gaan; lees ze allebei",
                en: "both answer, and it cannot be told whether they speak of the same; read both")
        case .silent:
            Text(nl: "de wet antwoordt en de regeling niet", en: "the statute answers and the regime does not")
        case .bothSilent: Text(nl: "wet noch regeling antwoordt", en: "neither the statute nor the regime answers")
        case .notCompared:
            Text(
                nl: "de vraag gaat over de tekst zelf, of een van beide geldt niet voor deze sector of op deze dag",
                en: "the question is about the text itself, or one of them does not hold for this sector or on this day"
            )
        }
    }
}
