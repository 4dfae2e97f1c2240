extension JSONParser {
    /// Reads an array from its opening bracket.
    mutating func array(inside depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
        try open(inside: depth)
        if closes(with: UInt8(ascii: "]")) {
            return []
        }
        var nodes: [JSONNode] = []
        var expected = JSONExpectation.valueOrArrayEnd
        while true {
            nodes.append(try value(inside: depth + 1, expected: expected))
            skipWhitespace()
            if closes(with: UInt8(ascii: "]")) {
                return nodes
            }
            try step(over: UInt8(ascii: ","), expected: .commaOrArrayEnd)
            expected = .value
        }
    }

    /// Reads an object from its opening bracket.
    mutating func object(inside depth: Int) throws(JSONSyntaxError) -> [JSONNode.Member] {
        try open(inside: depth)
        if closes(with: UInt8(ascii: "}")) {
            return []
        }
        var members: [JSONNode.Member] = []
        var register = JSONKeyRegister()
        var expected = JSONExpectation.keyOrObjectEnd
        while true {
            guard next == UInt8(ascii: "\"") else {
                throw unexpected(expected)
            }
            let keyPosition = position
            let key = try string()
            guard register.isNew(key, after: members) else {
                throw failure(.duplicateKey(key), at: keyPosition)
            }
            skipWhitespace()
            try step(over: UInt8(ascii: ":"), expected: .colon)
            let node = try value(inside: depth + 1, expected: .value)
            members.append(JSONNode.Member(key: key, keyPosition: keyPosition, node: node))
            skipWhitespace()
            if closes(with: UInt8(ascii: "}")) {
                return members
            }
            try step(over: UInt8(ascii: ","), expected: .commaOrObjectEnd)
            expected = .key
        }
    }

    private mutating func open(inside depth: Int) throws(JSONSyntaxError) {
        guard depth < limits.depth else {
            throw failure(.tooDeep(limit: limits.depth))
        }
        index += 1
        skipWhitespace()
    }

    private mutating func closes(with bracket: UInt8) -> Bool {
        guard next == bracket else {
            return false
        }
        index += 1
        return true
    }

    /// Reads a separator and the white space behind it.
    private mutating func step(over separator: UInt8, expected: JSONExpectation) throws(JSONSyntaxError) {
        guard next == separator else {
            throw unexpected(expected)
        }
        index += 1
        skipWhitespace()
    }
}
