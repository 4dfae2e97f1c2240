import RulePackKit

extension DueDate {
    /// Counts out the term of a deadline that runs from a fact of a case; nil when there is no such term or day.
    init?(of provision: Provision, in context: CaseContext) {
        guard let deadline = provision.rule as? Deadline, let term = deadline.within else { return nil }
        let facts = deadline.particulars.conditions.compactMap { condition -> (CaseFact, Day)? in
            guard case .fact(let fact, is: true) = condition else { return nil }
            return context.pupil.history[fact]?.day.map { (fact, $0) }
        }
        guard let (fact, day) = facts.max(by: { $0.1 < $1.1 }) else { return nil }
        let count = try? TermCount(
            of: term, from: day, firstDay: deadline.firstDay ?? .dayAfter,
            direction: deadline.manner == .before ? .backward : .forward, in: context.calendar)
        guard let count else { return nil }
        self.init(fact: fact, count: count, firstDayIsStated: deadline.firstDay != nil)
    }
}
