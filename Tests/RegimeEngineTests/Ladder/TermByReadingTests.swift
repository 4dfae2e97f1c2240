import RegimeEngine
import RulePackKit
import Testing

struct TermByReadingTests {
    /// In 2018, 27 April is King's Day, 10 May Ascension Day and 21 May Whit Monday; 5 May is a Saturday.
    @Test(
        arguments: [
            ("2018-04-26", ["2018-04-30", "2018-05-01", "2018-05-02", "2018-05-03", "2018-05-04"]),
            ("2018-05-04", ["2018-05-07", "2018-05-08", "2018-05-09", "2018-05-11", "2018-05-14"]),
            ("2018-05-14", ["2018-05-15", "2018-05-16", "2018-05-17", "2018-05-18", "2018-05-22"]),
        ] as [(Day, [Day])])
    func `five working days step over the weekend, King's Day, Ascension Day and Whit Monday`(start: Day, days: [Day]) {
        let term = Terms.term(Terms.deadline(.workingDays(5)), from: start)
        #expect(term?.outcome.count?.steps.filter { $0.number != nil }.map(\.day) == days)
        #expect(term?.outcome.due == days.last)
        #expect(term?.dayOff == nil)
    }

    @Test func `a holiday that is worked counts`() {
        let calendar = SchoolCalendar(workedHolidays: [.kingsDay])
        let term = Terms.term(Terms.deadline(.workingDays(5)), from: "2018-04-26", calendar: calendar)
        #expect(term?.outcome.due == "2018-05-03")
    }

    @Test(
        arguments: [
            ("2018-01-29", .weeks(4), "2018-02-26", false), ("2018-01-30", .weeks(4), "2018-02-27", false),
            ("2018-01-31", .weeks(4), "2018-02-28", false), ("2018-01-29", .months(1), "2018-02-28", true),
            ("2018-01-30", .months(1), "2018-02-28", true), ("2018-01-31", .months(1), "2018-02-28", true),
            ("2018-01-28", .months(1), "2018-02-28", false), ("2020-01-29", .weeks(4), "2020-02-26", false),
            ("2020-01-29", .months(1), "2020-02-29", false), ("2020-01-30", .months(1), "2020-02-29", true),
            ("2020-01-31", .months(1), "2020-02-29", true),
        ] as [(Day, Amount, Day, Bool)])
    func `weeks are sevens, and a month ends on its last day when it has no such day`(
        start: Day, amount: Amount, due: Day, isClamped: Bool
    ) {
        let term = Terms.term(Terms.deadline(amount), from: start)
        #expect(term?.outcome.due == due)
        let rule: TermRule = amount.unit == .weeks ? .weeks : .months(isClamped: isClamped)
        #expect(term?.outcome.count?.rule == rule)
    }

    @Test(arguments: [("2018-05-31", "2018-04-30"), ("2018-03-31", "2018-02-28"), ("2018-05-15", "2018-04-15")])
    func `at least a month before is counted backward`(start: Day, due: Day) {
        let term = Terms.term(Terms.deadline(.months(1), manner: .before, from: .changeOfContact), from: start)
        #expect(term?.outcome.due == due)
        #expect(term?.from == .changeOfContact)
    }

    @Test func `an end on a day off is told, and the term is not made longer`() {
        let term = Terms.term(Terms.deadline(.weeks(1)), from: "2018-04-20")
        #expect(term?.outcome.due == "2018-04-27")
        #expect(term?.dayOff == .publicHoliday(.kingsDay))
        #expect(Terms.term(Terms.deadline(.days(2)), from: "2018-04-20")?.dayOff == .weekend(.sunday))
    }

    // MARK: - The first day

    @Test func `without a first day the day after is assumed, and the other outcome comes along`() {
        let term = Terms.term(Terms.deadline(.workingDays(5)), from: "2018-05-14")
        #expect(term?.firstDay == .dayAfter)
        guard case .assumed(let other)? = term?.firstDaySource else {
            Issue.record("the first day is not assumed")
            return
        }
        #expect(other?.due == "2018-05-18")
    }

    @Test func `a first day that the text states has no other outcome`() {
        let term = Terms.term(Terms.deadline(.workingDays(5), firstDay: .sameDay), from: "2018-05-14")
        #expect(term?.outcome.due == "2018-05-18")
        #expect(term?.firstDaySource == .stated)
    }

    private static let firstDay = Terms.ambiguity(
        "begin", Terms.reading("erna", .firstDay(.dayAfter, "termijn")),
        Terms.reading("zelf", .firstDay(.sameDay, "termijn")), default: "erna", affects: ["termijn"])

    @Test func `a first day by a reading names the reading, and every reading has its outcome`() {
        let term = Terms.term(Terms.deadline(.workingDays(5)), from: "2018-05-14", ambiguities: [Self.firstDay])
        guard case .reading(let ambiguity, let reading)? = term?.firstDaySource else {
            Issue.record("the first day is not by a reading")
            return
        }
        #expect([ambiguity.id, reading.id] == ["p/2017/begin", "erna"])
        let options = term?.choices.first?.readings ?? []
        #expect(options.map(\.reading.id) == ["erna", "zelf"])
        #expect(options.map(\.outcome.due) == ["2018-05-22", "2018-05-18"])
        #expect(options.map(\.isUsed) == [true, false])
        #expect(term?.openPoints.isEmpty == true)
    }

