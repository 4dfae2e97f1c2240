/// Which shared question a provision answers.
public enum Answers: Hashable, Sendable {
    /// It answers this question.
    case topic(Topic)
    /// It answers none, since it matters within its own text alone; the note says why.
    case localOnly(Text)
}

extension Answers {
    /// The answer to a question, or to none as long as a reason is still to be given.
    init(_ topic: Topic?) {
        self = topic.map(Answers.topic) ?? .localOnly(Text(same: ""))
    }
}
