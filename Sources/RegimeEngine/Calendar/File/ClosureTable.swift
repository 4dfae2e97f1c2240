import RulePackKit

/// Closed days as a table: a header, and a run of days a row.
struct ClosureTable {
    /// What stands in a column.
    private enum Column: String, CaseIterable {
        case from
        case through
        case reason

        /// What a header can call it, the first being what we call it ourselves.
        var names: [String] {
            switch self {
            case .from: ["from", "van"]
            case .through: ["through", "tot en met", "t/m"]
            case .reason: ["reason", "reden"]
            }
        }
    }

    private let separator: Unicode.Scalar
    /// The columns in the order of the header; nil for one without a name.
    private let columns: [Column?]

    static func read(_ lines: inout CalendarFileLines) throws(CalendarFileProblem) -> [ClosedDays] {
        var table: ClosureTable?
        var list = ClosureList()
        while let line = try lines.next() {
            guard !line.trimmed.isEmpty else { continue }
            guard let table else {
                table = try ClosureTable(header: line)
                continue
            }
            try table.read(line, into: &list)
        }
        return list.closures
    }

    private init(header line: PlacedText) throws(CalendarFileProblem) {
        separator = line.scalars.contains { $0.scalar == ";" } ? ";" : ","
        var columns: [Column?] = []
        for cell in try TableRow.cells(of: line, separator: separator) {
            let name = cell.text.lowercased()
            guard !name.isEmpty else {
                columns.append(nil)
                continue
            }
            guard let column = Column.allCases.first(where: { $0.names.contains(name) }) else {
                throw cell.problem(.unknownColumn(cell.text, known: Column.allCases.flatMap(\.names)))
            }
            guard !columns.contains(column) else { throw cell.problem(.repeatedColumn(cell.text)) }
            columns.append(column)
        }
        for column in [Column.from, .through] where !columns.contains(column) {
            throw line.problem(.missingColumn(column.rawValue))
        }
        self.columns = columns
    }

    private func read(_ line: PlacedText, into list: inout ClosureList) throws(CalendarFileProblem) {
        let cells = try TableRow.cells(of: line, separator: separator)
        // Nothing but separators is what a spreadsheet leaves of an empty row.
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        for (index, cell) in cells.enumerated() where !cell.isEmpty {
            guard columns.indices.contains(index), columns[index] != nil else {
                throw cell.problem(.cellWithoutColumn(cell.text))
            }
        }
        let from = try cell(.from, of: cells, in: line)
        let through = try cell(.through, of: cells, in: line)
        try list.append(
            from: try from.day(.hyphenated), through: try through.day(.hyphenated), endingAt: through,
            reason: optionalCell(.reason, of: cells) ?? PlacedText(line: line.line, column: line.column))
    }

    /// The date in a column.
    private func cell(
        _ column: Column, of cells: [PlacedText], in line: PlacedText
    ) throws(CalendarFileProblem) -> PlacedText {
        let cell = optionalCell(column, of: cells)
        guard let cell, !cell.isEmpty else { throw (cell ?? line).problem(.missingDate(column.rawValue)) }
        return cell
    }

    private func optionalCell(_ column: Column, of cells: [PlacedText]) -> PlacedText? {
        columns.firstIndex(of: column).flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    }
}
