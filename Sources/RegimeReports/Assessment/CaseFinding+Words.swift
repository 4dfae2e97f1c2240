import RegimeEngine
import RulePackKit

extension CaseFinding {
    /// What a threshold counts.
    var measure: Measure? { (provision.rule as? Threshold)?.measure }

    /// What must happen: what a threshold leads to, otherwise what the provision answers.
    func step(_ phrasing: Phrasing) -> Text {
        (provision.rule as? Threshold)?.leadsTo ?? phrasing.answer(of: provision)
    }

    /// The ids of who acts, in the order of the text.
    var actors: [String] { parties.map { provision.sibling($0.name) } }

    /// The id of the meeting that it leads to.
    var meeting: String? { meetingName.map { provision.sibling($0.name) } }

    /// Who acts, by the local names.
    var parties: [PartyName] {
        switch provision.rule {
        case let rule as Threshold: rule.by
        case let rule as Deadline: rule.by
        case let rule as Task: rule.by
        case let rule as Consent: rule.givers
        case let rule as Intervention: rule.by
        case let rule as Enforcement: rule.by
        default: []
        }
    }

    /// The meeting, by its local name.
    var meetingName: MeetingName? {
        switch provision.rule {
        case let rule as Threshold: rule.meeting
        case let rule as Criterion: rule.meeting
        default: nil
        }
    }

    /// Whether the readings other than the one in use come to something else.
    var hasOtherReadings: Bool {
        readings.contains { !$0.isUsed && $0.outcome != outcomeInUse(of: $0.ambiguity) }
    }

    /// What the reading in use of an ambiguity comes to.
    func outcomeInUse(of ambiguity: Ambiguity) -> Outcome {
        readings.first { $0.ambiguity.id == ambiguity.id && $0.isUsed }?.outcome ?? outcome
    }
}

extension Provision {
    /// The id of another provision of the same regime.
    fileprivate func sibling(_ name: String) -> String {
        id.split(separator: "/").dropLast().joined(separator: "/") + "/" + name
    }
}

extension CaseFinding.Tally {
    /// The number in words.
    var amount: Text { Amount(hundredths: value, unit).phrase }

    /// The number beside the range, and since when.
    func words(of measure: Measure?) -> Text {
        let subject = measure.map(\.name) ?? Text(same: "")
        var words = Text(nl: "\(subject.nl): \(amount.nl)", en: "\(subject.en): \(amount.en)")
        if let range {
            words = Text(
                nl: "\(words.nl) (drempel: \(range.phrase.nl))", en: "\(words.en) (threshold: \(range.phrase.en))")
        }
        if let since { words = Text(nl: "\(words.nl), sinds \(since)", en: "\(words.en), since \(since)") }
        if isOngoing { words = Text(nl: "\(words.nl), nog gaande", en: "\(words.en), still going on") }
        return words
    }
}

extension RegimeAssessment.Answer {
    /// The answer in one word that never changes.
    var word: String {
        switch self {
        case .assessed: "assessed"
        case .notInForce: "notInForce"
        }
    }

    /// Whether the regime is in force on the day, as far as its text says.
    var inForce: Validity.Answer {
        switch self {
        case .assessed(let inForce): inForce
        case .notInForce: .no
        }
    }

    /// Why the regime does not apply.
    var why: Text? {
        switch self {
        case .assessed: nil
        case .notInForce(let exclusion): exclusion.explanation
        }
    }
}
