import RulePackKit

/// The words of a citation stand on its lines.
struct QuotesStandOnTheirLines: PackCheck {
    static let code = "VK006"
    static let needsSources = true
    static let summary = Text(
        nl: "de woorden van een vindplaats staan op haar regels", en: "the words of a citation stand on its lines")
    private static let longestQuote = 80

    func findings(in subject: CheckSubject) -> [Finding] {
        // Many citations are of the same lines.
        var plain: [String: [String]] = [:]
        return subject.uses.compactMap { use in
            let id = use.citation.document
            guard let text = subject.text(of: id) else { return nil }
            let lines = plain[id] ?? text.lines.map(SourceText.collapsed)
            plain[id] = lines
            return finding(use, in: lines)
        }
    }

    private func finding(_ use: Coverage.Use, in lines: [String]) -> Finding? {
        let citation = use.citation
        let place = "\(citation.document) \(citation.lines.shown)"
        guard let words = lines.words(of: citation.lines) else {
            return problem(
                use, nl: "regels bestaan niet: \(place)", en: "lines do not exist: \(place)",
                remedy: Text(
                    nl: "het document heeft \(lines.count) regels", en: "the document has \(lines.count) lines"))
        }
        let says = SourceText.collapsed(citation.says)
        guard !words.contains(says) else { return nil }
        let there = words.isEmpty ? "–" : String(words.prefix(QuotesStandOnTheirLines.longestQuote))
        return problem(
            use, nl: "„\(citation.says)” staat niet op \(place); daar staat „\(there)”",
            en: "\"\(citation.says)\" does not stand on \(place), which says \"\(there)\"",
            remedy: remedy(says, spanning: citation.lines.span, in: lines))
    }

    /// Where the words do stand, if that is anywhere.
    private func remedy(_ says: String, spanning span: Int, in text: [String]) -> Text {
        let starts = text.indices.filter { first in
            text.words(of: (first + 1)...(first + span))?.contains(says) == true
        }
        guard let first = starts.first else {
            return Text(
                nl: "neem de woorden letterlijk over; in het hele document staan zij zo niet",
                en: "copy the words exactly; nowhere in the document do they stand like this")
        }
        let lines = ((first + 1)...(first + span)).shown
        return starts.count == 1
            ? Text(nl: "zij staan op \(lines): verander de regel", en: "they stand on \(lines): change the line")
            : Text(
                nl: "zij staan \(starts.count) keer elders, het eerst op \(lines): verander de regel",
                en: "they stand in \(starts.count) other places, first on \(lines): change the line")
    }
}

extension [String] {
    /// The words of some lines, counted from 1, with one space between them; nil when a line does not exist.
    fileprivate func words(of range: ClosedRange<Int>) -> String? {
        guard range.lowerBound >= 1, range.upperBound <= count else { return nil }
        return self[(range.lowerBound - 1)...(range.upperBound - 1)].filter { !$0.isEmpty }.joined(separator: " ")
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

extension QuotesStandOnTheirLines {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "De aangehaalde woorden bewijzen dat de regels kloppen. Staan zij er niet, dan wijst de vindplaats naar de "
                + "verkeerde regel of is de bron verkeerd gelezen.",
            en:
                "The quoted words prove that the lines are right. If they do not stand there, the citation points at the "
                + "wrong line or the source was misread."),
        mending: Text(
            nl:
                "Verander de regel, of neem de woorden over zoals zij er staan, met hoofdletters en leestekens. Dit wordt "
                + "alleen nagegaan met --sources.",
            en:
                "Change the line, or copy the words as they stand there, with capitals and punctuation. This is checked "
                + "only with --sources."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 10, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
