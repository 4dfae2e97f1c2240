/// A closed vocabulary that a field of a rule can hold a word of.
public protocol ChoiceField: ClosedVocabulary, FieldRepresentable {}

extension ChoiceField {
    /// One of the vocabulary's words.
    public static var shape: FieldShape { .choice(allCases.map(\.rawValue)) }
    /// The word.
    public var fieldValue: FieldValue? { .choice(rawValue, name) }
    /// Creates the word from its id.
    public init?(fieldValue: FieldValue?) {
        guard case .choice(let id, _)? = fieldValue else { return nil }
        self.init(rawValue: id)
    }
}

/// An open vocabulary that a field of a rule can hold a word of.
public protocol WordField: OpenVocabulary, FieldRepresentable {}

extension WordField {
    /// A word.
    public static var shape: FieldShape { .word }
    /// The word.
    public var fieldValue: FieldValue? { .word(id, name) }
    /// Creates the word from its id and name.
    public init?(fieldValue: FieldValue?) {
        guard case .word(let id, let name)? = fieldValue else { return nil }
        self.init(id, nl: name.nl, en: name.en)
    }
}

/// A name by which one provision refers to another of its regime.
public protocol ReferenceField: FieldRepresentable, ExpressibleByStringLiteral {
    /// What it points at.
    static var target: FieldShape.Target { get }
    /// The local name of the provision.
    var name: String { get }
    /// Creates a reference.
    init(_ name: String)
}

extension ReferenceField {
    /// A reference.
    public static var shape: FieldShape { .reference(target) }
    /// The reference.
    public var fieldValue: FieldValue? { .reference(name) }
    /// Creates the reference from its name.
    public init?(fieldValue: FieldValue?) {
        guard case .reference(let name)? = fieldValue else { return nil }
        self.init(name)
    }
    /// Creates the reference from a literal in a pack.
    public init(stringLiteral name: String) { self.init(name) }
}
