import RegimeEngine
import RulePackKit
import Testing

struct TermCountTests {
    private static let plain = SchoolCalendar()

    private func count(
        _ term: Amount, from start: Day, _ firstDay: FirstDay = .dayAfter,
        _ direction: TermCount.Direction = .forward, in calendar: SchoolCalendar = plain
    ) throws -> TermCount {
        try TermCount(of: term, from: start, firstDay: firstDay, direction: direction, in: calendar)
    }

    // MARK: - Days, each with its step

    @Test func `three terms of five working days go around King's Day, Ascension Day and Whit Monday`() throws {
        let first = try count(.workingDays(5), from: "2018-04-26")
        #expect(first.due == "2018-05-04")
        #expect(first.rule == .workingDays)
        #expect(
            first.steps.map(\.verdict) == [
                .publicHoliday(.kingsDay), .weekend(.saturday), .weekend(.sunday), .counts, .counts, .counts, .counts,
                .counts,
            ])
        #expect(first.steps.map(\.number) == [nil, nil, nil, 1, 2, 3, 4, 5])
        #expect(first.steps.first?.day == "2018-04-27")
        #expect(first.steps.last?.day == first.due)
        let second = try count(.workingDays(5), from: first.due)
        #expect(second.due == "2018-05-14")
        #expect(second.steps.contains { $0.verdict == .publicHoliday(.ascensionDay) })
        let third = try count(.workingDays(5), from: second.due)
        #expect(third.due == "2018-05-22")
        #expect(third.steps.contains { $0.verdict == .publicHoliday(.whitMonday) })
    }

    @Test func `the day itself is the first day where the text has it so, if it counts at all`() throws {
        #expect(try count(.workingDays(5), from: "2018-04-26", .sameDay).due == "2018-05-03")
        let saturday = try count(.workingDays(1), from: "2018-04-28", .sameDay)
        #expect(saturday.due == "2018-04-30")
        #expect(saturday.steps.map(\.number) == [nil, nil, 1])
        #expect(try count(.workingDays(1), from: "2018-04-26", .sameDay).due == "2018-04-26")
    }

    @Test func `a term is counted backward by the same rules`() throws {
        let term = try count(.workingDays(3), from: "2018-04-03", .dayAfter, .backward)
        #expect(term.due == "2018-03-27")
        #expect(
            term.steps.map(\.verdict) == [
                .publicHoliday(.easterMonday), .weekend(.sunday), .weekend(.saturday), .publicHoliday(.goodFriday),
                .counts, .counts, .counts,
            ])
        #expect(try count(.workingDays(3), from: "2018-04-03", .sameDay, .backward).due == "2018-03-28")
    }

    @Test func `school days go around closed days, and working days do not`() throws {
        let spring = ClosedDays(.days("2022-02-26", through: "2022-03-06"), reason: "voorjaarsvakantie")
        let calendar = SchoolCalendar(closedDays: [spring])
        #expect(try count(.schoolDays(2), from: "2022-02-24", in: calendar).due == "2022-03-07")
        #expect(try count(.workingDays(2), from: "2022-02-24", in: calendar).due == "2022-02-28")
        let step = try count(.schoolDays(2), from: "2022-02-24", in: calendar).steps[3]
        #expect(step.verdict == .closed(reason: "voorjaarsvakantie"))
    }

    @Test func `a public holiday that is worked is a day of the term`() throws {
        let worked = SchoolCalendar(workedHolidays: [.kingsDay])
        #expect(try count(.workingDays(5), from: "2018-04-26", in: worked).due == "2018-05-03")
    }

    @Test func `calendar days count all days, and so do days of which the text does not say which`() throws {
        let days = try count(.calendarDays(3), from: "2018-04-27")
        #expect(days.due == "2018-04-30")
        #expect(days.steps.map(\.number) == [1, 2, 3])
        let unstated = try count(.days(3), from: "2018-04-27")
        #expect(unstated.due == "2018-04-30")
        #expect(unstated.rule == .daysOfUnstatedKind)
        #expect(unstated.rule.name.nl != days.rule.name.nl)
    }

    @Test func `a term is not made longer when it ends in a weekend`() throws {
        #expect(try count(.calendarDays(2), from: "2018-04-26").due == "2018-04-28")
        #expect(try count(.weeks(1), from: "2018-04-27").due == "2018-05-04")
        #expect(try count(.months(1), from: "2018-04-05").due == "2018-05-05")
    }

    // MARK: - Weeks, months and years

    @Test(
        arguments: [
            ("2018-01-29", .weeks(4), "2018-02-26", .weeks), ("2018-01-30", .weeks(4), "2018-02-27", .weeks),
            ("2018-01-31", .weeks(4), "2018-02-28", .weeks),
            ("2018-01-28", .months(1), "2018-02-28", .months(isClamped: false)),
            ("2018-01-29", .months(1), "2018-02-28", .months(isClamped: true)),
            ("2018-01-30", .months(1), "2018-02-28", .months(isClamped: true)),
            ("2018-01-31", .months(1), "2018-02-28", .months(isClamped: true)),
            ("2020-01-29", .months(1), "2020-02-29", .months(isClamped: false)),
            ("2020-01-30", .months(1), "2020-02-29", .months(isClamped: true)),
            ("2018-08-31", .months(6), "2019-02-28", .months(isClamped: true)),
            ("2020-02-29", .years(1), "2021-02-28", .years(isClamped: true)),
            ("2020-02-29", .years(4), "2024-02-29", .years(isClamped: false)),
        ] as [(Day, Amount, Day, TermRule)])
    func `weeks, months and years have no steps, and say by which rule they end`(
        start: Day, term: Amount, due: Day, rule: TermRule
    ) throws {
        let count = try count(term, from: start)
        #expect(count.due == due)
        #expect(count.rule == rule)
        #expect(count.steps.isEmpty)
    }

    @Test(
        arguments: [
            ("2018-03-31", .months(1), "2018-02-28", true), ("2018-03-28", .months(1), "2018-02-28", false),
            ("2020-03-30", .months(1), "2020-02-29", true), ("2018-05-15", .months(1), "2018-04-15", false),
        ] as [(Day, Amount, Day, Bool)])
    func `a month before ends on the last day of a month that has no such day`(
        start: Day, term: Amount, due: Day, isClamped: Bool
    ) throws {
        let count = try count(term, from: start, .dayAfter, .backward)
        #expect(count.due == due)
        #expect(count.rule == .months(isClamped: isClamped))
    }

    @Test func `with the day itself a week, a month and a year end a day sooner`() throws {
        #expect(try count(.weeks(1), from: "2018-04-23", .sameDay).due == "2018-04-29")
        #expect(try count(.months(1), from: "2018-04-23", .sameDay).due == "2018-05-22")
        #expect(try count(.years(1), from: "2018-01-01", .sameDay).due == "2018-12-31")
        #expect(try count(.weeks(1), from: "2018-04-23", .sameDay, .backward).due == "2018-04-17")
        // A month from 31 January with that day is February to its last day, not a day less.
        #expect(try count(.months(1), from: "2018-01-31", .sameDay).due == "2018-02-28")
    }

    // MARK: - Terms of nothing, and of too much

    @Test(arguments: [.workingDays(0), .calendarDays(0), .weeks(0), .months(0), .years(0)] as [Amount])
    func `a term of nothing ends where it starts`(term: Amount) throws {
        for firstDay in FirstDay.allCases {
            for direction in TermCount.Direction.allCases {
                let count = try count(term, from: "2018-04-28", firstDay, direction)
                #expect(count.due == "2018-04-28")
                #expect(count.steps.isEmpty)
            }
        }
    }

    @Test(
        arguments: [
            .times(3), .lessonHours(3), .clockHours(3), .hours(3), .minutes(3), .dayparts(3), .teachingWeeks(3),
            .schoolYears(1),
        ] as [Amount])
    func `what makes no day on which something is due is no term`(term: Amount) {
        #expect(throws: TermCount.Problem.noTerm(term.unit)) { try count(term, from: "2018-04-28") }
    }

    @Test(
        arguments: [
            .workingDays(80_000), .schoolDays(60_000), .workingDays(1e300), .calendarDays(.greatestFiniteMagnitude),
            .weeks(70_000), .months(70_000), .years(70_000), .years(83),
        ] as [Amount])
    func `a term that leaves the years that are known is refused, however long`(term: Amount) {
        for direction in TermCount.Direction.allCases {
            guard term != .years(83) || direction == .forward else { continue }
            #expect(throws: TermCount.Problem.outsideYears(1900...2100)) {
                try count(term, from: "2018-04-28", .dayAfter, direction)
            }
        }
    }

    @Test func `a term from outside the years that are known is refused, and one at their ends is not`() throws {
        for start in ["1899-12-31", "2101-01-01", "0001-01-01", "9999-12-31"] as [Day] {
            #expect(throws: TermCount.Problem.outsideYears(1900...2100)) { try count(.days(0), from: start) }
        }
        #expect(try count(.calendarDays(1), from: "2100-12-30").due == "2100-12-31")
        #expect(throws: TermCount.Problem.outsideYears(1900...2100)) { try count(.calendarDays(1), from: "2100-12-31") }
        #expect(try count(.calendarDays(1), from: "1900-01-02", .dayAfter, .backward).due == "1900-01-01")
    }

    @Test func `a term that is not whole is refused`() {
        #expect(throws: TermCount.Problem.notWhole(1.5)) { try count(.weeks(1.5), from: "2018-04-28") }
    }

    @Test func `a school that never opens makes no term of school days`() {
        let closed = ClosedDays(.days("1900-01-01", through: "2100-12-31"), reason: "gesloten")
        #expect(throws: TermCount.Problem.outsideYears(1900...2100)) {
            try count(.schoolDays(1), from: "2018-04-28", in: SchoolCalendar(closedDays: [closed]))
        }
    }

    @Test func `counting and the table agree, from every day of a year`() throws {
        let calendar = SchoolCalendar(closedDays: [
            ClosedDays(.days("2018-04-28", through: "2018-05-06"), reason: "meivakantie"),
            ClosedDays(.days("2018-07-14", through: "2018-08-26"), reason: "zomervakantie"),
        ])
        let table = DayTable(calendar, for: "2017-06-01"..."2019-12-31")
        for offset in 0..<365 {
            let start = ("2018-01-01" as Day).adding(days: offset)
            for length in [1, 5, 20] {
                let ahead = try count(.schoolDays(Double(length)), from: start, in: calendar)
                #expect(ahead.due == table.day(ofSchoolDayOrdinal: table.schoolDayOrdinal(start) + length))
                #expect(ahead.steps.compactMap(\.number) == Array(1...length))
                let back = try count(.schoolDays(Double(length)), from: start, .dayAfter, .backward, in: calendar)
                let before = table.schoolDayOrdinal(start.adding(days: -1))
                #expect(back.due == table.day(ofSchoolDayOrdinal: before - length + 1))
            }
        }
    }

    @Test func `every rule has words in both languages`() {
        let rules: [TermRule] = [
            .workingDays, .schoolDays, .calendarDays, .daysOfUnstatedKind, .weeks, .months(isClamped: true),
            .months(isClamped: false), .years(isClamped: true), .years(isClamped: false),
        ]
        #expect(Set(rules.map(\.name)).count == rules.count)
        for rule in rules { #expect(rule.name.nl != rule.name.en) }
    }
}
