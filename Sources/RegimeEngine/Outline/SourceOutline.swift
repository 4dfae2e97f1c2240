public import RulePackKit

/// What an author finds in the text of a protocol before there is a pack: its headings, and the lines that ask for a rule.
///
/// It proposes no rule: what a line says is for a person to read.
public struct SourceOutline: Hashable, Sendable {
    /// A heading with the lines that stand under it.
    public struct Heading: Hashable, Sendable {
        /// What it says.
        public let title: String
        /// From its own line through the one before the next heading.
        public let lines: ClosedRange<Int>
    }

    /// A line that asks for a rule.
    public struct Item: Hashable, Sendable {
        /// The number, from 1.
        public let line: Int
        /// What stands there.
        public let text: String
        /// Why it is listed.
        public let reasons: [Reason]
        /// The ids of the rules and open points that cite it.
        public internal(set) var citedBy: [String] = []
        /// Whether it is listed as no rule.
        public internal(set) var isSetAside: Bool = false

        /// Whether there is nothing left to do.
        public var isDone: Bool { isSetAside || !citedBy.isEmpty }
    }

    /// Why a line is listed, with its words that say so.
    public struct Reason: Hashable, Sendable {
        /// What kind of word it is.
        public let sign: Sign
        /// The words as they stand there, each once.
        public let words: [String]
    }

    /// What kind of word makes a line worth a look.
    public enum Sign: String, ClosedVocabulary {
        /// A number, in digits or spelled.
        case number
        /// A limit, a stretch of time or a frequency.
        case term
        /// A meeting or a talk.
        case meeting
        /// Somebody with a role.
        case role

        /// The sign as a person reads it.
        public var name: Text {
            switch self {
            case .number: Text(nl: "getal", en: "number")
            case .term: Text(nl: "termijn of grens", en: "term or limit")
            case .meeting: Text(nl: "overleg", en: "meeting")
            case .role: Text(nl: "rol", en: "role")
            }
        }
    }

    /// The SHA-256 of the text, in lower-case hexadecimal.
    public let sha256: String
    /// How many lines it has.
    public let lineCount: Int
    /// How many of those are not blank.
    public let filledCount: Int
    /// What it starts with: the first line that is not blank.
    public let opening: String
    /// The headings, in order.
    public let headings: [Heading]
    /// The lines to go through, in order.
    public private(set) var items: [Item]

    /// Reads a text.
    public init(of text: SourceText) {
        let lines = OutlineLine.lines(of: text)
        var words = WorkWords()
        let titles = HeadingFinder.titles(in: lines, &words)
        sha256 = text.sha256
        lineCount = lines.count
        filledCount = lines.count { !$0.isBlank }
        headings = SourceOutline.headings(titles, lineCount: lines.count)
        let headed = Set(titles.map(\.line))
        opening = lines.first { !$0.isBlank }?.text ?? ""
        var items: [Item] = []
        for line in lines where !headed.contains(line.number) {
            let reasons = words.reasons(in: line)
            if !reasons.isEmpty { items.append(Item(line: line.number, text: line.text, reasons: reasons)) }
        }
        self.items = items
    }

    /// The outline with what a regime accounts for ticked off, when it has a document with this text.
    public func ticked(by regimes: [Regime]) -> SourceOutline {
        var copy = self
        for regime in regimes {
            let documents = Set(regime.documents.filter { $0.sha256 == sha256 }.map(\.id))
            let uses = Coverage.uses(in: regime).filter { documents.contains($0.citation.document) }
            let notRules = regime.notRules.filter { documents.contains($0.document) }
            for index in copy.items.indices {
                let line = copy.items[index].line
                copy.items[index].citedBy += uses.filter { $0.citation.lines.contains(line) }.map(\.id)
                if notRules.contains(where: { $0.lines.contains(line) }) { copy.items[index].isSetAside = true }
            }
        }
        return copy
    }

    private static func headings(_ titles: [(line: Int, title: String)], lineCount: Int) -> [Heading] {
        zip(titles, titles.dropFirst().map { $0.line - 1 } + [lineCount]).map { heading, last in
            Heading(title: heading.title, lines: heading.line...max(heading.line, last))
        }
    }
}
