public import RulePackKit

/// A term counted out from a day: when it is due, and how each day on the way was counted.
///
/// A term that ends on a day that is no working day is not made longer: none of the texts says so.
public struct TermCount: Hashable, Sendable {
    /// Which way a term is counted.
    public enum Direction: String, CaseIterable, Hashable, Sendable {
        /// To a day after the start.
        case forward
        /// To a day before the start, as for "at least a month before".
        case backward
    }

    /// One day on the way.
    public struct Step: Hashable, Sendable {
        /// The day.
        public let day: Day
        /// Whether it counts, and if not, by which rule.
        public let verdict: DayVerdict
        /// Which day of the term it is, from 1; nil when it is skipped.
        public let number: Int?
    }

    /// Why a term cannot be counted out.
    public enum Problem: Error, Hashable, Sendable {
        /// Nothing of this unit makes a day on which something is due.
        case noTerm(Unit)
        /// The number is not whole.
        case notWhole(Double)
        /// The start or the due day lies outside the years for which the public holidays are known.
        case outsideYears(ClosedRange<Int>)
    }

    /// How long the term is.
    public let term: Amount
    /// The day on which it starts.
    public let start: Day
    /// Whether that day is counted. Counted backward, the day after is the one before.
    public let firstDay: FirstDay
    /// Which way it is counted.
    public let direction: Direction
    /// By which rule it was counted.
    public let rule: TermRule
    /// The last day of the term; the start itself when the term is nothing.
    public let due: Day
    /// Every day on the way in the order of counting; none for a term in weeks, months or years, which has no such days.
    public let steps: [Step]

    /// Counts a term out.
    ///
    /// - Throws: `Problem` when the term is none, or leaves the years of `PublicHolidays`.
    public init(
        of term: Amount, from start: Day, firstDay: FirstDay, direction: Direction = .forward,
        in calendar: SchoolCalendar
    ) throws(Problem) {
        guard PublicHolidays.days.contains(start) else { throw .outsideYears(PublicHolidays.years) }
        let length = try TermCount.length(of: term)
        let walk = TermWalk(start: start, firstDay: firstDay, sign: direction == .forward ? 1 : -1, length: length)
        let end: TermWalk.End? =
            switch term.unit {
            case .workingDays: walk.counting(.workingDays) { calendar.verdict(of: $0, as: .workingDay) }
            case .schoolDays: walk.counting(.schoolDays) { calendar.verdict(of: $0, as: .schoolDay) }
            case .calendarDays: walk.counting(.calendarDays) { _ in .counts }
            case .days: walk.counting(.daysOfUnstatedKind) { _ in .counts }
            case .weeks: walk.weeks()
            case .months: walk.months(1, rule: TermRule.months)
            case .years: walk.months(12, rule: TermRule.years)
            case .times, .lessonHours, .clockHours, .hours, .minutes, .dayparts, .teachingWeeks, .schoolYears:
                throw .noTerm(term.unit)
            }
        guard let end, PublicHolidays.days.contains(end.due) else { throw .outsideYears(PublicHolidays.years) }
        self.term = term
        self.start = start
        self.firstDay = firstDay
        self.direction = direction
        rule = end.rule
        due = end.due
        steps = end.steps
    }

    /// How many of its unit a term has; more than there are days is more than can be counted out.
    private static func length(of term: Amount) throws(Problem) -> Int {
        let most = PublicHolidays.days.upperBound.number - PublicHolidays.days.lowerBound.number
        guard term.value <= Double(most) else { throw .outsideYears(PublicHolidays.years) }
        guard let length = Int(exactly: term.value) else { throw .notWhole(term.value) }
        return length
    }
}
