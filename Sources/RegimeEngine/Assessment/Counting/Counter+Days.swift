import RulePackKit

extension Counter {
    /// Adds the days of an absence that count, each on its own day.
    mutating func spread(_ absence: Absence, _ place: Int, _ table: DayTable) {
        let last = absence.through ?? max(on, absence.from)
        if plan.stretch == .single {
            let days =
                plan.quantity == .calendarDays
                ? last.number - absence.from.number + 1 : table.schoolDays(in: absence.from...last)
            days > 0 ? add(100 * days, on: absence.from, place, table) : log?.reject(place, .noSchoolDay)
            return
        }
        var day = absence.from
        if let run, isOnEnd(run, with: day, table) {
            // The days between count where every day does: none of them is a school day.
            let next = run.through.adding(days: 1)
            day = plan.stretch == .consecutive ? next : max(day, next)
            self.run?.through = max(run.through, last)
            self.run?.isOngoing = absence.isOngoing
        } else {
            if plan.stretch == .consecutive { startAnew() }
            run = Run(from: day, through: last, isOngoing: absence.isOngoing, place: place)
        }
        var isCounted = false
        while day <= last {
            if plan.quantity == .calendarDays || table.isSchoolDay(day) {
                add(100, on: day, place, table)
                isCounted = true
            }
            day = day.adding(days: 1)
        }
        if !isCounted { log?.reject(place, .noSchoolDay) }
    }

    /// Goes on with days on end by one day that is recorded by itself, or starts anew with it.
    mutating func goOn(through day: Day, _ place: Int, _ table: DayTable) {
        guard let run, isOnEnd(run, with: day, table) else {
            startAnew()
            run = Run(from: day, through: day, isOngoing: false, place: place)
            return
        }
        self.run?.through = max(run.through, day)
    }

    /// Takes an absence into the spell that it belongs to, or starts another with it.
    mutating func join(_ absence: Absence, _ place: Int, _ table: DayTable) {
        let last = absence.through ?? max(on, absence.from)
        if let run, isOnEnd(run, with: absence.from, table) {
            self.run?.through = max(run.through, last)
            self.run?.isOngoing = absence.isOngoing
            log?.reject(place, .partOfSpell)
            return
        }
        closeSpell(table)
        run = Run(from: absence.from, through: last, isOngoing: absence.isOngoing, place: place)
        // Where its length does not matter, the report is known at once.
        if plan.each == nil { add(100, on: absence.from, place, table) }
    }

    /// Counts the spell that has ended, if its length is right.
    mutating func closeSpell(_ table: DayTable) {
        guard plan.quantity == .spells, let run, let each = plan.each else { return }
        guard !run.isOngoing else {
            log?.reject(run.place, .ongoing)
            return
        }
        let days =
            plan.eachInCalendarDays
            ? run.through.number - run.from.number + 1 : table.schoolDays(in: run.from...run.through)
        guard days > 0 else {
            log?.reject(run.place, .noSchoolDay)
            return
        }
        switch each.position(of: 100 * days) {
        case .inside: add(100, on: run.from, known: run.through, run.place, table)
        case .below, .onOpenLower: log?.reject(run.place, .tooShort)
        case .above, .onOpenUpper: log?.reject(run.place, .tooLong)
        }
    }

    /// Whether no school day lies between the last day of a run and a day.
    func isOnEnd(_ run: Run, with day: Day, _ table: DayTable) -> Bool {
        let next = run.through.adding(days: 1)
        return day <= next || table.schoolDays(in: next...day.adding(days: -1)) == 0
    }
}
