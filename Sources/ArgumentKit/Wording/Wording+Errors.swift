extension Wording {
    /// Explains an error and points to the help that fits it.
    public func message(for error: UsageError, program: String) -> String {
        let help = [program, error.command, "--help"].compactMap { $0 }.joined(separator: " ")
        return "\(sentence(for: error))\n\(text(dutch: "Zie", english: "See")) ‘\(help)’."
    }

    /// Explains an error in one line.
    public func sentence(for error: UsageError) -> String {
        switch error.problem {
        case .missingCommand: missingCommand()
        case .unknownCommand(let name, let near): unknownCommand(name, near: near)
        case .unknownOption(let name, let near): unknownOption(name, near: near)
        case .missingValue(let option, let placeholder, let allowed, let next):
            missingValue(option, placeholder: placeholder, allowed: allowed, next: next)
        case .unexpectedValue(let option, let value): unexpectedValue(option, value: value)
        case .emptyValue(let subject): emptyValue(subject)
        case .invalidChoice(let subject, let value, let allowed, let near):
            invalidChoice(subject, value: value, allowed: allowed, near: near)
        case .repeatedOption(let option): repeatedOption(option)
        case .missingPositional(let name): missingPositional(name)
        case .unexpectedArgument(let argument): unexpectedArgument(argument)
        }
    }

    /// Says that no command was given.
    public func missingCommand() -> String {
        text(dutch: "Er ontbreekt een opdracht.", english: "A command is missing.")
    }

    /// Says that a command does not exist.
    public func unknownCommand(_ name: String, near: [String]) -> String {
        text(dutch: "Onbekende opdracht", english: "Unknown command") + " \(quoted(name))." + suggestion(near)
    }

    /// Says that an option does not exist.
    public func unknownOption(_ name: String, near: [String]) -> String {
        text(dutch: "Onbekende optie", english: "Unknown option") + " \(quoted(name))." + suggestion(near)
    }

    /// Says that an option needs a value, and which.
    public func missingValue(_ option: String, placeholder: String, allowed: [String], next: String?) -> String {
        let expected = allowed.isEmpty ? placeholder : alternatives(allowed)
        let sentence = text(
            dutch: "Bij \(quoted(option)) hoort een waarde: \(expected).",
            english: "\(quoted(option)) needs a value: \(expected).")
        guard allowed.isEmpty, let next else { return sentence }
        let joined = quoted("\(option)=\(next)")
        return sentence
            + text(
                dutch: " Een waarde die met een streepje begint, schrijft u als \(joined).",
                english: " A value that begins with a dash is written as \(joined).")
    }

    /// Says that a flag takes no value.
    public func unexpectedValue(_ option: String, value: String) -> String {
        text(
            dutch: "Bij \(quoted(option)) hoort geen waarde, maar er staat \(quoted(value)).",
            english: "\(quoted(option)) takes no value, but got \(quoted(value)).")
    }

    /// Says that a value is empty.
    public func emptyValue(_ subject: String) -> String {
        text(dutch: "De waarde bij \(quoted(subject)) is leeg.", english: "The value of \(quoted(subject)) is empty.")
    }

    /// Says that a value is not one of those allowed.
    public func invalidChoice(_ subject: String, value: String, allowed: [String], near: [String]) -> String {
        text(
            dutch: "\(quoted(value)) is geen geldige waarde voor \(quoted(subject)).",
            english: "\(quoted(value)) is not a valid value for \(quoted(subject)).")
            + suggestion(near)
            + text(dutch: " Kies uit: ", english: " Choose from: ") + "\(allowed.joined(separator: ", "))."
    }

    /// Says that an option may be given only once.
    public func repeatedOption(_ option: String) -> String {
        text(
            dutch: "\(quoted(option)) mag maar één keer voorkomen.",
            english: "\(quoted(option)) may be given only once.")
    }

    /// Says that an argument is missing.
    public func missingPositional(_ name: String) -> String {
        text(dutch: "Het argument \(quoted(name)) ontbreekt.", english: "The argument \(quoted(name)) is missing.")
    }

    /// Says that there is an argument too many.
    public func unexpectedArgument(_ argument: String) -> String {
        text(dutch: "Onverwacht argument", english: "Unexpected argument") + " \(quoted(argument))."
    }

    /// Asks whether one of some names was meant; begins with a space.
    public func suggestion(_ near: [String]) -> String {
        guard !near.isEmpty else { return "" }
        return text(dutch: " Bedoelde u", english: " Did you mean") + " \(alternatives(near.map { "‘\($0)’" }))?"
    }
}
