/// What a good report of absence holds.
public struct ReportElement: Rule {
    /// The kind of provision.
    public static var kind: Kind { .reportElement }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The place in the list.
    public internal(set) var order: Int?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<ReportElement>] = [
        Field("order", nl: "volgnummer", en: "order", \.order)
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a report element; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, order: Int? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.order = order
    }
}
