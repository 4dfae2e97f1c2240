import RulePackKit

@testable import RegimeEngine

/// Counts absences by a threshold, for tests that look at numbers alone.
struct Counting {
    let plan: CountingPlan
    var closed: [ClosedDays] = []
    var after: Day?

    init(
        _ measure: Measure, _ range: AmountRange?, each: AmountRange? = nil, over window: CountingWindow? = nil,
        hoursAs unit: AbsenceUnit? = nil, closed: [ClosedDays] = [], after: Day? = nil
    ) throws {
        let threshold = Threshold("drempel", "Drempel", of: measure, when: range, each: each, over: window)
        plan = try CountingPlan(threshold, hoursAs: unit)
        self.closed = closed
        self.after = after
    }

    func count(_ absences: [Absence], on day: Day) -> Count {
        var counter = Counter(plan)
        return count(absences, on: day, with: &counter)
    }

    func count(_ absences: [Absence], on day: Day, with counter: inout Counter) -> Count {
        let table = DayTable(SchoolCalendar(closedDays: closed), for: "2015-01-01"..."2030-12-31")
        counter.start(on: day, after: after)
        for (place, absence) in absences.enumerated() { counter.take(absence, at: place, in: table) }
        return counter.finish(in: table)
    }

    /// The number in whole units.
    func value(_ absences: [Absence], on day: Day) -> Double { Double(count(absences, on: day).value) / 100 }
}

extension Absence {
    static func late(_ days: Day...) -> [Absence] { days.map { Absence(.late, on: $0) } }

    static func truancy(_ day: Day, _ amount: Double, _ unit: AbsenceUnit = .lessonHours) -> Absence {
        Absence(.truancy, on: day, amount: Int((amount * 100).rounded()), unit)
    }

    static func unauthorised(_ day: Day, _ amount: Double, _ unit: AbsenceUnit = .lessonHours) -> Absence {
        Absence(.unauthorised, on: day, amount: Int((amount * 100).rounded()), unit)
    }

    static func sick(_ from: Day, through: Day?) -> Absence { Absence(.sick, from: from, through: through) }
    static func sick(_ day: Day) -> Absence { Absence(.sick, on: day) }
}
