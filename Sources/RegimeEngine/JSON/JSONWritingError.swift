/// Why a value cannot be written as JSON.
public enum JSONWritingError: Error, Hashable, Sendable {
    /// A number is infinite or not a number.
    case numberIsNotFinite

    /// Arrays and objects are nested deeper than is read back.
    case tooDeep(limit: Int)
}
