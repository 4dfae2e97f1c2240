/// The arguments given to a command, looked up by their declarations.
///
/// A declaration is recognised by its name, so that the same option declared in another language finds the same value.
public struct Arguments: Hashable, Sendable {
    private var flags: Set<String> = []
    private var optionValues: [String: [String]] = [:]
    private var positionalValues: [String: [String]] = [:]
    /// All positional arguments, in the order in which they were given.
    public private(set) var positionals: [String] = []

    init() {}

    /// Tells whether a flag was given.
    public func has(_ flag: Flag) -> Bool { flags.contains(flag.name) }

    /// Tells whether an option was given, whatever its default.
    public func has(_ option: ValueOption) -> Bool { optionValues[option.name] != nil }

    /// Returns the last value of an option, or else its default.
    public func value(of option: ValueOption) -> String? { values(of: option).last }

    /// Returns all values of an option in the order given, or else its default.
    public func values(of option: ValueOption) -> [String] {
        optionValues[option.name] ?? option.defaultValue.map { [$0] } ?? []
    }

    /// Returns the first value of a positional argument.
    public func value(of positional: Positional) -> String? { values(of: positional).first }

    /// Returns all values of a positional argument in the order given.
    public func values(of positional: Positional) -> [String] { positionalValues[positional.name] ?? [] }

    mutating func record(_ flag: Flag) { flags.insert(flag.name) }

    mutating func record(_ values: [String], for option: ValueOption) {
        optionValues[option.name, default: []] += values
    }

    mutating func record(_ value: String, for positional: Positional) {
        positionals.append(value)
        positionalValues[positional.name, default: []].append(value)
    }
}
