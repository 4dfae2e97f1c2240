public import RegimeEngine
public import RulePackKit

/// Terms counted out from a day, day by day and reading by reading.
public struct DeadlineReport: PageReport {
    let terms: [TermByReading]
    /// The day from which the terms were counted.
    public let start: Day
    let calendar: SchoolCalendar

    /// Creates a report on terms that were counted from one day by one calendar.
    public init(_ terms: [TermByReading], from start: Day, calendar: SchoolCalendar) {
        self.terms = terms
        self.start = start
        self.calendar = calendar
    }

    /// The document `deadline`.
    public var document: JSONValue { JSONReport.deadline(self) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for term in terms { DeadlinePage(term, language).add(to: &page) }
        let notes = CalendarNotes.notes(
            calendar, dependsOnHolidays: terms.contains(where: \.dependsOnHolidays),
            dependsOnClosedDays: terms.contains(where: \.dependsOnClosedDays))
        for note in notes + [ComparisonBanner.noLaw(of: terms.map(\.regime))] { page.paragraph(note) }
        return page
    }

    /// A row for each day on the way, for the last day, and for what every other reading gives.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "bepaling", en: "provision")[language], Text(nl: "zegt", en: "says")[language],
            Text(nl: "kracht", en: "force")[language], Text(nl: "termijn", en: "term")[language],
            Text(nl: "lezing", en: "reading")[language], Text(nl: "wat", en: "what")[language],
            Text(nl: "dag", en: "day")[language], Text(nl: "weekdag", en: "weekday")[language],
            Text(nl: "nummer", en: "number")[language], Text(nl: "waarom", en: "why")[language],
            Text(nl: "vindplaats", en: "place")[language],
        ])
        for term in terms {
            for row in DeadlineRows(term, language).rows { table.add(row) }
        }
        return table
    }
}

/// The rows of one term in a spreadsheet.
private struct DeadlineRows {
    private let term: TermByReading
    private let language: Language

    init(_ term: TermByReading, _ language: Language) {
        self.term = term
        self.language = language
    }

    var rows: [[String]] {
        let used = Text(nl: "hier gevolgd", en: "followed here")[language]
        let steps = (term.outcome.count?.steps ?? []).map { step in
            row(used, Text(nl: "dag", en: "day"), step.day, step.number, step.verdict.name)
        }
        var rows = steps + [last(used, term.outcome)]
        if case .assumed(let other?) = term.firstDaySource {
            rows.append(last(Text(nl: "eerste dag telt mee", en: "first day counts")[language], other))
        }
        for choice in term.choices {
            rows += choice.readings.filter { !$0.isUsed }.map { option in
                last("\(choice.ambiguity.name)=\(option.reading.id)", option.outcome)
            }
        }
        return rows
    }

    private func last(_ reading: String, _ outcome: TermOutcome) -> [String] {
        let why: Text =
            switch outcome {
            case .counted(let count): count.rule.name
            case .open(let reason): TermWords.open(reason)
            }
        return row(reading, TermWords.label(term.manner), outcome.due, nil, why)
    }

    private func row(_ reading: String, _ what: Text, _ day: Day?, _ number: Int?, _ why: Text) -> [String] {
        let provision = term.provision
        let amount = term.amount.map { TermWords.term($0, term.manner)[language] }
        let force = provision.particulars.modality.name(under: term.regime.authority)
        return [
            provision.id, provision.title, force[language], amount ?? "", reading,
            what[language], day?.description ?? "", day?.weekday.name[language] ?? "", number.map(String.init) ?? "",
            why[language], Places.merged(provision.citations).joined(separator: "; "),
        ]
    }
}
