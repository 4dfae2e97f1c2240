import RegimeEngine
import RulePackKit
import Testing

/// Files of closed days that are sound.
struct CalendarFileTests {
    private static let holidays = [
        ClosedDays(.days("2022-10-22", through: "2022-10-30"), reason: "herfstvakantie"),
        ClosedDays(.days("2023-04-07", through: "2023-04-07"), reason: "studiedag"),
    ]

    private func read(_ text: String) throws -> [ClosedDays] { try CalendarFile.closedDays(from: Array(text.utf8)) }

    // MARK: - Tables

    @Test(
        arguments: [
            "from,through,reason\n2022-10-22,2022-10-30,herfstvakantie\n2023-04-07,2023-04-07,studiedag\n",
            "from;through;reason\r\n2022-10-22;2022-10-30;herfstvakantie\r\n2023-04-07;2023-04-07;studiedag\r\n",
            "\u{FEFF}van;tot en met;reden\r2022-10-22;2022-10-30;herfstvakantie\r2023-04-07;2023-04-07;studiedag",
            "VAN;T/M;Reden\n2022-10-22;2022-10-30;herfstvakantie\n2023-04-07;2023-04-07;studiedag",
            "reason,through,from\nherfstvakantie,2022-10-30,2022-10-22\nstudiedag,2023-04-07,2023-04-07",
            " from , \tthrough , reason \n\n 2022-10-22 , 2022-10-30 ,  herfstvakantie\t\n ,,\n\n2023-04-07,2023-04-07,studiedag",
            "\"from\",\"through\",\"reason\"\n\"2022-10-22\" , \"2022-10-30\",\"herfstvakantie\"\n2023-04-07,2023-04-07,\"studiedag\"",
            "from;through;reason;;\n2022-10-22;2022-10-30;herfstvakantie;;\n2023-04-07;2023-04-07;studiedag\n;;;;\n",
        ])
    func `a table is read with either separator, any line end, a byte order mark, and Dutch or English names`(
        text: String
    ) throws {
        #expect(try read(text) == Self.holidays)
    }

    @Test func `a reason may be left out, be empty, and hold separators and quotes`() throws {
        #expect(try read("from,through\n2023-04-07,2023-04-07").map(\.reason) == [""])
        #expect(
            try read("from,through,reason\n2023-04-07,2023-04-07,\n2023-04-08,2023-04-08").map(\.reason) == ["", ""])
        let text = "from,through,reason\n2023-04-07,2023-04-07,\"Pasen; \"\"lang\"\", weekend\"\n"
        #expect(try read(text).map(\.reason) == ["Pasen; \"lang\", weekend"])
        #expect(try read("from;through;reason\n2023-04-07;2023-04-07;toets, vrij").map(\.reason) == ["toets, vrij"])
        #expect(try read("from,through,reason\n2023-04-07,2023-04-07,één 🎄").map(\.reason) == ["één 🎄"])
    }

    @Test func `runs of days are kept as they are given, also when they overlap or repeat`() throws {
        let row = "2023-04-07,2023-04-09,a\n"
        #expect(try read("from,through,reason\n" + row + row).count == 2)
    }

    // MARK: - iCalendar

    private static func events(_ lines: String...) -> String {
        (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//NL"] + lines + ["END:VCALENDAR"])
            .joined(separator: "\r\n") + "\r\n"
    }

    @Test func `an event of whole days lasts until the day before its end`() throws {
        let text = Self.events(
            "BEGIN:VEVENT", "UID:1@x", "DTSTAMP:20220101T000000Z", "DTSTART;VALUE=DATE:20221022",
            "DTEND;VALUE=DATE:20221031", "SUMMARY:herfstvakantie", "END:VEVENT", "BEGIN:VEVENT",
            "DTSTART;VALUE=DATE:20230407", "SUMMARY;LANGUAGE=nl:studiedag", "END:VEVENT")
        #expect(try read(text) == Self.holidays)
        // Other line ends, letters and order, and a byte order mark, make no difference.
        #expect(try read("\u{FEFF}" + text.replacing("\r\n", with: "\n")) == Self.holidays)
        #expect(try read(text.lowercased().replacing("\r\n", with: "\r")) == Self.holidays)
        #expect(try read("\r\n \n" + text) == Self.holidays)
    }

    @Test func `a date needs no parameter to be a date, and a quoted parameter may hold a colon`() throws {
        let text = Self.events(
            "BEGIN:VEVENT", "DTSTART:20230407", "DTEND;X-A=\"a:b;c\";VALUE=DATE:20230408", "END:VEVENT")
        #expect(try read(text) == [ClosedDays(.days("2023-04-07", through: "2023-04-07"), reason: "")])
    }

    @Test func `lines that belong together are joined, within a word, a date or a name`() throws {
        let text = Self.events(
            "BEGIN:VEV", " ENT", "DTST", "\tART;VALUE=DATE:2023", " 0407", "SUMMARY:studie", " dag", "  van", " ",
            "  het team", "END:VEVENT")
        #expect(
            try read(text) == [
                ClosedDays(.days("2023-04-07", through: "2023-04-07"), reason: "studiedag van het team")
            ])
    }

    @Test func `signs in a summary lose their backslash, and a line break becomes a space`() throws {
        let text = Self.events(
            "BEGIN:VEVENT", "DTSTART:20230407", #"SUMMARY: Pasen\, vrij\; \"x\" a\\b\nen meer: ja "#, "END:VEVENT")
        #expect(try read(text).map(\.reason) == [#"Pasen, vrij; "x" a\b en meer: ja"#])
    }

    @Test func `an alarm, a time zone and a task are no part of an event`() throws {
        let text = Self.events(
            "BEGIN:VTIMEZONE", "BEGIN:STANDARD", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY", "END:STANDARD",
            "END:VTIMEZONE", "BEGIN:VTODO", "DTSTART:20230101T100000", "SUMMARY:taak", "END:VTODO", "BEGIN:VEVENT",
            "DTSTART:20230407", "BEGIN:VALARM", "SUMMARY:wekker", "DURATION:PT5M", "END:VALARM", "SUMMARY:studiedag",
            "END:VEVENT")
        #expect(try read(text).map(\.reason) == ["studiedag"])
    }

    @Test func `a cancelled event closes nothing`() throws {
        let text = Self.events(
            "BEGIN:VEVENT", "DTSTART:20230406", "STATUS:CANCELLED", "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20230407",
            "STATUS:CONFIRMED", "END:VEVENT")
        #expect(try read(text).map(\.period.from) == ["2023-04-07"])
    }

    @Test func `the same days are read from a table and from events`() throws {
        var table = "from,through,reason\n"
        var events: [String] = []
        for offset in 0..<300 {
            let from = ("2015-12-20" as Day).adding(days: offset * 3)
            let through = from.adding(days: offset % 5)
            table += "\(from),\(through),dag \(offset)\n"
            let basic = [from, through.adding(days: 1)].map { "\($0)".replacing("-", with: "") }
            events.append(
                "BEGIN:VEVENT\r\nDTSTART:\(basic[0])\r\nDTEND:\(basic[1])\r\nSUMMARY:dag \(offset)\r\nEND:VEVENT")
        }
        #expect(try read(table) == read(Self.events(events.joined(separator: "\r\n"))))
    }
}
