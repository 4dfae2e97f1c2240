extension Program {
    /// Lists what is wrong with the declarations, so that a test can demand that nothing is.
    public func problems() -> [String] {
        let names = commands.map(\.name) + [BuiltIn.helpCommand]
        var found = duplicates(in: names).map { "command \($0) is declared twice" }
        if summary.isBlank { found.append("program \(name) has no summary") }
        found += sharedOptions.flatMap { problems(of: $0, in: "shared options") }
        found += optionDuplicates(sharedOptions, in: "shared options")
        found += examples.flatMap { problems(of: $0, in: name, command: nil) }
        found += surroundingsProblems()
        return found + commands.flatMap { problems(of: $0) }
    }

    private func surroundingsProblems() -> [String] {
        var found = duplicates(in: environment.map(\.name)).map { "variable \($0) is declared twice" }
        found += environment.filter(\.help.isBlank).map { "variable \($0.name) has no help" }
        found += duplicates(in: exitStatuses.map(\.code)).map { "exit status \($0) is declared twice" }
        return found + exitStatuses.filter(\.help.isBlank).map { "exit status \($0.code) has no help" }
    }

    private func problems(of command: Command) -> [String] {
        var found: [String] = []
        if !command.name.isOptionName { found.append("command name \(command.name) is not lower case with hyphens") }
        if command.summary.isBlank { found.append("\(command.name): no summary") }
        if command.examples.isEmpty { found.append("\(command.name): no example") }
        found += command.options.flatMap { problems(of: $0, in: command.name) }
        found += optionDuplicates(command.options + sharedOptions, in: command.name)
        found += problems(of: command.positionals, in: command.name)
        return found + command.examples.flatMap { problems(of: $0, in: command.name, command: command) }
    }

    private func problems(of option: CommandOption, in place: String) -> [String] {
        var found: [String] = []
        if !option.name.isOptionName {
            found.append("\(place): option name \(option.name) is not lower case with hyphens")
        }
        if let short = option.short, !(short.isASCII && short.isLetter) {
            found.append("\(place): short name \(short) of \(option.spelling) is not a letter")
        }
        if option.help.isBlank { found.append("\(place): \(option.spelling) has no help") }
        guard case .value(let option) = option else { return found }
        if option.placeholder.isBlank { found.append("\(place): --\(option.name) has no placeholder") }
        found += problems(of: option.completion, besides: option.allowed, for: "\(place): --\(option.name)")
        found += duplicates(in: option.allowed).map { "\(place): --\(option.name) allows \($0) twice" }
        for (synonym, value) in option.synonyms.sorted(by: { $0.key < $1.key }) where !option.allowed.contains(value) {
            found.append("\(place): \(synonym) stands for \(value), which --\(option.name) does not allow")
        }
        if let value = option.defaultValue, !option.allowed.isEmpty, !option.allowed.contains(value) {
            found.append("\(place): default \(value) of --\(option.name) is not allowed")
        }
        return found
    }

    private func problems(of positionals: [Positional], in place: String) -> [String] {
        var found = duplicates(in: positionals.map(\.name)).map { "\(place): argument \($0) is declared twice" }
        for positional in positionals {
            if positional.name.isBlank { found.append("\(place): an argument has no name") }
            let subject = "\(place): argument \(positional.name)"
            found += problems(of: positional.completion, besides: positional.allowed, for: subject)
            if positional.help.isBlank { found.append("\(place): argument \(positional.name) has no help") }
        }
        for (earlier, later) in zip(positionals, positionals.dropFirst()) {
            if earlier.arity.repeats {
                found.append("\(place): argument \(later.name) follows \(earlier.name), which takes all the rest")
            } else if !earlier.arity.isRequired, later.arity.isRequired {
                found.append("\(place): required argument \(later.name) follows optional \(earlier.name)")
            }
        }
        return found
    }

    private func problems(of completion: Completion, besides allowed: [String], for subject: String) -> [String] {
        var found: [String] = []
        if !allowed.isEmpty, completion != .none { found.append("\(subject) has both allowed values and a completion") }
        if case .files(let extensions) = completion.paths {
            // A shell turns them into a pattern.
            found += extensions.filter { !$0.isExtension }.map { "\(subject) has an extension with symbols, \($0)" }
        }
        return found
    }

    private func problems(of example: Example, in place: String, command: Command?) -> [String] {
        let subject = "\(place): example ‘\(example.line)’"
        let words = ShellWords.split(example.line)
        guard words.first == name else { return ["\(subject) does not start with \(name)"] }
        var found = example.explanation.isBlank ? ["\(subject) has no explanation"] : []
        do {
            let request = try parse(Array(words.dropFirst()))
            if let command, !request.concerns(command) { found.append("\(subject) does not run \(command.name)") }
        } catch {
            found.append("\(subject) is refused: \(Wording.english.sentence(for: error))")
        }
        return found
    }

    private func optionDuplicates(_ options: [CommandOption], in place: String) -> [String] {
        let all = options + BuiltIn.options
        return duplicates(in: all.map(\.spelling)).map { "\(place): option \($0) is declared twice" }
            + duplicates(in: all.compactMap(\.short)).map { "\(place): option -\($0) is declared twice" }
    }

    private func duplicates<Name: Hashable>(in names: [Name]) -> [Name] {
        var seen: Set<Name> = []
        return names.filter { !seen.insert($0).inserted }
    }
}

extension Request {
    fileprivate func concerns(_ command: Command) -> Bool {
        switch self {
        case .help(let subject): subject == command
        case .run(let subject, _): subject == command
        case .version: false
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

    fileprivate var isExtension: Bool {
        !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    fileprivate var isOptionName: Bool {
        guard let first, first.isASCII, first.isLowercase else { return false }
        return allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
}
