/// A JSON value as it was read, with the place it was read at.
package struct JSONNode: Hashable, Sendable {
    /// Where the value starts.
    package let position: JSONPosition

    /// What was read.
    package let content: Content

    /// Puts a content at a place.
    package init(position: JSONPosition, content: Content) {
        self.position = position
        self.content = content
    }
}

extension JSONNode {
    /// The kinds of JSON value, with nodes inside instead of values.
    package enum Content: Hashable, Sendable {
        /// The literal `null`.
        case null

        /// One of the literals `true` and `false`.
        case bool(Bool)

        /// A number without a fraction or exponent that fits in `Int`.
        case integer(Int)

        /// Any other number, always finite.
        case number(Double)

        /// A text.
        case string(String)

        /// A list of values.
        case array([JSONNode])

        /// Members in the order of the text, with keys that all differ.
        case object([Member])
    }

    /// One name with its value in an object that was read.
    package struct Member: Hashable, Sendable {
        /// The name.
        package let key: String

        /// Where the opening quote of the name stands.
        package let keyPosition: JSONPosition

        /// What the object holds under that name.
        package let node: JSONNode

        /// Puts a node under a name.
        package init(key: String, keyPosition: JSONPosition, node: JSONNode) {
            self.key = key
            self.keyPosition = keyPosition
            self.node = node
        }
    }

    /// The same tree without positions.
    package var value: JSONValue {
        switch content {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .array(let nodes): .array(nodes.map(\.value))
        case .object(let members):
            .object(JSONObject(distinct: members.map { JSONMember(key: $0.key, value: $0.node.value) }))
        }
    }
}
