import RulePackKit

/// A rule in one way of reading the text, ready to be put to cases.
struct RuleVariant: Sendable {
    /// Nil when the rule does not hold.
    let provision: Provision?
    let leavesOpen: Bool
    /// Amounts of unlike units that count as each other.
    let equalities: [Equality]
    /// The criteria of the meeting that it leads to, as far as they speak of facts or ages.
    let criteria: [RevisedProvision]
    /// How it is counted: by unit of hours where it counts hours of no stated kind, otherwise one.
    let plans: [CountingPlan]
    /// Why it cannot be counted from absences.
    let obstacle: CountingPlan.Obstacle?

    init(_ revised: RevisedProvision, criteria: [RevisedProvision]) {
        provision = revised.provision
        leavesOpen = revised.leavesOpen
        equalities = revised.equalities
        self.criteria = criteria
        (plans, obstacle) = RuleVariant.plans(of: revised.provision?.rule as? Threshold)
    }

    private static func plans(of threshold: Threshold?) -> ([CountingPlan], CountingPlan.Obstacle?) {
        guard let threshold else { return ([], nil) }
        let units: [AbsenceUnit?] = threshold.range?.unit == .hours ? [.lessonHours, .clockHours] : [nil]
        do {
            return (
                try units.map { unit throws(CountingPlan.Obstacle) in try CountingPlan(threshold, hoursAs: unit) }, nil
            )
        } catch {
            return ([], error)
        }
    }
}
