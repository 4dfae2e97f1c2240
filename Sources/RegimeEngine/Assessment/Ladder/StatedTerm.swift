import RulePackKit

/// The term that a provision gives, whether it is a deadline or an escalation tier.
struct StatedTerm: Hashable, Sendable {
    /// How long it is; nil when the text gives no number.
    let amount: Amount?
    let manner: DeadlineManner
    /// From which moment it runs; nil when the text does not say.
    let from: Moment?
    /// Which day is the first; nil when the text does not say.
    let firstDay: FirstDay?

    /// The term of a provision; nil when its kind has none.
    init?(of provision: Provision) {
        if let deadline = provision.rule as? Deadline {
            (amount, manner) = (deadline.within, deadline.manner)
            (from, firstDay) = (deadline.from, deadline.firstDay)
        } else if let tier = provision.rule as? EscalationTier {
            (amount, manner) = (tier.term, .within)
            (from, firstDay) = (nil, nil)
        } else {
            return nil
        }
    }

    /// Counts the term out; where no first day is stated it is the day after.
    func outcome(from start: Day, firstDay other: FirstDay? = nil, in calendar: SchoolCalendar) -> TermOutcome {
        guard let amount else { return .open(.noNumber) }
        do {
            return .counted(
                try TermCount(
                    of: amount, from: start, firstDay: other ?? firstDay ?? .dayAfter,
                    direction: manner == .before ? .backward : .forward, in: calendar))
        } catch {
            return .open(.uncountable(error))
        }
    }
}
