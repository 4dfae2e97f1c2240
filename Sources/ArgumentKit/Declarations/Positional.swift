/// An argument that is known by its place rather than by a name.
public struct Positional: Hashable, Sendable {
    /// The number of arguments that a positional takes.
    public enum Arity: Hashable, Sendable {
        /// Exactly one.
        case one
        /// One or none.
        case optional
        /// Any number, also none.
        case zeroOrMore
        /// Any number, but at least one.
        case oneOrMore

        /// Whether at least one argument has to be there.
        public var isRequired: Bool { self == .one || self == .oneOrMore }
        /// Whether more than one argument may be there.
        public var repeats: Bool { self == .zeroOrMore || self == .oneOrMore }
    }

    /// The word that stands for the argument in help texts and messages.
    public let name: String
    /// How many arguments it takes.
    public let arity: Arity
    /// The only values that are accepted; empty when every value is.
    public let allowed: [String]
    /// What a shell may offer, when every value is accepted.
    public let completion: Completion
    /// What the argument means, in the language of the user.
    public let help: String

    /// Declares a positional argument.
    public init(
        _ name: String, arity: Arity = .one, allowed: [String] = [], completion: Completion = .none, help: String
    ) {
        self.name = name
        self.arity = arity
        self.allowed = allowed
        self.completion = completion
        self.help = help
    }
}
