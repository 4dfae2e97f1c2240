import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

extension Invocation {
    /// A report in the format asked for, as the content of an outcome or of a file.
    func outcome(_ report: some Report, exitCode: ExitCode = .done) throws(Failure) -> Outcome {
        let content =
            switch format {
            case .text: report.text(style)
            case .markdown: report.markdown(language)
            case .csv: CSVRenderer.text(of: report.table(language))
            case .json: try json(report.document)
            }
        return try outcome(exitCode, content: content)
    }

    /// Content for standard output, or for the file that is asked for.
    func outcome(_ exitCode: ExitCode = .done, content: String) throws(Failure) -> Outcome {
        guard let path = outputPath else { return Outcome(exitCode, content: content) }
        do {
            try WholeFile.write(content, to: path)
        } catch {
            throw Failure(error)
        }
        return Outcome(exitCode)
    }

    private var outputPath: String? { arguments.value(of: Options.output(language)) }

    private var format: Options.Format {
        arguments.value(of: Options.format(language)).flatMap(Options.Format.init(rawValue:))
            ?? outputPath.flatMap(Options.Format.init(fileName:)) ?? .text
    }

    private var style: TextStyle {
        TextStyle(language: language, width: width, isColourful: isColourful && outputPath == nil)
    }

    /// A document as text.
    func json(_ document: JSONValue) throws(Failure) -> String {
        do {
            return try JSONReport.text(document)
        } catch {
            throw Failure.json
        }
    }
}
