import RulePackKit

/// A line is a rule or no rule, and not both.
struct RuleOrNoRule: PackCheck {
    static let code = "VK020"
    static let summary = Text(
        nl: "een regel is bepaling of geen bepaling, niet allebei", en: "a line is a rule or no rule, not both")

    func findings(in subject: CheckSubject) -> [Finding] {
        let uses = Coverage.uses(in: subject.regime)
        return subject.regime.notRules.compactMap { entry in
            guard
                let use = uses.first(where: {
                    $0.citation.document == entry.document && $0.citation.lines.overlaps(entry.lines)
                        && $0.citation.lines.span == 1
                })
            else { return nil }
            return problem(
                use.id, nl: "citeert regel \(use.citation.lines.shown), die als geen bepaling te boek staat",
                en: "cites line \(use.citation.lines.shown), which is listed as no rule",
                remedy: Text(nl: "haal de regel uit een van beide", en: "take the line out of one of the two"))
        }
    }
}
