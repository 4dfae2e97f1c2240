import RulePackKit

/// No list of a pack names the same thing twice.
struct NothingTwice: PackCheck {
    static let code = "VK030"
    static let summary = Text(
        nl: "geen lijst noemt hetzelfde twee keer", en: "no list names the same thing twice")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        var found: [Finding] = []
        func look(_ part: some CheckedPart, _ list: [String], _ label: Text) {
            guard let repeated = list.firstRepeated else { return }
            found.append(
                problem(
                    part, nl: "\(label.nl): „\(repeated)” staat er twee keer",
                    en: "\(label.en): \"\(repeated)\" stands there twice",
                    remedy: Text(nl: "haal er een weg", en: "remove one of the two")))
        }
        look(regime, regime.sectors.map(\.rawValue), Text(nl: "sectoren", en: "sectors"))
        look(regime, regime.jurisdictions.map(\.code), Text(nl: "gemeenten", en: "municipalities"))
        look(regime, regime.documents.map(\.id), Text(nl: "documenten", en: "documents"))
        look(regime, regime.silences.map(\.topic.id), Text(nl: "opmerkingen", en: "silences"))
        for provision in regime.provisions {
            look(provision, provision.particulars.sectors.map(\.rawValue), Text(nl: "sectoren", en: "sectors"))
            look(provision, provision.citations.map(\.written), Text(nl: "vindplaatsen", en: "citations"))
            for field in provision.rule.describedFields { look(provision, field.names, field.label) }
        }
        for ambiguity in regime.ambiguities {
            look(ambiguity, ambiguity.affects, Text(nl: "raakt", en: "affects"))
            look(ambiguity, ambiguity.citations.map(\.written), Text(nl: "vindplaatsen", en: "citations"))
        }
        return found
    }
}

extension Citation {
    fileprivate var written: String { "\(document) \(lines.shown) \(says)" }
}

extension DescribedField {
    /// The names that a list of the field holds.
    fileprivate var names: [String] {
        guard case .list(let values)? = value, values.count > 1 else { return [] }
        return values.compactMap { value in
            switch value {
            case .reference(let name), .text(let name): name
            default: nil
            }
        }
    }
}

extension [String] {
    /// The first element that stands in the list before.
    fileprivate var firstRepeated: String? {
        guard count > 1 else { return nil }
        var seen: Set<String> = []
        return first { !seen.insert($0).inserted }
    }
}

extension NothingTwice {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Wat twee keer in een lijst staat, is meestal een tikfout: er had iets anders moeten staan. In tabellen "
                + "staat het er dan dubbel.",
            en:
                "What stands in a list twice is mostly a slip: something else should have stood there. In tables it then "
                + "stands double."),
        mending: Text(
            nl: "Kijk in de bron of er iets anders had moeten staan, en haal anders een van de twee weg.",
            en: "Look in the source whether something else should have stood there; if not, remove one of the two."),
        part: .provisions,
        wrong: """
            Task("samen", answers: .afterReport, "Leerplicht en school praten samen", by: "leerplicht", "leerplicht")
                .cite("Artikel 1", 5, "Leerplicht reageert")
            """,
        right: """
            Task("samen", answers: .afterReport, "Leerplicht en school praten samen", by: "leerplicht", "school")
                .cite("Artikel 1", 5, "Leerplicht reageert")
            """)
}
