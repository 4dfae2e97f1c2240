public import RulePackKit

/// The name of something that a provision says: for programs and for people.
public struct AspectName: Hashable, Sendable {
    /// The key, which never changes.
    public let key: String
    /// The name as a person reads it.
    public let label: Text
}
