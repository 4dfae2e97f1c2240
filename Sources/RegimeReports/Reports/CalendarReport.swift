public import RegimeEngine
public import RulePackKit

/// Which days count in a period, and which public holidays and closed days do not.
public struct CalendarReport: PageReport {
    private let summary: CalendarSummary

    /// Creates a report.
    public init(_ summary: CalendarSummary) {
        self.summary = summary
    }

    /// The document `calendar`.
    public var document: JSONValue { JSONReport.calendar(summary) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        let days = Text.count(summary.count, Text(nl: "dag", en: "day"), Text(nl: "dagen", en: "days"))
        let period = CalendarReport.period(summary.days.lowerBound, summary.days.upperBound)
        page.title(Text(nl: "\(period): \(days.nl)", en: "\(period): \(days.en)"))
        page.fact(Unit.workingDays.name, "\(summary.workingDays)")
        page.fact(Unit.schoolDays.name, "\(summary.schoolDays)")
        for note in summary.calendar.notes { page.paragraph(note) }
        page.heading(Text(nl: "Feestdagen", en: "Public holidays"))
        if summary.holidays.isEmpty { page.paragraph(Text(nl: "Geen.", en: "None.")) }
        for entry in summary.holidays { page.fact(Text(same: "\(entry.day)"), words(for: entry)[language]) }
        if summary.calendar.hasClosedDays { addClosures(to: &page) }
        return page
    }

    private func addClosures(to page: inout Page) {
        page.heading(Text(nl: "Gesloten dagen", en: "Closed days"))
        if summary.closures.isEmpty {
            page.paragraph(
                Text(
                    nl: "Geen van de opgegeven perioden valt in deze dagen.",
                    en: "None of the periods that were given touches these days."))
        }
        for entry in summary.closures {
            let closed = entry.closedDays
            let count = Text.count(entry.workingDays, Unit.workingDays.singular, Unit.workingDays.name)
            let reason =
                closed.reason.isEmpty
                ? Text(nl: "geen reden opgegeven", en: "no reason given") : Text(same: closed.reason)
            page.fact(
                Text(same: CalendarReport.period(closed.period.from, closed.period.through)),
                "\(reason[page.language]) (\(count[page.language]))")
        }
    }

    private func words(for entry: CalendarSummary.Holiday) -> Text {
        let (name, weekday) = (entry.holiday.name, entry.day.weekday.name)
        let mark =
            entry.isWorkingDay
            ? Text(nl: ", hier een gewone werkdag", en: ", an ordinary working day here") : Text(same: "")
        return Text(nl: "\(name.nl) (\(weekday.nl))\(mark.nl)", en: "\(name.en) (\(weekday.en))\(mark.en)")
    }

    private static func period(_ from: Day, _ through: Day) -> String {
        from == through ? "\(from)" : "\(from) – \(through)"
    }

    /// A row for the whole, one per holiday and one per run of closed days.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "soort", en: "kind")[language], Text(nl: "van", en: "from")[language],
            Text(nl: "tot en met", en: "through")[language], Text(nl: "weekdag", en: "weekday")[language],
            Text(nl: "naam", en: "name")[language], Unit.workingDays.name[language],
            Unit.schoolDays.name[language],
        ])
        table.add([
            Text(nl: "periode", en: "period")[language], "\(summary.days.lowerBound)", "\(summary.days.upperBound)",
            "", "", "\(summary.workingDays)", "\(summary.schoolDays)",
        ])
        for entry in summary.holidays {
            let verdict = summary.calendar.verdict(of: entry.day, as: .schoolDay)
            table.add([
                Text(nl: "feestdag", en: "public holiday")[language], "\(entry.day)", "\(entry.day)",
                entry.day.weekday.name[language], entry.holiday.name[language], entry.isWorkingDay ? "1" : "0",
                verdict.isCounted ? "1" : "0",
            ])
        }
        for entry in summary.closures {
            let period = entry.closedDays.period
            table.add([
                Text(nl: "gesloten", en: "closed")[language], "\(period.from)", "\(period.through)", "",
                entry.closedDays.reason, "\(entry.workingDays)", "0",
            ])
        }
        return table
    }
}
