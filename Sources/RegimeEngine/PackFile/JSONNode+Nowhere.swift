extension JSONNode {
    /// The tree of a value that was not read from text, whose places mean nothing.
    init(nowhere value: JSONValue) {
        let content: Content =
            switch value {
            case .null: .null
            case .bool(let flag): .bool(flag)
            case .integer(let number): .integer(number)
            case .number(let number): .number(number)
            case .string(let text): .string(text)
            case .array(let values): .array(values.map(JSONNode.init(nowhere:)))
            case .object(let object):
                .object(
                    object.members.map {
                        Member(key: $0.key, keyPosition: .nowhere, node: JSONNode(nowhere: $0.value))
                    })
            }
        self.init(position: .nowhere, content: content)
    }
}

extension JSONPosition {
    fileprivate static let nowhere = JSONPosition(line: 1, column: 1)
}
