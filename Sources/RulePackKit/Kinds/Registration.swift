/// What is recorded, in which system, by whom.
public struct Registration: Rule {
    /// The kind of provision.
    public static var kind: Kind { .registration }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The system or file.
    public internal(set) var system: String?
    /// Who records it.
    public internal(set) var by: [PartyName] = []
    /// From when.
    public internal(set) var timing: Timing?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Registration>] = [
        Field("system", nl: "systeem", en: "system", \.system),
        Field("by", nl: "door", en: "by", \.by),
        Field("timing", nl: "wanneer", en: "when", \.timing),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a registration; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, into system: String? = nil, by: PartyName...,
        timing: Timing? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.system = system
        self.by = by
        self.timing = timing
    }
}
