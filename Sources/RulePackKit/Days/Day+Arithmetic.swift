extension Day {
    /// The day of the week.
    public var weekday: Weekday { Weekday(daysAfterMonday: daysAfterMonday) }

    /// The Monday on or before the day.
    public var mondayOfWeek: Day { adding(days: -daysAfterMonday) }

    /// The 1 August on or before the day, on which its school year starts.
    public var schoolYearStart: Day {
        let (year, month, _) = parts
        return Day(inYear: month >= 8 ? year : year - 1, month: 8, day: 1)
    }

    /// The day so many days later, or earlier when the number is negative.
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day of the month so many months later, or the last day of that month where it has no such day.
    ///
    /// One month after 31 January is the last day of February. A negative number goes back, by the same rule: one month
    /// before 31 March is the last day of February too.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + months
        let target = (year: index.flooredQuotient(by: 12), month: index.flooredRemainder(by: 12) + 1)
        let length = Day.length(ofMonth: target.month, in: target.year)
        return Day(inYear: target.year, month: target.month, day: min(day, length))
    }

    /// The same date so many years later; for 29 February the 28th where the year has no 29th.
    public func adding(years: Int) -> Day { adding(months: years * 12) }

    /// How many years a person born on a day has completed; nil before the birth.
    ///
    /// For who is born on 29 February no source of ours says whether the year is complete on 28 February of a year
    /// without a 29th: on that day both ages are given, such as `15...16`. On 1 March it is settled.
    public func ageInYears(bornOn birth: Day) -> ClosedRange<Int>? {
        guard birth <= self else { return nil }
        let (year, month, day) = parts
        let born = birth.parts
        let hadBirthday = (month, day) >= (born.month, born.day)
        let completed = year - born.year - (hadBirthday ? 0 : 1)
        let isOpen =
            (born.month, born.day) == (2, 29) && (month, day) == (2, 28) && Day.length(ofMonth: 2, in: year) == 28
        return completed...(isOpen ? completed + 1 : completed)
    }

    /// 1 January 1970, which is day 0, was a Thursday.
    private var daysAfterMonday: Int { (number + 3).flooredRemainder(by: 7) }
}

extension Int {
    /// The quotient rounded down, also below zero.
    func flooredQuotient(by divisor: Int) -> Int {
        (self >= 0 ? self : self - divisor + 1) / divisor
    }

    /// What is left of that quotient: zero or more.
    func flooredRemainder(by divisor: Int) -> Int { self - flooredQuotient(by: divisor) * divisor }
}
