import RegimeEngine
import RegimeReports
import RulePackKit
import Testing

/// The schema of a case, set beside what reading knows of it.
struct CaseSchemaTests {
    private let schema = JSONDocument.pupilCase.schema

    @Test func `an object has the keys that are read, in their order`() {
        #expect(schema.propertyKeys == CaseKeys.document)
        #expect(schema.required == ["schema", "pupil", "on", "absences"])
        #expect(schema.definition("pupil").propertyKeys == CaseKeys.pupil)
        #expect(schema.definition("caseCalendar").propertyKeys == CaseKeys.calendar)
        #expect(schema.definition("closedDays").propertyKeys == CaseKeys.closed)
    }

    @Test(arguments: CaseFact.allCases)
    func `every fact is there with its question`(fact: CaseFact) {
        let answer = schema.definition("history")["properties", fact.rawValue]
        #expect(answer == ["description": .string(fact.question.en), "$ref": "#/$defs/answer"])
    }

    @Test(arguments: AbsenceKind.allCases)
    func `a kind of absence has the forms that are read`(kind: AbsenceKind) {
        let form = schema.definition("\(kind.rawValue)Absence")
        let forms = if case .array(let forms) = form["oneOf"] { forms } else { [form] }
        let keys =
            kind.canBeSpell ? [kind.keys(isSpell: false), kind.keys(isSpell: true)] : [kind.keys(isSpell: false)]
        #expect(forms.map(\.propertyKeys) == keys)
        for form in forms {
            #expect(form.required == form.propertyKeys)
            #expect(form["additionalProperties"] == false)
            #expect(form["properties", "kind", "const"] == .string(kind.rawValue))
        }
        #expect(forms[0]["properties", "unit", "enum"].strings == kind.units.map(\.rawValue))
        #expect(forms[0].values(of: "maximum") == kind.units.map { .integer(kind.most($0)) })
    }
}
