extension Program {
    /// Understands the arguments of a process, without the name of the program itself.
    public func parse(_ arguments: [String]) throws(UsageError) -> Request {
        let tokens = Token.split(arguments)
        if let help = try helpRequest(in: tokens) { return help }

        var reader = ArgumentReader(tokens, sharedOptions: sharedOptions)
        let word = try reader.nextWord()
        if reader.arguments.has(BuiltIn.version) { return .version }
        guard let word else { throw UsageError(.missingCommand) }
        if word == BuiltIn.helpCommand { return try .help(helpSubject(&reader)) }

        let command = try requireCommand(word)
        reader.enter(command)
        try reader.readPositionals(of: command)
        return reader.arguments.has(BuiltIn.version) ? .version : .run(command, reader.arguments)
    }

    /// Finds `--help` before the terminator, whatever else is wrong on the line, except with the command's name.
    private func helpRequest(in tokens: [Token]) throws(UsageError) -> Request? {
        let tokens = Array(tokens.prefix { $0 != .terminator })
        guard tokens.contains(where: \.mayAskForHelp) else { return nil }

        var reader = ArgumentReader(tokens, sharedOptions: sharedOptions)
        var subject: Command?
        var unknown: String?
        var isSure = true
        while true {
            do {
                guard let word = try reader.nextWord() else { break }
                guard subject == nil, unknown == nil, word != BuiltIn.helpCommand else { continue }
                if let command = command(named: word) {
                    subject = command
                    reader.enter(command)
                } else if isSure {
                    unknown = word
                }
            } catch {
                // A word behind an unknown option may be the value of that option.
                isSure = false
            }
        }
        guard reader.arguments.has(BuiltIn.help) else { return nil }
        if let unknown { _ = try requireCommand(unknown) }
        return .help(subject)
    }

    private func helpSubject(_ reader: inout ArgumentReader) throws(UsageError) -> Command? {
        let word = try reader.nextWord()
        let subject = word == BuiltIn.helpCommand ? nil : try word.map(requireCommand)
        if let extra = try reader.nextWord() { throw UsageError(.unexpectedArgument(extra)) }
        return subject
    }

    private func requireCommand(_ name: String) throws(UsageError) -> Command {
        if let command = command(named: name) { return command }
        let names = commands.map(\.name) + [BuiltIn.helpCommand]
        throw UsageError(.unknownCommand(name: name, near: NearNames.suggest(for: name, among: names)))
    }
}

extension Token {
    fileprivate var mayAskForHelp: Bool {
        switch self {
        case .long(let name): name == BuiltIn.help.name
        case .shorts(let letters): letters.contains("h")
        case .longWithValue, .value, .terminator: false
        }
    }
}
