import RegimeEngine
import RulePackKit
import Testing

struct CaseProblemTests {
    @Test(arguments: CaseFaults.all)
    func `what is wrong is found at its place`(fault: CaseFault) {
        #expect(SampleCase.text.contains(fault.old))
        #expect(SampleCase.problem(in: fault.text) == fault.problem)
    }

    @Test(arguments: ["schema", "pupil", "on", "absences"])
    func `what every case has is asked for`(key: String) throws {
        guard case .object(var object) = try JSONReader().read(SampleCase.text()).value else {
            Issue.record("no object")
            return
        }
        object[key] = nil
        let problem = SampleCase.problem(in: try JSONWriter(style: .pretty).string(.object(object)))
        #expect(problem == CaseProblem(path: "", line: 1, column: 1, reason: .missingKey(key)))
    }

    @Test(arguments: ["[]", "null", "5", #""verzuimkompas/case/1""#])
    func `a document that is no object is no case`(text: String) {
        let reason = CaseProblem.Reason.wrongType(expected: .object)
        #expect(SampleCase.problem(in: text) == CaseProblem(path: "", line: 1, column: 1, reason: reason))
    }

    @Test(
        arguments: [
            ("2018-03-15", nil), ("2018-03-16", 3), ("1991-03-16", nil), ("1991-03-15", 31), ("2022-03-15", 0),
        ] as [(String, Int?)])
    func `a pupil is from 4 through 30`(birth: String, age: Int?) {
        let problem = SampleCase.problem(in: SampleCase.text(pupil: #"{ "sector": "VO", "birthDate": "\#(birth)" }"#))
        #expect(problem?.reason == age.map { .impossibleAge($0) })
    }

    @Test(arguments: [("2027-02-28", nil), ("2027-03-01", 31)] as [(String, Int?)])
    func `born on 29 February, a pupil may still be 30 on the 28th`(day: String, age: Int?) {
        let text = SampleCase.text(pupil: #"{ "sector": "MBO", "birthDate": "1996-02-29" }"#, on: day)
        #expect(SampleCase.problem(in: text)?.reason == age.map { .impossibleAge($0) })
    }

    @Test func `without a birth date nothing was before the birth of the oldest pupil`() {
        func problem(_ date: String) -> CaseProblem.Reason? {
            SampleCase.problem(in: SampleCase.text(absences: #"{ "kind": "late", "date": "\#(date)" }"#))?.reason
        }
        #expect(problem("1991-03-16") == nil)
        #expect(problem("1991-03-15") == .beforeBirth("1991-03-16"))
    }

    /// Spells in the order in which they are given, and whether the last one can be there.
    @Test(
        arguments: [
            (["01/05", "06/09"], true), (["01/05", "05/09"], false), (["06/09", "01/05"], true),
            (["06/09", "01/06"], false), (["01/09", "03/04"], false), (["03/04", "01/09"], false),
            (["01/02", "05/06", "03/04"], true), (["01/02", "05/06", "02/04"], false),
            (["01/02", "05/06", "03/05"], false), (["01/02", "05/06", "07/"], true),
            (["01/02", "05/06", "06/"], false),
            (["01/02", "05/06", "03/"], false), (["07/", "05/06"], true), (["07/", "09/09"], false),
            (["07/", "08/"], false), (["03/03", "03/03"], false),
        ])
    func `spells of sickness share no day`(spells: [String], fits: Bool) {
        let absences = spells.map { spell in
            let ends = spell.split(separator: "/", omittingEmptySubsequences: false)
            let through = ends[1].isEmpty ? "null" : #""2022-03-\#(ends[1])""#
            return #"{ "kind": "sick", "from": "2022-03-\#(ends[0])", "through": \#(through) }"#
        }
        let problem = SampleCase.problem(in: SampleCase.text(absences: absences.joined(separator: ",")))
        #expect((problem == nil) == fits)
        if let problem {
            #expect(problem.path == "absences[\(spells.count - 1)]")
            guard case .overlappingSickness = problem.reason else {
                Issue.record("\(problem)")
                return
            }
        }
    }

    @Test func `leave that has begun may last beyond the day of the case`() {
        let leave = #"{ "kind": "leave", "from": "2022-03-15", "through": "2023-03-15" }"#
        #expect(SampleCase.problem(in: SampleCase.text(absences: leave)) == nil)
    }

    @Test(arguments: ["unauthorised", "holiday", "sick"])
    func `what lasts may still be going on`(kind: String) throws {
        let text = SampleCase.text(absences: #"{ "kind": "\#(kind)", "from": "2022-03-15", "through": null }"#)
        #expect(try SampleCase.read(text).absences.map(\.isOngoing) == [true])
    }

    @Test(arguments: ["lessonHours": 24, "clockHours": 24, "dayparts": 10, "days": 1])
    func `a day has an end`(unit: String, most: Int) {
        func problem(_ amount: String) -> CaseProblem.Reason? {
            let absence = #"{ "kind": "unauthorised", "date": "2022-03-01", "amount": \#(amount), "unit": "\#(unit)" }"#
            return SampleCase.problem(in: SampleCase.text(absences: absence))?.reason
        }
        #expect(problem("\(most)") == nil)
        #expect(problem("\(most).01") == .amountTooGreat(limit: most, AbsenceUnit(rawValue: unit) ?? .days))
    }
}
