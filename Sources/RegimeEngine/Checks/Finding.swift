public import RulePackKit

/// Something that a check found in a pack.
public struct Finding: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable {
        /// The pack is wrong.
        case problem
        /// Worth a look.
        case notice
    }

    /// The code of the check, which never changes.
    public let code: String
    /// How bad it is.
    public let severity: Severity
    /// The id of the provision, ambiguity, regime or pack that it is about.
    public let subject: String
    /// What is wrong.
    public let message: Text
    /// What to do about it.
    public let remedy: Text
}
