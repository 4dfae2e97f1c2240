public import RegimeEngine
public import RulePackKit

/// What happens to each of several pupils, one after the other.
public struct AssessmentsReport: Sendable {
    private let assessments: [Assessment]
    private let isFull: Bool

    /// Creates a report; a full one gives every provision that was looked at.
    public init(_ assessments: [Assessment], isFull: Bool = false) {
        self.assessments = assessments
        self.isFull = isFull
    }

    private var reports: [AssessmentReport] { assessments.map { AssessmentReport($0, isFull: isFull) } }

    /// The answers as text.
    public func text(_ style: TextStyle) -> String { reports.map { $0.text(style) }.joined(separator: "\n") }

    /// The answers as Markdown.
    public func markdown(_ language: Language) -> String {
        reports.map { $0.markdown(language) }.joined(separator: "\n")
    }

    /// A row per finding of every case.
    public func table(_ language: Language) -> Table { AssessmentTable(language).table(of: assessments) }

    /// A document `assessment` each.
    public var documents: [JSONValue] { reports.map(\.document) }
}
