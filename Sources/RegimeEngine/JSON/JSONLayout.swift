/// The text written so far and the rules to lay out more of it.
struct JSONLayout {
    /// The column that an array on one line may reach.
    private static let lineWidth = 100

    private let isPretty: Bool

    private(set) var bytes: [UInt8] = []

    /// Where the line begins that is being written.
    private var lineStart = 0

    init(isPretty: Bool) {
        self.isPretty = isPretty
    }

    /// Writes a value that is not inside another.
    mutating func document(_ value: JSONValue) throws(JSONWritingError) {
        try write(value, inside: 0)
        if isPretty {
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func write(_ value: JSONValue, inside depth: Int) throws(JSONWritingError) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        case .number(let value): append(try JSONNumberText.text(of: value))
        case .string(let value): JSONStringText.append(value, to: &bytes)
        case .array(let values): try write(values, inside: depth)
        case .object(let object): try write(object, inside: depth)
        }
    }

    private mutating func write(_ object: JSONObject, inside depth: Int) throws(JSONWritingError) {
        guard depth < JSONLimits.greatestDepth else {
            throw .tooDeep(limit: JSONLimits.greatestDepth)
        }
        append("{")
        for (index, member) in object.members.enumerated() {
            separate(index, depth: depth + 1)
            JSONStringText.append(member.key, to: &bytes)
            append(isPretty ? ": " : ":")
            try write(member.value, inside: depth + 1)
        }
        if !object.members.isEmpty {
            startLine(depth: depth)
        }
        append("}")
    }

    private mutating func write(_ values: [JSONValue], inside depth: Int) throws(JSONWritingError) {
        guard depth < JSONLimits.greatestDepth else {
            throw .tooDeep(limit: JSONLimits.greatestDepth)
        }
        if isPretty, try writeOnOneLine(values) {
            return
        }
        append("[")
        for (index, value) in values.enumerated() {
            separate(index, depth: depth + 1)
            try write(value, inside: depth + 1)
        }
        if !values.isEmpty {
            startLine(depth: depth)
        }
        append("]")
    }

    /// Writes scalars behind one another if they fit on the line, and otherwise leaves the text as it is.
    private mutating func writeOnOneLine(_ values: [JSONValue]) throws(JSONWritingError) -> Bool {
        guard values.allSatisfy(\.isScalar) else {
            return false
        }
        let start = bytes.count
        var width = Self.width(of: bytes[lineStart...])
        var measured = start
        append("[")
        for (index, value) in values.enumerated() {
            append(index == 0 ? "" : ", ")
            try write(value, inside: 0)
            width += Self.width(of: bytes[measured...])
            measured = bytes.count
            // One more for the bracket; stopping here keeps a long array from being written twice.
            guard width + 1 <= Self.lineWidth else {
                bytes.removeSubrange(start...)
                return false
            }
        }
        append("]")
        return true
    }

    private mutating func separate(_ index: Int, depth: Int) {
        if index > 0 {
            append(",")
        }
        startLine(depth: depth)
    }

    private mutating func startLine(depth: Int) {
        guard isPretty else {
            return
        }
        bytes.append(UInt8(ascii: "\n"))
        lineStart = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Counts scalars, by leaving out the bytes that continue one.
    private static func width(of bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}

extension JSONValue {
    fileprivate var isScalar: Bool {
        switch self {
        case .null, .bool, .integer, .number, .string: true
        case .array, .object: false
        }
    }
}
