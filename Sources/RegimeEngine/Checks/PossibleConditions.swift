import RulePackKit

/// The conditions of a rule can all be met at once, also with those that a reading adds.
struct PossibleConditions: PackCheck {
    static let code = "VK024"
    static let summary = Text(
        nl: "de voorwaarden van een bepaling kunnen samen gelden", en: "the conditions of a provision can hold together"
    )

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let own = regime.provisions.compactMap { provision in
            fault(of: provision.particulars.conditions).map { problem(provision, $0) }
        }
        let added = regime.ambiguities.flatMap { ambiguity in
            ambiguity.readings.flatMap(\.revisions).compactMap { revision -> Finding? in
                guard case .requires(let more) = revision.change,
                    let provision = subject.provisions[revision.provision],
                    fault(of: provision.particulars.conditions) == nil,
                    let fault = fault(of: provision.particulars.conditions + more)
                else { return nil }
                return problem(ambiguity, fault)
            }
        }
        return own + added
    }

    private func problem(_ part: some CheckedPart, _ fault: Text) -> Finding {
        problem(
            part, nl: fault.nl, en: fault.en,
            remedy: Text(
                nl: "laat een van de voorwaarden weg, of geef leeftijden in jaren",
                en: "leave one of the conditions out, or give ages in years"))
    }

    private func fault(of conditions: [Condition]) -> Text? {
        for (index, condition) in conditions.enumerated() {
            for other in conditions.prefix(index) where !condition.canHold(with: other) {
                return Text(
                    nl: "„\(other.phrase.nl)” en „\(condition.phrase.nl)” kunnen niet samen gelden",
                    en: "\"\(other.phrase.en)\" and \"\(condition.phrase.en)\" cannot hold together")
            }
            if case .age(let ages) = condition, ages.unit != .years {
                return Text(
                    nl: "leeftijd staat in \(ages.unit.name.nl) en niet in jaren",
                    en: "age is in \(ages.unit.name.en) and not in years")
            }
        }
        return nil
    }
}

extension Condition {
    fileprivate func canHold(with other: Condition) -> Bool {
        switch (self, other) {
        case (.fact(let fact, let value), .fact(let same, let answer)): fact != same || value == answer
        case (.age(let ages), .age(let others)): !ages.ends(below: others) && !others.ends(below: ages)
        default: true
        }
    }
}

extension AmountRange {
    /// Whether all that it covers is less than what another covers.
    fileprivate func ends(below other: AmountRange) -> Bool {
        guard unit == other.unit, let upper, let lower = other.lower else { return false }
        guard upper.value == lower.value else { return upper.value < lower.value }
        return upper.isIncluded == false || lower.isIncluded == false
    }
}

extension PossibleConditions {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Voorwaarden die elkaar uitsluiten, gelden nooit samen: de bepaling wordt dan voor geen enkele leerling "
                + "bereikt, zonder dat iemand het merkt.",
            en:
                "Conditions that exclude each other never hold together: the provision is then reached for no pupil at all, "
                + "and nobody notices."),
        mending: Text(
            nl: "Laat een van de voorwaarden weg, of maak er twee bepalingen van met elk hun eigen voorwaarde.",
            en: "Leave one of the conditions out, or make it two provisions with a condition each."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .when(.reported).when(.reported, is: false)
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .when(.reported)
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
