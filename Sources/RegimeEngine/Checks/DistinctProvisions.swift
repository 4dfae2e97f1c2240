import RulePackKit

/// No two provisions of a regime say the same.
struct DistinctProvisions: PackCheck {
    static let code = "VK031"
    static let summary = Text(
        nl: "geen twee bepalingen zeggen hetzelfde", en: "no two provisions say the same")

    func findings(in subject: CheckSubject) -> [Finding] {
        Dictionary(grouping: subject.regime.provisions) { Heading(kind: $0.kind, title: $0.title) }.values
            .filter { $0.count > 1 }
            .flatMap { provisions -> [Finding] in
                var seen: [Content: Provision] = [:]
                return provisions.compactMap { provision in
                    guard let first = seen[Content(provision)] else {
                        seen[Content(provision)] = provision
                        return nil
                    }
                    // Two with one name are another check.
                    guard first.name != provision.name else { return nil }
                    return problem(
                        provision, nl: "zegt precies hetzelfde als \(first.id)",
                        en: "says just the same as \(first.id)",
                        remedy: Text(
                            nl: "voeg de vindplaatsen samen onder één bepaling, of zeg waarin zij verschilt",
                            en: "put the citations under one provision, or say in what it differs"))
                }
            }
    }

    private struct Heading: Hashable {
        let kind: Kind
        let title: String
    }

    /// All that a provision says, without its id and where it stands.
    private struct Content: Hashable {
        let answers: Answers
        let brief: String?
        let sectors: Set<Sector>
        let modality: Modality
        let standing: Standing
        let stance: Stance
        let validity: Validity?
        let conditions: [Condition]
        let fields: [FieldValue?]

        init(_ provision: Provision) {
            let particulars = provision.particulars
            answers = particulars.answers
            brief = particulars.brief
            sectors = Set(particulars.sectors)
            modality = particulars.modality
            standing = particulars.standing
            stance = particulars.stance
            validity = particulars.validity
            conditions = particulars.conditions
            fields = provision.rule.describedFields.map(\.value)
        }
    }
}

extension DistinctProvisions {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Twee bepalingen die hetzelfde zeggen, tellen in een vergelijking dubbel en kunnen later uit elkaar lopen.",
            en: "Two provisions that say the same count double in a comparison, and may drift apart later."),
        mending: Text(
            nl:
                "Herhaalt de tekst zich, geef dan één bepaling twee vindplaatsen. Verschillen zij toch, zeg dan waarin.",
            en: "If the text repeats itself, give one provision two citations. If they do differ, say in what."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            Task("gesprek-mentor", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "met de leerling")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
                .cite("Artikel 2", 9, "met de leerling")
            """)
}
