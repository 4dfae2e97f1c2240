/// The completion of a program in zsh: a file for a folder of `fpath`, or to be sourced after `compinit`.
struct ZshCompletion {
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
        let name = ShellText.quoted(program.name)
        let parts =
            [
                "#compdef \(ShellText.line(program.name))\n# \(wording.completionNote(program: program.name, shell: .zsh))",
                commands, list,
            ]
            + sources.all.enumerated().map { values($0 + 1, $1) }
            + [
                main,
                """
                if [[ $funcstack[1] == \(function) ]]; then
                    \(function) "$@"
                else
                    compdef \(function) \(name)
                fi
                """,
            ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    // MARK: - Candidates

    private var commands: String {
        let rows = (program.commands.map { ($0.name, $0.summary) } + [(BuiltIn.helpCommand, wording.helpSummary)])
            .map { "        " + ShellText.quoted("\(ShellText.escaped($0, "\\", ":")):\(ShellText.line($1))") }
        return """
            \(function)_commands() {
                local -a names=(
            \(rows.joined(separator: "\n"))
                )
                _describe -t commands \(ShellText.quoted(wording.commandPlaceholder)) names
            }
            """
    }

    /// Offers what an array holds behind a list that has begun, without what stands in that list already.
    private var list: String {
        #"""
        \#(function)_list() {
            local separator=$1 list=$PREFIX
            local -a given
            shift
            if compset -P "*${(b)separator}"; then
                list=${(Q)list%"$separator"*}
                given=("${(@ps:$separator:)list}")
                fresh=("${(@)fresh:|given}")
            fi
            compset -S "${(b)separator}*"
            compadd "$@" -q -S "$separator" -a fresh
        }
        """#
    }

    private func values(_ number: Int, _ source: ValueSource) -> String {
        var lines: [String] = []
        var offers: [String] = []
        if !source.words.isEmpty {
            lines.append("local -a fresh=(\(ShellText.quoted(source.words)))")
            if source.repeats {
                lines.append(#"local -a given=("${(@Q)words[2,CURRENT-1]}")"#)
                lines.append(#"fresh=("${(@)fresh:|given}")"#)
            }
            let offer = source.separator.map { "\(function)_list \(ShellText.quoted(String($0))) \"$@\"" }
            offers.append(offer ?? "compadd \"$@\" -a fresh")
        }
        if let paths = source.paths { offers.append("_files \"$@\"\(filter(paths))") }
        if offers.count > 1 { offers = ["local ret=1"] + offers.map { "\($0) && ret=0" } + ["return ret"] }
        let body = (lines + offers).map { "    \($0)\n" }.joined()
        return "\(function)_values_\(number)() {\n\(body)}"
    }

    private func filter(_ paths: Completion.Paths) -> String {
        switch paths {
        case .folders: " -/"
        case .files(let extensions) where extensions.isEmpty: ""
        // The qualifier keeps zsh from reading the alternatives themselves as one.
        case .files(let extensions):
            " -g \(ShellText.quoted("*.(\(extensions.map(ShellText.pattern).joined(separator: "|")))(-.)"))"
        }
    }

    // MARK: - Arguments

    private var main: String {
        let shared = (program.sharedOptions + [.flag(wording.helpFlag), .flag(wording.versionFlag)]).flatMap(specs)
        let steps = ["1:\(message(wording.commandPlaceholder)):\(function)_commands", "*:: :->arguments"]
        let cases = program.commands.map { command in
            arguments(of: command.name, command.options.flatMap(specs) + shared + command.positionals.map(spec))
        }
        let help = arguments(
            of: BuiltIn.helpCommand, shared + ["1:\(message(wording.commandPlaceholder)):\(function)_commands"])
        return """
            \(function)() {
                local context state state_descr line curcontext=$curcontext ret=1
                local -A opt_args
                \(call(shared + steps, flags: "-C -s -S", indent: 8))
                [[ $state == arguments ]] || return ret
                case $line[1] in
            \((cases + [help]).joined(separator: "\n"))
                esac
                return ret
            }
            """
    }

    private func arguments(of command: String, _ specs: [String]) -> String {
        """
            \(ShellText.quoted(command)))
                \(call(specs, flags: "-s -S", indent: 12)) ;;
        """
    }

    private func call(_ specs: [String], flags: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let lines = specs.map { "\(margin)\(ShellText.quoted($0)) \\\n" }.joined()
        return "_arguments \(flags) \\\n\(lines)\(margin)&& ret=0"
    }

    /// One specification for each way to type an option.
    private func specs(_ option: CommandOption) -> [String] {
        let exclusion = option.repeats ? "*" : "(\(option.spellings.joined(separator: " ")))"
        let help = "[\(ShellText.escaped(ShellText.line(option.help), "\\", ":", "[", "]"))]"
        return option.spellings.map { spelling in
            guard case .value(let value) = option else { return "\(exclusion)\(spelling)\(help)" }
            let mark = spelling.hasPrefix("--") ? "=" : "+"
            return "\(exclusion)\(spelling)\(mark)\(help):\(message(value.placeholder)):\(action(ValueSource(value)))"
        }
    }

    private func spec(_ positional: Positional) -> String {
        let rest = "\(message(positional.name)):\(action(ValueSource(positional)))"
        return switch positional.arity {
        case .one: ":\(rest)"
        case .optional: "::\(rest)"
        case .zeroOrMore, .oneOrMore: "*:\(rest)"
        }
    }

    private func message(_ text: String) -> String { ShellText.escaped(ShellText.line(text), "\\", ":") }

    /// A space stands for nothing to offer.
    private func action(_ source: ValueSource) -> String {
        sources.number(of: source).map { "\(function)_values_\($0)" } ?? " "
    }
}
