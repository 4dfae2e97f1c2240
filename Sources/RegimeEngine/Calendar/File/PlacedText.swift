/// A Unicode scalar of a file, and where it stands.
struct PlacedScalar {
    let scalar: Unicode.Scalar
    private let storedLine: UInt32
    private let storedColumn: UInt32

    init(_ scalar: Unicode.Scalar, line: Int, column: Int) {
        // There is one for each scalar of a line, so it is kept small.
        self.scalar = scalar
        storedLine = UInt32(clamping: line)
        storedColumn = UInt32(clamping: column)
    }

    var line: Int { Int(storedLine) }
    var column: Int { Int(storedColumn) }
    var isSpace: Bool { scalar == " " || scalar == "\t" }
}

/// Some text of a file, and where it starts.
struct PlacedText {
    private(set) var scalars: [PlacedScalar]
    let line: Int
    let column: Int

    /// No text yet, at a place.
    init(line: Int, column: Int) {
        scalars = []
        self.line = line
        self.column = column
    }

    /// Some scalars of a text, or no text where they would stand.
    init(_ scalars: some Sequence<PlacedScalar>, line: Int, column: Int) {
        self.scalars = Array(scalars)
        self.line = self.scalars.first?.line ?? line
        self.column = self.scalars.first?.column ?? column
    }

    mutating func append(_ scalar: PlacedScalar) { scalars.append(scalar) }

    mutating func append(_ more: some Sequence<PlacedScalar>) { scalars.append(contentsOf: more) }

    /// The text itself.
    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.lazy.map(\.scalar))
        return String(text)
    }

    var isEmpty: Bool { scalars.isEmpty }

    /// The text without the spaces and tabs around it.
    var trimmed: PlacedText {
        let start = scalars.prefix(while: \.isSpace).count
        let end = scalars.lastIndex { !$0.isSpace } ?? start - 1
        return PlacedText(scalars[start..<max(start, end + 1)], line: line, column: column)
    }

    /// A problem at the start of this text.
    func problem(_ reason: CalendarFileProblem.Reason) -> CalendarFileProblem {
        CalendarFileProblem(line: line, column: column, reason: reason)
    }
}
