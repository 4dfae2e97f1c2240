/// Strict decoding of UTF-8.
enum JSONUTF8 {
    /// The scalar whose bytes start at an index, or `nil` if they are cut off, overlong, or for no scalar.
    static func scalar(in bytes: [UInt8], at start: Int) -> Unicode.Scalar? {
        let lead = bytes[start]
        let length: Int
        let least: UInt32
        var value: UInt32
        switch lead {
        case 0x00...0x7F: return Unicode.Scalar(lead)
        case 0xC2...0xDF: (length, least, value) = (2, 0x80, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (length, least, value) = (3, 0x800, UInt32(lead & 0x0F))
        case 0xF0...0xF4: (length, least, value) = (4, 0x1_0000, UInt32(lead & 0x07))
        default: return nil
        }
        guard start + length <= bytes.count else {
            return nil
        }
        for index in start + 1..<start + length {
            guard bytes[index] & 0xC0 == 0x80 else {
                return nil
            }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        // The initialiser refuses surrogates and what lies beyond U+10FFFF.
        return value < least ? nil : Unicode.Scalar(value)
    }
}
