import RulePackKit

/// The lines that are listed as no rule exist, each listed once.
struct LinesThatExist: PackCheck {
    static let code = "VK032"
    static let summary = Text(
        nl: "regels zonder bepaling bestaan, en staan één keer in de lijst",
        en: "lines without a rule exist, and are listed once")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let absent = regime.notRules.compactMap { entry in
            fault(of: entry, in: subject.text(of: entry.document)).map { fault in
                problem(
                    regime, at: entry.origin, nl: "regels \(entry.lines.shown) van \(entry.document) \(fault.nl)",
                    en: "lines \(entry.lines.shown) of \(entry.document) \(fault.en)",
                    remedy: Text(nl: "verbeter het regelnummer in NotRule", en: "mend the line number in NotRule"))
            }
        }
        return absent + Dictionary(grouping: regime.notRules, by: \.document).values.flatMap { repeated($0, regime) }
    }

    private func fault(of entry: NotRule, in text: SourceText?) -> Text? {
        if entry.lines.lowerBound < 1 { return Text(nl: "beginnen vóór regel 1", en: "start before line 1") }
        guard let text, entry.lines.upperBound > text.lines.count else { return nil }
        return Text(
            nl: "bestaan niet: het document heeft \(text.lines.count) regels",
            en: "do not exist: the document has \(text.lines.count) lines")
    }

    private func repeated(_ entries: [NotRule], _ regime: Regime) -> [Finding] {
        let ordered = entries.sorted {
            ($0.lines.lowerBound, $0.lines.upperBound) < ($1.lines.lowerBound, $1.lines.upperBound)
        }
        return zip(ordered, ordered.dropFirst()).compactMap { first, second in
            guard first.lines.overlaps(second.lines) else { return nil }
            return problem(
                regime, at: second.origin,
                nl:
                    "regels \(first.lines.shown) en \(second.lines.shown) van \(first.document) staan beide in de lijst",
                en: "lines \(first.lines.shown) and \(second.lines.shown) of \(first.document) are both listed",
                remedy: Text(nl: "noem elke regel één keer", en: "list every line once"))
        }
    }
}

extension LinesThatExist {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een regelnummer dat niet bestaat, of een regel met twee redenen, wijst op een lijst die bij een andere "
                + "versie van de tekst is gemaakt.",
            en:
                "A line number that does not exist, or a line with two reasons, points to a list made for another version "
                + "of the text."),
        mending: Text(
            nl: "Tel de regels in de tekst met de SHA-256 van het document, en geef elke regel één reden.",
            en: "Count the lines in the text with the document's SHA-256, and give every line one reason."),
        part: .notRules,
        wrong: """
            NotRule(1, .heading)
            NotRule(1...3, .introduction)
            """,
        right: """
            NotRule(1, .heading)
            NotRule(3, .introduction)
            """)
}
