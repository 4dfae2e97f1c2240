import RulePackKit

/// The words of a citation stand on its lines.
struct QuotesStandOnTheirLines: PackCheck {
    static let code = "VK006"
    static let summary = Text(
        nl: "de woorden van een vindplaats staan op haar regels", en: "the words of a citation stand on its lines")

    func findings(in subject: CheckSubject) -> [Finding] {
        Coverage.uses(in: subject.regime).compactMap { use in
            let citation = use.citation
            guard let text = subject.text(of: citation.document) else { return nil }
            let place = "\(citation.document) \(citation.lines.shown)"
            guard let words = text.words(of: citation.lines) else {
                return problem(
                    use.id, nl: "regels bestaan niet: \(place)", en: "lines do not exist: \(place)",
                    remedy: Text(
                        nl: "het document heeft \(text.lines.count) regels",
                        en: "the document has \(text.lines.count) lines"))
            }
            guard !words.contains(SourceText.collapsed(citation.says)) else { return nil }
            return problem(
                use.id, nl: "„\(citation.says)” staat niet op \(place)",
                en: "\"\(citation.says)\" does not stand on \(place)",
                remedy: Text(
                    nl: "verbeter de regels of de woorden", en: "mend the lines or the words"))
        }
    }
}

extension ClosedRange<Int> {
    /// How many lines it spans; a range beyond any text may have more than a number can say.
    package var span: Int {
        let (steps, isTooMany) = upperBound.subtractingReportingOverflow(lowerBound)
        return isTooMany || steps == .max ? .max : steps + 1
    }

    /// The lines as a person reads them.
    package var shown: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
