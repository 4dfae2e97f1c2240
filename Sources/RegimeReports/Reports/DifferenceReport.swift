public import RegimeEngine
public import RulePackKit

/// Where two selections of regimes differ.
public struct DifferenceReport: PageReport {
    private let difference: SelectionDifference
    private let isFull: Bool

    /// Creates a report; a full one names every provision with its place.
    public init(_ difference: SelectionDifference, isFull: Bool = false) {
        self.difference = difference
        self.isFull = isFull
    }

    /// The document `difference`.
    public var document: JSONValue { JSONReport.difference(difference, isFull: isFull) }

    /// A row per difference.
    public func table(_ language: Language) -> Table { DifferenceTable(language).table(of: difference) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for (regimes, side) in [(difference.onlyA, Side.first), (difference.onlyB, .second)] where !regimes.isEmpty {
            page.entry(side.only[language])
            for regime in regimes {
                page.item(side.mark, "\(regime.id): \(regime.title)")
            }
        }
        var marks = AmbiguityMarks()
        for pair in difference.pairs {
            var part = DifferencePage(pair, isFull: isFull, on: page, marks)
            part.write()
            (page, marks) = (part.page, part.marks)
        }
        page.add(marks)
        page.paragraph(ComparisonBanner.noLaw(of: difference.regimes))
        return page
    }
}

extension SelectionDifference {
    /// Every regime on either side.
    fileprivate var regimes: [Regime] { pairs.flatMap { [$0.a, $0.b] } + onlyA + onlyB }
}
