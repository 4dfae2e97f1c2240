import RegimeEngine
import RulePackKit
import Testing

/// What the statute comes to for a pupil, at its boundaries.
struct StatuteCasesTests {
    private static let regimes = Shipped.statutes.flatMap { $0.pack.regimes }

    /// Mondays of school weeks in a row, from 3 January 2022 on.
    private static let mondays: [Day] = ["2022-01-03", "2022-01-10", "2022-01-17", "2022-01-24", "2022-01-31"]

    /// Lesson hours, of which sixteen are enough.
    private static let plain = ["kind-of-hour": "lesson-hours", "sixteen-itself": "at-sixteen"]

    private func outcome(
        of name: String, _ absences: [Absence], sector: Sector = .vo, on day: Day = "2022-03-01", born: Day? = nil,
        closed: [ClosedDays] = [], history: [CaseFact: FactAnswer] = [:], reading: [String: String] = [:]
    ) throws -> Outcome {
        let pupil = PupilCase(
            sector: sector, birthDate: born, on: day, closed: closed, history: history, absences: absences)
        let picked = Dictionary(uniqueKeysWithValues: reading.map { ("nederland/leerplichtwet/\($0)", $1) })
        let assessed = Assessment(of: pupil, under: Self.regimes, in: SchoolCalendar(), picking: picked)
        let finding = assessed.regimes.flatMap(\.findings).first { $0.provision.name == name }
        return try #require(finding).outcome
    }

    /// So many lesson hours on each Monday.
    private func hours(_ amounts: [Int], _ unit: AbsenceUnit = .lessonHours) -> [Absence] {
        zip(Self.mondays, amounts).filter { $1 > 0 }.map { Absence(.unauthorised, on: $0, amount: $1 * 100, unit) }
    }

    @Test(arguments: [(15, Outcome.notReached), (16, .reached), (17, .reached)])
    func `the limit is reached at sixteen lesson hours`(amount: Int, expected: Outcome) throws {
        let absences = hours([4, 4, 4, amount - 12])
        #expect(try outcome(of: "sixteen-hours-vo", absences, reading: Self.plain) == expected)
    }

    @Test(arguments: [(15, Outcome.notReached), (16, .open), (17, .reached)])
    func `as long as no reading is picked, sixteen itself stays open`(amount: Int, expected: Outcome) throws {
        #expect(try outcome(of: "sixteen-hours-vo", hours([4, 4, 4, amount - 12])) == expected)
    }

    @Test(arguments: [(16, Outcome.notReached), (17, .reached)])
    func `read as older guidance has it, sixteen itself is not enough`(amount: Int, expected: Outcome) throws {
        let absences = hours([4, 4, 4, amount - 12])
        let reading = ["sixteen-itself": "above-sixteen"]
        #expect(try outcome(of: "sixteen-hours-vo", absences, reading: reading) == expected)
    }

    @Test func `four weeks in a row count together and five do not`() throws {
        #expect(try outcome(of: "sixteen-hours-vo", hours([4, 4, 4, 4, 0]), reading: Self.plain) == .reached)
        #expect(try outcome(of: "sixteen-hours-vo", hours([4, 4, 4, 0, 4]), reading: Self.plain) == .notReached)
    }

    @Test func `a week of holiday does not count among the four`() throws {
        let holiday = try #require(ClosedDays(from: "2022-01-24", through: "2022-01-30", reason: "vakantie"))
        let absences = hours([4, 4, 4, 0, 4])
        #expect(try outcome(of: "sixteen-hours-vo", absences, closed: [holiday], reading: Self.plain) == .reached)
    }

