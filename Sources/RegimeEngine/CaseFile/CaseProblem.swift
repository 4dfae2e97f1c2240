public import RulePackKit

/// Why a text is no case, and where.
public struct CaseProblem: Error, Hashable, Sendable {
    /// The value that is wrong, or that lacks something, such as `absences[3].amount`; empty for the document as a
    /// whole. Only keys of the format stand in it, never words of the file.
    public let path: String
    /// The line, from 1.
    public let line: Int?
    /// The Unicode scalar in the line, from 1.
    public let column: Int?
    /// What is wrong.
    public let reason: Reason

    /// Creates a problem at a place in a case.
    public init(path: String, line: Int?, column: Int?, reason: Reason) {
        self.path = path
        self.line = line
        self.column = column
        self.reason = reason
    }
}

extension CaseProblem {
    /// What can be wrong with a case.
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
        case wrongType(expected: DocumentExpectation)
        /// A word that is not one of those allowed.
        case unknownWord(String, allowed: [String])
        /// A date that does not exist, or that is not written as `yyyy-mm-dd`.
        case impossibleDate(String)
        /// A date whose public holidays nobody has worked out.
        case dateOutOfBounds(ClosedRange<Day>)
        /// A run of days that ends before it begins.
        case endBeforeStart
        /// A date after the day on which the case is assessed.
        case afterAssessment(Day)
        /// A date before the earliest that it can be: the birth of the pupil, or of the oldest that a pupil can be.
        case beforeBirth(Day)
        /// A pupil of an age that no pupil has; nil when born after the day on which the case is assessed.
        case impossibleAge(Int?)
        /// A text that is no CBS code of a municipality.
        case impossibleCode(String)
        /// An amount of zero or less.
        case amountNotPositive
        /// A greater amount than there can be.
        case amountTooGreat(limit: Int, AbsenceUnit)
        /// An amount with more than two decimals.
        case amountTooPrecise
        /// A spell of sickness that shares a day with another, which begins on a day.
        case overlappingSickness(Day)
        /// A list with more elements than are read.
        case listTooLong(limit: Int)
        /// A key for the name or the number of a person.
        case personalKey(String)
        /// Nine digits that can be the number of a person. They are not repeated here.
        case personalNumber
    }
}

extension CaseProblem: DocumentProblem {}

extension CaseProblem.Reason: DocumentReason {}

/// A value of a case.
typealias CaseNode = DocumentNode<CaseProblem>

/// An object of a case.
typealias CaseObject = DocumentObject<CaseProblem>
