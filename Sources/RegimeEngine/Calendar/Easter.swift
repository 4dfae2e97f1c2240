import RulePackKit

/// When Easter is.
enum Easter {
    /// Easter Sunday of a year of the Gregorian calendar; nil outside the years that a day can have.
    static func sunday(in year: Int) -> Day? {
        // The anonymous Gregorian computus, as J. Meeus gives it; the names are those of the quantities in it.
        let goldenNumber = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let lunarCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * goldenNumber + century - century / 4 - lunarCorrection + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let correction = (goldenNumber + 11 * epact + 22 * weekday) / 451
        let marchDay = epact + weekday - 7 * correction + 22
        return marchDay <= 31 ? Day(year: year, month: 3, day: marchDay) : Day(year: year, month: 4, day: marchDay - 31)
    }
}