    @Test func `the reading that is picked is followed, and the default stays marked`() {
        let term = Terms.term(
            Terms.deadline(.workingDays(5)), from: "2018-05-14", ambiguities: [Self.firstDay],
            readings: ["p/2017/begin": "zelf"])
        #expect(term?.outcome.due == "2018-05-18")
        #expect(term?.choices.first?.readings.map(\.isUsed) == [false, true])
        #expect(term?.choices.first?.readings.map(\.isDefault) == [true, false])
    }

    // MARK: - What leaves no day

    @Test func `readings can leave no day, each for its own reason`() {
        let ambiguity = Terms.ambiguity(
            "duur", Terms.reading("vier"), Terms.reading("eigen", .within(nil, "termijn")),
            Terms.reading("niet", .drops("termijn")), Terms.reading("vaag", .leavesOpen("termijn")), default: "vier",
            affects: ["termijn"])
        let term = Terms.term(Terms.deadline(.weeks(4)), from: "2018-01-29", ambiguities: [ambiguity])
        #expect(
            term?.choices.first?.readings.map(\.outcome.reason) == [nil, .noNumber, .doesNotHold, .leftOpen])
    }

    @Test func `a term without a number has no day`() {
        let term = Terms.term(Terms.deadline(nil), from: "2018-01-29")
        #expect(term?.outcome == .open(.noNumber))
        #expect(term?.amount == nil)
    }

    @Test func `what makes no day is told`() {
        #expect(
            Terms.term(Terms.deadline(.lessonHours(4)), from: "2018-01-29")?.outcome
                == .open(.uncountable(.noTerm(.lessonHours))))
        #expect(
            Terms.term(Terms.deadline(.months(1.5)), from: "2018-01-29")?.outcome
                == .open(.uncountable(.notWhole(1.5))))
        #expect(
            Terms.term(Terms.deadline(.years(1)), from: "2100-06-01")?.outcome
                == .open(.uncountable(.outsideYears(1900...2100))))
    }

    @Test func `an unclear point that changes nothing stays open, without outcomes`() {
        let ambiguity = Terms.ambiguity(
            "wie", Terms.reading("een"), Terms.reading("twee"), default: "een", affects: ["termijn"])
        let term = Terms.term(Terms.deadline(.weeks(1)), from: "2018-01-29", ambiguities: [ambiguity])
        #expect(term?.choices.isEmpty == true)
        #expect(term?.openPoints.map(\.name) == ["wie"])
    }

    @Test func `another moment is a difference, even when the day is the same`() {
        let ambiguity = Terms.ambiguity(
            "vanaf", Terms.reading("zegt-niet"), Terms.reading("stap", .from(.startOfTier, "termijn")),
            default: "zegt-niet", affects: ["termijn"])
        let term = Terms.term(Terms.deadline(.weeks(1)), from: "2018-01-29", ambiguities: [ambiguity])
        #expect(term?.from == nil)
        #expect(term?.choices.first?.readings.map(\.from) == [nil, .startOfTier])
    }

    @Test func `closed days matter only where a reading counts school days`() {
        let ambiguity = Terms.ambiguity(
            "dagen", Terms.reading("werkdagen"),
            Terms.reading("schooldagen", .reads(.workingDays, as: .schoolDays, "termijn")), default: "werkdagen",
            affects: ["termijn"])
        let closed = ClosedDays(.days("2018-05-14", through: "2018-05-16"), reason: "studiedagen")
        let term = Terms.term(
            Terms.deadline(.workingDays(2)), from: "2018-05-11", ambiguities: [ambiguity],
            calendar: SchoolCalendar(closedDays: [closed]))
        #expect(term?.choices.first?.readings.map(\.outcome.due) == ["2018-05-15", "2018-05-18"])
        #expect(term?.dependsOnClosedDays == true)
        #expect(Terms.term(Terms.deadline(.workingDays(2)), from: "2018-05-11")?.dependsOnClosedDays == false)
        #expect(Terms.term(Terms.deadline(.weeks(2)), from: "2018-05-11")?.dependsOnHolidays == false)
    }

    @Test func `a provision of another kind has no term`() {
        let regime = Terms.regime { Column.task("taak") }
        #expect(
            TermByReading(
                of: regime.provisions[0], in: regime, from: "2018-01-29", calendar: SchoolCalendar()) == nil)
    }

    @Test(arguments: [("2019-12-31", .no), ("2020-01-01", .yes)] as [(Day, Validity.Answer)])
    func `whether it is in force on the first day is told`(start: Day, answer: Validity.Answer) {
        #expect(Terms.term(Terms.deadline(.weeks(1)), from: start)?.isInForce == answer)
    }
}
