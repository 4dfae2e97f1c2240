/// An array literal in a source file to which an element is added, laid out as the formatter would.
struct SwiftList {
    private let source: String
    private let inside: Range<String.Index>
    private let margin: Int
    private static let width = 120

    /// Finds the list that opens behind some words, which stand at the start of a line; nil when it is not there.
    init?(in source: String, behind declaration: String) {
        var search = source.startIndex..<source.endIndex
        while let found = source[search].firstRange(of: declaration) {
            let start = source[..<found.lowerBound].lastIndex(of: "\n").map(source.index(after:)) ?? source.startIndex
            let before = source[start..<found.lowerBound]
            guard before.allSatisfy({ $0 == " " }), source[found.upperBound...].first == "[",
                let end = source[found.upperBound...].firstIndex(of: "]")
            else {
                search = found.upperBound..<source.endIndex
                continue
            }
            self.source = source
            inside = source.index(after: found.upperBound)..<end
            margin = before.count
            return
        }
        return nil
    }

    /// The elements as they are written.
    var elements: [String] {
        source[inside].split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    }

    /// The source with an element behind the others.
    func adding(_ element: String) -> String {
        let elements = elements + [element]
        let line = elements.joined(separator: ", ")
        let isBroken = source[inside].contains("\n")
        let lineStart = source[..<inside.lowerBound].lastIndex(of: "\n").map(source.index(after:)) ?? source.startIndex
        let lineEnd = source[inside.upperBound...].firstIndex(of: "\n") ?? source.endIndex
        let rest =
            source.distance(from: lineStart, to: inside.lowerBound)
            + source.distance(from: inside.upperBound, to: lineEnd)
        let fits = !isBroken && rest + line.count <= SwiftList.width
        return source.replacingSubrange(inside, with: fits ? line : broken(elements))
    }

    /// The elements on lines of their own, as many on a line as fit.
    private func broken(_ elements: [String]) -> String {
        let indent = String(repeating: " ", count: margin + 4)
        var lines: [String] = []
        for element in elements {
            if let last = lines.last, last.count + element.count + 2 <= SwiftList.width {
                lines[lines.count - 1] = "\(last) \(element),"
            } else {
                lines.append("\(indent)\(element),")
            }
        }
        return "\n\(lines.joined(separator: "\n"))\n\(String(repeating: " ", count: margin))"
    }
}

extension String {
    fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
