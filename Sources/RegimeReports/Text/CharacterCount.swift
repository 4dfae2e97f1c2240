/// Counts characters, and does so quickly in the texts that nearly all are: without marks that join to other characters.
enum CharacterCount {
    /// How many characters a text has.
    static func of(_ text: some StringProtocol) -> Int {
        isPlain(text) ? text.unicodeScalars.count : text.count
    }

    /// How many characters the bytes of a plain text are, by leaving out those that continue one.
    static func ofPlain(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { !continues($0) } }

    /// The bytes of the first characters of a plain text.
    static func prefix(_ bytes: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
        guard bytes.count > count else { return bytes }
        var length = 0
        return bytes.prefix { byte in
            if !continues(byte) { length += 1 }
            return length <= count
        }
    }

    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Whether every scalar is a character by itself, as letters of Latin alphabets, spaces and usual signs are. Words
    /// and characters then begin and end where scalars do.
    static func isPlain(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            // Up to the first combining mark; dashes, quotes and dots; currencies.
            case 0x20..<0x300, 0x2010...0x2027, 0x20A0...0x20BF: true
            default: false
            }
        }
    }
}
