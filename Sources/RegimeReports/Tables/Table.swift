/// Rows of cells under the names of their columns.
public struct Table: Hashable, Sendable {
    /// The names of the columns.
    public let columns: [String]
    /// The cells of each row, as many as there are columns.
    public private(set) var rows: [[String]] = []

    /// Creates a table without rows.
    public init(_ columns: [String]) {
        self.columns = columns
    }

    /// What stands where there is nothing to say, since an empty cell could be taken for one that was forgotten.
    static let nothing = "–"

    /// Adds a row; where it says nothing, or is shorter than the table is wide, that is shown.
    mutating func add(_ cells: [String]) {
        rows.append(columns.indices.map { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : Table.nothing })
    }
}
