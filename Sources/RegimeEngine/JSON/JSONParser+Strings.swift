extension JSONParser {
    /// Reads a string or key from its opening quote.
    mutating func string() throws(JSONSyntaxError) -> String {
        let start = position
        index += 1
        // Bytes are copied only for the sake of escapes: `run` is the start of what has not been copied.
        var run = index
        var resolved: [UInt8] = []
        while true {
            skipPlainBytes()
            guard let byte = next else {
                throw failure(.unexpectedEnd)
            }
            switch byte {
            case UInt8(ascii: "\""):
                guard resolved.count + index - run <= limits.stringBytes else {
                    throw failure(.stringTooLong(limit: limits.stringBytes), at: start)
                }
                let rest = bytes[run..<index]
                index += 1
                return String(decoding: resolved.isEmpty ? rest : resolved[...] + rest, as: UTF8.self)
            case UInt8(ascii: "\\"):
                resolved += bytes[run..<index]
                resolved.append(contentsOf: String(try escape()).utf8)
                run = index
            case ..<0x20:
                throw failure(.controlCharacterInString)
            default:
                try skipScalar()
            }
        }
    }

    private mutating func skipPlainBytes() {
        var place = index
        while place < bytes.count {
            switch bytes[place] {
            case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x80...:
                index = place
                return
            default:
                place += 1
            }
        }
        index = place
    }

    /// Reads an escape, or two for a scalar beyond U+FFFF, from its backslash.
    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = position
        index += 1
        guard let letter = next else {
            throw failure(.unexpectedEnd)
        }
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try codedEscape(from: start)
        default: throw failure(.invalidEscape, at: start)
        }
    }

    private mutating func codedEscape(from start: JSONPosition) throws(JSONSyntaxError) -> Unicode.Scalar {
        let unit = try fourDigits(from: start)
        if let scalar = Unicode.Scalar(unit) {
            return scalar
        }
        guard UTF16.isLeadSurrogate(unit) else {
            throw failure(.loneSurrogate, at: start)
        }
        let second = position
        for byte in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
            guard next == byte else {
                throw next == nil ? failure(.unexpectedEnd) : failure(.loneSurrogate, at: start)
            }
            index += 1
        }
        let trail = try fourDigits(from: second)
        guard UTF16.isTrailSurrogate(trail) else {
            throw failure(.loneSurrogate, at: start)
        }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    private mutating func fourDigits(from start: JSONPosition) throws(JSONSyntaxError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next else {
                throw failure(.unexpectedEnd)
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw failure(.invalidEscape, at: start)
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}
