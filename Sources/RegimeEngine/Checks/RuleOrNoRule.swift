import RulePackKit

/// A line is a rule or no rule, and not both.
struct RuleOrNoRule: PackCheck {
    static let code = "VK020"
    static let summary = Text(
        nl: "een regel is bepaling of geen bepaling, niet allebei", en: "a line is a rule or no rule, not both")

    func findings(in subject: CheckSubject) -> [Finding] {
        // A line within a longer citation may be a heading; one that is cited by itself is not.
        let single = Dictionary(
            subject.uses.filter { $0.citation.lines.span == 1 }.map { (Line(of: $0.citation), $0) }
        ) { first, _ in first }
        return subject.regime.notRules.compactMap { entry in
            let listed = entry.lines.clamped(to: PackFile.lineNumbers)
            guard let use = listed.lazy.compactMap({ single[Line(entry.document, $0)] }).first else { return nil }
            let line = use.citation.lines.shown
            return problem(
                use, nl: "citeert regel \(line), die als geen bepaling te boek staat (\(entry.reason.name.nl))",
                en: "cites line \(line), which is listed as no rule (\(entry.reason.name.en))",
                remedy: Text(
                    nl: "haal regel \(line) uit NotRule, of verander de vindplaats",
                    en: "take line \(line) out of NotRule, or change the citation"))
        }
    }

    private struct Line: Hashable {
        let document: String
        let number: Int

        init(of citation: Citation) {
            self.init(citation.document, citation.lines.lowerBound)
        }

        init(_ document: String, _ number: Int) {
            self.document = document
            self.number = number
        }
    }
}

extension RuleOrNoRule {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Coverage telt elke regel één keer: als bepaling of als regel zonder bepaling. Staat hij bij beide, dan is "
                + "over een van de twee niet goed nagedacht.",
            en:
                "Coverage counts every line once: as a rule or as no rule. If it is in both, one of the two was not thought "
                + "through."),
        mending: Text(
            nl: "Beslis of de regel iets voorschrijft. Zo ja, haal hem uit de lijst van regels zonder bepaling.",
            en: "Decide whether the line prescribes something. If so, take it out of the lines without a rule."),
        part: .notRules,
        wrong: """
            NotRule(9, .introduction)
            """,
        right: """
            NotRule(8, .heading)
            """)
}
