/// Why a value cannot be written as JSON.
package enum JSONWritingError: Error, Hashable, Sendable {
    /// A number is infinite or not a number.
    case numberIsNotFinite

    /// Arrays and objects are nested deeper than `JSONLimits.greatestDepth`.
    case tooDeep(limit: Int)
}
