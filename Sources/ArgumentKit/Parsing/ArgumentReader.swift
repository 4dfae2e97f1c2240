/// Reads tokens from left to right: it records options and hands out the words between them.
///
/// After an error the reader stands behind the offending token and can go on.
struct ArgumentReader {
    private(set) var arguments = Arguments()
    private var tokens: ArraySlice<Token>
    private var options: [CommandOption]
    private var command: Command?

    init(_ tokens: [Token], sharedOptions: [CommandOption]) {
        self.tokens = tokens[...]
        self.options = sharedOptions + BuiltIn.options
    }

    /// Accepts the options of a command from here on.
    mutating func enter(_ command: Command) {
        self.command = command
        options = command.options + options
    }

    /// Reads up to and including the next word that is no option.
    mutating func nextWord() throws(UsageError) -> String? {
        while let token = tokens.popFirst() {
            switch token {
            case .value(let word): return word
            case .terminator: continue
            case .long(let name): try readLong(name, value: nil)
            case .longWithValue(let name, let value): try readLong(name, value: value)
            case .shorts(let letters): try readShorts(letters)
            }
        }
        return nil
    }

    /// Distributes the words that are left over the positional arguments of the command.
    mutating func readPositionals(of command: Command) throws(UsageError) {
        var pending = command.positionals[...]
        var lastHasValue = false
        while let word = try nextWord() {
            guard let positional = pending.first else { throw error(.unexpectedArgument(word)) }
            try check(word, of: positional.name, allowed: positional.allowed)
            arguments.record(word, for: positional)
            if positional.arity.repeats {
                lastHasValue = true
            } else {
                pending.removeFirst()
            }
        }
        // Asking for the version excuses from the rest of the line.
        guard !arguments.has(BuiltIn.version) else { return }
        if lastHasValue { pending.removeFirst() }
        if let missing = pending.first(where: { $0.arity.isRequired }) {
            throw error(.missingPositional(missing.name))
        }
    }

    func error(_ problem: UsageError.Problem) -> UsageError {
        UsageError(problem, command: command?.name)
    }
}

// MARK: - Options

extension ArgumentReader {
    private mutating func readLong(_ name: String, value: String?) throws(UsageError) {
        switch options.first(where: { $0.name == name }) {
        case .flag(let flag):
            if let value { throw error(.unexpectedValue(option: "--\(name)", value: value)) }
            arguments.record(flag)
        case .value(let option):
            try record(attachedOrNext(value, of: option), for: option)
        case nil:
            throw error(.unknownOption(name: "--\(name)", near: nearOptions(to: name)))
        }
    }

    private mutating func readShorts(_ letters: String) throws(UsageError) {
        var rest = letters[...]
        while let letter = rest.popFirst() {
            switch options.first(where: { $0.short == letter }) {
            case .flag(let flag):
                if rest.first == "=" {
                    throw error(.unexpectedValue(option: "--\(flag.name)", value: String(rest.dropFirst())))
                }
                arguments.record(flag)
            case .value(let option):
                let attached = rest.first == "=" ? String(rest.dropFirst()) : rest.isEmpty ? nil : String(rest)
                try record(attachedOrNext(attached, of: option), for: option)
                return
            case nil:
                let isFirst = rest.startIndex == letters.index(after: letters.startIndex)
                // The whole of `-lang=en` says more about what was meant than its first letter.
                let name = isFirst ? String(letter) + rest.prefix { $0 != "=" } : String(letter)
                throw error(.unknownOption(name: "-\(name)", near: nearOptions(to: name)))
            }
        }
    }

    private mutating func attachedOrNext(_ attached: String?, of option: ValueOption) throws(UsageError) -> String {
        if let attached { return attached }
        if case .value(let value) = tokens.first {
            tokens.removeFirst()
            return value
        }
        let next = tokens.first.flatMap { $0 == .terminator ? nil : $0.text }
        throw error(
            .missingValue(
                option: "--\(option.name)", placeholder: option.placeholder, allowed: option.allowed, next: next))
    }

    private mutating func record(_ value: String, for option: ValueOption) throws(UsageError) {
        let spelling = "--\(option.name)"
        var values = [value]
        if let separator = option.listSeparator {
            values = value.split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed }
        }
        values = values.map { option.synonyms[$0.lowercased()] ?? $0 }
        for value in values { try check(value, of: spelling, allowed: option.allowed) }
        if arguments.has(option), !option.repeats { throw error(.repeatedOption(spelling)) }
        arguments.record(values, for: option)
    }

    private func check(_ value: String, of subject: String, allowed: [String]) throws(UsageError) {
        if value.isEmpty { throw error(.emptyValue(subject: subject)) }
        if !allowed.isEmpty, !allowed.contains(value) {
            let near = NearNames.suggest(for: value, among: allowed)
            throw error(.invalidChoice(subject: subject, value: value, allowed: allowed, near: near))
        }
    }

    private func nearOptions(to name: String) -> [String] {
        NearNames.suggest(for: name, among: options.map(\.name)).map { "--\($0)" }
    }
}

extension Substring {
    /// The text without the spaces around it.
    fileprivate var trimmed: String {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
