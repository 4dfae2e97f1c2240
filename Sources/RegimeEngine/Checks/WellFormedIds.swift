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
        return [fault(of: regime.id).map { problem(regime, $0) }].compactMap(\.self)
            + regime.provisions.compactMap { provision in fault(of: provision.name).map { problem(provision, $0) } }
            + regime.ambiguities.compactMap { ambiguity in fault(of: ambiguity.name).map { problem(ambiguity, $0) } }
    }

    private func problem(_ part: some CheckedPart, _ fault: Text) -> Finding {
        problem(
            part, nl: fault.nl, en: fault.en,
            remedy: Text(
                nl: "gebruik kleine letters van a tot en met z, cijfers en enkele koppeltekens ertussen",
                en: "use lower-case letters from a through z, digits and single hyphens between them"))
    }

    private func fault(of id: String) -> Text? {
        for part in id.split(separator: "/", omittingEmptySubsequences: false) {
            guard !part.isEmpty else { return Text(nl: "de naam ontbreekt", en: "the name is missing") }
            if let bad = part.first(where: { !WellFormedIds.fits($0) }) {
                return Text(
                    nl: "de naam „\(part)” bevat „\(bad)”", en: "the name \"\(part)\" holds \"\(bad)\"")
            }
            if part.split(separator: "-", omittingEmptySubsequences: false).contains(where: \.isEmpty) {
                return Text(
                    nl: "de naam „\(part)” heeft een koppelteken te veel",
                    en: "the name \"\(part)\" has a hyphen too many")
            }
        }
        return nil
    }

    private static func fits(_ letter: Character) -> Bool {
        guard let byte = letter.asciiValue, letter.utf8.count == 1 else { return false }
        return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
}

extension WellFormedIds {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een id staat in bestanden, in verwijzingen en op opdrachtregels en verandert nooit meer. Een hoofdletter, "
                + "accent of spatie wordt daar vroeg of laat anders geschreven.",
            en:
                "An id stands in files, in references and on command lines, and never changes again. A capital, an accent "
                + "or a space is sooner or later written otherwise there."),
        mending: Text(
            nl: "Schrijf de naam met kleine letters zonder accent, en met één koppelteken tussen twee woorden.",
            en: "Write the name in lower case without accents, with one hyphen between two words."),
        part: .provisions,
        wrong: """
            Task("Mentor_praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
