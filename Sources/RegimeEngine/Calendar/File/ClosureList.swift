import RulePackKit

/// Closed days as they are read from a file, one run after another.
struct ClosureList {
    private(set) var closures: [ClosedDays] = []

    /// Adds a run of days; its places are those of its start, its end and its reason in the file.
    mutating func append(
        from: Day, through: Day, endingAt end: PlacedText, reason: PlacedText
    ) throws(CalendarFileProblem) {
        let text = reason.text
        guard text.unicodeScalars.count <= CalendarFile.mostScalarsInReason else {
            throw reason.problem(.reasonTooLong(limit: CalendarFile.mostScalarsInReason))
        }
        guard let closure = ClosedDays(from: from, through: through, reason: text) else {
            throw end.problem(.endBeforeStart)
        }
        guard closures.count < CalendarFile.mostClosures else {
            throw end.problem(.tooManyClosures(limit: CalendarFile.mostClosures))
        }
        closures.append(closure)
    }
}

extension PlacedText {
    /// The day that is written here.
    func day(_ form: CalendarFileProblem.DateForm) throws(CalendarFileProblem) -> Day {
        let text = text
        guard let day = Day(form == .basic ? PlacedText.hyphenated(text) : text) else {
            throw problem(.impossibleDate(text, form: form))
        }
        guard PublicHolidays.days.contains(day) else { throw problem(.outsideYears(PublicHolidays.years)) }
        return day
    }

    /// A date of eight digits with hyphens; other text as it is, unless it has hyphens already.
    private static func hyphenated(_ text: String) -> String {
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return "" }
        return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    }
}
