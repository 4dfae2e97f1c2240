/// A question that every regime can be asked; a provision answers one.
public struct Topic: Sendable {
    /// The stable, lower-case, hyphenated id.
    public let id: String
    /// The group in which it is shown.
    public let group: TopicGroup
    /// The kind of provision that answers it.
    public let kind: Kind
    /// Other kinds that may answer it too.
    public let otherKinds: [Kind]
    /// The question.
    public let question: Text
    /// The only sector that the question is about, if it is about one.
    public let sector: Sector?
    /// What a reader must know before she compares the answers.
    public let caveat: Text?

    /// Creates a question; a pack may add one that the shared list lacks.
    public init(
        _ id: String, _ group: TopicGroup, _ kind: Kind, also otherKinds: Kind..., nl: String, en: String,
        sector: Sector? = nil, caveat: Text? = nil
    ) {
        self.init(
            id, group, kind, otherKinds: otherKinds, question: Text(nl: nl, en: en), sector: sector, caveat: caveat)
    }

    /// Creates a question that is read from a file.
    package init(
        _ id: String, _ group: TopicGroup, _ kind: Kind, otherKinds: [Kind], question: Text, sector: Sector?,
        caveat: Text?
    ) {
        self.id = id
        self.group = group
        self.kind = kind
        self.otherKinds = otherKinds
        self.question = question
        self.sector = sector
        self.caveat = caveat
    }

    /// Every shared question, in the order in which tables show them.
    public static let shared: [Topic] = [
        textGroup,
        aimsGroup,
        countingGroup,
        reportingGroup,
        contactGroup,
        peopleGroup,
        meetingsGroup,
        escalationGroup,
        enforcementGroup,
        preventionGroup,
        specialGroup,
        privacyGroup,
        recordsGroup,
        workGroup,
        wordsGroup,
    ].flatMap(\.self)
}

extension Topic: Hashable {
    /// Two questions are one when their ids are.
    public static func == (left: Topic, right: Topic) -> Bool { left.id == right.id }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
