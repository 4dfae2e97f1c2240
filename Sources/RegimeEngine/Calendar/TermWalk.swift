import RulePackKit

/// The way from the start of a term to its end.
struct TermWalk {
    /// Where a term ends, and how it got there.
    struct End {
        let due: Day
        let rule: TermRule
        var steps: [TermCount.Step] = []
    }

    let start: Day
    let firstDay: FirstDay
    /// 1 for a later day, -1 for an earlier one.
    let sign: Int
    let length: Int

    /// Counts day by day; nil when the end is not reached in the years that there are.
    func counting(_ rule: TermRule, verdict: (Day) -> DayVerdict) -> End? {
        var end = End(due: start, rule: rule)
        guard length > 0 else { return end }
        var day = firstDay == .sameDay ? start : start.adding(days: sign)
        var count = 0
        while PublicHolidays.days.contains(day) {
            let verdict = verdict(day)
            if verdict.isCounted { count += 1 }
            end.steps.append(TermCount.Step(day: day, verdict: verdict, number: verdict.isCounted ? count : nil))
            if count == length { return End(due: day, rule: rule, steps: end.steps) }
            day = day.adding(days: sign)
        }
        return nil
    }

    /// Seven days to a week.
    func weeks() -> End {
        End(due: withFirstDay(start.adding(days: sign * 7 * length)), rule: .weeks)
    }

    /// So many months to each of what is counted.
    func months(_ size: Int, rule: (_ isClamped: Bool) -> TermRule) -> End {
        let day = start.adding(months: sign * size * length)
        let isClamped = day.parts.day != start.parts.day
        // Of a month that ends before the day would come, the last day is the last of the term as well.
        let due = isClamped && sign > 0 ? day : withFirstDay(day)
        return End(due: due, rule: rule(isClamped))
    }

    /// One day less when the start is a day of the term.
    private func withFirstDay(_ day: Day) -> Day {
        length > 0 && firstDay == .sameDay ? day.adding(days: -sign) : day
    }
}
