import RulePackKit

extension Day {
    /// The first day on which a person born on this day has certainly completed so many years: of whoever was born on 29
    /// February, in a year without that day, 1 March.
    func fullYears(_ years: Int) -> Day {
        let day = adding(years: years)
        return parts.day == day.parts.day ? day : day.adding(days: 1)
    }
}
