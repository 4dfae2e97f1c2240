package import RulePackKit

extension Amount {
    /// An amount of hundredths of a unit.
    package init(hundredths: Absence.Hundredths, _ unit: Unit) {
        self.init(Double(max(0, hundredths)) / 100, unit)
    }

    /// The number alone, as it is written in a language.
    package func number(_ language: Language) -> String { value.written(in: language) }
}

extension Absence {
    /// The days, and how much on them, in words.
    package var phrase: Text {
        let days: Text =
            switch through {
            case from?: Text(same: "\(from)")
            case let last?: Text(nl: "\(from) t/m \(last)", en: "\(from) through \(last)")
            case nil: Text(nl: "vanaf \(from)", en: "from \(from)")
            }
        guard let amount, let unit else { return days }
        let words = Amount(hundredths: amount, unit.unit).phrase
        return Text(nl: "\(days.nl) (\(words.nl))", en: "\(days.en) (\(words.en))")
    }
}

extension ToReach {
    /// What would still have to happen, in words.
    package func phrase(of measure: Measure) -> Text {
        if let reachedOn { return Text(nl: "bereikt op \(reachedOn)", en: "reached on \(reachedOn)") }
        let words = Amount(hundredths: amount, unit).phrase
        let subject = measure.counted(amount)
        let more = isMore ? Text(nl: "meer dan ", en: "more than ") : Text(same: "")
        let amount =
            isInOneGo
            ? Text(
                nl: "\(more.nl)\(words.nl) \(subject.nl) ineens", en: "\(more.en)\(words.en) of \(subject.en) at once")
            : Text(
                nl: "nog \(more.nl)\(words.nl) \(subject.nl)", en: "\(more.en)\(words.en) more of \(subject.en)")
        guard let before else { return amount }
        return Text(nl: "\(amount.nl), vóór \(before)", en: "\(amount.en), before \(before)")
    }
}

extension Measure {
    /// The measure behind an amount of it.
    fileprivate func counted(_ amount: Absence.Hundredths) -> Text {
        switch self {
        case .lateArrivals: Text(nl: "te laat", en: "late arrival")
        case .sickReports: Text(nl: "ziekgemeld", en: "reporting ill")
        case .sickDays: Text(nl: "ziek", en: "being ill")
        default: name
        }
    }
}