    @Test func `by sector, primary schools count clock hours and secondary schools lesson hours`() throws {
        let reading = ["kind-of-hour": "by-sector", "sixteen-itself": "at-sixteen"]
        let (lessons, clock) = (hours([4, 4, 4, 4]), hours([4, 4, 4, 4], .clockHours))
        #expect(try outcome(of: "sixteen-hours-po", clock, sector: .po, reading: reading) == .reached)
        #expect(try outcome(of: "sixteen-hours-po", lessons, sector: .po, reading: reading) != .reached)
        #expect(try outcome(of: "sixteen-hours-vo", lessons, reading: reading) == .reached)
        #expect(try outcome(of: "sixteen-hours-vo", clock, reading: reading) != .reached)
        #expect(try outcome(of: "sixteen-hours-mbo", lessons, sector: .mbo, reading: reading) == .open)
    }

    @Test func `a pupil has the rule of the own sector alone`() throws {
        let pupil = PupilCase(sector: .po, on: "2022-03-01", absences: hours([16]))
        let findings = Assessment(of: pupil, under: Self.regimes, in: SchoolCalendar()).regimes.flatMap(\.findings)
        #expect(findings.map(\.provision.name).filter { $0.hasPrefix("sixteen") } == ["sixteen-hours-po"])
    }

    @Test(
        arguments: [
            ("2022-02-18", "school-days", .notReached), ("2022-02-21", "school-days", .reached),
            ("2022-02-16", "calendar-days", .notReached), ("2022-02-17", "calendar-days", .reached),
            ("2022-02-16", nil, .notReached), ("2022-02-17", nil, .open), ("2022-02-21", nil, .reached),
        ] as [(Day, String?, Outcome)])
    func `above ten days of leave the officer decides`(last: Day, days: String?, expected: Outcome) throws {
        let leave = [Absence(.leave, from: "2022-02-07", through: last)]
        let reading = days.map { ["kind-of-leave-day": $0] } ?? [:]
        #expect(
            try outcome(of: "long-leave", leave, history: [.weightyCircumstances: .yes], reading: reading) == expected)
    }

    @Test(
        arguments: [
            ("2022-02-28", .notApplicable), ("2022-03-01", .reached), ("2022-03-02", .reached),
        ] as [(Day, Outcome)])
    func `from the twelfth birthday the pupil is heard too`(day: Day, expected: Outcome) throws {
        #expect(try outcome(of: "pupil-heard-from-12", [], on: day, born: "2010-03-01") == expected)
    }

    @Test func `what the officer does follows upon a report`() throws {
        let tasks = ["officer-investigates", "officer-hears-parents", "officer-moves-parents-to-comply"]
        for (history, expected) in [([.reported: .on("2022-02-20")], Outcome.reached), ([:], .open)]
            as [([CaseFact: FactAnswer], Outcome)]
        {
            let pupil = PupilCase(sector: .vo, on: "2022-03-01", history: history, absences: [])
            let findings = Assessment(of: pupil, under: Self.regimes, in: SchoolCalendar()).regimes.flatMap(\.findings)
            let outcomes = findings.filter { tasks.contains($0.provision.name) }.map(\.outcome)
            #expect(outcomes == Array(repeating: expected, count: tasks.count))
        }
    }

    @Test func `it is a statute for every municipality`() {
        let pupil = PupilCase(sector: .po, municipality: "GM9999", on: "2022-03-01", absences: [])
        let assessed = Assessment(of: pupil, under: Self.regimes, in: SchoolCalendar())
        #expect(assessed.regimes.map(\.coverage) == [.covered])
    }

    @Test(
        arguments: [
            ("2009-08-01", ["primary-schools-report-to-municipality", "others-report-to-ibg"]),
            ("2015-01-01", ["primary-schools-report-to-municipality", "others-report-to-ibg", "report-through-duo"]),
            ("2021-10-01", ["report-through-duo"]),
        ] as [(Day, [String])])
    func `what was introduced or ended between the two versions can hold on any day between`(
        day: Day, channels: [String]
    ) throws {
        let filter = ProvisionFilter(topics: [Topic.reportChannel.id], day: day)
        let row = try #require(Comparison(of: Self.regimes, filter: filter, isFull: true).rows.first)
        #expect(row.cells.flatMap(\.items).map(\.provision.name) == channels)
    }
}
