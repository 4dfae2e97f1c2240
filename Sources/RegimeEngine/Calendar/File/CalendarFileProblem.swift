/// Why no closed days can be read from a file, and where.
public struct CalendarFileProblem: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The Unicode scalar in the line, from 1.
    public let column: Int
    /// What is wrong.
    public let reason: Reason

    /// Creates a problem at a place in a file.
    public init(line: Int, column: Int, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }
}

extension CalendarFileProblem {
    /// What can be wrong with a file of closed days.
    public enum Reason: Hashable, Sendable {
        // Of any file.

        /// More bytes than the limit; the place is the start of the file.
        case tooLarge(limit: Int)
        /// A line with more scalars than the limit; the place is the first one too many.
        case lineTooLong(limit: Int)
        /// A reason with more scalars than the limit.
        case reasonTooLong(limit: Int)
        /// More runs of closed days than the limit; the place is the first one too many.
        case tooManyClosures(limit: Int)
        /// No closed day at all.
        case noClosedDays
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A control character other than a tab.
        case controlCharacter
        /// A row without a date in this column, or an event without this property.
        case missingDate(String)
        /// A date that does not exist, or is written otherwise than this file should.
        case impossibleDate(String, form: DateForm)
        /// A date before or after the years for which there is a calendar.
        case outsideYears(ClosedRange<Int>)
        /// Closed days that would end before they start; the place is the end.
        case endBeforeStart

        // Of a table.

        /// A table that has no such column.
        case missingColumn(String)
        /// A name in the header that is of no column; these are.
        case unknownColumn(String, known: [String])
        /// A second column of the same meaning.
        case repeatedColumn(String)
        /// A cell under no column, as from a comma in a reason without quotes.
        case cellWithoutColumn(String)
        /// A quote that the line does not close.
        case openQuote
        /// Something behind a closing quote, in the same cell.
        case textAfterQuote

        // Of iCalendar.

        /// A line that is no property: it has no name, or no colon behind it.
        case noProperty
        /// An `END` of another part than the one that is open, or of none.
        case strayEnd(String)
        /// A part that the file does not end; the place is its `BEGIN`.
        case openPart(String)
        /// The same property of an event again.
        case repeatedProperty(String)
        /// A property that makes more of an event than one run of whole days, such as `RRULE`.
        case unreadProperty(String)
        /// A moment on a day rather than a whole day.
        case timeOfDay(String)
        /// Closed days that end on the day on which they start, which iCalendar counts as none.
        case emptyEvent
    }

    /// How a date is written.
    public enum DateForm: String, CaseIterable, Hashable, Sendable {
        /// As `yyyy-mm-dd`.
        case hyphenated
        /// As `yyyymmdd`.
        case basic
    }
}
