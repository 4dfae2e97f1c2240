import RegimeEngine
import RulePackKit
import Testing

/// Files of closed days that are not sound: where, and why.
struct CalendarFileProblemTests {
    private typealias Reason = CalendarFileProblem.Reason

    private func problem(_ bytes: [UInt8]) -> CalendarFileProblem? {
        do throws(CalendarFileProblem) {
            _ = try CalendarFile.closedDays(from: bytes)
            return nil
        } catch {
            return error
        }
    }

    private func expect(
        _ text: String, _ line: Int, _ column: Int, _ reason: CalendarFileProblem.Reason,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let expected = CalendarFileProblem(line: line, column: column, reason: reason)
        #expect(problem(Array(text.utf8)) == expected, sourceLocation: location)
    }

    private static let names = ["from", "van", "through", "tot en met", "t/m", "reason", "reden"]

    // MARK: - Tables

    @Test func `a header is needed, with names that are known and each once`() {
        expect("2022-10-22,2022-10-30,herfst\n", 1, 1, .unknownColumn("2022-10-22", known: Self.names))
        expect("from,until,reason\n", 1, 6, .unknownColumn("until", known: Self.names))
        expect("from,reason\n2022-10-22,a\n", 1, 1, .missingColumn("through"))
        expect("\n\nthrough,reason\n", 3, 1, .missingColumn("from"))
        expect("from,through,van\n", 1, 14, .repeatedColumn("van"))
        expect("from\tthrough\n", 1, 1, .unknownColumn("from\tthrough", known: Self.names))
        expect("[1, 2]", 1, 1, .unknownColumn("[1", known: Self.names))
    }

    @Test func `a date must be there, exist, and be written as it should`() {
        expect("from,through\n,2022-10-30\n", 2, 1, .missingDate("from"))
        expect("from,through\n2022-10-22,\n", 2, 12, .missingDate("through"))
        expect("from,through\n2022-10-22\n", 2, 1, .missingDate("through"))
        expect("from,through,reason\n,,vakantie", 2, 1, .missingDate("from"))
        for date in ["2022-02-29", "2022-13-01", "22-10-2022", "2022-1-1", "20221022", "morgen", "0000-01-01"] {
            expect("from,through\n2022-01-01, \(date)\n", 2, 13, .impossibleDate(date, form: .hyphenated))
        }
        expect("from,through\n2022-10-22,2202-10-30\n", 2, 12, .outsideYears(1900...2100))
        expect("from,through\n1899-12-31,2022-10-30\n", 2, 1, .outsideYears(1900...2100))
    }

    @Test func `an end before its start is refused at the end`() {
        expect("from,through\n2022-10-22,2022-10-21\n", 2, 12, .endBeforeStart)
        expect("through,from\n2022-10-21,2022-10-22\n", 2, 1, .endBeforeStart)
    }

    @Test func `a cell under no column is refused, since a reason may have been cut in two`() {
        expect("from,through,reason\n2022-10-22,2022-10-30,vrij, dicht", 2, 29, .cellWithoutColumn("dicht"))
        expect("from,through,\n2022-10-22,2022-10-30,vrij", 2, 23, .cellWithoutColumn("vrij"))
    }

    @Test func `quotes are closed on their line, and nothing follows them in their cell`() {
        expect("from,through,reason\n2022-10-22,2022-10-30,\"vrij\nen dicht\"", 2, 23, .openQuote)
        expect("from,through,reason\n2022-10-22,2022-10-30,\"", 2, 23, .openQuote)
        expect("from,through,reason\n2022-10-22,2022-10-30,\"vrij\" dicht", 2, 30, .textAfterQuote)
        expect("\"from,through", 1, 1, .openQuote)
    }

    // MARK: - iCalendar

