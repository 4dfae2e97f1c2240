/// One field of a kind of rule: its name in files and for people, and how to read and set it.
public struct Field<Root>: Sendable {
    /// The name in files, which never changes.
    public let key: String
    /// The name as a person reads it.
    public let label: Text
    /// What kind of value it holds.
    public let shape: FieldShape
    /// Whether a rule of this kind needs it.
    public let isRequired: Bool
    /// The value in a rule, or nil when there is none.
    public let value: @Sendable (Root) -> FieldValue?
    /// Sets the value in a rule; false when the value does not fit.
    public let set: @Sendable (inout Root, FieldValue?) -> Bool

    /// Creates a field for a property.
    public init<Value: FieldRepresentable>(
        _ key: String, nl: String, en: String, _ path: any WritableKeyPath<Root, Value> & Sendable
    ) {
        self.key = key
        label = Text(nl: nl, en: en)
        shape = Value.shape
        isRequired = Value.isRequired
        value = { $0[keyPath: path].fieldValue }
        set = { root, fieldValue in
            guard let value = Value(fieldValue: fieldValue) else { return false }
            root[keyPath: path] = value
            return true
        }
    }
}

/// A field of a rule together with its value, whatever the kind of rule.
public struct DescribedField: Hashable, Sendable {
    /// The name in files.
    public let key: String
    /// The name as a person reads it.
    public let label: Text
    /// What kind of value it holds.
    public let shape: FieldShape
    /// The value, or nil when there is none.
    public let value: FieldValue?
}

extension Rule {
    /// The fields with their values, in the order in which they are shown.
    public var describedFields: [DescribedField] {
        Self.fields.map { DescribedField(key: $0.key, label: $0.label, shape: $0.shape, value: $0.value(self)) }
    }
}
