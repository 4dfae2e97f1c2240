import RulePackKit

/// Looks for the least that would still reach a threshold, by adding absences to the case and assessing it again.
struct SmallestChange {
    private let variant: RuleVariant
    private let verdict: Verdict
    private let context: CaseContext
    private let hourUnit: AbsenceUnit?

    init(_ variant: RuleVariant, _ verdict: Verdict, _ context: CaseContext, _ hourUnit: AbsenceUnit?) {
        self.variant = variant
        self.verdict = verdict
        self.context = context
        self.hourUnit = hourUnit
    }

    /// How many days are tried one after the other.
    private static let longest = 60

    /// What would reach it, or nil when nothing that was tried does.
    var toReach: ToReach? {
        guard let threshold = variant.provision?.rule as? Threshold else { return nil }
        if let measured = verdict.measured { return inTime(measured, threshold) }
        guard let plan = verdict.plan, let count = verdict.count, let limits = plan.limits, let kind = plan.kinds.usual
        else { return nil }
        // Where only an upper end is stated, anything at all is enough.
        let lower = limits.lower ?? CountingLimits.End(value: 0, isIncluded: false)
        if plan.quantity == .spells || (plan.quantity == .schoolDays && plan.unit != .days)
            || plan.quantity == .calendarDays
        {
            return plan.stretch == .single ? inOneGo(kind, lower, plan) : byDays(kind, count, plan)
        }
        return atOnce(kind, lower, count, plan, on: context.pupil.on) ?? onNextSchoolDay(kind, lower)
    }

    /// More of the same on the first school day that comes: where that of the assessment does not count, in a holiday or
    /// on the very day since which is counted.
    private func onNextSchoolDay(_ kind: AbsenceKind, _ lower: CountingLimits.End) -> ToReach? {
        let today = context.pupil.on
        guard let day = schoolDay(from: today.adding(days: 1), after: 0) else { return nil }
        let then = variant.verdict(in: context.with([], on: day), hoursAs: hourUnit)
        guard let plan = then.plan, let count = then.count else { return nil }
        return atOnce(kind, lower, count, plan, on: day)
    }

    /// More of the same on one day.
    private func atOnce(
        _ kind: AbsenceKind, _ lower: CountingLimits.End, _ count: Count, _ plan: CountingPlan, on day: Day
    ) -> ToReach? {
        let missing = lower.value - (plan.stretch == .single ? 0 : count.current)
        let (amount, isMore) = SmallestChange.least(missing, lower, plan)
        let change: [Absence]
        switch plan.quantity {
        case .occurrences:
            change = Array(repeating: Absence(kind, on: day), count: min(amount / 100, 1_000))
        case .amounts(let unit):
            change = [Absence(kind, on: day, amount: amount + (isMore ? 1 : 0), unit)]
        case .schoolDays, .calendarDays, .spells:
            change = [Absence(kind, on: day, amount: amount + (isMore ? 1 : 0), .days)]
        }
        guard isReached(with: change, on: day) else { return nil }
        return ToReach(
            amount: amount, isMore: isMore, unit: plan.unit,
            before: count.current > 0 ? plan.stretch.dayOfLeaving(count.oldestKey, on: day, in: context.table) : nil,
            reachedOn: nil, change: change, isInOneGo: plan.stretch == .single)
    }

    /// The least that makes up what is missing, and whether it must be more than that.
    private static func least(
        _ missing: Absence.Hundredths, _ lower: CountingLimits.End, _ plan: CountingPlan
    ) -> (Absence.Hundredths, isMore: Bool) {
        let isExclusive = lower.isIncluded != true
        guard plan.unit.isWhole || plan.quantity == .calendarDays else { return (missing, isExclusive) }
        // Whole steps: what is missing rounded up, and one more when just that much is not enough.
        let steps = (missing + 99) / 100 * 100
        return (isExclusive && steps == missing ? steps + 100 : steps, false)
    }

