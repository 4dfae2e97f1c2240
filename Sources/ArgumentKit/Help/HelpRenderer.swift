/// Help texts of a program and its commands.
public struct HelpRenderer: Sendable {
    /// The narrowest width that still gives readable help.
    public static let narrowest = 40

    private let program: Program
    private let wording: Wording
    private let layout: TextLayout

    /// Prepares help in a language and a width; less than the narrowest width counts as that.
    public init(_ program: Program, wording: Wording = .dutch, width: Int = 80) {
        self.program = program
        self.wording = wording
        layout = TextLayout(width: max(Self.narrowest, width))
    }

    /// Renders the help of a command, or of the program when there is none; ends in a line break.
    public func help(for command: Command?) -> String {
        let sections = command.map(sections) ?? programSections
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var programSections: [[String]] {
        [
            paragraph(program.summary),
            paragraph(program.discussion),
            usage([program.name, wording.commandPlaceholder, wording.optionsPlaceholder]),
            section(wording.commandsHeading, program.commands.map { ($0.name, $0.summary) }),
            section(wording.optionsHeading, rows(program.sharedOptions + builtInOptions)),
            section(wording.environmentHeading, program.environment.map { ($0.name, $0.help) }),
            section(wording.exitStatusHeading, program.exitStatuses.map { ("\($0.code)", $0.help) }),
            examples(program.examples),
            paragraph(wording.moreHelp(program: program.name)),
        ]
    }

    private func sections(of command: Command) -> [[String]] {
        [
            paragraph(command.summary),
            paragraph(command.discussion),
            usage([program.name, command.name, wording.optionsPlaceholder] + command.positionals.map(\.usage)),
            section(wording.argumentsHeading, command.positionals.map { ($0.name, wording.explanation(of: $0)) }),
            section(wording.optionsHeading, rows(command.options)),
            section(wording.sharedOptionsHeading, rows(program.sharedOptions + builtInOptions)),
            examples(command.examples),
        ]
    }

    private var builtInOptions: [CommandOption] { [.flag(wording.helpFlag), .flag(wording.versionFlag)] }

    private func paragraph(_ text: String) -> [String] {
        text.isEmpty ? [] : layout.wrap(text)
    }

    private func usage(_ words: [String]) -> [String] {
        let line = words.joined(separator: " ")
        return [wording.usageHeading] + layout.wrap(line, indent: TextLayout.margin, hanging: 4)
    }

    private func section(_ heading: String, _ rows: [(label: String, text: String)]) -> [String] {
        rows.isEmpty ? [] : [heading] + layout.columns(rows)
    }

    private func rows(_ options: [CommandOption]) -> [(label: String, text: String)] {
        options.map { ($0.label, wording.explanation(of: $0)) }
    }

    private func examples(_ examples: [Example]) -> [String] {
        guard !examples.isEmpty else { return [] }
        return [wording.examplesHeading]
            + examples.flatMap { example in
                // A line to copy stays whole, whatever the width.
                [String(repeating: " ", count: TextLayout.margin) + example.line]
                    + layout.wrap(example.explanation, indent: TextLayout.margin + 4)
            }
    }
}

// MARK: - Labels

extension CommandOption {
    /// The names and placeholder as help texts list them, aligned for options with and without a letter.
    fileprivate var label: String {
        let names = (short.map { "-\($0), " } ?? "    ") + spelling
        guard case .value(let option) = self else { return names }
        return "\(names) \(option.placeholder)"
    }
}

extension Positional {
    /// The argument as it stands in a usage line.
    var usage: String {
        switch arity {
        case .one: name
        case .optional: "[\(name)]"
        case .zeroOrMore: "[\(name)...]"
        case .oneOrMore: "\(name)..."
        }
    }
}
