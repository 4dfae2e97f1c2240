/// The name of a role or an organisation.
public struct PartyName: ReferenceField {
    /// Points at a role or an organisation.
    public static var target: FieldShape.Target { .party }
    /// The local name of the provision.
    public let name: String
    /// Creates a name.
    public init(_ name: String) { self.name = name }
}

/// The name of a meeting.
public struct MeetingName: ReferenceField {
    /// Points at a meeting.
    public static var target: FieldShape.Target { .meeting }
    /// The local name of the provision.
    public let name: String
    /// Creates a name.
    public init(_ name: String) { self.name = name }
}

/// The name of an escalation tier.
public struct TierName: ReferenceField {
    /// Points at a tier.
    public static var target: FieldShape.Target { .tier }
    /// The local name of the provision.
    public let name: String
    /// Creates a name.
    public init(_ name: String) { self.name = name }
}

/// The name of a form.
public struct FormName: ReferenceField {
    /// Points at a form.
    public static var target: FieldShape.Target { .form }
    /// The local name of the provision.
    public let name: String
    /// Creates a name.
    public init(_ name: String) { self.name = name }
}
