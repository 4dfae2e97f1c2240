import RulePackKit

/// Ids are lower-case, hyphenated and readable, so that they can stay the same for ever.
struct WellFormedIds: PackCheck {
    static let code = "VK002"
    static let summary = Text(
        nl: "ids bestaan uit kleine letters, cijfers en koppeltekens",
        en: "ids are lower-case letters, digits and hyphens")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        // The name alone of what a regime holds, so that a regime with a bad id is reported once.
        let ids =
            [regime.id].filter { !isWellFormed($0) }
            + regime.provisions.filter { !isWellFormed($0.name) }.map(\.id)
            + regime.ambiguities.filter { !isWellFormed($0.name) }.map(\.id)
        return ids.map { id in
            problem(
                id, nl: "id is niet goed gevormd", en: "id is not well formed",
                remedy: Text(
                    nl: "gebruik kleine letters, cijfers en enkele koppeltekens, en begin met een letter of cijfer",
                    en: "use lower-case letters, digits and single hyphens, and start with a letter or digit"))
        }
    }

    private func isWellFormed(_ id: String) -> Bool {
        id.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            part.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
            }
        }
    }
}
