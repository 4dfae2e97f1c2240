import RulePackKit

extension Day {
    /// The day as "4 mei 2018" or "4 May 2018".
    func date(_ language: Language) -> String {
        let (year, month, day) = parts
        return "\(day) \(Day.months[month - 1][language]) \(year)"
    }

    /// The day as "vrijdag 4 mei 2018" or "Friday 4 May 2018".
    func withWeekday(_ language: Language) -> String { "\(weekday.name[language]) \(date(language))" }

    private static let months = [
        Text(nl: "januari", en: "January"), Text(nl: "februari", en: "February"), Text(nl: "maart", en: "March"),
        Text(nl: "april", en: "April"), Text(nl: "mei", en: "May"), Text(nl: "juni", en: "June"),
        Text(nl: "juli", en: "July"), Text(nl: "augustus", en: "August"), Text(nl: "september", en: "September"),
        Text(nl: "oktober", en: "October"), Text(nl: "november", en: "November"), Text(nl: "december", en: "December"),
    ]
}
