public import RegimeEngine
public import RulePackKit

/// The escalation tiers of some regimes, with the latest day of each.
public struct LadderReport: PageReport {
    let ladders: TierLadders

    /// Creates a report.
    public init(_ ladders: TierLadders) {
        self.ladders = ladders
    }

    /// The document `ladder`.
    public var document: JSONValue { JSONReport.ladder(ladders) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        let scope = ProvisionFilter(sector: ladders.sector).scope(language)
        let day = ladders.start
        page.title(
            Text(
                nl: "Opschaling vanaf \(day.withWeekday(.nl))\(scope)",
                en: "Escalation from \(day.withWeekday(.en))\(scope)"))
        page.paragraph(LadderReport.assumption)
        if ladders.groups.isEmpty {
            page.paragraph(
                Text(nl: "Geen van deze regelingen kent treden.", en: "None of these regimes has tiers."))
        }
        for group in ladders.groups { add(group, to: &page) }
        let notes = CalendarNotes.notes(
            ladders.calendar, dependsOnHolidays: ladders.dependsOnHolidays,
            dependsOnClosedDays: ladders.dependsOnClosedDays)
        for note in notes + daysOff + [ComparisonBanner.noLaw(of: ladders.regimes)] { page.paragraph(note) }
        return page
    }

    /// How the days were found, which no text says.
    private static let assumption = Text(
        nl:
            "Zo is geteld: de eerste trede begint op de gegeven dag en elke volgende op de laatste dag van de vorige; de "
            + "eerste dag van een termijn telt niet mee, tenzij de tekst anders zegt. Dat is onze manier van tekenen en staat zo niet in de teksten: het "
            + "zijn de uiterste dagen, en een casus kan eerder verder gaan.",
        en:
            "Counted so: the first tier begins on the day given and each next one on the last day of the one before; the "
            + "first day of a term does not count, unless the text says otherwise. That is our way of drawing, which the texts do not state: these are "
            + "the latest days, and a case can move on earlier.")

    private func add(_ group: TierLadders.Group, to page: inout Page) {
        page.heading(group.object.name)
        let drawn = group.ladders.filter { !$0.rungs.isEmpty }
        if drawn.count > 1 { page.sideBySide(sideBySide(drawn, group.orders, page.language)) }
        for ladder in drawn { LadderPage(ladder, of: ladders, page.language).add(to: &page) }
        for ladder in group.ladders where ladder.rungs.isEmpty {
            let absence = LadderPage(ladder, of: ladders, page.language).absence
            page.item(.no, "\(ladder.regime.shortTitle) (\(ladder.regime.id)): \(absence[page.language])")
        }
    }

    /// A column for each regime that has tiers, a row for each place.
    private func sideBySide(_ drawn: [TierLadder], _ orders: [Int], _ language: Language) -> Table {
        var table = Table(drawn.map(\.regime.shortTitle))
        for order in orders {
            table.add(
                drawn.map { ladder in
                    let tiers = ladder.rungs.first { $0.order == order }?.tiers ?? []
                    guard !tiers.isEmpty else {
                        return Text(nl: "geen trede \(order)", en: "no tier \(order)")[language]
                    }
                    return tiers.map { "\(order). \($0.provision.title): \($0.ends(language))" }
                        .joined(separator: Text(nl: "; of ", en: "; or ")[language])
                })
        }
        return table
    }

    /// That a tier ends on a day that is no working day, once for each.
    private var daysOff: [Text] {
        ladders.groups.flatMap(\.ladders).flatMap { ladder in
            ladder.tiers.compactMap { tier in
                tier.outcome.dayOff(in: ladders.calendar).map { verdict in
                    let words = TermWords.dayOff(verdict)
                    let name = "\(ladder.regime.shortTitle), \(tier.rule.order). \(tier.provision.title)"
                    return Text(nl: "\(name): \(words.nl)", en: "\(name): \(words.en)")
                }
            }
        }
    }

    /// A row for each tier, and one for each reading that gives another day.
    public func table(_ language: Language) -> Table { LadderTable(ladders, language).table }
}
