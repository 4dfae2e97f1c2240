/// Any JSON text as a Swift value, with the members of objects in the order they were put in.
///
/// Two values are equal when they hold the same cases, so `.integer(5)` and `.number(5)` differ although both are
/// written as `5`; reading that text gives `.integer(5)`.
public enum JSONValue: Hashable, Sendable {
    /// The literal `null`.
    case null

    /// One of the literals `true` and `false`.
    case bool(Bool)

    /// A number without a fraction or exponent that fits in `Int`.
    case integer(Int)

    /// Any other number, which has to be finite for the value to be written as JSON.
    case number(Double)

    /// A text.
    case string(String)

    /// A list of values.
    case array([JSONValue])

    /// A list of values with a name each.
    case object(JSONObject)
}
