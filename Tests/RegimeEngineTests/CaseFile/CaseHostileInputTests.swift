import RegimeEngine
import RulePackKit
import Testing

struct CaseHostileInputTests {
    let sample = Array(SampleCase.text.utf8)

    @Test func `a file that is cut off is no JSON`() {
        for length in sample.indices {
            guard case .syntax? = SampleCase.problem(in: Array(sample[..<length]))?.reason else {
                Issue.record("after \(length) bytes")
                continue
            }
        }
        #expect(SampleCase.problem(in: sample) == nil)
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `files with random bytes changed are refused or read but never crash`(seed: UInt64) {
        var generator = JSONHostileInputTests.FixedGenerator(state: seed)
        let telling = Array(#"{}[]",:/-.0159neptu"#.utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xFF]
        var readable = 0
        for _ in 0..<1_000 {
            var bytes = sample
            let place = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = telling.randomElement(using: &generator) ?? 0
            case 1: bytes.insert(telling.randomElement(using: &generator) ?? 0, at: place)
            case 2: bytes.remove(at: place)
            default: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            if let problem = SampleCase.problem(in: bytes) {
                #expect((1...bytes.count).contains(problem.line ?? 0))
                #expect((1...bytes.count + 1).contains(problem.column ?? 0))
            } else {
                readable += 1
            }
        }
        #expect(readable > 20)
    }

    @Test func `lists and objects in one another have an end`() {
        for bracket in ["[", "{\"a\":"] {
            let text = String(repeating: bracket, count: 100_000)
            #expect(SampleCase.problem(in: text)?.reason == .syntax(.tooDeep(limit: 16)))
        }
    }

    @Test func `four million bytes are a case and one more is none`() {
        let spaces = [UInt8](repeating: 0x20, count: CaseFile.greatestSize - sample.count)
        #expect(SampleCase.problem(in: sample + spaces) == nil)
        let limit = CaseFile.greatestSize
        #expect(SampleCase.problem(in: sample + spaces + [0x20])?.reason == .syntax(.tooLarge(limit: limit)))
    }

    @Test func `ten thousand absences are a case and one more is none`() {
        let absence = #"{ "kind": "truancy", "date": "2022-03-01", "amount": 1, "unit": "clockHours" }"#
        let most = Array(repeating: absence, count: CaseFile.longestList)
        #expect(SampleCase.problem(in: SampleCase.text(absences: most.joined(separator: ","))) == nil)
        let more = SampleCase.problem(in: SampleCase.text(absences: (most + [absence]).joined(separator: ",")))
        #expect(more?.reason == .listTooLong(limit: CaseFile.longestList))
        #expect(more?.path == "absences")
    }

    @Test func `as many spells as there can be are kept apart in any order`() {
        let last: Day = "2022-03-15"
        let spells = (0..<CaseFile.longestList).reversed().map { number in
            let day = last.adding(days: -(number * 7_919) % CaseFile.longestList)
            return #"{ "kind": "sick", "from": "\#(day)", "through": "\#(day)" }"#
        }
        #expect(SampleCase.problem(in: SampleCase.text(absences: spells.joined(separator: ","))) == nil)
    }

    @Test func `keys in any order make the same case`() throws {
        let text = #"""
            { "absences": [ { "unit": "clockHours", "amount": 1, "date": "2022-03-01", "kind": "truancy" } ],
              "on": "2022-03-15", "pupil": { "birthDate": "2007-05-01", "sector": "VO" }, "schema": "verzuimkompas/case/1" }
            """#
        let absence = #"{ "kind": "truancy", "date": "2022-03-01", "amount": 1, "unit": "clockHours" }"#
        let pupil = #"{ "sector": "VO", "birthDate": "2007-05-01" }"#
        #expect(try SampleCase.read(text) == SampleCase.read(SampleCase.text(pupil: pupil, absences: absence)))
    }
}
