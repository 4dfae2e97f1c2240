public import RegimeEngine
public import RulePackKit

/// An answer that can be shown in every format.
public protocol Report: Sendable {
    /// The answer as text for a terminal or a mail.
    func text(_ style: TextStyle) -> String
    /// The answer as Markdown.
    func markdown(_ language: Language) -> String
    /// The answer as rows of one table, for a spreadsheet.
    func table(_ language: Language) -> Table
    /// The answer as a document for programs.
    var document: JSONValue { get }
}

/// A report whose text and Markdown say the same.
protocol PageReport: Report {
    /// What it says in a language.
    func page(_ language: Language) -> Page
}

extension PageReport {
    /// The page as text.
    public func text(_ style: TextStyle) -> String { PageText.text(of: page(style.language), style) }

    /// The page as Markdown.
    public func markdown(_ language: Language) -> String { MarkdownRenderer.text(of: page(language)) }
}
