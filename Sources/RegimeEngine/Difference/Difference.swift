public import RulePackKit

/// One point on which two regimes differ.
public struct Difference: Hashable, Sendable {
    /// In which way they differ.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        /// Only the first has it.
        case onlyA
        /// Only the second has it.
        case onlyB
        /// Both have it, and it is not the same.
        case changed
    }

    /// What the point is about.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case provision
        case ambiguity
        case silence
        case notRule
        case document
        case topic
        case regime
    }

    /// The id, made of the ids on either side and the key of the field, and never of their words or their order; of lines
    /// without a rule, of their numbers.
    public let id: String
    /// In which way they differ.
    public let change: Change
    /// What it is about.
    public let subject: Subject
    /// The question at stake, where there is one.
    public let topic: Topic?
    /// The id on the side of the first, if it has one there.
    public let a: String?
    /// The id on the side of the second, if it has one there.
    public let b: String?
    /// The key and the name of the field that differs; nil when one side lacks the whole.
    public let field: AspectName?
    /// What the first says.
    public let from: Text?
    /// What the second says.
    public let to: Text?

    /// What is only on one side.
    init(
        _ change: Change, _ subject: Subject, topic: Topic?, a: String?, b: String?, of regimes: (a: String, b: String),
        says text: Text
    ) {
        let mark = subject == .provision ? "" : "\(subject.rawValue):"
        id = "\(mark)\(a ?? regimes.a)~\(b ?? regimes.b)"
        self.change = change
        self.subject = subject
        self.topic = topic
        self.a = a
        self.b = b
        field = nil
        from = change == .onlyA ? text : nil
        to = change == .onlyB ? text : nil
    }

    /// What is on both sides, in one field not the same.
    init(_ subject: Subject, topic: Topic?, a: String, b: String, field: AspectName, from: Text?, to: Text?) {
        let mark = subject == .provision ? "" : "\(subject.rawValue):"
        id = "\(mark)\(a)~\(b)#\(field.key)"
        change = .changed
        self.subject = subject
        self.topic = topic
        self.a = a
        self.b = b
        self.field = field
        self.from = from
        self.to = to
    }
}
