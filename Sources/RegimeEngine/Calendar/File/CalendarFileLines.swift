/// The lines of a file of closed days, one at a time.
///
/// A line ends at a line feed, a carriage return, or the two together. A byte order mark at the start is not counted.
struct CalendarFileLines {
    private let bytes: [UInt8]
    private var index: Int
    private var lineNumber = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The next line, without what ends it; nil when there is none left.
    mutating func next() throws(CalendarFileProblem) -> PlacedText? {
        guard index < bytes.count else { return nil }
        var line = PlacedText(line: lineNumber, column: 1)
        while index < bytes.count {
            let scalar = JSONUTF8.scalar(in: bytes, at: index)
            let place = PlacedText(line: lineNumber, column: line.scalars.count + 1)
            guard let scalar else { throw place.problem(.invalidUTF8) }
            index += UTF8.width(scalar)
            if scalar == "\n" { break }
            if scalar == "\r" {
                if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
                break
            }
            guard scalar == "\t" || !CalendarFileLines.isControl(scalar) else {
                throw place.problem(.controlCharacter)
            }
            guard line.scalars.count < CalendarFile.mostScalarsInLine else {
                throw place.problem(.lineTooLong(limit: CalendarFile.mostScalarsInLine))
            }
            line.append(PlacedScalar(scalar, line: place.line, column: place.column))
        }
        lineNumber += 1
        return line
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
    }
}