    private func expectEvent(
        _ lines: String..., at line: Int, _ column: Int, _ reason: CalendarFileProblem.Reason,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let all = ["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]
        expect(all.joined(separator: "\r\n"), line, column, reason, location)
    }

    @Test func `an event that recurs is refused at what makes it recur`() {
        for name in ["RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "DURATION"] {
            expectEvent("DTSTART:20221022", "\(name);X=1:FREQ=YEARLY", at: 4, 1, .unreadProperty(name))
        }
        expectEvent("rrule:FREQ=DAILY", "DTSTART:20221022", at: 3, 1, .unreadProperty("RRULE"))
    }

    @Test func `a moment is refused, since closed days are whole days`() {
        expectEvent("DTSTART:20221022T090000Z", at: 3, 9, .timeOfDay("20221022T090000Z"))
        expectEvent("DTSTART;TZID=Europe/Amsterdam:20221022t000000", at: 3, 31, .timeOfDay("20221022t000000"))
        expectEvent("DTSTART:20221022", "DTEND:20221022T120000", at: 4, 7, .timeOfDay("20221022T120000"))
    }

    @Test func `a date of an event must be there, exist, and be written as it should`() {
        expectEvent("SUMMARY:vrij", at: 2, 1, .missingDate("DTSTART"))
        expectEvent("DTEND:20221022", at: 2, 1, .missingDate("DTSTART"))
        for date in ["20220229", "2022-10-22", "2022102", "202210222", "", "٢٠٢٢١٠٢٢"] {
            expectEvent("DTSTART:\(date)x", at: 3, 9, .impossibleDate("\(date)x", form: .basic))
        }
        expectEvent("DTSTART:20220229", at: 3, 9, .impossibleDate("20220229", form: .basic))
        expectEvent("DTSTART:2022-10-22", at: 3, 9, .impossibleDate("2022-10-22", form: .basic))
        expectEvent("DTSTART:", at: 3, 1, .impossibleDate("", form: .basic))
        expectEvent("DTSTART:22021022", at: 3, 9, .outsideYears(1900...2100))
    }

    @Test func `an end on or before the start is refused`() {
        expectEvent("DTSTART:20221022", "DTEND:20221022", at: 4, 7, .emptyEvent)
        expectEvent("DTSTART:20221022", "DTEND:20221021", at: 4, 7, .endBeforeStart)
    }

    @Test func `a property of an event stands in it once`() {
        expectEvent("DTSTART:20221022", "DTSTART:20221023", at: 4, 1, .repeatedProperty("DTSTART"))
        expectEvent("DTSTART:20221022", "SUMMARY:a", "summary:b", at: 5, 1, .repeatedProperty("SUMMARY"))
        // An event within an event is none of its own.
        expectEvent("DTSTART:20221022", "BEGIN:VEVENT", "DTSTART:20221023", at: 5, 1, .repeatedProperty("DTSTART"))
    }

    @Test func `a line is a property, and every part has its end`() {
        expectEvent("DTSTART 20221022", at: 3, 1, .noProperty)
        expectEvent("DTSTART;VALUE=\"DATE:20221022", at: 3, 1, .noProperty)
        expectEvent(":20221022", at: 3, 1, .noProperty)
        expect("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20221022\nEND:VCALENDAR\n", 4, 5, .strayEnd("VCALENDAR"))
        expect("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT", 3, 5, .strayEnd("VEVENT"))
        expect("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20221022\n", 2, 1, .openPart("VEVENT"))
    }

    @Test func `a problem in a joined line is where it stands in the file`() {
        expectEvent("DTSTART", " ;VALUE=DATE:", " 20220229", at: 5, 2, .impossibleDate("20220229", form: .basic))
    }

    // MARK: - Any file

    @Test func `a file without a closed day is no calendar`() {
        for text in [
            "", "\n\n", "\u{FEFF}", "from,through,reason\n", "from;through\n;\n", "BEGIN:VCALENDAR\nEND:VCALENDAR",
        ] {
            expect(text, 1, 1, .noClosedDays)
        }
    }

    @Test func `bytes that are no text are refused at their place`() {
        #expect(problem([0xFF, 0xFE, 0x66, 0x00])?.reason == .invalidUTF8)
        let latin = Array("from,through,reason\n2022-10-22,2022-10-30,caf".utf8) + [0xE9]
        #expect(problem(latin) == CalendarFileProblem(line: 2, column: 26, reason: .invalidUTF8))
        expect("from,through,reason\n2022-10-22,2022-10-30,a\u{0}b", 2, 24, .controlCharacter)
        expect("from,through\u{0}\n", 1, 13, .controlCharacter)
        expect("BEGIN:VCALENDAR\n\u{1B}[2J", 2, 1, .controlCharacter)
        expect("from\u{85}", 1, 5, .controlCharacter)
        expect("from\u{7F}", 1, 5, .controlCharacter)
    }

    @Test func `a file, a line, a reason and a list have a longest`() {
        let line = String(repeating: "a", count: 10_000)
        expect(line, 1, CalendarFile.mostScalarsInLine + 1, .lineTooLong(limit: CalendarFile.mostScalarsInLine))
        let most = CalendarFile.mostScalarsInReason
        let row = "from,through,reason\n2022-10-22,2022-10-30,"
        expect(row + String(repeating: "é", count: most + 1), 2, 23, .reasonTooLong(limit: most))
        #expect(problem(Array((row + String(repeating: "é", count: most)).utf8)) == nil)
        let rows = String(repeating: "2022-10-22,2022-10-30\n", count: CalendarFile.mostClosures)
        #expect(problem(Array(("from,through\n" + rows).utf8)) == nil)
        expect(
            "from,through\n\(rows)2022-10-22,2022-10-30", CalendarFile.mostClosures + 2, 12,
            .tooManyClosures(limit: CalendarFile.mostClosures))
        let large = [UInt8](repeating: UInt8(ascii: "\n"), count: CalendarFile.mostBytes + 1)
        #expect(
            problem(large)
                == CalendarFileProblem(line: 1, column: 1, reason: .tooLarge(limit: CalendarFile.mostBytes)))
        #expect(problem(Array(large.dropLast()))?.reason == .noClosedDays)
    }

    @Test func `one line that is folded fifty thousand times, and parts as deep, are read to their end`() {
        let folded = "BEGIN:VEVENT\nDTSTART:20221022\nSUMMARY:" + String(repeating: "\n x", count: 50_000)
        expect(folded + "\nEND:VEVENT", 4, 2, .reasonTooLong(limit: CalendarFile.mostScalarsInReason))
        let deep = String(repeating: "BEGIN:A\n", count: 50_000)
        expect(deep, 50_000, 1, .openPart("A"))
    }

    @Test func `no cut and no changed byte of a sound file stops the program`() {
        let table = Array("\u{FEFF}from;through;reason\r\n2022-10-22;2022-10-30;\"herfst; é\"\r\n".utf8)
        let events = Array(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20221022\r\nSUMMARY:a\r\n b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                .utf8)
        for file in [table, events] {
            for length in file.indices { _ = problem(Array(file[..<length])) }
            for index in file.indices {
                for byte in [0x00, 0x0A, 0x0D, 0x20, 0x22, 0x2C, 0x3A, 0x3B, 0x5C, 0x80, 0xE2, 0xFF] as [UInt8] {
                    var changed = file
                    changed[index] = byte
                    _ = problem(changed)
                }
            }
        }
        #expect(problem(table) == nil && problem(events) == nil)
    }
}
