public import RulePackKit

/// Which days are working days and school days: a choice of public holidays, and the closed days that were given.
///
/// Nothing is assumed about school holidays: a calendar without closed days counts them as school days, and says with
/// `hasClosedDays` that it does.
public struct SchoolCalendar: Hashable, Sendable {
    /// The public holidays that count as ordinary working days here.
    public let workedHolidays: Set<PublicHoliday>
    /// The days on which the school is closed, in the order of the calendar.
    public let closedDays: [ClosedDays]

    /// Creates a calendar. No public holiday is a working day unless it is named.
    public init(workedHolidays: Set<PublicHoliday> = [], closedDays: [ClosedDays] = []) {
        self.workedHolidays = workedHolidays
        self.closedDays = closedDays.sorted {
            ($0.period.from, $0.period.through, $0.reason) < ($1.period.from, $1.period.through, $1.reason)
        }
    }

    /// The same calendar with more closed days, such as those of one case.
    public func adding(_ more: [ClosedDays]) -> SchoolCalendar {
        SchoolCalendar(workedHolidays: workedHolidays, closedDays: closedDays + more)
    }

    /// Whether any closed day was given.
    public var hasClosedDays: Bool { !closedDays.isEmpty }

    /// Whether a day counts as a day of a kind, and if not, why.
    ///
    /// One rule is named where several would do: the weekend before a public holiday, and that before closed days, of
    /// which the ones that start first.
    public func verdict(of day: Day, as kind: DayKind) -> DayVerdict {
        let weekday = day.weekday
        if weekday.isWeekend { return .weekend(weekday) }
        if let holiday = PublicHolidays.holidays(on: day).first(where: { !workedHolidays.contains($0) }) {
            return .publicHoliday(holiday)
        }
        if kind == .schoolDay, let closure = closure(on: day) { return .closed(reason: closure.reason) }
        return .counts
    }

    private func closure(on day: Day) -> ClosedDays? {
        closedDays.lazy.prefix { $0.period.from <= day }.first { $0.period.contains(day) }
    }
}
