/// Why a text is no document of some format, and where.
protocol DocumentProblem: Error {
    associatedtype Reason: DocumentReason

    init(path: String, line: Int?, column: Int?, reason: Reason)

    /// What is wrong with a list of so many elements under a key, if it is too long.
    static func reason(against count: Int, under key: String) -> Reason?
}

extension DocumentProblem {
    /// A list can be of any length.
    static func reason(against count: Int, under key: String) -> Reason? { nil }
}

/// What can be wrong with a document of any format.
protocol DocumentReason {
    /// The document says that it is something else.
    static func wrongSchema(_ found: String) -> Self
    /// An object lacks a key.
    static func missingKey(_ key: String) -> Self
    /// An object has a key that is not of the format; the place is the key.
    static func unknownKey(_ key: String, known: [String]) -> Self
    /// An object has a key that does not go with the value of another; the place is the value of the first.
    static func unfittingKey(_ key: String, with other: String) -> Self
    /// Another type of value is needed.
    static func wrongType(expected: DocumentExpectation) -> Self
    /// A word that is not one of those allowed.
    static func unknownWord(_ word: String, allowed: [String]) -> Self
    /// A date that does not exist, or that is not written as `yyyy-mm-dd`.
    static func impossibleDate(_ text: String) -> Self
}
