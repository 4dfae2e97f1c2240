import RegimeEngine
import RulePackKit

extension JSONReport {
    /// A calendar for some days.
    static func calendar(_ summary: CalendarSummary) -> JSONValue {
        [
            "schema": schema(.calendar), "from": day(summary.days.lowerBound), "through": day(summary.days.upperBound),
            "calendar": choices(of: summary.calendar),
            "days": .integer(summary.count), "workingDays": .integer(summary.workingDays),
            "schoolDays": .integer(summary.schoolDays),
            "holidays": .array(
                summary.holidays.map { entry in
                    [
                        "date": day(entry.day), "weekday": .string(entry.day.weekday.rawValue),
                        "holiday": .string(entry.holiday.rawValue), "name": text(entry.holiday.name),
                        "workingDay": .bool(entry.isWorkingDay),
                    ]
                }),
            "closed": .array(
                summary.closures.map { entry in
                    let closed = entry.closedDays
                    return [
                        "from": day(closed.period.from), "through": day(closed.period.through),
                        "reason": .string(closed.reason), "workingDays": .integer(entry.workingDays),
                    ]
                }),
        ]
    }

    /// By which calendar days were counted, for every document about counted days.
    static func choices(of calendar: SchoolCalendar) -> JSONValue {
        [
            "workedHolidays": strings(
                PublicHoliday.allCases.filter(calendar.workedHolidays.contains).map(\.rawValue)),
            "closedDaysGiven": .bool(calendar.hasClosedDays),
        ]
    }
}
