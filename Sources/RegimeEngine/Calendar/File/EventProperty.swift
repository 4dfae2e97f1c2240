/// One property of iCalendar: a name, parameters and a value, as RFC 5545 has them.
struct EventProperty {
    /// The name in capitals, at its place.
    let name: String
    let place: PlacedText
    let value: PlacedText

    /// Takes apart a line whose continuations have been joined to it.
    init(_ line: PlacedText) throws(CalendarFileProblem) {
        let nameLength = line.scalars.prefix { EventProperty.isOfName($0.scalar) }.count
        guard nameLength > 0, let colon = EventProperty.colon(in: line.scalars, from: nameLength) else {
            throw line.problem(.noProperty)
        }
        place = PlacedText(line.scalars[..<nameLength], line: line.line, column: line.column)
        name = place.text.uppercased()
        value = PlacedText(line.scalars[(colon + 1)...], line: line.line, column: line.column).trimmed
    }

    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    /// Where the value starts: at the first colon that is not between quotes. What else follows the name is parameters.
    private static func colon(in scalars: [PlacedScalar], from start: Int) -> Int? {
        guard start < scalars.count, scalars[start].scalar == ":" || scalars[start].scalar == ";" else { return nil }
        var isQuoted = false
        for index in start..<scalars.count {
            switch scalars[index].scalar {
            case "\"": isQuoted.toggle()
            case ":" where !isQuoted: return index
            default: break
            }
        }
        return nil
    }
}

extension PlacedText {
    /// The text without the backslashes of iCalendar; a line break in it becomes a space.
    var unescaped: PlacedText {
        var result = PlacedText(line: line, column: column)
        var isEscaped = false
        for scalar in scalars {
            if isEscaped {
                let isBreak = scalar.scalar == "n" || scalar.scalar == "N"
                result.append(isBreak ? PlacedScalar(" ", line: scalar.line, column: scalar.column) : scalar)
                isEscaped = false
            } else if scalar.scalar == "\\" {
                isEscaped = true
            } else {
                result.append(scalar)
            }
        }
        return result.trimmed
    }
}
