/// How what a regime answers to a question stands to what a statute answers, as far as either was read.
public struct StatuteRelation: Hashable, Sendable {
    /// How an answer stands to that of the statute.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// The regime answers and the statute is silent, or it says the same and more.
        case adds
        /// It says what the statute says, or part of that, and nothing else.
        case repeats
        /// Both speak of the same thing, and a field is not the same.
        case differs
        /// Both answer, and nothing tells which of their rules answer to each other.
        case alongside
        /// The statute answers and the regime is silent.
        case silent
        /// Neither answers.
        case bothSilent
        /// The question is about the text itself, or not for this sector or on this day in one of them.
        case notCompared
    }

    /// How the answer stands to that of the statute.
    public let verdict: Verdict
    /// Each point on which they differ; the statute is the first.
    public let differences: [Difference]

    /// Creates a relation.
    package init(_ verdict: Verdict, differences: [Difference] = []) {
        self.verdict = verdict
        self.differences = differences
    }

    /// The names of the fields that differ, each once.
    public var fields: [AspectName] {
        var seen: Set<String> = []
        return differences.compactMap(\.field).filter { seen.insert($0.key).inserted }
    }
}
