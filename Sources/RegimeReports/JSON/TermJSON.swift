import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What counting a term out comes to.
    static func termOutcome(_ outcome: TermOutcome, in calendar: SchoolCalendar) -> JSONValue {
        [
            "due": day(outcome.due), "open": string(outcome.reason?.word.rawValue),
            "why": outcome.reason.map { text($0.name) } ?? .null,
            "counting": outcome.count.map { text($0.rule.name) } ?? .null,
            "dayOff": outcome.dayOff(in: calendar).map { text($0.name) } ?? .null,
        ]
    }

    /// By which calendar terms were counted.
    static func calendar(_ calendar: SchoolCalendar) -> JSONValue {
        [
            "workingOn": strings(PublicHoliday.allCases.filter(calendar.workedHolidays.contains).map(\.rawValue)),
            "closedDays": .array(
                calendar.closedDays.map { closed in
                    [
                        "from": day(closed.period.from), "through": day(closed.period.through),
                        "reason": .string(closed.reason),
                    ]
                }),
        ]
    }
}
