/// A type that a field of a rule can have.
public protocol FieldRepresentable: Hashable, Sendable {
    /// What kind of value it is.
    static var shape: FieldShape { get }
    /// Whether a rule of this kind needs the field.
    static var isRequired: Bool { get }
    /// The value as a field, or nil when there is none.
    var fieldValue: FieldValue? { get }
    /// Creates the value from a field; fails when it is of another kind or when a needed one is missing.
    init?(fieldValue: FieldValue?)
}

extension FieldRepresentable {
    /// Needed, unless the type says otherwise.
    public static var isRequired: Bool { true }
}

extension Optional: FieldRepresentable where Wrapped: FieldRepresentable {
    /// The shape of what is wrapped.
    public static var shape: FieldShape { Wrapped.shape }
    /// Never needed.
    public static var isRequired: Bool { false }
    /// The wrapped value, if any.
    public var fieldValue: FieldValue? { self?.fieldValue }
    /// Creates nothing from nothing.
    public init?(fieldValue: FieldValue?) {
        guard let fieldValue else {
            self = .none
            return
        }
        guard let wrapped = Wrapped(fieldValue: fieldValue) else { return nil }
        self = .some(wrapped)
    }
}

extension Array: FieldRepresentable where Element: FieldRepresentable {
    /// A list of what its elements are.
    public static var shape: FieldShape { .list(Element.shape) }
    /// Never needed: no list is an empty one.
    public static var isRequired: Bool { false }
    /// The elements, or nothing when there are none.
    public var fieldValue: FieldValue? { isEmpty ? nil : .list(compactMap(\.fieldValue)) }
    /// Creates a list, all of whose elements must fit.
    public init?(fieldValue: FieldValue?) {
        guard let fieldValue else {
            self = []
            return
        }
        guard case .list(let values) = fieldValue else { return nil }
        var elements: [Element] = []
        for value in values {
            guard let element = Element(fieldValue: value) else { return nil }
            elements.append(element)
        }
        self = elements
    }
}
