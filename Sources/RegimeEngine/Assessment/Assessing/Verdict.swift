import RulePackKit

/// What one way to read a rule comes to for a case.
struct Verdict: Sendable {
    var outcome: Outcome
    var reasons: [OutcomeReason] = []
    var questions: [CaseQuestion] = []
    /// What was counted, and by which plan.
    var count: Count?
    var plan: CountingPlan?
    /// The number and its unit where it was not counted from absences, such as an age.
    var measured: Measured?

    struct Measured: Sendable {
        let value: Absence.Hundredths
        let unit: Unit
        let range: AmountRange
        let since: Day?
    }

    static func open(_ reason: OutcomeReason) -> Verdict { Verdict(outcome: .open, reasons: [reason]) }

    static func notApplicable(_ reason: OutcomeReason) -> Verdict {
        Verdict(outcome: .notApplicable, reasons: [reason])
    }

    /// Whether it tells of the case, so that it can be set against another: not when there is no such rule.
    var isSettled: Bool { outcome != .open && !reasons.contains(where: \.saysNothingOfTheCase) }

    /// Whether a reading that comes to it can be set against the one in use: neither when it has a threshold for other
    /// ages only.
    func isSettledReading(of kind: Kind) -> Bool {
        isSettled && !(kind == .threshold && reasons.contains(where: \.isAge))
    }

    /// The verdict when something more must hold.
    func provided(_ check: ConditionCheck) -> Verdict {
        switch check {
        case .holds: return self
        case .fails(let reason):
            guard outcome != .notReached else { return self }
            // What was counted stays: that it does not apply is another thing than that there is nothing.
            var copy = self
            (copy.outcome, copy.reasons, copy.questions) = (.notApplicable, [reason], [])
            return copy
        case .unknown(let questions, let reason):
            // What is not reached stays so whatever the answer.
            guard outcome == .reached || outcome == .open else { return self }
            var copy = self
            copy.outcome = .open
            for question in questions where !copy.questions.contains(question) { copy.questions.append(question) }
            if !copy.reasons.contains(reason) { copy.reasons.append(reason) }
            return copy
        }
    }
}

/// Whether something that a rule needs is so.
enum ConditionCheck: Sendable {
    case holds
    case fails(OutcomeReason)
    case unknown([CaseQuestion], OutcomeReason)
}
