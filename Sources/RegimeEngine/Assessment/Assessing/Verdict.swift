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

    /// Whether it tells of the case, so that a reading that comes to it can be set against another: not when a reading has
    /// no such rule, or has a threshold for other ages only.
    func isSettled(for kind: Kind) -> Bool {
        outcome != .open && !reasons.contains { $0.saysNothingOfTheCase(for: kind) }
    }

    /// The verdict when something more must hold.
    func provided(_ check: ConditionCheck) -> Verdict {
        switch check {
        case .holds: return self
        case .fails(let reason): return outcome == .notReached ? self : .notApplicable(reason)
        case .unknown(let questions, let reason):
            // What is not reached stays so whatever the answer.
            guard outcome == .reached || outcome == .open else { return self }
            var copy = self
            copy.outcome = .open
            copy.questions += questions.filter { !copy.questions.contains($0) }
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
