extension String {
    /// The part of an id after its last slash.
    package var localName: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
        let (before, after) = (utf8[..<slash], utf8[slash...].dropFirst())
        // Between ASCII a byte is a character; next to a mark that joins to it, a slash is none.
        if before.last ?? 0 < 0x80, after.first ?? 0 < 0x80 { return String(Substring(after)) }
        guard let slash = lastIndex(of: "/") else { return self }
        return String(self[index(after: slash)...])
    }
}
