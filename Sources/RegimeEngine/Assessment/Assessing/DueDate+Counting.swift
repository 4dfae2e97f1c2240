import RulePackKit

extension DueDate {
    /// Counts out the term of a deadline, as some readings have it, that runs from a fact of a case; nil when there is no
    /// such term or day.
    init?(of revised: Provision?, in text: Provision, _ context: CaseContext) {
        guard let provision = revised, let deadline = provision.rule as? Deadline, let term = deadline.within else {
            return nil
        }
        let facts = deadline.facts.compactMap { fact in context.pupil.history[fact]?.day.map { (fact, $0) } }
        guard let (fact, day) = facts.max(by: { $0.1 < $1.1 }) else { return nil }
        let count = try? TermCount(
            of: term, from: day, firstDay: deadline.firstDay ?? .dayAfter,
            direction: deadline.manner == .before ? .backward : .forward, in: context.calendar)
        guard let count else { return nil }
        // What a reading says of the first day the text itself does not.
        let isStated = (text.rule as? Deadline)?.firstDay != nil
        self.init(fact: fact, count: count, firstDayIsStated: isStated)
    }
}

extension CaseContext {
    /// Whether it is known when the term of a deadline starts, where it runs from a fact of the case.
    func checkStart(of deadline: Deadline) -> ConditionCheck {
        guard deadline.within != nil, !deadline.facts.contains(where: { pupil.history[$0]?.day != nil }) else {
            return .holds
        }
        let undated = deadline.facts.filter { pupil.history[$0] == .yes }
        return undated.isEmpty ? .holds : .unknown(undated.map { .day($0) }, .factsMissing)
    }
}

extension Deadline {
    /// The facts that must be so, from the last of which the term runs.
    fileprivate var facts: [CaseFact] {
        particulars.conditions.compactMap { if case .fact(let fact, is: true) = $0 { fact } else { nil } }
    }
}
