/// Reads the days on which a school is closed from a file, as a CSV table or as iCalendar.
///
/// A table has a header with the columns `from` and `through`, or `van` and `tot en met`, and perhaps `reason` or
/// `reden`; a row is one run of days, both ends included. Of iCalendar each event is one, which lasts whole days and does
/// not recur. What the file is follows from how it starts, not from its name.
public enum CalendarFile {
    /// How large a file may be.
    public static let mostBytes = 4 * 1_024 * 1_024
    /// How many runs of days a file may have.
    public static let mostClosures = 10_000
    /// How many scalars a line may have, before the lines of iCalendar that belong together are joined.
    public static let mostScalarsInLine = 8_000
    /// How many scalars a reason may have.
    public static let mostScalarsInReason = 500

    /// The closed days in a file, in the order of the file.
    ///
    /// - Throws: `CalendarFileProblem` for the first thing that is wrong. A file without any closed day is wrong too: it
    ///   would be taken for a calendar that says that the school never closes.
    public static func closedDays(from bytes: [UInt8]) throws(CalendarFileProblem) -> [ClosedDays] {
        guard bytes.count <= mostBytes else {
            throw CalendarFileProblem(line: 1, column: 1, reason: .tooLarge(limit: mostBytes))
        }
        var lines = CalendarFileLines(bytes)
        let closures = ClosureEvents.areIn(bytes) ? try ClosureEvents.read(&lines) : try ClosureTable.read(&lines)
        guard !closures.isEmpty else { throw CalendarFileProblem(line: 1, column: 1, reason: .noClosedDays) }
        return closures
    }
}
