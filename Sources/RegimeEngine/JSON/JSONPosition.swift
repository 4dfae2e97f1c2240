/// A place in a JSON text.
///
/// A line ends at a line feed, a carriage return, or the two together. Columns count Unicode scalars, so an accented
/// letter written as one scalar and a tab are both one column. A byte order mark at the start is not counted.
package struct JSONPosition: Hashable, Sendable {
    private let storedLine: UInt32
    private let storedColumn: UInt32

    /// Makes a position of a line and a column that both start at 1.
    package init(line: Int, column: Int) {
        // Every node holds a position, so it is kept small.
        storedLine = UInt32(clamping: line)
        storedColumn = UInt32(clamping: column)
    }

    /// The line, the first being 1.
    package var line: Int { Int(storedLine) }

    /// The number of the Unicode scalar in the line, the first being 1.
    package var column: Int { Int(storedColumn) }
}

extension JSONPosition: Comparable {
    /// Tells whether one place comes before another in the same text.
    package static func < (left: JSONPosition, right: JSONPosition) -> Bool {
        (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
    }
}
