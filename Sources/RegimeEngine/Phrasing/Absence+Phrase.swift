package import RulePackKit

extension Amount {
    /// An amount of hundredths of a unit.
    package init(hundredths: Absence.Hundredths, _ unit: Unit) {
        self.init(Double(max(0, hundredths)) / 100, unit)
    }

    /// The unit alone, as it follows the number.
    fileprivate var unitName: Text { unit.name(after: value) }

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
        let number = Amount(hundredths: amount, unit)
        let words = number.phrase
        let subject = measure.counted
        let more = isMore ? Text(nl: "meer dan ", en: "more than ") : Text(same: "")
        let amount =
            isInOneGo
            ? Text(
                nl: "\(more.nl)\(words.nl) \(subject.nl) ineens", en: "\(more.en)\(words.en) \(subject.en) at once")
            : Text(
                nl: "nog \(more.nl)\(words.nl) \(subject.nl)",
                en: "\(more.en)\(number.number(.en)) more \(number.unitName.en) \(subject.en)")
        guard let before else { return amount }
        return Text(nl: "\(amount.nl), vóór \(before)", en: "\(amount.en), before \(before)")
    }
}

extension Measure {
    /// The measure behind an amount of it.
    fileprivate var counted: Text {
        switch self {
        case .lateArrivals: Text(nl: "te laat", en: "late")
        case .sickReports: Text(nl: "ziekgemeld", en: "reported ill")
        case .sickDays: Text(nl: "ziek", en: "ill")
        default: Text(nl: name.nl, en: "of \(name.en)")
        }
    }
}
