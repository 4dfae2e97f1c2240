import Foundation
import Testing
import VerzuimCommands

struct CalendarCommandTests {
    private static let table = "van;tot en met;reden\n2018-04-28;2018-05-06;meivakantie\n2018-05-11;2018-05-11;\n"
    private static let events = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20180428
        DTEND;VALUE=DATE:20180507
        SUMMARY:meivakantie
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20180511
        END:VEVENT
        END:VCALENDAR
        """
    private static let spring = ["calendar", "--from", "2018-04-01", "--through", "2018-05-31"]
    private var spring: [String] { Self.spring }

    private func run(_ line: [String]) -> Outcome { Verzuim().run(line) }

    @Test func `the text gives the counts, the holidays with their weekday, and the closed days with what they take`()
        throws
    {
        let folder = try TemporaryFolder()
        try folder.write(Self.table, to: "v.csv")
        let outcome = run(spring + ["--calendar", folder.path("v.csv"), "--working-on", "kingsDay"])
        #expect(
            outcome.content == """
                2018-04-01 – 2018-05-31: 61 dagen
                  werkdagen    41
                  schooldagen  35

                Van de feestdagen van de Algemene termijnenwet tellen als gewone werkdag: Koningsdag. De andere
                niet.

                De school is gesloten in 2 opgegeven perioden; andere vakanties zijn niet bekend.

                FEESTDAGEN
                ──────────
                  2018-04-02  tweede paasdag (maandag)
                  2018-04-27  Koningsdag (vrijdag), hier een gewone werkdag
                  2018-05-05  Bevrijdingsdag (zaterdag)
                  2018-05-10  Hemelvaartsdag (donderdag)
                  2018-05-21  tweede pinksterdag (maandag)

                GESLOTEN DAGEN
                ──────────────
                  2018-04-28 – 2018-05-06  meivakantie (5 werkdagen)
                  2018-05-11               geen reden opgegeven (1 werkdag)

                """)
    }

    @Test func `it says when no closed days were given, when none touch the period, and when there is no holiday`()
        throws
    {
        let bare = run(["calendar", "--from", "2018-06-01", "--through", "2018-06-30"]).content
        #expect(bare.contains("Er zijn geen schoolvakanties of andere gesloten dagen opgegeven"))
        #expect(bare.contains("Geen.") && !bare.contains("GESLOTEN DAGEN"))
        let folder = try TemporaryFolder()
        try folder.write(Self.table, to: "v.csv")
        let line = ["calendar", "--from", "2018-06-01", "--through", "2018-06-30", "--calendar", folder.path("v.csv")]
        #expect(run(line).content.contains("Geen van de opgegeven perioden valt in deze dagen."))
    }

    @Test(arguments: ["nl", "en"], ["text", "markdown", "csv", "json"])
    func `a table and iCalendar give the same, under any name`(language: String, format: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.table, to: "a")
        try folder.write(Self.events, to: "b.csv")
        let rest = ["--lang", language, "--format", format]
        let first = run(spring + ["--calendar", folder.path("a")] + rest)
        #expect(first.exitCode == .done)
        #expect(run(spring + ["--calendar", folder.path("b.csv")] + rest) == first)
    }

    @Test func `several files are taken together, in any order`() throws {
        let folder = try TemporaryFolder()
        try folder.write("from,through\n2018-04-03,2018-04-03\n", to: "a.csv")
        try folder.write("from,through\n2018-04-04,2018-04-04\n", to: "b.csv")
        let files = [folder.path("a.csv"), folder.path("b.csv")]
        let both = run(spring + ["--calendar", files[0], "--calendar", files[1]])
        #expect(both.content.contains("schooldagen  38"))
        #expect(run(spring + ["--calendar", files[1], "--calendar", files[0]]) == both)
    }

    @Test(arguments: [
        ["--working-on", "goodFriday,liberationDay"], ["--working-on", "goodfriday", "--working-on", "LIBERATIONDAY"],
        ["--working-on", "Goede Vrijdag,Bevrijdingsdag"], ["--working-on=good friday,liberation day"],
    ])
    func `holidays go by their id or by what they are called, in any case`(options: [String]) {
        let line = ["calendar", "--from", "2023-04-01", "--through", "2023-05-31"]
        let expected = run(line + ["--working-on", "liberationDay,goodFriday"])
        #expect(expected.content.contains("werkdagen    39"))
        #expect(run(line + options) == expected)
    }

    @Test func `the JSON has ids for a program, and says whether closed days were given`() throws {
        let outcome = run(spring + ["--working-on", "kingsDay", "--format", "json"])
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.content.utf8)) as? [String: Any])
        let choices = try #require(object["calendar"] as? [String: Any])
        #expect(choices["workedHolidays"] as? [String] == ["kingsDay"])
        #expect(choices["closedDaysGiven"] as? Bool == false)
        let holidays = try #require(object["holidays"] as? [[String: Any]])
        #expect(holidays.compactMap { $0["date"] as? String }.first == "2018-04-02")
        #expect(holidays.compactMap { $0["workingDay"] as? Bool } == [false, true, false, false, false])
        #expect(
            object["workingDays"] as? Int == 41 && object["schoolDays"] as? Int == 41 && object["days"] as? Int == 61)
    }

    @Test func `the table has a row for the period, for each holiday and for each run of closed days`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.table, to: "v.csv")
        let content = run(spring + ["--calendar", folder.path("v.csv"), "--format", "csv"]).content
        let rows = try CSV.rows(content)
        #expect(rows[1] == ["periode", "2018-04-01", "2018-05-31", "–", "–", "40", "34"])
        #expect(rows[2] == ["feestdag", "2018-04-02", "2018-04-02", "maandag", "tweede paasdag", "0", "0"])
        #expect(rows[7] == ["gesloten", "2018-04-28", "2018-05-06", "–", "meivakantie", "5", "0"])
        #expect(rows[8] == ["gesloten", "2018-05-11", "2018-05-11", "–", "–", "1", "0"])
        #expect(rows.count == 9)
    }

    @Test func `words of a file are harmless in every format`() throws {
        let folder = try TemporaryFolder()
        let reason = "=cmd|' /C calc'!A0 \u{202E} <b>x</b> | `y` \(String(repeating: "b", count: 300))"
        try folder.write("from,through,reason\n2018-05-11,2018-05-11,\(reason)\n", to: "v.csv")
        for format in CommandLines.formats {
            let outcome = Verzuim().run(
                spring + ["--calendar", folder.path("v.csv"), "--format", format], environment: ["COLUMNS": "80"])
            #expect(outcome.exitCode == .done)
            #expect(!outcome.content.unicodeScalars.contains("\u{202E}"))
            if format == "text" { #expect(outcome.content.split(separator: "\n").allSatisfy { $0.count <= 80 }) }
            if format == "markdown" { #expect(!outcome.content.contains("<b>")) }
            if format == "csv" {
                #expect(try CSV.rows(outcome.content).joined().allSatisfy { !"=+-@".contains($0.first ?? "a") })
            }
        }
    }

    @Test func `all the years that are known can be asked for, and no other`() {
        #expect(run(["calendar", "--from", "1900-01-01", "--through", "2100-12-31"]).exitCode == .done)
        #expect(run(["calendar", "--from", "1899-12-31", "--through", "1900-01-01"]).failure == "date-outside-years")
        #expect(run(["calendar", "--from", "2100-12-31", "--through", "2101-01-01"]).failure == "date-outside-years")
    }
}
