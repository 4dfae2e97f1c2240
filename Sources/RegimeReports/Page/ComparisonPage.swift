import RegimeEngine
import RulePackKit

/// A comparison as a page: a table for each kind of question, or each question with its answers under it.
struct ComparisonPage {
    private let comparison: Comparison
    private let language: Language
    private let isFull: Bool
    private let phrasings: [Phrasing]
    /// A table of more columns does not read; the answers then stand under each other.
    private static let mostColumns = 8

    init(_ comparison: Comparison, _ language: Language, isFull: Bool) {
        self.comparison = comparison
        self.language = language
        self.isFull = isFull
        phrasings = comparison.regimes.map(Phrasing.init)
    }

    var page: Page {
        var page = Page(language)
        page.add(ComparisonBanner(comparison, language))
        let rows = comparison.rows.filter { $0.hasAnswer || comparison.rows.count == 1 }
        var marks = AmbiguityMarks()
        var first = 1
        for kind in Kind.allCases {
            let section = rows.filter { $0.topic.kind == kind }
            guard !section.isEmpty else { continue }
            page.heading(kind.plural)
            let numbered = Array(zip(first..., section))
            if isFull || comparison.regimes.count > ComparisonPage.mostColumns {
                for (number, row) in numbered { add(row, number, &marks, to: &page) }
            } else {
                page.table(table(numbered, &marks))
                places(numbered, to: &page)
            }
            first += section.count
        }
        page.add(marks)
        page.add(statuteLegend: StatuteWords.legend(of: comparison, language))
        if let note = comparison.unansweredNote(besides: rows.count) { page.paragraph(note) }
        return page
    }

    private func table(_ rows: [(Int, ComparisonRow)], _ marks: inout AmbiguityMarks) -> Table {
        var table = Table(
            [Text(nl: "Nr.", en: "No.")[language], Text(nl: "Vraag", en: "Question")[language]]
                + comparison.regimes.map { $0.head(language) })
        for (number, row) in rows {
            let caveat = row.topic.caveat.map { " (\($0[language]))" } ?? ""
            table.add(
                ["\(number)", row.topic.question[language] + caveat]
                    + row.cells.map { $0.words(language, &marks) })
        }
        return table
    }

    private func places(_ rows: [(Int, ComparisonRow)], to page: inout Page) {
        guard rows.contains(where: { $0.1.hasAnswer }) else { return }
        page.paragraph(Text(nl: "Vindplaatsen (met regelnummers):", en: "Places (with line numbers):"))
        for (number, row) in rows {
            let places = zip(comparison.regimes, row.cells).filter { !$1.items.isEmpty }.map { regime, cell in
                "\(regime.shortTitle): "
                    + Places.merged(cell.shown.flatMap(\.provision.citations)).joined(separator: "; ")
            }
            if !places.isEmpty { page.item(.bullet, "\(number): \(places.joined(separator: " · "))") }
        }
    }

    /// One question with its answers under it.
    private func add(
        _ row: ComparisonRow, _ number: Int, _ marks: inout AmbiguityMarks, to page: inout Page
    ) {
        page.entry("\(number). \(row.topic.question[language])")
        if let caveat = row.topic.caveat { page.paragraph(caveat) }
        for ((regime, phrasing), cell) in zip(zip(comparison.regimes, phrasings), row.cells) {
            guard isFull, !cell.items.isEmpty else {
                page.fact(Text(same: regime.head(language)), cell.words(language, &marks))
                continue
            }
            page.entry(regime.head(language) + cell.statuteMark(language), depth: 1)
            for detail in cell.relation?.details(language) ?? [] { page.item(.changed, detail, depth: 1) }
            for item in cell.items { add(item, of: regime, phrasing, &marks, to: &page) }
        }
    }

    private func add(
        _ item: ComparisonCell.Item, of regime: Regime, _ phrasing: Phrasing, _ marks: inout AmbiguityMarks,
        to page: inout Page
    ) {
        page.item(.bullet, item.words(of: regime, language, &marks), depth: 1)
        let facts = phrasing.fields(of: item.provision.rule).map { "\($0.label[language]): \($0.words[language])" }
        if !facts.isEmpty { page.item(.bullet, facts.joined(separator: " · "), depth: 2) }
        for citation in item.provision.citations {
            page.item(.bullet, Places.full(citation, language: language), depth: 2)
        }
        if let note = item.provision.particulars.standing.note { page.item(.note, note[language], depth: 2) }
    }
}

extension Page {
    /// What stands above a comparison.
    mutating func add(_ banner: ComparisonBanner) {
        title(Text(same: banner.title))
        for regime in banner.regimes { fact(Text(same: regime.name), regime.scope) }
        if let heading = banner.relationsTitle { paragraph(heading) }
        for regime in banner.relations { fact(Text(same: regime.name), regime.words) }
        for note in banner.warnings + banner.notes { paragraph(note) }
    }

    /// What the words for how answers stand to a statute mean.
    fileprivate mutating func add(statuteLegend legend: [(mark: String, words: String)]) {
        guard !legend.isEmpty else { return }
        heading(StatuteWords.heading)
        for line in legend { fact(Text(same: line.mark), line.words) }
    }

    /// What the marks mean.
    mutating func add(_ marks: AmbiguityMarks) {
        let legend = marks.legend(language)
        guard !legend.isEmpty else { return }
        heading(AmbiguityMarks.heading)
        for line in legend { fact(Text(same: line.mark), line.words) }
    }
}

extension ComparisonCell {
    /// The answer with its marks, or why there is none.
    func words(_ language: Language, _ marks: inout AmbiguityMarks) -> String {
        (items.isEmpty ? "– \(reason(language))" : text[language] + marks.suffix(for: self)) + statuteMark(language)
    }
}

extension ComparisonCell.Item {
    /// The answer, what the text says in full where that is more, and the marks.
    func words(of regime: Regime, _ language: Language, _ marks: inout AmbiguityMarks) -> String {
        let words = phrase[language]
        let whole = words.contains(provision.title) ? words : "\(words) | \(provision.title)"
        return whole
            + marks.suffix(
                isInterpreted: provision.particulars.standing.note != nil,
                ambiguities: regime.ambiguities(of: provision))
    }
}
