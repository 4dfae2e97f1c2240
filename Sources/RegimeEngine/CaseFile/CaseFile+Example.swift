import RulePackKit

extension CaseFile {
    /// A case to begin with: one pupil, often late and some days ill.
    package static let example: JSONValue = [
        "schema": .string(schema), "pupil": ["sector": "VO", "birthDate": "2007-05-01"], "on": "2022-03-15",
        "calendar": [
            "closed": [["from": "2022-02-26", "through": "2022-03-06", "reason": "voorjaarsvakantie"]]
        ],
        "history": [
            "schoolTalk": "2022-01-12", "schoolAction": true, "underlyingProblem": false, "blameworthy": true,
        ],
        "absences": .array(
            lateDays.map { ["kind": "late", "date": .string($0)] } + [
                ["kind": "sick", "from": "2022-02-08", "through": "2022-02-10"],
                ["kind": "truancy", "date": "2022-03-08", "amount": 2, "unit": "lessonHours"],
            ]),
    ]

    private static let lateDays = [
        "2022-01-17", "2022-01-20", "2022-01-27", "2022-02-03", "2022-02-15", "2022-02-22", "2022-03-07", "2022-03-10",
        "2022-03-14",
    ]
}
