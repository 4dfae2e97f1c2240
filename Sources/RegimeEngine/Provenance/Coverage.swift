public import RulePackKit

/// How much of a document a regime accounts for, line by line.
public struct Coverage: Hashable, Sendable {
    /// A line that nothing accounts for.
    public struct Line: Hashable, Sendable {
        /// The number, from 1.
        public let number: Int
        /// What stands there.
        public let text: String
    }

    /// A citation with the provision or ambiguity that it is of.
    public struct Use: Hashable, Sendable {
        /// The id of the provision or ambiguity.
        public let id: String
        /// The citation.
        public let citation: Citation
        /// Where the citation is written, if that is known.
        public let origin: Origin?
    }

    /// The id of the regime.
    public let regime: String
    /// The document.
    public let document: SourceDocument
    /// How many lines are not blank.
    public let filled: Int
    /// How many of those a provision or an ambiguity cites.
    public let cited: Int
    /// How many of those are listed as no rule and not cited.
    public let notRules: Int
    /// The lines that nothing accounts for.
    public let left: [Line]
    /// The citations, the longest first.
    public let longest: [Use]

    /// Whether every line that is not blank is accounted for.
    public var isComplete: Bool { left.isEmpty }

    /// Sets a regime beside the text of one of its documents.
    public init(of regime: Regime, document: SourceDocument, text: SourceText) {
        let uses = Coverage.uses(in: regime).filter { $0.citation.document == document.id }
        let cited = Coverage.marked(uses.map(\.citation.lines), of: text.lines.count)
        let listed = Coverage.marked(
            regime.notRules.filter { $0.document == document.id }.map(\.lines), of: text.lines.count)
        let filled = text.filledLines
        self.regime = regime.id
        self.document = document
        self.filled = filled.count
        self.cited = filled.count { cited.contains($0) }
        notRules = filled.count { !cited.contains($0) && listed.contains($0) }
        left = filled.filter { !cited.contains($0) && !listed.contains($0) }
            .map { Line(number: $0, text: text.lines[$0 - 1]) }
        longest = uses.sorted { ($1.citation.lines.span, $0.id) < ($0.citation.lines.span, $1.id) }
    }

    /// The line numbers from 1 through a count that lie in any of some ranges.
    private static func marked(_ ranges: [ClosedRange<Int>], of count: Int) -> Set<Int> {
        guard count > 0 else { return [] }
        let all = 1...count
        return Set(ranges.filter { $0.overlaps(all) }.flatMap { $0.clamped(to: all) })
    }

    static func uses(in regime: Regime) -> [Use] {
        regime.provisions.flatMap { provision in
            provision.citations.map {
                Use(id: provision.id, citation: $0, origin: $0.origin ?? provision.origin)
            }
        }
            + regime.ambiguities.flatMap { ambiguity in
                ambiguity.citations.map {
                    Use(id: ambiguity.id, citation: $0, origin: $0.origin ?? ambiguity.origin)
                }
            }
    }
}
