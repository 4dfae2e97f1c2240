/// What could have stood at the place of an unexpected character.
public enum JSONExpectation: Hashable, Sendable {
    /// Any value.
    case value

    /// A first value or the end of the array.
    case valueOrArrayEnd

    /// A comma or the end of the array.
    case commaOrArrayEnd

    /// A key in quotes.
    case key

    /// A first key in quotes or the end of the object.
    case keyOrObjectEnd

    /// The colon after a key.
    case colon

    /// A comma or the end of the object.
    case commaOrObjectEnd

    /// The rest of `null`, `true` or `false`, of which a part was read.
    case literal(String)
}
