import RulePackKit

/// The places of some provisions, each place once, with its lines.
enum Places {
    /// Places as "Bijlage 1, Te laat komen (383-391)".
    static func merged(_ citations: [Citation]) -> [String] {
        var order: [String] = []
        var lines: [String: [ClosedRange<Int>]] = [:]
        for citation in citations {
            if lines[citation.place] == nil { order.append(citation.place) }
            lines[citation.place, default: []].append(citation.lines)
        }
        return order.map { place in "\(place) (\(shown(lines[place] ?? [])))" }
    }

    /// One place with its words, as "Bijlage, Verzuimmeldingen, regel 159: „binnen vijf werkdagen”".
    static func full(_ citation: Citation, language: Language) -> String {
        let lines = citation.lines
        let unit =
            lines.lowerBound == lines.upperBound ? Text(nl: "regel", en: "line") : Text(nl: "regels", en: "lines")
        return "\(citation.place), \(unit[language]) \(shown([lines])): „\(citation.says)”"
    }

    /// Line ranges in order, those that touch made one.
    private static func shown(_ ranges: [ClosedRange<Int>]) -> String {
        var merged: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound || range.lowerBound - 1 == last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
