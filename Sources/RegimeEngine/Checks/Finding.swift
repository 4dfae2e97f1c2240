public import RulePackKit

/// Something that a check found in a pack.
public struct Finding: Hashable, Sendable {
    /// The code of the check, which never changes.
    public let code: String
    /// The id of the provision, ambiguity, regime or pack that it is about.
    public let subject: String
    /// What is wrong.
    public let message: Text
    /// What to do about it.
    public let remedy: Text
}
