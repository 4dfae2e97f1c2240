import RulePackKit

/// A citation spans the lines of its own rule, and starts and ends on a line that says something.
struct CitationsOfTheirOwnRule: PackCheck {
    static let code = "VK008"
    static let summary = Text(
        nl: "een vindplaats beslaat de regels van haar eigen bepaling", en: "a citation spans the lines of its own rule"
    )
    private static let most = 10

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.uses.compactMap { use in
            fault(of: use.citation.lines, in: subject.text(of: use.citation.document)).map { fault in
                let shown = use.citation.lines.shown
                return problem(
                    use, nl: "vindplaats \(shown) \(fault.nl)", en: "citation \(shown) \(fault.en)",
                    remedy: Text(
                        nl: "neem alleen de regels van de bepaling zelf, hoogstens \(CitationsOfTheirOwnRule.most)",
                        en: "take just the lines of the rule itself, at most \(CitationsOfTheirOwnRule.most)"))
            }
        }
    }

    private func fault(of lines: ClosedRange<Int>, in text: SourceText?) -> Text? {
        if lines.lowerBound < 1 {
            return Text(nl: "begint vóór regel 1", en: "starts before line 1")
        }
        if lines.span > CitationsOfTheirOwnRule.most {
            return Text(nl: "beslaat \(lines.span) regels", en: "spans \(lines.span) lines")
        }
        guard let blank = [lines.lowerBound, lines.upperBound].first(where: { text?.isBlank($0) == true }) else {
            return nil
        }
        return Text(
            nl: "begint of eindigt op regel \(blank), die leeg is",
            en: "starts or ends on line \(blank), which is blank")
    }
}

extension CitationsOfTheirOwnRule {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een te ruime vindplaats verbergt regels die niemand heeft verwerkt: coverage telt elke aangehaalde regel "
                + "als verantwoord.",
            en:
                "A citation too wide hides lines that nobody has dealt with: coverage counts every cited line as accounted "
                + "for."),
        mending: Text(
            nl:
                "Laat de vindplaats beginnen en eindigen op een regel die iets zegt, en splits een lange in vindplaatsen "
                + "van de bepalingen die er staan.",
            en:
                "Let the citation start and end on a line that says something, and split a long one over the provisions "
                + "that stand there."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 7...9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
