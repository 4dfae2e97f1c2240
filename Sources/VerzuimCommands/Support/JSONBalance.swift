/// Whether a line can be a whole JSON document, as far as its brackets tell.
enum JSONBalance {
    /// Whether a line begins with a bracket, and closes every bracket that it opens.
    static func isWhole(_ line: some Sequence<UInt8>) -> Bool {
        var depth = 0
        var isBegun = false
        var isText = false
        var isEscaped = false
        for byte in line {
            if isText {
                if !isEscaped && byte == UInt8(ascii: "\"") { isText = false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): (depth, isBegun) = (depth + 1, true)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""): isText = true
            default: break
            }
        }
        return isBegun && !isText && depth <= 0
    }

    /// Whether a byte is a space to JSON.
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C
    }
}
