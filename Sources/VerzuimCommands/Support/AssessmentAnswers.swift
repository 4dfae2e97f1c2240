import RegimeReports
import RulePackKit

/// The answers to some cases, written as they come, so that one is in memory at a time: text and Markdown one after the
/// other, CSV as one table, JSON as a document a line, or as just a document where there is only one case.
struct AssessmentAnswers: ~Copyable {
    private let invocation: Invocation
    private let format: Options.Format
    private var content: ContentWriter
    /// Whether there is more than one case, or may be.
    private var isList: Bool
    /// The first answer, for as long as it may be the only one.
    private var first: AssessmentReport?
    private var hasWritten = false

    init(_ invocation: Invocation, isList: Bool) throws(Failure) {
        self.invocation = invocation
        self.isList = isList
        format = try invocation.format()
        content = ContentWriter(path: invocation.outputPath, output: invocation.output)
    }

    mutating func add(_ report: AssessmentReport) throws(Failure) {
        guard isList || first != nil else {
            first = report
            return
        }
        try expectMore()
        try write(report)
    }

    /// There is another case than the first one, even if it has no answer.
    mutating func expectMore() throws(Failure) {
        isList = true
        guard let report = first else { return }
        first = nil
        try write(report)
    }

    /// Gives what is not written yet.
    mutating func finish() throws(Failure) -> String {
        if let first { try write(first) }
        return try content.finish()
    }

    private mutating func write(_ report: AssessmentReport) throws(Failure) {
        let language = invocation.language
        let part =
            switch format {
            case .text: (hasWritten ? "\n" : "") + report.text(invocation.style)
            case .markdown: (hasWritten ? "\n" : "") + report.markdown(language)
            case .csv where hasWritten: CSVRenderer.rows(of: report.table(language))
            case .csv: CSVRenderer.text(of: report.table(language))
            case .json: isList ? try invocation.line(report.document) : try invocation.json(report.document)
            }
        try content.add(part)
        hasWritten = true
    }
}
