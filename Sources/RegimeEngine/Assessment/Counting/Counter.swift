package import RulePackKit

/// Counts the absences of one pupil by one plan: takes them in the order of their days, one at a time, and keeps only
/// what the stretch of time needs.
///
/// One counter serves many pupils in turn, with `start` before each, and then allocates nothing per absence.
package struct Counter: Sendable {
    let plan: CountingPlan
    /// What became of each absence; only kept when asked for.
    var log: CounterLog?
    /// The day of the assessment.
    var on = Day(number: 0)
    /// The spell, or the days on end, that the next absence may still be part of.
    var run: Run?
    /// Absences through this day do not count, of a stretch since something.
    private var after: Day?
    private var window = SlidingSum()
    private var sum = 0
    private var schoolYear: Day?
    private var highest = 0
    private var highestEnd: Day?
    private var reachedOn: Day?
    private var hasAny = false

    /// Days that belong together, of which one or more absences tell.
    struct Run {
        var from: Day
        var through: Day
        var isOngoing: Bool
        /// The place of the first of those absences.
        var place: Int
    }

    /// Creates a counter; a recording one also tells which absences counted.
    package init(_ plan: CountingPlan, isRecording: Bool = false) {
        self.plan = plan
        log = isRecording ? CounterLog() : nil
    }

    /// Starts with a pupil.
    ///
    /// - Parameters:
    ///   - day: The day of the assessment.
    ///   - after: For a stretch since something: the day of it. What is on that day itself does not count.
    package mutating func start(on day: Day, after: Day? = nil) {
        on = day
        self.after = after
        window.removeAll()
        sum = 0
        schoolYear = nil
        run = nil
        highest = 0
        highestEnd = nil
        reachedOn = nil
        hasAny = false
        log?.removeAll()
    }

    /// Takes the next absence. The table holds its days and the day of the assessment.
    package mutating func take(_ absence: Absence, at place: Int = 0, in table: DayTable) {
        guard plan.kinds.contains(absence.kind) else {
            log?.reject(place, .otherKind)
            return
        }
        hasAny = true
        switch plan.quantity {
        case .occurrences: add(100, on: absence.from, place, table)
        case .amounts(let unit): add(amountOf: absence, in: unit, place, table)
        case .spells: join(absence, place, table)
        case .schoolDays, .calendarDays:
            if absence.amount == nil, absence.kind != .late {
                spread(absence, place, table)
            } else {
                add(amountOf: absence, in: .days, place, table)
            }
        }
    }

    /// The outcome, on the day of the assessment.
    package mutating func finish(in table: DayTable) -> Count {
        closeSpell(table)
        let current = current(in: table)
        let isReached = plan.fullestDecides && !(plan.limits?.position(of: highest).isBelow ?? true)
        // Of days on end, and of single absences, the longest tells most even when it is over.
        let tellsHighest = isReached || plan.stretch == .consecutive || plan.stretch == .single
        let end = isReached ? highestEnd ?? on : on
        return Count(
            value: tellsHighest ? highest : current, current: current, reachedOn: reachedOn, hasAny: hasAny,
            period: plan.stretch.period(endingOn: end, after: after, in: table),
            currentPeriod: plan.stretch.period(endingOn: on, after: after, in: table),
            oldestKey: window.oldestKey, isOngoing: run?.isOngoing ?? false)
    }

    /// Adds an amount on a day to what the stretch holds, known on that day or later.
    mutating func add(_ amount: Int, on day: Day, known: Day? = nil, _ place: Int, _ table: DayTable) {
        if let after, day <= after {
            log?.reject(place, .outsideStretch)
            return
        }
        switch plan.stretch {
        case .everything, .notStated, .since, .consecutive: sum += amount
        case .single: sum = amount
        case .schoolYear:
            if day > on, day.schoolYearStart > on.schoolYearStart {
                log?.reject(place, .outsideStretch)
                return
            }
            enter(schoolYearOf: day)
            sum += amount
        case .days, .months: slide(amount, to: day, key: day.number, table)
        case .teachingWeeks:
            guard table.isInTeachingWeek(day) else {
                log?.reject(place, .noTeachingWeek)
                return
            }
            slide(amount, to: day, key: table.teachingWeekOrdinal(day), table)
        }
        log?.count(place, amount, on: day)
        note(on: day, known: known ?? day)
    }
}

extension Counter {
    private mutating func add(amountOf absence: Absence, in unit: AbsenceUnit, _ place: Int, _ table: DayTable) {
        guard let amount = absence.amount, absence.unit == unit, plan.quantity != .calendarDays else {
            log?.reject(place, .otherUnit)
            return
        }
        if plan.stretch == .consecutive { goOn(through: absence.from, place, table) }
        add(amount, on: absence.from, place, table)
    }

    private mutating func enter(schoolYearOf day: Day) {
        let start = day.schoolYearStart
        guard start != schoolYear else { return }
        schoolYear = start
        sum = 0
        reachedOn = nil
    }

    private mutating func slide(_ amount: Int, to day: Day, key: Int, _ table: DayTable) {
        drop(before: day, table)
        window.add(amount, at: key)
        sum = window.sum
    }

    /// Lets go of what a stretch that ends on a day no longer holds.
    private mutating func drop(before day: Day, _ table: DayTable) {
        switch plan.stretch {
        case .days(let length): window.drop(through: day.number - length)
        case .months(let length): window.drop(through: day.adding(months: -length).number)
        case .teachingWeeks(let length): window.drop(through: table.teachingWeekOrdinal(day) - length)
        case .everything, .notStated, .since, .schoolYear, .consecutive, .single: return
        }
        sum = window.sum
        if !plan.fullestDecides, plan.limits?.position(of: sum).isBelow == true { reachedOn = nil }
    }

    /// Remembers the highest sum so far, and when the limits were first reached.
    private mutating func note(on day: Day, known: Day) {
        if sum > highest {
            highest = sum
            highestEnd = day
        }
        guard let limits = plan.limits, reachedOn == nil, !limits.position(of: sum).isBelow else { return }
        reachedOn = known
    }

    /// What the stretch that ends on the day of the assessment holds.
    private mutating func current(in table: DayTable) -> Int {
        switch plan.stretch {
        case .everything, .notStated, .since: return sum
        case .schoolYear:
            enter(schoolYearOf: on)
            return sum
        case .single: return 0
        case .consecutive: return run.map { isOnEnd($0, with: on, table) } == true ? sum : 0
        case .days, .months, .teachingWeeks:
            drop(before: on, table)
            return sum
        }
    }

    /// Starts to count days on end anew.
    mutating func startAnew() {
        sum = 0
        if !plan.fullestDecides { reachedOn = nil }
    }
}
