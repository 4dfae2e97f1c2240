import RegimeEngine
import RulePackKit

/// What can be wrong with a case, each in one place.
enum CaseFaults {
    static let all = form + words + days + spells + amounts + persons

    private static let form = [
        CaseFault(
            #"{ "schema""#, #"n▸ee "schema""#, "", .syntax(.unexpectedCharacter("e", expected: .literal("null")))),
        CaseFault(
            #""sector": "VO""#, #""sector": "VO", ▸"sector": "MBO""#, "", .syntax(.duplicateKey("sector"))),
        CaseFault(
            #""verzuimkompas/case/1""#, #"▸"verzuimkompas/pack/1""#, "schema", .wrongSchema("verzuimkompas/pack/1")),
        CaseFault(#""verzuimkompas/case/1""#, "▸1", "schema", .wrongType(expected: .text)),
        CaseFault(#"{ "schema": "verzuimkompas/case/1","#, "▸{", "", .missingKey("schema")),
        CaseFault(#"{ "sector": "VO", "#, "▸{ ", "pupil", .missingKey("sector")),
        CaseFault(#""absences""#, #"▸"absenses""#, "", .unknownKey("absenses", known: CaseKeys.document)),
        CaseFault(#""birthDate""#, #"▸"birthdate""#, "pupil", .unknownKey("birthdate", known: CaseKeys.pupil)),
        CaseFault(#""closed""#, #"▸"dicht""#, "calendar", .unknownKey("dicht", known: CaseKeys.calendar)),
        CaseFault(#""reason""#, #"▸"why""#, "calendar.closed[0]", .unknownKey("why", known: CaseKeys.closed)),
        CaseFault(#""schoolTalk""#, #"▸"schooltalk""#, "history", .unknownKey("schooltalk", known: CaseKeys.history)),
        CaseFault(
            #""lessonHours""#, #""lessonHours", ▸"duty": 1"#, "absences[1]",
            .unknownKey("duty", known: CaseKeys.absence)),
        CaseFault(
            #"{ "sector": "VO", "birthDate": "2007-05-01", "municipality": "GM0796" }"#, "▸[]", "pupil",
            .wrongType(expected: .object)),
        CaseFault(
            #"{ "kind": "late", "date": "2022-02-03" }"#, #"▸"late""#, "absences[0]", .wrongType(expected: .object)),
        CaseFault(
            #"[ { "from": "2022-02-26", "through": "2022-03-06", "reason": "vakantie" } ]"#, "▸{}", "calendar.closed",
            .wrongType(expected: .list)),
    ]

    private static let words = [
        CaseFault(#""VO""#, #"▸"HBO""#, "pupil.sector", .unknownWord("HBO", allowed: ["PO", "VO", "MBO"])),
        CaseFault(#""VO""#, #"▸["PO", "VO"]"#, "pupil.sector", .wrongType(expected: .text)),
        CaseFault(
            #""late""#, #"▸"late_arrival""#, "absences[0].kind",
            .unknownWord("late_arrival", allowed: AbsenceKind.allCases.map(\.rawValue))),
        CaseFault(
            #""lessonHours""#, #"▸"hours""#, "absences[1].unit",
            .unknownWord("hours", allowed: AbsenceUnit.allCases.map(\.rawValue))),
        CaseFault(
            #"11, "unit": "days""#, #"11, "unit": ▸"dayparts""#, "absences[5].unit",
            .unknownWord("dayparts", allowed: ["days"])),
        CaseFault(#""GM0796""#, #"▸"GM796""#, "pupil.municipality", .impossibleCode("GM796")),
        CaseFault(#""GM0796""#, #"▸"GM07966""#, "pupil.municipality", .impossibleCode("GM07966")),
        CaseFault(#""GM0796""#, #"▸"0796""#, "pupil.municipality", .impossibleCode("0796")),
        CaseFault(#""GM0796""#, #"▸"gm0796""#, "pupil.municipality", .impossibleCode("gm0796")),
        CaseFault(#""GM0796""#, #"▸"GM079٦""#, "pupil.municipality", .impossibleCode("GM079٦")),
        CaseFault(#""vakantie""#, "▸7", "calendar.closed[0].reason", .wrongType(expected: .text)),
        CaseFault(
            #""blameworthy": true"#, #""blameworthy": ▸1"#, "history.blameworthy", .wrongType(expected: .dayOrFlag)),
        CaseFault(#""blameworthy": true"#, #""blameworthy": ▸"ja""#, "history.blameworthy", .impossibleDate("ja")),
    ]

    private static let days = [
        CaseFault("\"2022-03-15\",\n", "▸\"2022-02-29\",\n", "on", .impossibleDate("2022-02-29")),
        CaseFault("\"2022-03-15\",\n", "▸\"1899-12-31\",\n", "on", .dateOutOfBounds(CaseFile.days)),
        CaseFault("\"2022-03-15\",\n", "▸\"2101-01-01\",\n", "on", .dateOutOfBounds(CaseFile.days)),
        CaseFault(#""2007-05-01""#, #"▸"2018-03-16""#, "pupil.birthDate", .impossibleAge(3)),
        CaseFault(#""2007-05-01""#, #"▸"1991-03-15""#, "pupil.birthDate", .impossibleAge(31)),
        CaseFault(#""2007-05-01""#, #"▸"2022-03-16""#, "pupil.birthDate", .impossibleAge(nil)),
        CaseFault(#""2022-02-01""#, #"▸"2022-03-16""#, "history.schoolTalk", .afterAssessment("2022-03-15")),
        CaseFault(#""2022-02-01""#, #"▸"2007-04-30""#, "history.schoolTalk", .beforeBirth("2007-05-01")),
        CaseFault(#""2022-02-03""#, #"▸"2022-03-16""#, "absences[0].date", .afterAssessment("2022-03-15")),
        CaseFault(#""2022-02-03""#, #"▸"3 februari 2022""#, "absences[0].date", .impossibleDate("3 februari 2022")),
        CaseFault(#""2022-02-03""#, "▸null", "absences[0].date", .wrongType(expected: .text)),
        CaseFault(#""2022-02-03""#, #"▸"2007-04-30""#, "absences[0].date", .beforeBirth("2007-05-01")),
        CaseFault(
            #""leave", "date": "2022-03-15""#, #""leave", "date": ▸"2022-03-16""#, "absences[5].date",
            .afterAssessment("2022-03-15")),
        CaseFault(#""2022-03-06""#, #"▸"2022-02-25""#, "calendar.closed[0].through", .endBeforeStart),
        CaseFault(#""2022-03-06""#, "▸null", "calendar.closed[0].through", .wrongType(expected: .text)),
    ]

    private static let spells = [
        CaseFault(#""2022-02-09""#, #"▸"2022-02-07""#, "absences[2].through", .endBeforeStart),
        CaseFault(#""2022-02-09""#, #"▸"2022-03-16""#, "absences[2].through", .afterAssessment("2022-03-15")),
        CaseFault(#""2022-02-25""#, #"▸"2022-03-16""#, "absences[4].through", .afterAssessment("2022-03-15")),
        CaseFault(
            #"{ "kind": "sick", "from": "2022-02-08", "through": "2022-02-09""#,
            #"▸{ "kind": "sick", "from": "2022-02-08""#, "absences[2]", .missingKey("through")),
        CaseFault(
            #"{ "kind": "sick", "from": "2022-02-08", "#, #"▸{ "kind": "sick", "#, "absences[2]", .missingKey("from")),
        CaseFault(
            #""date": "2022-02-03""#, #""from": ▸"2022-02-03", "through": "2022-02-03""#, "absences[0].from",
            .unfittingKey("from", with: "kind")),
        CaseFault(
            #""date": "2022-02-03""#, #""date": "2022-02-03", "amount": ▸5"#, "absences[0].amount",
            .unfittingKey("amount", with: "kind")),
        CaseFault(
            #""from": "2022-02-08""#, #""date": "2022-02-08", "from": ▸"2022-02-08""#, "absences[2].from",
            .unfittingKey("from", with: "date")),
        CaseFault(
            #""2022-02-25""#, #""2022-02-25", "amount": ▸5"#, "absences[4].amount",
            .unfittingKey("amount", with: "from")),
        CaseFault(
            #"{ "kind": "sick", "from": "2022-03-14""#, #"▸{ "kind": "sick", "from": "2022-02-09""#, "absences[6]",
            .overlappingSickness("2022-02-08")),
    ]

    private static let amounts = [
        CaseFault(#""amount": 2,"#, #""amount": ▸0,"#, "absences[1].amount", .amountNotPositive),
        CaseFault(#""amount": 2,"#, #""amount": ▸-0,"#, "absences[1].amount", .amountNotPositive),
        CaseFault(#""amount": 2,"#, #""amount": ▸-2,"#, "absences[1].amount", .amountNotPositive),
        CaseFault(#""amount": 2,"#, #""amount": ▸0.001,"#, "absences[1].amount", .amountTooPrecise),
        CaseFault(#""amount": 2,"#, #""amount": ▸2.125,"#, "absences[1].amount", .amountTooPrecise),
        CaseFault(
            #""amount": 2,"#, #""amount": ▸24.01,"#, "absences[1].amount", .amountTooGreat(limit: 24, .lessonHours)),
        CaseFault(
            #""amount": 2,"#, #""amount": ▸1e300,"#, "absences[1].amount", .amountTooGreat(limit: 24, .lessonHours)),
        CaseFault(
            #""amount": 2, "unit": "lessonHours""#, #""amount": ▸10.5, "unit": "dayparts""#, "absences[1].amount",
            .amountTooGreat(limit: 10, .dayparts)),
        CaseFault(
            #""amount": 2, "unit": "lessonHours""#, #""amount": ▸1.5, "unit": "days""#, "absences[1].amount",
            .amountTooGreat(limit: 1, .days)),
        CaseFault(#""amount": 11"#, #""amount": ▸367"#, "absences[5].amount", .amountTooGreat(limit: 366, .days)),
        CaseFault(
            #""date": "2022-03-15", "amount": 11, "unit": "days""#, #""from": "2022-03-15", "through": ▸"2023-03-16""#,
            "absences[5].through", .amountTooGreat(limit: 366, .days)),
        CaseFault(
            #""date": "2022-03-15", "amount": 11, "unit": "days""#, #""from": "2022-03-15", "through": ▸null"#,
            "absences[5].through", .wrongType(expected: .text)),
        CaseFault(#""amount": 2,"#, #""amount": ▸"2","#, "absences[1].amount", .wrongType(expected: .number)),
        CaseFault(
            #"{ "kind": "truancy", "date": "2022-02-07", "amount": 2,"#,
            #"▸{ "kind": "truancy", "date": "2022-02-07","#, "absences[1]", .missingKey("amount")),
    ]

    private static let persons = [
        CaseFault(#""vakantie""#, #"▸"111222333""#, "", .personalNumber),
        CaseFault(#""vakantie""#, #"▸"leerling 1112.22.333, ziek""#, "", .personalNumber),
        CaseFault(#""amount": 2,"#, #""amount": ▸111222333,"#, "", .personalNumber),
        CaseFault(#""amount": 2,"#, #""amount": ▸-111222333,"#, "", .personalNumber),
        CaseFault(#""amount": 2,"#, #""amount": ▸1.11222333,"#, "", .personalNumber),
        CaseFault(#""amount": 2,"#, #""amount": ▸1.11222333e8,"#, "", .personalNumber),
        CaseFault(#""schoolTalk""#, #"▸"111 222 333""#, "", .personalNumber),
        CaseFault(#""pupil": {"#, #""pupil": { ▸"naam": "x","#, "", .personalKey("naam")),
        CaseFault(#""pupil": {"#, #""pupil": { ▸"First_Name": "x","#, "", .personalKey("First_Name")),
        CaseFault(#""absences""#, #"▸"BSN": null, "absences""#, "", .personalKey("BSN")),
    ]
}
