import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

extension Invocation {
    /// A report in the format asked for, as the content of an outcome or of a file.
    func outcome(_ report: some Report, exitCode: ExitCode = .done) throws(Failure) -> Outcome {
        let content =
            switch try format() {
            case .text: report.text(style)
            case .markdown: report.markdown(language)
            case .csv: CSVRenderer.text(of: report.table(language))
            case .json: try json(report.document)
            }
        return try outcome(exitCode, content: content)
    }

    /// A report that can be an agenda too, in the format asked for.
    func outcome(withAgenda report: some AgendaReport) throws(Failure) -> Outcome {
        guard wants(.agenda) else { return try outcome(report) }
        guard let agenda = AgendaRenderer.text(of: report, language) else {
            throw Failure(
                .noInput, .noDates, nl: "Hier volgt geen enkele dag uit, en een lege agenda bestaat niet.",
                en: "No day follows from this, and there is no such thing as an agenda without days.")
        }
        return try outcome(content: agenda)
    }

    /// What checks found, in the format asked for.
    func outcome(findings report: FindingsReport, exitCode: ExitCode) throws(Failure) -> Outcome {
        if wants(.junit) { return try outcome(exitCode, content: JUnitRenderer.text(of: report, language)) }
        if wants(.github) { return try outcome(exitCode, content: GitHubRenderer.text(of: report, language)) }
        return try outcome(report, exitCode: exitCode)
    }

    /// Whether a special form is asked for, or goes with the name of the file.
    private func wants(_ special: Options.SpecialFormat) -> Bool {
        if let asked = arguments.value(of: Options.format(language)) { return asked == special.rawValue }
        guard let ending = outputPath.flatMap(Options.Format.ending)?.lowercased() else { return false }
        return ending == special.ending
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

    var outputPath: String? { arguments.value(of: Options.output(language)) }

    /// The format that is asked for, or that goes with the name of the file; text where neither says.
    func format() throws(Failure) -> Options.Format {
        if let asked = arguments.value(of: Options.format(language)) {
            if let format = Options.Format(rawValue: asked) { return format }
            throw Failure(
                .usage, .conflictingOptions,
                nl: "Dit antwoord is er niet als \(asked). Kies text, markdown, csv of json.",
                en: "This answer does not come as \(asked). Choose text, markdown, csv or json.")
        }
        guard let ending = outputPath.flatMap(Options.Format.ending) else { return .text }
        if let format = Options.Format(ending: ending) { return format }
        throw Failure(
            .usage, .unknownEnding,
            nl:
                "\(Wording.dutch.quoted(".\(ending)")) is geen vorm die \(program.name) schrijft. Kies .txt, .md, .csv of .json, "
                + "of zeg met --format welke het is.",
            en:
                "\(Wording.english.quoted(".\(ending)")) is no format that \(program.name) writes. Choose .txt, .md, .csv or .json, "
                + "or say with --format which it is.")
    }

    var style: TextStyle {
        TextStyle(language: language, width: width, isColourful: isColourful && outputPath == nil)
    }

    /// A document on a line of its own.
    func line(_ document: JSONValue) throws(Failure) -> String {
        do {
            return try JSONWriter(style: .compact).string(document) + "\n"
        } catch {
            throw Failure.json
        }
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
