/// An option of either kind, as commands and programs list them.
public enum CommandOption: Hashable, Sendable {
    /// An option without a value.
    case flag(Flag)
    /// An option with a value.
    case value(ValueOption)

    /// The long name, without dashes.
    public var name: String {
        switch self {
        case .flag(let flag): flag.name
        case .value(let option): option.name
        }
    }

    /// The one-letter name, if there is one.
    public var short: Character? {
        switch self {
        case .flag(let flag): flag.short
        case .value(let option): option.short
        }
    }

    /// What the option does, in the language of the user.
    public var help: String {
        switch self {
        case .flag(let flag): flag.help
        case .value(let option): option.help
        }
    }

    /// The long name as it is typed.
    public var spelling: String { "--\(name)" }
}
