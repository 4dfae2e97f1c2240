extension Wording {
    /// The heading above the usage line.
    public var usageHeading: String { text(dutch: "GEBRUIK", english: "USAGE") }
    /// The heading above the list of commands.
    public var commandsHeading: String { text(dutch: "OPDRACHTEN", english: "COMMANDS") }
    /// The heading above positional arguments.
    public var argumentsHeading: String { text(dutch: "ARGUMENTEN", english: "ARGUMENTS") }
    /// The heading above options.
    public var optionsHeading: String { text(dutch: "OPTIES", english: "OPTIONS") }
    /// The heading above options that every command accepts.
    public var sharedOptionsHeading: String { text(dutch: "ALGEMENE OPTIES", english: "GENERAL OPTIONS") }
    /// The heading above variables of the environment.
    public var environmentHeading: String { text(dutch: "OMGEVING", english: "ENVIRONMENT") }
    /// The heading above the numbers that a program ends with.
    public var exitStatusHeading: String { text(dutch: "AFSLUITSTATUS", english: "EXIT STATUS") }
    /// The heading above examples.
    public var examplesHeading: String { text(dutch: "VOORBEELDEN", english: "EXAMPLES") }

    /// The word for a command in a usage line.
    public var commandPlaceholder: String { text(dutch: "OPDRACHT", english: "COMMAND") }
    /// The word for options in a usage line.
    public var optionsPlaceholder: String { text(dutch: "[OPTIES]", english: "[OPTIONS]") }

    /// The flag for help, as help texts list it.
    public var helpFlag: Flag {
        let help = text(dutch: "Toon deze uitleg.", english: "Show this help.")
        return Flag(BuiltIn.help.name, short: BuiltIn.help.short, help: help)
    }

    /// The flag for the version, as help texts list it.
    public var versionFlag: Flag {
        Flag(BuiltIn.version.name, help: text(dutch: "Toon de versie.", english: "Show the version."))
    }

    /// The last line of a program's help.
    public func moreHelp(program: String) -> String {
        text(dutch: "Uitleg bij een opdracht: ", english: "Help on a command: ")
            + "\(program) \(BuiltIn.helpCommand) \(commandPlaceholder)"
    }

    /// The first line of a completion script.
    func completionNote(program: String, shell: Shell) -> String {
        let program = ShellText.line(program)
        return text(
            dutch: "Aanvulling van \(program) in \(shell.rawValue), gemaakt uit wat het programma zelf aanneemt.",
            english: "Completion of \(program) in \(shell.rawValue), made from what the program itself accepts.")
    }

    /// Explains the command that explains the others.
    var helpSummary: String { text(dutch: "Toon uitleg bij een opdracht.", english: "Show help on a command.") }

    /// Explains an option, with what it accepts between brackets at the end.
    public func explanation(of option: CommandOption) -> String {
        guard case .value(let option) = option else { return option.help }
        var notes: [String] = []
        if !option.allowed.isEmpty { notes.append(alternatives(option.allowed)) }
        if let value = option.defaultValue {
            notes.append(text(dutch: "standaard: ", english: "default: ") + value)
        }
        if let separator = option.listSeparator {
            notes.append(
                text(
                    dutch: "meer waarden gescheiden door ‘\(separator)’",
                    english: "several values separated by ‘\(separator)’"))
        }
        if option.repeats { notes.append(text(dutch: "herhaalbaar", english: "repeatable")) }
        return help(option.help, notes: notes)
    }

    /// Explains a positional argument, with what it accepts between brackets at the end.
    public func explanation(of positional: Positional) -> String {
        help(positional.help, notes: positional.allowed.isEmpty ? [] : [alternatives(positional.allowed)])
    }

    private func help(_ help: String, notes: [String]) -> String {
        guard !notes.isEmpty else { return help }
        let remark = " (\(notes.joined(separator: "; ")))"
        return help.hasSuffix(".") ? "\(help.dropLast())\(remark)." : help + remark
    }
}
