/// The state of reading one text: where reading is and how much has been read.
///
/// Each method that reads something starts with `index` on its first byte and leaves it behind the last.
struct JSONParser {
    let bytes: [UInt8]
    let limits: JSONLimits

    /// The next byte to look at, always the first of a scalar.
    var index = 0

    private var line = 1

    /// What to subtract from `index` for the column, so that a position costs no counting.
    private var columnOrigin = -1

    private var valueCount = 0

    init(bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads the whole text.
    mutating func document() throws(JSONSyntaxError) -> JSONNode {
        guard bytes.count <= limits.bytes else {
            throw failure(.tooLarge(limit: limits.bytes))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            index = 3
            columnOrigin = 2
        }
        skipWhitespace()
        let node = try value(inside: 0, expected: .value)
        skipWhitespace()
        guard index == bytes.count else {
            throw failure(JSONUTF8.scalar(in: bytes, at: index) == nil ? .invalidUTF8 : .trailingContent)
        }
        return node
    }

    /// Reads a value that stands inside a number of arrays and objects.
    mutating func value(inside depth: Int, expected: JSONExpectation) throws(JSONSyntaxError) -> JSONNode {
        guard let byte = next else {
            throw failure(.unexpectedEnd)
        }
        let start = position
        valueCount += 1
        guard valueCount <= limits.values else {
            throw failure(.tooManyValues(limit: limits.values))
        }
        let content: JSONNode.Content
        switch byte {
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "{"): content = .object(try object(inside: depth))
        case UInt8(ascii: "["): content = .array(try array(inside: depth))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): content = try number()
        case UInt8(ascii: "t"): content = try literal("true", .bool(true))
        case UInt8(ascii: "f"): content = try literal("false", .bool(false))
        case UInt8(ascii: "n"): content = try literal("null", .null)
        default: throw unexpected(expected)
        }
        return JSONNode(position: start, content: content)
    }

    private mutating func literal(
        _ text: String, _ content: JSONNode.Content
    ) throws(JSONSyntaxError) -> JSONNode.Content {
        for byte in text.utf8 {
            guard next == byte else {
                throw unexpected(.literal(text))
            }
            index += 1
        }
        return content
    }
}

// Places
extension JSONParser {
    /// The next byte, if any.
    var next: UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    /// The place of the next byte.
    var position: JSONPosition {
        JSONPosition(line: line, column: index - columnOrigin)
    }

    /// Steps over spaces, tabs and line ends.
    mutating func skipWhitespace() {
        while let byte = next {
            switch byte {
            case 0x20, 0x09:
                index += 1
            case 0x0A:
                index += 1
                startLine()
            case 0x0D:
                index += 1
                if next == 0x0A {
                    index += 1
                }
                startLine()
            default:
                return
            }
        }
    }

    private mutating func startLine() {
        line += 1
        columnOrigin = index - 1
    }

    /// Steps over a scalar of one or more bytes, which is one column.
    mutating func skipScalar() throws(JSONSyntaxError) {
        guard let scalar = JSONUTF8.scalar(in: bytes, at: index) else {
            throw failure(.invalidUTF8)
        }
        let length = UTF8.width(scalar)
        index += length
        columnOrigin += length - 1
    }

    /// An error at the next byte or at a place remembered before.
    func failure(_ reason: JSONSyntaxError.Reason, at place: JSONPosition? = nil) -> JSONSyntaxError {
        JSONSyntaxError(position: place ?? position, reason: reason)
    }

    /// The error for a next byte, or an end, that should not be there.
    func unexpected(_ expected: JSONExpectation) -> JSONSyntaxError {
        guard index < bytes.count else {
            return failure(.unexpectedEnd)
        }
        guard let scalar = JSONUTF8.scalar(in: bytes, at: index) else {
            return failure(.invalidUTF8)
        }
        return failure(.unexpectedCharacter(scalar, expected: expected))
    }
}
