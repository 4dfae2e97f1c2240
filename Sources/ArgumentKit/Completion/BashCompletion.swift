/// The completion of a program in bash, without any other package.
///
/// The script holds the declarations as `case` statements, and one engine that walks the line as the parser does.
struct BashCompletion {
    private let program: Program
    private let wording: Wording
    private let sources: ValueSources
    private let function: String

    init(_ program: Program, wording: Wording) {
        self.program = program
        self.wording = wording
        sources = ValueSources(program)
        function = ShellText.identifier(program.name)
    }

    /// The whole script; ends in a line break.
    var script: String {
        let parts = [
            "# \(wording.completionNote(program: program.name, shell: .bash))",
            declarations, options, values, Self.engine(function),
            "complete -F \(function) -- \(ShellText.quoted(program.name))",
        ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var sharedOptions: [CommandOption] { program.sharedOptions + BuiltIn.options }

    // MARK: - Declarations

    private var declarations: String {
        let own = program.commands.flatMap { command in
            command.options.map { declaration(of: $0, patterns: patterns(of: $0, in: command)) }
                + positionals(of: command)
        }
        let shared = sharedOptions.map { declaration(of: $0, patterns: patterns(of: $0, in: nil)) }
        let help = "\(ShellText.quoted("\(BuiltIn.helpCommand) 1"))) source=help ;;"
        return switched(
            "# What stands at a place, such as ‘COMMAND --option’ or ‘COMMAND 1’, its first argument.",
            name: "declaration", reset: "option= source= separator= repeats=", cases: own + shared + [help])
    }

    /// What selects an option in one command, or in any.
    private func patterns(of option: CommandOption, in command: Command?) -> String {
        option.spellings.map { spelling in
            command.map { ShellText.quoted("\($0.name) \(spelling)") } ?? "*\(ShellText.quoted(" \(spelling)"))"
        }.joined(separator: " | ")
    }

    private func declaration(of option: CommandOption, patterns: String) -> String {
        var settings = ["option=\(ShellText.quoted(option.spelling))"]
        if case .value(let value) = option { settings += self.settings(ValueSource(value)) }
        if option.repeats { settings.append("repeats=1") }
        return "\(patterns)) \(settings.joined(separator: " ")) ;;"
    }

    private func positionals(of command: Command) -> [String] {
        command.positionals.enumerated().map { index, positional in
            let source = ValueSource(positional)
            let settings = settings(source) + (source.repeats ? ["repeats=1"] : [])
            let place =
                source.repeats
                ? "\(ShellText.quoted("\(command.name) "))[0-9]*" : ShellText.quoted("\(command.name) \(index + 1)")
            return "\(place)) \(settings.joined(separator: " ")) ;;"
        }
    }

    /// A source of nothing has the number 0: the option takes a value all the same.
    private func settings(_ source: ValueSource) -> [String] {
        ["source=\(sources.number(of: source) ?? 0)"]
            + (source.separator.map { ["separator=\(ShellText.quoted(String($0)))"] } ?? [])
    }

    // MARK: - Candidates

    private var options: String {
        let cases = program.commands.filter { !$0.options.isEmpty }.map { command in
            "\(ShellText.quoted(command.name))) options=(\(ShellText.quoted(command.options.flatMap(\.spellings)))) ;;"
        }
        return switched(
            "# The options of a command, besides those of all.", name: "options", reset: "options=()", cases: cases,
            end: "options+=(\(ShellText.quoted(sharedOptions.flatMap(\.spellings))))")
    }

    private var values: String {
        let numbered = sources.all.enumerated().map { index, source in
            var settings = source.words.isEmpty ? [] : ["words=(\(ShellText.quoted(source.words)))"]
            if let paths = source.paths {
                settings.append("paths=1")
                if !paths.endings.isEmpty { settings.append("endings=(\(ShellText.quoted(paths.endings)))") }
            }
            return "\(index + 1)) \(settings.joined(separator: " ")) ;;"
        }
        let names = program.commands.map(\.name)
        let commands = [
            "commands) words=(\(ShellText.quoted(names + [BuiltIn.helpCommand]))) ;;",
            "help) words=(\(ShellText.quoted(names))) ;;",
        ]
        return switched(
            "# What a source offers: words, and paths: folders, and files with one of the endings.", name: "values",
            reset: "words=() paths= endings=()", cases: numbered + commands)
    }

    private func switched(_ comment: String, name: String, reset: String, cases: [String], end: String? = nil)
        -> String
    {
        let body = ["    \(reset)", "    case $1 in"] + cases.map { "    \($0)" } + ["    esac"]
        let lines = [comment, "\(function)_\(name)() {"] + body + (end.map { ["    \($0)"] } ?? []) + ["}"]
        return lines.joined(separator: "\n")
    }
}
