import RulePackKit

/// What a reading changes hangs on its ambiguity, is there to be changed, and becomes something else.
struct FittingRevisions: PackCheck {
    static let code = "VK023"
    static let summary = Text(
        nl: "wat een lezing verandert, hangt aan haar onduidelijkheid en wordt echt anders",
        en: "what a reading changes hangs on its ambiguity and really changes")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        return regime.ambiguities.flatMap { ambiguity in
            ambiguity.readings.flatMap { reading in
                reading.revisions.compactMap { revision in
                    guard let fault = fault(of: revision, in: ambiguity, subject.provisions[revision.provision], regime)
                    else { return nil }
                    return problem(
                        ambiguity, nl: "lezing „\(reading.id)” van \(revision.provision): \(fault.nl)",
                        en: "reading \"\(reading.id)\" of \(revision.provision): \(fault.en)",
                        remedy: Text(
                            nl: "verbeter of verwijder wat de lezing hier verandert",
                            en: "mend or remove what the reading changes here"))
                }
            }
        }
    }

    private func fault(
        of revision: Revision, in ambiguity: Ambiguity, _ provision: Provision?, _ regime: Regime
    ) -> Text? {
        guard ambiguity.affects.contains(revision.provision) else {
            return Text(
                nl: "staat niet bij affects van deze onduidelijkheid", en: "is not in affects of this ambiguity")
        }
        // That what hangs on it exists is another check.
        return provision.flatMap { revision.change.fault(in: $0, of: regime) }
    }
}

extension Revision.Change {
    fileprivate func fault(in provision: Provision, of regime: Regime) -> Text? {
        switch self {
        case .drops, .leavesOpen: return nil
        case .sets(let key, _):
            guard provision.shape(of: key) != nil else {
                let known = provision.rule.describedFields.map(\.key)
                let hint = Likeness.hint(for: key, among: known)
                return Text(nl: "heeft geen veld „\(key)”\(hint.nl)", en: "has no field \"\(key)\"\(hint.en)")
            }
            guard let revised = provision.revised(by: self) else {
                return Text(
                    nl: "het veld „\(key)” neemt deze waarde niet aan", en: "field \"\(key)\" does not take this value")
            }
            return unchanged(revised, from: provision)
        case .limits(let sectors):
            let covered = sectors.filter { regime.sectors.contains($0) && provision.covers($0) }
            guard covered.count == sectors.count, !sectors.isEmpty else {
                return Text(
                    nl: "geldt niet voor elk van de sectoren \(sectors.map(\.rawValue).joined(separator: ", "))",
                    en: "does not hold for each of the sectors \(sectors.map(\.rawValue).joined(separator: ", "))")
            }
            let all = regime.sectors.filter(provision.covers)
            return Set(sectors) == Set(all) ? .changesNothing : nil
        case .requires, .reads: return provision.revised(by: self).flatMap { unchanged($0, from: provision) }
        case .equates(let one, let other):
            guard provision.kind == .threshold else {
                return Text(nl: "is geen drempel en telt niets", en: "is no threshold and counts nothing")
            }
            guard one.unit != other.unit, one.value > 0, other.value > 0 else {
                return Text(
                    nl: "stelt geen hoeveelheden van verschillende eenheden gelijk",
                    en: "does not equate amounts of unlike units")
            }
            return nil
        }
    }

    private func unchanged(_ revised: Provision, from provision: Provision) -> Text? {
        revised == provision ? .changesNothing : nil
    }
}

extension Text {
    fileprivate static let changesNothing = Text(nl: "verandert niets", en: "changes nothing")
}

extension FittingRevisions {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een lezing laat zien wat er met een leerling gebeurt als men de tekst anders leest. Verandert zij niets, of "
                + "iets dat er niet is, dan lijkt er geen verschil te zijn terwijl dat er wel kan zijn.",
            en:
                "A reading shows what happens to a pupil when the text is read otherwise. If it changes nothing, or what is "
                + "not there, there seems to be no difference while there may be one."),
        mending: Text(
            nl:
                "Zet de bepaling bij affects, en laat de lezing een veld veranderen dat de bepaling heeft, in een andere "
                + "waarde dan zij al heeft.",
            en:
                "Put the provision in affects, and let the reading change a field that the provision has, to another value "
                + "than it has already."),
        part: .ambiguities,
        wrong: """
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("vijf", nl: "Vijf werkdagen.", en: "Five working days."),
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(5), "reactie")),
                ],
                default: "vijf", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
            """,
        right: """
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("vijf", nl: "Vijf werkdagen.", en: "Five working days."),
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(10), "reactie")),
                ],
                default: "vijf", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
            """)
}
