import RegimeEngine
import Testing

/// Numbers that pass the eleven test without being anybody's: 111222333 is known as an example.
struct PersonalNumberTests {
    @Test(
        arguments: [
            "111222333", "leerling 111222333", "111222333.", "nr:111222333;", "(111222333)", "111.222.333",
            "111 222 333", "111-222-333", "1112.22.333", "1-1-1-2-2-2-3-3-3", "111\u{A0}222\u{2011}333",
            "111 - 222 - 333",
            "１１１２２２３３３", "12 111222333", "111222333 12", "2022-02-03 111222333", "x111222333y", "111\\t222333",
            "010464554", "a1b 111222333",
        ])
    func `a number that can be a person's is refused wherever it stands`(text: String) {
        let words = CaseProblem.Reason.personalNumber
        #expect(SampleCase.problem(in: reason(text))?.reason == words)
        #expect(SampleCase.problem(in: SampleCase.text(more: #" "\#(text)": 1,"#))?.reason == words)
    }

    @Test(
        arguments: [
            // No nine digits by themselves, or nine that fail the test.
            "", "11122233", "1112223334", "0111222333", "111222334", "000000000", "111x222333", "111/222/333",
            "06-12345678",
            "van 2022-02-26 t/m 2022-03-06", "111222 3334", "week 8 en 9 van 2022",
        ])
    func `other numbers may stand in a text`(text: String) {
        #expect(SampleCase.problem(in: reason(text)) == nil)
    }

    @Test func `of ten last digits one passes the test at most`() {
        for start in 12_345_670...12_345_699 {
            let passing = (0...9).filter { SampleCase.problem(in: reason("\(start)\($0)")) != nil }
            let sum = String(start).utf8.enumerated().reduce(0) { $0 + (9 - $1.offset) * Int($1.element - 0x30) }
            #expect(passing == (sum % 11 == 10 ? [] : [sum % 11]))
        }
    }

    @Test func `the number is not repeated, nor what else is wrong said first`() {
        let text = #"{ "schema": "111222333", "BSN": "123456782" }"#
        #expect(
            SampleCase.problem(in: text) == CaseProblem(path: "", line: 1, column: 13, reason: .personalNumber))
    }

    private func reason(_ text: String) -> String {
        SampleCase.text(
            more:
                #" "calendar": { "closed": [{ "from": "2022-02-26", "through": "2022-03-06", "reason": "\#(text)" }] },"#
        )
    }
}
