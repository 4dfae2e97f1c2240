import RulePackKit

/// A citation spans the lines of its own rule, and starts and ends on a line that says something.
struct CitationsOfTheirOwnRule: PackCheck {
    static let code = "VK008"
    static let summary = Text(
        nl: "een vindplaats beslaat de regels van haar eigen bepaling", en: "a citation spans the lines of its own rule"
    )
    private static let most = 10

    func findings(in subject: CheckSubject) -> [Finding] {
        Coverage.uses(in: subject.regime).compactMap { use in
            let lines = use.citation.lines
            let text = subject.text(of: use.citation.document)
            let hasBlankEnd = text.map { $0.isBlank(lines.lowerBound) || $0.isBlank(lines.upperBound) } ?? false
            guard lines.lowerBound < 1 || lines.span > CitationsOfTheirOwnRule.most || hasBlankEnd else { return nil }
            return problem(
                use.id, nl: "vindplaats \(lines.shown) is te ruim", en: "citation \(lines.shown) is too wide",
                remedy: Text(
                    nl: "neem alleen de regels van de bepaling, hoogstens \(CitationsOfTheirOwnRule.most)",
                    en: "take just the lines of the rule, at most \(CitationsOfTheirOwnRule.most)"))
        }
    }
}
