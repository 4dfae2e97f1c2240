/// The types of value that a document of ours can have.
public enum DocumentExpectation: String, CaseIterable, Hashable, Sendable {
    case text
    /// A date in a text, or null where there is none.
    case textOrNull
    case number
    case wholeNumber
    case flag
    case flagOrNull
    /// A date in a text, true, false, or null where nothing is given.
    case dayOrFlag
    case list
    /// The first and the last line, in a list of two whole numbers.
    case lines
    case object
    /// A code in a text, or an object.
    case textOrObject
    case null
}
