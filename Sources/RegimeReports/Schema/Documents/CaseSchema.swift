import RegimeEngine
import RulePackKit

/// The case of a pupil, described.
enum CaseSchema {
    static let document = DocumentSchema(
        "Case",
        "The absences of one pupil and what was done about them, as `verzuim assess` reads it: no name and no number of a "
            + "person. What cannot be said here is checked on reading: that dates exist, that ends follow beginnings and "
            + "nothing has happened after `on`, that spells of sickness share no day, that the pupil is from "
            + "\(CaseFile.ages.lowerBound) through \(CaseFile.ages.upperBound) years old, that amounts have two decimals "
            + "at most, and that no nine digits can be a citizen service number (BSN).",
        [
            .required("pupil", pupil), .required("on", Schema.day, "The day on which the case is assessed."),
            .optional("calendar", calendar.orNull), .optional("history", history.orNull),
            .required("absences", .list(of: absence, atMost: CaseFile.longestList), "In any order."),
        ])

    private static let pupil = Schema.object([
        .required("sector", Schema.sector, "The sector of the school; one."),
        .optional("birthDate", Schema.day.orNull, "Null, as without the key: not given."),
        .optional(
            "municipality", Schema.text(matching: "^GM[0-9]{4}$").orNull,
            "The CBS code of the municipality. Null, as without the key: not given."),
    ]).named("pupil")

    private static let calendar = Schema.object([
        .required("closed", .list(of: closed, atMost: CaseFile.longestList))
    ]).described("Days on which there is no school. Nothing is assumed about school holidays that are not given.")
        .named("caseCalendar")

    private static let closed = Schema.object([
        .required("from", Schema.day), .required("through", Schema.day, "The last day, or the same day again."),
        .optional("reason", Schema.text.orNull, "Such as a school holiday; no names."),
    ]).named("closedDays")

    private static let history = Schema.object(
        CaseFact.allCases.map { .optional($0.rawValue, answer, $0.question.en) }
    ).described("What was done already and how things stand. What is not given is asked for where a rule needs it.")
        .named("history")

    private static let answer = Schema.either([.day, Schema(["type": ["boolean", "null"]])])
        .described("The day on which it happened or began, or true or false; null, as without the key, is not given.")
        .named("answer")

    private static let absence = Schema.form(
        by: "kind", AbsenceKind.allCases.map { ($0.rawValue, absence(of: $0)) }
    ).described("One absence as it was recorded; its kind decides which keys it has.").named("absence")

    private static func absence(of kind: AbsenceKind) -> Schema {
        let forms = kind.canBeSpell ? [oneDay(kind), spell(kind)] : [oneDay(kind)]
        return (forms.count == 1 ? forms[0] : .either(forms)).described(kind.name.en).named("\(kind.rawValue)Absence")
    }

    private static func oneDay(_ kind: AbsenceKind) -> Schema {
        let day: [Schema.Property] = [.required("kind", word(kind)), .required("date", Schema.day)]
        guard kind.hasAmount else { return .object(day) }
        let units = Schema.word(of: kind.units.map(\.rawValue))
        return .object(
            day + [.required("amount", amount), .required("unit", units)],
            where: kind.units.map { unit in
                .when(
                    "unit", is: [.string(unit.rawValue)],
                    then: .having([("amount", Schema(["maximum": .integer(kind.most(unit))]))]))
            })
    }

    private static func spell(_ kind: AbsenceKind) -> Schema {
        let end: Schema.Property =
            kind.canGoOn
            ? .required("through", Schema.day.orNull, "The last day; null while it still goes on.")
            : .required("through", Schema.day, "The last day.")
        return .object([.required("kind", word(kind)), .required("from", Schema.day), end])
    }

    private static func word(_ kind: AbsenceKind) -> Schema { .constant(.string(kind.rawValue)) }

    private static let amount = Schema(["type": "number", "minimum": 0.01])
        .described("How much, with two decimals at most; unlike units are never added up.").named("amountOfAbsence")
}
