import RulePackKit

/// No two readings of an ambiguity say the same, or change the same.
struct ReadingsThatDiffer: PackCheck {
    static let code = "VK035"
    static let summary = Text(
        nl: "de lezingen van een onduidelijkheid verschillen", en: "the readings of an ambiguity differ")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.ambiguities.flatMap { ambiguity in
            ambiguity.readings.indices.compactMap { place in
                let reading = ambiguity.readings[place]
                let before = ambiguity.readings[..<place].filter { $0.id != reading.id }
                if let same = before.first(where: { $0.text == reading.text }) {
                    return finding(ambiguity, reading, same, Text(nl: "zeggen hetzelfde", en: "say the same"))
                }
                // What a reading leaves open cannot be worked out, so that another may leave the same open.
                guard reading.revisions.contains(where: { $0.change != .leavesOpen }),
                    let same = before.first(where: { Set($0.revisions) == Set(reading.revisions) })
                else { return nil }
                return finding(ambiguity, reading, same, Text(nl: "veranderen hetzelfde", en: "change the same"))
            }
        }
    }

    private func finding(_ ambiguity: Ambiguity, _ reading: Reading, _ other: Reading, _ fault: Text) -> Finding {
        problem(
            ambiguity, nl: "lezingen „\(other.id)” en „\(reading.id)” \(fault.nl)",
            en: "readings \"\(other.id)\" and \"\(reading.id)\" \(fault.en)",
            remedy: Text(
                nl: "voeg ze samen, of laat zien waarin zij verschillen",
                en: "make them one, or show in what they differ"))
    }
}

extension ReadingsThatDiffer {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Wie een lezing kiest, verwacht een andere uitkomst. Twee lezingen die hetzelfde doen, laten een keuze zien "
                + "die er niet is.",
            en:
                "Whoever picks a reading expects another outcome. Two readings that do the same show a choice that is not "
                + "there."),
        mending: Text(
            nl:
                "Meestal is bij het overnemen van een lezing vergeten om haar te veranderen. Verander de woorden en wat de "
                + "lezing verandert.",
            en: "Mostly a reading was copied and not changed. Change the words and what the reading changes."),
        part: .ambiguities,
        wrong: """
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(10), "reactie")),
                    Reading("twaalf", nl: "Twaalf dagen.", en: "Twelve days.", .within(.workingDays(10), "reactie")),
                ],
                default: "tien", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
            """,
        right: """
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(10), "reactie")),
                    Reading("twaalf", nl: "Twaalf dagen.", en: "Twelve days.", .within(.workingDays(12), "reactie")),
                ],
                default: "tien", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
            """)
}