    /// Day after day from the day of the assessment: ill longer, or ill again; who is still ill need only stay so.
    private func byDays(_ kind: AbsenceKind, _ count: Count, _ plan: CountingPlan) -> ToReach? {
        var change: [Absence] = []
        var day = context.pupil.on
        // A spell that is over starts again only after a school day.
        let step = plan.quantity == .spells ? 2 : 1
        var skip = plan.quantity == .spells ? schoolDaysToWait(kind, from: day) : 0
        for _ in 0..<SmallestChange.longest {
            guard let next = schoolDay(from: day, after: skip) else { return nil }
            if !context.pupil.absences.contains(where: { $0.kind == kind && $0.holds(next) }) {
                change.append(Absence(kind, on: next))
            }
            if isReached(with: change, on: next) {
                let number = change.isEmpty ? context.schoolDays(after: context.pupil.on, through: next) : change.count
                return ToReach(
                    amount: 100 * number, isMore: false, unit: plan.quantity == .spells ? .times : .schoolDays,
                    before: plan.stretch.dayOfLeaving(count.oldestKey, on: next, in: context.table)
                        .flatMap { $0 > next ? $0 : nil },
                    reachedOn: change.isEmpty ? next : nil, change: change, isInOneGo: false)
            }
            day = next
            skip = step
        }
        return nil
    }

    /// One absence that is long enough by itself.
    private func inOneGo(_ kind: AbsenceKind, _ lower: CountingLimits.End, _ plan: CountingPlan) -> ToReach? {
        let (amount, _) = SmallestChange.least(lower.value, lower, plan)
        let first = context.pupil.on
        let last =
            plan.quantity == .calendarDays
            ? first.adding(days: amount / 100 - 1)
            : schoolDay(from: first, after: amount / 100 - (context.table.isSchoolDay(first) ? 1 : 0))
        guard let last, first <= last else { return nil }
        let change = [Absence(kind, from: first, through: last)]
        guard isReached(with: change, on: context.pupil.on) else { return nil }
        return ToReach(
            amount: amount, isMore: false, unit: plan.unit, before: nil, reachedOn: nil, change: change,
            isInOneGo: true)
    }

    /// An age or a time out of school, which comes by itself.
    private func inTime(_ measured: Verdict.Measured, _ threshold: Threshold) -> ToReach? {
        guard let lower = CountingLimits(measured.range).lower else { return nil }
        let needed = lower.value + (lower.isIncluded == false ? 100 : 0)
        let day: Day?
        switch threshold.measure {
        case .age:
            day = context.pupil.birthDate.map { $0.fullYears(needed / 100) }
        default:
            day = context.pupil.history[.outOfSchool]?.day.flatMap { ElapsedTime(measured.range, from: $0)?.reachedOn }
        }
        guard let day, isReached(with: [], on: day) else { return nil }
        return ToReach(
            amount: needed - measured.value, isMore: false, unit: measured.unit, before: nil, reachedOn: day,
            change: [], isInOneGo: false)
    }
}

extension SmallestChange {
    /// Whether the threshold is reached, or may be, once the case has more absences.
    private func isReached(with absences: [Absence], on day: Day) -> Bool {
        let changed = variant.verdict(in: context.with(absences, on: day), hoursAs: hourUnit)
        return changed.outcome != .notReached && changed.outcome != .notApplicable
    }

    /// The school day so many school days further: with zero the first on or after a day.
    private func schoolDay(from day: Day, after count: Int) -> Day? {
        let before = context.table.schoolDayOrdinal(day) - (context.table.isSchoolDay(day) ? 1 : 0)
        let isOn = context.table.isSchoolDay(day)
        return context.table.day(ofSchoolDayOrdinal: before + 1 + count - (isOn || count == 0 ? 0 : 1))
    }

    /// How many school days must pass before another spell can start: one at school after the last spell.
    private func schoolDaysToWait(_ kind: AbsenceKind, from day: Day) -> Int {
        let ends = context.pupil.absences.filter { $0.kind == kind }.map { $0.through ?? day }
        guard let end = ends.max() else { return 0 }
        let since = end < day ? context.table.schoolDays(in: end.adding(days: 1)...day) : 0
        return max(2 - since, 0)
    }
}

extension CaseContext {
    fileprivate func schoolDays(after day: Day, through last: Day) -> Int {
        day < last ? table.schoolDays(in: day.adding(days: 1)...last) : 0
    }
}

extension AbsenceKinds {
    /// The kind to add when more of these would reach a threshold.
    fileprivate var usual: AbsenceKind? {
        if self == .withoutReason { return .unauthorised }
        return AbsenceKind.allCases.first { contains($0) }
    }
}

extension Absence {
    fileprivate func holds(_ day: Day) -> Bool { from <= day && through.map { day <= $0 } != false }
}
