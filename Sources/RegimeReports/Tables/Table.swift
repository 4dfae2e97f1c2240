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

    /// Adds a row; cells that it lacks are empty.
    mutating func add(_ cells: [String]) {
        rows.append(columns.indices.map { $0 < cells.count ? cells[$0] : "" })
    }
}
