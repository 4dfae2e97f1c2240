/// The text of a document, by line.
public struct SourceText: Hashable, Sendable {
    /// The lines; the first one is line 1.
    public let lines: [String]
    /// The SHA-256 of the bytes, in lower-case hexadecimal.
    public let sha256: String

    /// Creates a text from its bytes, which are read as UTF-8.
    public init(bytes: [UInt8]) {
        sha256 = SHA256.hexDigest(of: bytes)
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        // A line ends in a line feed, so nothing follows the last one.
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines.map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }

    /// The numbers of the lines that are not blank, in order.
    public var filledLines: [Int] {
        lines.indices.filter { !isBlank($0 + 1) }.map { $0 + 1 }
    }

    /// Whether a line exists in the text.
    public func has(_ line: Int) -> Bool { line >= 1 && line <= lines.count }

    /// Whether all of some lines exist in the text.
    func has(_ range: ClosedRange<Int>) -> Bool { has(range.lowerBound) && has(range.upperBound) }

    /// Whether a line holds nothing but white space.
    public func isBlank(_ line: Int) -> Bool {
        has(line) && lines[line - 1].allSatisfy(\.isWhitespace)
    }

    /// The words of some lines, with one space between them; nil when a line does not exist.
    public func words(of range: ClosedRange<Int>) -> String? {
        guard has(range) else { return nil }
        return SourceText.collapsed(lines[(range.lowerBound - 1)...(range.upperBound - 1)].joined(separator: " "))
    }

    /// A text with every run of white space made one space.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
