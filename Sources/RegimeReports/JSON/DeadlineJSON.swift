import RegimeEngine
import RulePackKit

extension JSONReport {
    /// Terms counted out.
    static func deadline(_ report: DeadlineReport) -> JSONValue {
        [
            "schema": schema(.deadline), "from": day(report.start), "calendar": calendar(report.calendar),
            "terms": .array(report.terms.map(term)),
        ]
    }

    private static func term(_ term: TermByReading) -> JSONValue {
        let other: TermOutcome? = if case .assumed(let other) = term.firstDaySource { other } else { nil }
        return [
            "regime": .string(term.regime.id), "provision": PackFile.value(of: term.provision, in: term.regime),
            "inForce": .string(term.isInForce.rawValue), "term": term.amount.map(PackFile.value) ?? .null,
            "manner": .string(term.manner.rawValue),
            "runsFrom": term.from.map { text($0.name) } ?? .null, "firstDay": .string(term.firstDay.rawValue),
            "firstDayBy": .string(term.firstDaySource.word.rawValue),
            "outcome": termOutcome(term.outcome, in: term.calendar),
            "ifFirstDayCounts": day(other?.due),
            "steps": .array((term.outcome.count?.steps ?? []).map(step)),
            "choices": .array(term.choices.map { choice($0, in: term.calendar) }),
            "openPoints": strings(term.openPoints.map(\.id)),
        ]
    }

    private static func step(_ step: TermCount.Step) -> JSONValue {
        var object: JSONObject = ["day": day(step.day), "verdict": .string(step.verdict.word.rawValue)]
        object["number"] = step.number.map(JSONValue.integer)
        object["words"] = text(step.verdict.name)
        return .object(object)
    }

    private static func choice(_ choice: TermByReading.Choice, in calendar: SchoolCalendar) -> JSONValue {
        [
            "ambiguity": .string(choice.ambiguity.id), "question": text(choice.ambiguity.question),
            "readings": .array(
                choice.readings.map { option in
                    [
                        "reading": .string(option.reading.id), "text": text(option.reading.text),
                        "default": .bool(option.isDefault), "used": .bool(option.isUsed),
                        "runsFrom": option.from.map { text($0.name) } ?? .null,
                        "outcome": termOutcome(option.outcome, in: calendar),
                    ]
                }),
        ]
    }
}

/// How a document says where it comes from that the first day counts or not.
enum FirstDayWord: String, CaseIterable {
    case text
    case reading
    case assumption
}

/// How a document says whether a day counts.
enum VerdictWord: String, CaseIterable {
    case counts
    case weekend
    case publicHoliday
    case closed
}

extension TermByReading.FirstDaySource {
    fileprivate var word: FirstDayWord {
        switch self {
        case .stated: .text
        case .reading: .reading
        case .assumed: .assumption
        }
    }
}

extension DayVerdict {
    fileprivate var word: VerdictWord {
        switch self {
        case .counts: .counts
        case .weekend: .weekend
        case .publicHoliday: .publicHoliday
        case .closed: .closed
        }
    }
}
