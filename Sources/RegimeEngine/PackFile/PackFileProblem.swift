/// Why a text is no pack file, and where.
public struct PackFileProblem: Error, Hashable, Sendable {
    /// The value that is wrong, or that lacks something, such as `regimes[0].provisions[3].within.unit`; empty for the
    /// document as a whole. Only keys of the format stand in it, never words of the file.
    public let path: String
    /// The line, from 1; nil when the document was not read from text.
    public let line: Int?
    /// The Unicode scalar in the line, from 1; nil when the document was not read from text.
    public let column: Int?
    /// What is wrong.
    public let reason: Reason

    /// Creates a problem at a place in a document.
    public init(path: String, line: Int?, column: Int?, reason: Reason) {
        self.path = path
        self.line = line
        self.column = column
        self.reason = reason
    }
}

extension PackFileProblem {
    /// What can be wrong with a pack file.
    public enum Reason: Hashable, Sendable {
        /// It is not JSON, or more of it than is read.
        case syntax(JSONSyntaxError.Reason)
        /// The document says that it is something else.
        case wrongSchema(String)
        /// An object lacks a key.
        case missingKey(String)
        /// An object has a key that is not of the format; the place is the key.
        case unknownKey(String, known: [String])
        /// An object has a key that does not go with the value of another; the place is the value of the first.
        case unfittingKey(String, with: String)
        /// Another type of value is needed.
        case wrongType(expected: Expectation)
        /// A word that is not one of those allowed.
        case unknownWord(String, allowed: [String])
        /// A date that does not exist, or that is not written as `yyyy-mm-dd`.
        case impossibleDate(String)
        /// A version that is not three numbers with dots between them.
        case impossibleVersion(String)
        /// A range, a period or a run of lines that ends before it begins.
        case impossibleRange
        /// A range with neither a lower nor an upper end.
        case rangeWithoutEnds
        /// A number that is less or more than the format holds.
        case numberOutOfBounds(ClosedRange<Int>)
        /// A list that, when it is there, must not be empty.
        case emptyList
        /// More of something than is read.
        case tooMany(Countable, count: Int, limit: Int)
        /// A name or an id without a character.
        case emptyId
        /// The same id again; the place is the later one.
        case duplicateId(String)
        /// An id that does not consist of that of its regime or pack, a slash and a name of its own.
        case foreignId(String, prefix: String)
        /// A reference to something that the regime does not have; what it has of that kind comes along.
        case dangling(String, known: [String])
        /// A topic or a jurisdiction that nothing in the document uses.
        case unused(String)
    }

    /// What there can be too many of.
    public enum Countable: Hashable, Sendable, CaseIterable {
        /// Elements of a list.
        case elements
        /// Lines of a citation, or of a run of lines without a rule.
        case lines
        /// Thresholds of a regime.
        case thresholds
    }

    /// The types of value that a pack file has.
    public typealias Expectation = DocumentExpectation
}

extension PackFileProblem: DocumentProblem {
    static func reason(against count: Int, under key: String) -> Reason? {
        let limit = PackFile.mostElements(under: key)
        return count > limit ? .tooMany(.elements, count: count, limit: limit) : nil
    }
}

extension PackFileProblem.Reason: DocumentReason {}
