public import RulePackKit

/// Days as a file that agenda programs read: iCalendar, as RFC 5545 has it.
public enum AgendaRenderer {
    /// A line holds no more octets than this, its end not counted.
    private static let longestLine = 75

    /// The days of a report as the text of a file; nil when it has none, since an agenda without events is not valid.
    public static func text(of report: some AgendaReport, _ language: Language) -> String? {
        let events = report.events(language)
        guard !events.isEmpty else { return nil }
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Verzuimkompas//verzuim//\(language.rawValue.uppercased())",
        ]
        lines.append("CALSCALE:GREGORIAN")
        var met: [String: Int] = [:]
        for event in events {
            met[event.id, default: 0] += 1
            lines += self.lines(of: event, number: met[event.id] ?? 1, stamp: report.start)
        }
        lines.append("END:VCALENDAR")
        return lines.map(folded).joined()
    }

    private static func lines(of event: AgendaEvent, number: Int, stamp: Day) -> [String] {
        // Two packs may have one id: they are two events all the same.
        let id = number == 1 ? event.id : "\(event.id)-\(number)"
        return [
            "BEGIN:VEVENT", "UID:\(escaped(id))", "DTSTAMP:\(digits(stamp))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(event.day))", "SUMMARY:\(escaped(event.summary))",
            "DESCRIPTION:\(event.description.map(escaped).joined(separator: "\\n"))", "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }

    private static func digits(_ day: Day) -> String { day.description.replacing("-", with: "") }

    /// Text of which no sign ends or parts a value.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in SafeText.shown(text).unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// A line, cut where it would get too long; no cut goes through a letter, unless that is longer than a line.
    private static func folded(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var length = 0
        for piece in line.flatMap(pieces) {
            let size = piece.reduce(0) { $0 + UTF8.width($1) }
            if length + size > longestLine {
                result.append(contentsOf: "\r\n ".unicodeScalars)
                // The space is part of the line.
                length = 1
            }
            result.append(contentsOf: piece)
            length += size
        }
        return String(result) + "\r\n"
    }

    /// What is not cut of a letter with its accents: the whole, or each scalar when it is very long.
    private static func pieces(of character: Character) -> [[Unicode.Scalar]] {
        let scalars = Array(character.unicodeScalars)
        return character.utf8.count < longestLine ? [scalars] : scalars.map { [$0] }
    }
}
