public import RegimeEngine
public import RulePackKit

/// The same questions put to several regimes.
public struct ComparisonReport: Report {
    private let comparison: Comparison
    private let isFull: Bool

    /// Creates a report on a comparison; a full one gives every provision whole.
    public init(_ comparison: Comparison, isFull: Bool = false) {
        self.comparison = comparison
        self.isFull = isFull
    }

    /// The comparison as text.
    public func text(_ style: TextStyle) -> String {
        ComparisonText(comparison, style, isFull: isFull).render()
    }

    /// The comparison as Markdown, a table for each kind of question.
    public func markdown(_ language: Language) -> String {
        MarkdownRenderer.text(of: ComparisonPage(comparison, language, isFull: isFull).page)
    }

    /// A row per question, with what each regime answers, how sure that is, and where it stands.
    public func table(_ language: Language) -> Table { ComparisonTable(language).table(of: comparison) }

    /// The document `comparison`.
    public var document: JSONValue { JSONReport.comparison(comparison, isFull: isFull) }
}
