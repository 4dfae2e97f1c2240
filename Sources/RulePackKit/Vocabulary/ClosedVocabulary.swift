/// A fixed list of words that every pack shares, each with a name for a person.
public protocol ClosedVocabulary: CaseIterable, RawRepresentable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
    /// The word as a person reads it.
    var name: Text { get }
}
