/// The completion of a program in fish.
struct FishCompletion {
    private let program: Program
    private let wording: Wording
    private let sources: ValueSources
    private let function: String

    init(_ program: Program, wording: Wording) {
        self.program = program
        self.wording = wording
        sources = ValueSources(program)
        function = "_\(ShellText.identifier(program.name))"
    }

    /// The whole script; ends in a line break.
    var script: String {
        let name = ShellText.fish(program.name)
        let parts =
            [
                "# \(wording.completionNote(program: program.name, shell: .fish))",
                valued, FishCompletion.engine(function),
            ]
            + sources.all.enumerated().compactMap { values($0 + 1, $1) }
            + ["complete -c \(name) -e\ncomplete -c \(name) -f", commands]
            + [rules(of: sharedOptions, when: nil)] + program.commands.map(rules)
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var sharedOptions: [CommandOption] {
        program.sharedOptions + [.flag(wording.helpFlag), .flag(wording.versionFlag)]
    }

    // MARK: - Candidates

    /// Tells the engine which options have a value behind them.
    private var valued: String {
        let cases = program.commands.flatMap { command in
            let spellings = spellings(of: command.options)
            return spellings.isEmpty
                ? [] : ["    test \"$argv[1]\" = \(ShellText.fish(command.name)); and set -a options \(spellings)"]
        }
        let lines = ["    set -l options \(spellings(of: sharedOptions))"] + cases + ["    string join \\n -- $options"]
        return "function \(function)_valued\n\(lines.joined(separator: "\n"))\nend"
    }

    private func spellings(of options: [CommandOption]) -> String {
        options.filter(\.takesValue).flatMap(\.spellings).map(ShellText.fish).joined(separator: " ")
    }

    private func values(_ number: Int, _ source: ValueSource) -> String? {
        guard !source.words.isEmpty else { return nil }
        return """
            function \(function)_values_\(number)
                string join \\n -- \(source.words.map(ShellText.fish).joined(separator: " "))
            end
            """
    }

    /// The command substitution that gives what a source offers.
    private func candidates(_ source: ValueSource) -> String? {
        guard let number = sources.number(of: source) else { return nil }
        var parts: [String] = []
        if !source.words.isEmpty {
            let words = "\(function)_values_\(number)"
            if let separator = source.separator {
                parts.append("\(words) | \(function)_list \(ShellText.fish(String(separator)))")
            } else {
                parts.append(source.repeats ? "\(words) | \(function)_new" : words)
            }
        }
        if let paths = source.paths {
            parts.append((["\(function)_paths"] + paths.endings.map(ShellText.fish)).joined(separator: " "))
        }
        return "(\(parts.joined(separator: "; ")))"
    }

    // MARK: - Rules

    private var commands: String {
        let all = program.commands.map { ($0.name, $0.summary) }
        let first = (all + [(BuiltIn.helpCommand, wording.helpSummary)]).map { offer($0, $1, when: "\(function)_at 0") }
        let help = ShellText.fish(BuiltIn.helpCommand)
        return (first + all.map { offer($0, $1, when: "\(function)_at 1 \(help)") }).joined(separator: "\n")
    }

    private func offer(_ word: String, _ help: String, when condition: String) -> String {
        rule(when: condition, ["-a", ShellText.fish(ShellText.fish(word)), "-d", ShellText.fish(ShellText.line(help))])
    }

    private func rules(of command: Command) -> String {
        let name = ShellText.fish(command.name)
        let arguments = command.positionals.enumerated().compactMap { index, positional -> String? in
            let source = ValueSource(positional)
            guard let candidates = candidates(source) else { return nil }
            let place = "\(function)_\(source.repeats ? "from" : "at") \(index + 1) \(name)"
            return rule(when: place, ["-a", ShellText.fish(candidates)])
        }
        let options = rules(of: command.options, when: "\(function)_in \(name)")
        return ([options] + arguments).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func rules(of options: [CommandOption], when condition: String?) -> String {
        options.map { option in
            let spellings = option.spellings.map(ShellText.fish).joined(separator: " ")
            let unused = option.repeats ? nil : "\(function)_unused \(spellings)"
            let condition = [condition, unused].compactMap { $0 }.joined(separator: "; and ")
            return rule(when: condition, words(for: option))
        }.joined(separator: "\n")
    }

    private func words(for option: CommandOption) -> [String] {
        var words = ["-l", ShellText.fish(option.name)]
        if let short = option.short { words += ["-s", ShellText.fish(String(short))] }
        words += ["-d", ShellText.fish(ShellText.line(option.help))]
        if case .value(let value) = option {
            words.append("-x")
            if let candidates = candidates(ValueSource(value)) { words += ["-a", ShellText.fish(candidates)] }
        }
        return words
    }

    private func rule(when condition: String, _ words: [String]) -> String {
        let condition = condition.isEmpty ? [] : ["-n", ShellText.fish(condition)]
        return (["complete", "-c", ShellText.fish(program.name)] + condition + words).joined(separator: " ")
    }
}
