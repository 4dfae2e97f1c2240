import RegimeEngine
import RulePackKit

extension CaseFinding {
    /// What a threshold counts.
    var measure: Measure? { (provision.rule as? Threshold)?.measure }

    /// What must happen: what a threshold leads to, what a deadline is about, who consents, otherwise the whole rule.
    func step(_ phrasing: Phrasing) -> Text {
        let answer = phrasing.answer(of: provision)
        // How much time there is does not say for what.
        guard provision.kind != .deadline else {
            return Text(nl: provision.title, en: "\(answer.en) („\(provision.title)”)")
        }
        if let threshold = provision.rule as? Threshold { return threshold.leadsTo ?? answer }
        // A few words answer a question; here none is asked, so that what holds has to say so by itself.
        return provision.kind == .consent ? answer : phrasing.sentence(of: provision)
    }

    /// The step as a heading: where nothing was counted the provision says itself what it counts.
    func heading(_ phrasing: Phrasing) -> Text {
        provision.kind == .threshold && tally == nil ? phrasing.sentence(of: provision) : step(phrasing)
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
        case let rule as Task: rule.meeting
        default: nil
        }
    }

    /// Whether it hangs on who the pupil is rather than on the absence: who must consent, who is let in.
    var isAboutThePupil: Bool { provision.kind == .consent || provision.kind == .criterion }

    /// Whether all that is open is a fact that was not given, of a provision that counts no absence. Where the fact was
    /// given and just its day was not, the provision does speak of this case.
    var isOnlyAsked: Bool {
        outcome == .open && !questions.isEmpty && !questions.contains(where: \.asksForDay)
            && (provision.kind != .threshold || measure == .outOfSchool)
            && reasons.allSatisfy { [.factsMissing, .readingLeavesOpen, .inForceNotStated].contains($0) }
    }

    /// The readings that come to something else than the one in use.
    var decisiveReadings: [ReadingOutcome] {
        readings.filter { reading in
            !reading.isUsed && (reading.outcome != outcomeInUse(of: reading.ambiguity) || reading.due != due?.count.due)
        }
    }

    /// Those readings, each with what it comes to.
    func otherReadings(_ language: Language) -> [String] {
        decisiveReadings.map { "\($0.ambiguity.name)=\($0.reading.id): \($0.words[language])" }
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
    func words(of measure: Measure?, withPeriod: Bool = false) -> Text {
        let subject = measure.map(\.name) ?? Text(same: "")
        var words = Text(nl: "\(subject.nl): \(amount.nl)", en: "\(subject.en): \(amount.en)")
        if let range {
            words = Text(
                nl: "\(words.nl) (drempel: \(range.phrase.nl))", en: "\(words.en) (threshold: \(range.phrase.en))")
        }
        if withPeriod, let period {
            words = Text(
                nl: "\(words.nl), van \(period.from) t/m \(period.through)",
                en: "\(words.en), from \(period.from) through \(period.through)")
        }
        if let since { words = Text(nl: "\(words.nl), sinds \(since)", en: "\(words.en), since \(since)") }
        if isOngoing { words = Text(nl: "\(words.nl), nog gaande", en: "\(words.en), still going on") }
        return words
    }
}

extension CaseQuestion {
    /// Whether the fact is known and its day is not.
    fileprivate var asksForDay: Bool { if case .day = self { true } else { false } }
}

extension ReadingOutcome {
    /// What the reading comes to, and why.
    var words: Text {
        var why = reasons.filter { $0 != .factsMissing }.map(\.text)
        if !questions.isEmpty {
            let keys = questions.map(\.key).joined(separator: ", ")
            why.append(Text(nl: "niet gegeven: \(keys)", en: "not given: \(keys)"))
        }
        if let due { why.append(Text(nl: "uiterlijk \(due)", en: "by \(due)")) }
        guard !why.isEmpty else { return outcome.name }
        return Text(
            nl: "\(outcome.name.nl) (\(why.map(\.nl).joined(separator: "; ")))",
            en: "\(outcome.name.en) (\(why.map(\.en).joined(separator: "; ")))")
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
