import RegimeEngine
import RulePackKit
import Testing

struct CaseFileTests {
    @Test func `a case is read as it stands`() throws {
        let expected = PupilCase(
            name: "a", sector: .vo, birthDate: "2007-05-01", municipality: "GM0796", on: "2022-03-15",
            closed: [try #require(ClosedDays(from: "2022-02-26", through: "2022-03-06", reason: "vakantie"))],
            history: [.schoolTalk: .on("2022-02-01"), .underlyingProblem: .no, .blameworthy: .yes],
            absences: [
                Absence(.late, on: "2022-02-03"), Absence(.truancy, on: "2022-02-07", amount: 200, .lessonHours),
                Absence(.sick, from: "2022-02-08", through: "2022-02-09"),
                Absence(.unauthorised, on: "2022-02-10", amount: 425, .clockHours),
                Absence(.holiday, from: "2022-02-21", through: "2022-02-25"),
                Absence(.sick, from: "2022-03-14", through: nil),
                Absence(.leave, on: "2022-03-15", amount: 1_100, .days),
            ])
        #expect(try CaseFile.read(Array(SampleCase.text.utf8), name: "a") == expected)
    }

    @Test func `sector, day and absences are enough`() throws {
        #expect(try SampleCase.read(SampleCase.text()) == PupilCase(sector: .vo, on: "2022-03-15", absences: []))
    }

    @Test func `what is null is not given`() throws {
        let text = SampleCase.text(
            pupil: #"{ "sector": "VO", "birthDate": null, "municipality": null }"#,
            more: #" "calendar": null, "history": null,"#)
        #expect(try SampleCase.read(text) == SampleCase.read(SampleCase.text()))
    }

    @Test(arguments: CaseFact.allCases)
    func `every fact can have a day, yes, no and nothing`(fact: CaseFact) throws {
        func answer(_ value: String) throws -> FactAnswer? {
            let history = #" "history": { "\#(fact.rawValue)": \#(value) },"#
            return try SampleCase.read(SampleCase.text(more: history)).history[fact]
        }
        #expect(try answer(#""2022-03-15""#) == .on("2022-03-15"))
        #expect(try answer("true") == .yes)
        #expect(try answer("false") == .no)
        #expect(try answer("null") == nil)
    }

    @Test(arguments: [("0.01", 1), ("0.07", 7), ("1.15", 115), ("2.50", 250), ("23.99", 2_399), ("24", 2_400)])
    func `an amount is read to the hundredth`(written: String, hundredths: Int) throws {
        let absence = #"{ "kind": "truancy", "date": "2022-03-01", "amount": \#(written), "unit": "clockHours" }"#
        #expect(try SampleCase.read(SampleCase.text(absences: absence)).absences.map(\.amount) == [hundredths])
    }

    @Test func `every amount of two decimals is read as it is written`() throws {
        let written = (1...2_400).map { "\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)" }
        let absences = written.map {
            #"{ "kind": "truancy", "date": "2022-03-01", "amount": \#($0), "unit": "clockHours" }"#
        }
        let text = SampleCase.text(absences: absences.joined(separator: ","))
        #expect(try SampleCase.read(text).absences.map(\.amount) == Array(1...2_400))
    }

    @Test func `the example is a case`() throws {
        let text = try JSONWriter(style: .pretty).string(CaseFile.example)
        #expect(SampleCase.problem(in: text) == nil)
    }

    @Test func `a line of a file keeps its number in a problem`() {
        #expect(throws: CaseProblem(path: "", line: 7, column: 2, reason: .syntax(.unexpectedEnd))) {
            try CaseFile.read(Array("{".utf8), fromLine: 7)
        }
    }
}
