/// The page of a program for `man`, in the macros that every formatter knows.
public struct ManualRenderer: Sendable {
    private let program: Program
    private let wording: Wording

    /// Prepares the page in a language.
    public init(_ program: Program, wording: Wording = .dutch) {
        self.program = program
        self.wording = wording
    }

    /// The whole page; ends in a line break.
    public var page: String {
        let sections = [
            section(
                wording.nameHeading, ["\(Roff.text(program.name)) \\- \(Roff.text(Self.fragment(program.summary)))"]),
            section(wording.synopsisHeading, synopsis),
            section(wording.descriptionHeading, paragraphs(program.summary) + paragraphs(program.discussion)),
            section(wording.commandsHeading, program.commands.flatMap(lines)),
            section(wording.optionsHeading, entries(options: program.sharedOptions + builtInOptions)),
            section(wording.environmentHeading, program.environment.flatMap { entry(Roff.bold($0.name), $0.help) }),
            section(
                wording.exitStatusHeading, program.exitStatuses.flatMap { entry(Roff.bold("\($0.code)"), $0.help) }),
            section(wording.examplesHeading, program.examples.flatMap(lines)),
            section(wording.seeAlsoHeading, paragraphs(wording.moreHelp(program: program.name))),
        ]
        return (title + sections.flatMap { $0 }).joined(separator: "\n") + "\n"
    }

    /// No hyphenation, and ragged right: what is here may be copied.
    private var title: [String] {
        let version = [program.name, program.version].filter { !$0.isEmpty }.joined(separator: " ")
        let words = [program.name.uppercased(), "1", "", version, wording.manualTitle].map(Roff.argument)
        return [".nr HY 0", ".TH \(words.joined(separator: " "))", ".ad l"]
    }

    private var synopsis: [String] {
        let name = Roff.bold(program.name)
        let options = Roff.text(wording.optionsPlaceholder)
        return [
            "\(name) \(Roff.italic(wording.commandPlaceholder)) \(options)", ".br",
            "\(name) \(Roff.bold(BuiltIn.helpCommand)) [\(Roff.italic(wording.commandPlaceholder))]",
        ]
    }

    private var builtInOptions: [CommandOption] { [.flag(wording.helpFlag), .flag(wording.versionFlag)] }

    // MARK: - Parts

    private func lines(of command: Command) -> [String] {
        let words = [Roff.bold("\(program.name) \(command.name)"), Roff.text(wording.optionsPlaceholder)]
        let usage = words + command.positionals.map { Roff.italic($0.usage) }
        let arguments = command.positionals.flatMap { entry(Roff.italic($0.name), wording.explanation(of: $0)) }
        return [".SS \(Roff.argument(command.name))", usage.joined(separator: " ")] + paragraphs(command.summary)
            + paragraphs(command.discussion) + arguments + entries(options: command.options)
            + command.examples.flatMap(lines)
    }

    private func entries(options: [CommandOption]) -> [String] {
        options.flatMap { option in
            let names = option.spellings.reversed().map(Roff.bold).joined(separator: ", ")
            guard case .value(let value) = option else { return entry(names, option.help) }
            return entry("\(names) \(Roff.italic(value.placeholder))", wording.explanation(of: option))
        }
    }

    private func lines(of example: Example) -> [String] {
        [".PP", Roff.text(example.explanation), ".PP", ".RS 4", ".EX", Roff.text(example.line), ".EE", ".RE"]
    }

    private func entry(_ label: String, _ text: String) -> [String] { [".TP", label, Roff.text(text)] }

    private func paragraphs(_ text: String) -> [String] { Roff.paragraphs(text).flatMap { [".PP", $0] } }

    private func section(_ heading: String, _ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [] }
        // The heading starts a paragraph already.
        return [".SH \(Roff.argument(heading))"] + (lines.first == ".PP" ? Array(lines.dropFirst()) : lines)
    }

    /// A sentence as the name of a page has it: no capital at the start, no full stop at the end.
    private static func fragment(_ sentence: String) -> String {
        let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
