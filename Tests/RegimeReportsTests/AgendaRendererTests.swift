import RegimeEngine
import RulePackKit
import Testing

@testable import RegimeReports

struct AgendaRendererTests {
    /// A report of nothing but days.
    private struct Days: AgendaReport {
        let start: Day = "2018-01-29"
        let given: [AgendaEvent]
        let document = JSONValue.null
        func events(_ language: Language) -> [AgendaEvent] { given }
        func text(_ style: TextStyle) -> String { "" }
        func markdown(_ language: Language) -> String { "" }
        func table(_ language: Language) -> Table { Table([]) }
    }

    private func event(_ id: String = "p/2017/a", _ summary: String = "Een dag", _ lines: String...) -> AgendaEvent {
        AgendaEvent(id: id, day: "2018-02-19", summary: summary, description: lines)
    }

    private func text(_ events: AgendaEvent...) -> String { AgendaRenderer.text(of: Days(given: events), .nl) ?? "" }

    @Test func `an event is a whole day, with a stamp that is the first day and never now`() {
        #expect(
            text(event("p/2017/a", "Een dag", "een", "twee")) == """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Verzuimkompas//verzuim//NL\r
                CALSCALE:GREGORIAN\r
                BEGIN:VEVENT\r
                UID:p/2017/a\r
                DTSTAMP:20180129T000000Z\r
                DTSTART;VALUE=DATE:20180219\r
                SUMMARY:Een dag\r
                DESCRIPTION:een\\ntwee\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                END:VCALENDAR\r

                """)
    }

    @Test func `an agenda without days does not exist`() {
        #expect(AgendaRenderer.text(of: Days(given: []), .nl) == nil)
    }

    @Test func `no sign of a text ends a value or starts a line`() {
        let text = text(event("a", "a;b,c\\d\r\nEND:VEVENT\u{1B}[31m\u{2028}x"))
        #expect(text.contains("SUMMARY:a\\;b\\,c\\\\d END:VEVENT\\\\u{1B}[31m\\\\u{2028}x\r\n"))
        #expect(text.split(separator: "\r\n").filter { $0 == "END:VEVENT" }.count == 1)
    }

    @Test(arguments: ["a", "é", "„", "🎒", "e\u{301}"], 60...80)
    func `no line is longer than 75 octets, and what was cut is whole again when it is put together`(
        letter: String, count: Int
    ) {
        let summary = String(repeating: letter, count: count)
        let text = text(event("a", summary))
        // Characters would hide the ends of lines: a return and a line feed are one.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        #expect(lines.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
    }

    @Test func `a line of just 75 octets is not cut`() {
        let text = text(event("a", String(repeating: "x", count: 67)))
        #expect(text.contains("\r\nSUMMARY:" + String(repeating: "x", count: 67) + "\r\n"))
    }

    @Test func `what has one id is two events all the same`() {
        let text = text(event("a"), event("a"), event("b"))
        #expect(text.contains("UID:a\r\n") && text.contains("UID:a-2\r\n") && text.contains("UID:b\r\n"))
    }
}
