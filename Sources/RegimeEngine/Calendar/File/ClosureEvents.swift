import RulePackKit

/// Closed days as iCalendar (RFC 5545): each event is one run of whole days.
struct ClosureEvents {
    /// What an event says, as far as it is read.
    private struct Event {
        let begin: PlacedText
        var start: PlacedText?
        var end: PlacedText?
        var summary: PlacedText?
        var isCancelled = false
    }

    private var list = ClosureList()
    /// The parts that have begun and not ended, the innermost last.
    private var open: [EventProperty] = []
    private var event: Event?

    /// Whether a file is iCalendar, which starts with the beginning of a part.
    static func areIn(_ bytes: [UInt8]) -> Bool {
        let mark = CalendarFileLines.byteOrderMark
        let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
        let start = text.drop { [UInt8(ascii: " "), 0x09, 0x0A, 0x0D].contains($0) }.prefix(6)
        return String(decoding: start, as: UTF8.self).uppercased() == "BEGIN:"
    }

    static func read(_ lines: inout CalendarFileLines) throws(CalendarFileProblem) -> [ClosedDays] {
        var events = ClosureEvents()
        var whole: PlacedText?
        while let line = try lines.next() {
            // A line that starts with a space or a tab continues the one before.
            if let first = line.scalars.first, first.isSpace, whole != nil {
                whole?.append(line.scalars.dropFirst())
                continue
            }
            if let whole { try events.read(whole) }
            whole = line
        }
        if let whole { try events.read(whole) }
        if let part = events.open.last { throw part.place.problem(.openPart(part.value.text)) }
        return events.list.closures
    }

    private mutating func read(_ line: PlacedText) throws(CalendarFileProblem) {
        guard !line.trimmed.isEmpty else { return }
        let property = try EventProperty(line)
        switch property.name {
        case "BEGIN": begin(property)
        case "END": try end(property)
        // A part within an event, such as an alarm, has properties of its own.
        default: if event != nil, open.last?.isOfEvent == true { try read(property) }
        }
    }

    private mutating func begin(_ property: EventProperty) {
        if property.isOfEvent, event == nil { event = Event(begin: property.place) }
        open.append(property)
    }

    private mutating func end(_ property: EventProperty) throws(CalendarFileProblem) {
        guard let part = open.popLast(), part.value.text.uppercased() == property.value.text.uppercased() else {
            throw property.value.problem(.strayEnd(property.value.text))
        }
        guard part.isOfEvent, !open.contains(where: \.isOfEvent), let event else { return }
        try add(event)
        self.event = nil
    }

    private mutating func read(_ property: EventProperty) throws(CalendarFileProblem) {
        switch property.name {
        case "DTSTART": try set(\.start, to: property)
        case "DTEND": try set(\.end, to: property)
        case "SUMMARY": try set(\.summary, to: property)
        case "STATUS": event?.isCancelled = property.value.text.uppercased() == "CANCELLED"
        case "RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID", "DURATION":
            throw property.place.problem(.unreadProperty(property.name))
        default: break
        }
    }

    private mutating func set(
        _ path: WritableKeyPath<Event, PlacedText?>, to property: EventProperty
    ) throws(CalendarFileProblem) {
        guard event?[keyPath: path] == nil else { throw property.place.problem(.repeatedProperty(property.name)) }
        event?[keyPath: path] = property.value
    }

    private mutating func add(_ event: Event) throws(CalendarFileProblem) {
        // An event that does not take place closes nothing.
        guard !event.isCancelled else { return }
        guard let start = event.start else { throw event.begin.problem(.missingDate("DTSTART")) }
        let from = try ClosureEvents.day(start)
        let through = try event.end.map { end throws(CalendarFileProblem) in
            let after = try ClosureEvents.day(end)
            guard after != from else { throw end.problem(.emptyEvent) }
            return after.adding(days: -1)
        }
        try list.append(
            from: from, through: through ?? from, endingAt: event.end ?? start,
            reason: event.summary?.unescaped ?? event.begin.nothing)
    }

    private static func day(_ value: PlacedText) throws(CalendarFileProblem) -> Day {
        let text = value.text
        // A moment is a date, a T and a time.
        guard !text.dropFirst(8).uppercased().hasPrefix("T") else { throw value.problem(.timeOfDay(text)) }
        return try value.day(.basic)
    }
}

extension EventProperty {
    /// Whether it is the beginning of an event.
    fileprivate var isOfEvent: Bool { value.text.uppercased() == "VEVENT" }
}

extension PlacedText {
    /// No text, at the place of this one.
    fileprivate var nothing: PlacedText { PlacedText(line: line, column: column) }
}
