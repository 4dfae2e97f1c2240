/// One name with its value in a JSON object.
public struct JSONMember: Hashable, Sendable {
    /// The name, which occurs once in an object.
    public let key: String

    /// What the object holds under that name.
    public var value: JSONValue

    /// Puts a value under a name.
    public init(key: String, value: JSONValue) {
        self.key = key
        self.value = value
    }
}
