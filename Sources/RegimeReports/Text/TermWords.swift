import RegimeEngine
import RulePackKit

/// How the outcome of counting a term out is put into words.
enum TermWords {
    /// The last day, or why there is none.
    static func outcome(_ outcome: TermOutcome, _ language: Language) -> String {
        switch outcome {
        case .counted(let count): count.due.withWeekday(language)
        case .open(let reason): open(reason)[language]
        }
    }

    /// Why there is no last day.
    static func open(_ reason: OpenTerm) -> Text {
        let head =
            switch reason {
            case .noNumber, .after: Text(nl: "niet bepaald", en: "not determined")
            case .doesNotHold: Text(nl: "geen", en: "none")
            case .leftOpen, .runsFrom, .uncountable: Text(nl: "niet te bepalen", en: "cannot be determined")
            }
        return Text(nl: "\(head.nl): \(reason.name.nl)", en: "\(head.en): \(reason.name.en)")
    }

    /// What the last day is called.
    static func label(_ manner: DeadlineManner) -> Text {
        manner == .lasting
            ? Text(nl: "tot en met", en: "through") : Text(nl: "uiterlijk", en: "at the latest")
    }

    /// How long a term is, with what it limits.
    static func term(_ amount: Amount, _ manner: DeadlineManner) -> Text {
        let phrase = amount.phrase
        return switch manner {
        case .within: Text(nl: "binnen \(phrase.nl)", en: "within \(phrase.en)")
        case .before: Text(nl: "minstens \(phrase.nl) vooraf", en: "at least \(phrase.en) before")
        case .lasting: Text(nl: "duurt \(phrase.nl)", en: "takes \(phrase.en)")
        }
    }

    /// The force of a rule, and that it is no duty where it is none.
    static func force(_ modality: Modality, under authority: Authority = .municipal) -> Text {
        let name = modality.name(under: authority)
        guard modality != .duty else { return name }
        return Text(
            nl: "\(name.nl); de tekst maakt er geen plicht van", en: "\(name.en); the text makes no duty of it")
    }

    /// That the last day is no working day, and that the term ends on it all the same.
    static func dayOff(_ verdict: DayVerdict) -> Text {
        Text(
            nl:
                "De laatste dag is geen werkdag (\(verdict.name.nl)). De termijn is daarom niet langer gemaakt: dat staat "
                + "niet in de tekst.",
            en:
                "The last day is no working day (\(verdict.name.en)). The term is not made longer for it: the text does "
                + "not say so.")
    }

    /// That a rule or its regime is not in force, or may not be; nil when it is.
    static func inForce(_ answer: Validity.Answer, on day: Day) -> Text? {
        switch answer {
        case .yes: nil
        case .no:
            Text(nl: "niet van kracht op \(day.date(.nl))", en: "not in force on \(day.date(.en))")
        case .unknown:
            Text(
                nl: "of de tekst op \(day.date(.nl)) van kracht is, valt er niet uit op te maken",
                en: "the text does not settle whether it is in force on \(day.date(.en))")
        }
    }

    /// A reading with what it comes to.
    static func reading(
        _ reading: Reading, isDefault: Bool, _ outcome: TermOutcome, _ language: Language
    ) -> String {
        let mark = isDefault ? Text(nl: " (standaardlezing)", en: " (default reading)")[language] : ""
        return "\(reading.id)\(mark): \(reading.text[language]) → \(self.outcome(outcome, language))"
    }

    /// An unclear point with its readings, none of which changes the outcome.
    static func openPoint(_ ambiguity: Ambiguity, _ language: Language) -> String {
        let readings = ambiguity.readings.map { "\($0.id): \($0.text[language])" }.joined(separator: " / ")
        let label =
            ambiguity.readings.count == 1 ? Text(nl: "Lezing", en: "Reading") : Text(nl: "Lezingen", en: "Readings")
        return "\(ambiguity.question[language]) \(label[language]): \(readings) (\(ambiguity.id))"
    }
}
