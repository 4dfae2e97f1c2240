import RulePackKit

/// A series counts in one unit, unless an ambiguity says so.
struct SeriesOfOneUnit: PackCheck {
    static let code = "VK012"
    static let summary = Text(
        nl: "een reeks telt in één eenheid, of een onduidelijkheid zegt waarom niet",
        en: "a series counts in one unit, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let thresholds = subject.thresholds.filter { $0.rule.range != nil && $0.rule.series != nil }
        let series = Dictionary(grouping: thresholds) { $0.rule.series ?? "" }
        return series.compactMap { name, members in finding(in: name, members, subject) }
    }

    private func finding(in series: String, _ members: [CheckedThreshold], _ subject: CheckSubject) -> Finding? {
        guard Set(members.compactMap(\.rule.range?.unit)).count > 1 else { return nil }
        for second in members {
            for first in members.prefix(while: { $0.provision.name != second.provision.name }) {
                guard let unit = first.rule.range?.unit, let other = second.rule.range?.unit, unit != other,
                    !subject.explains(first.provision, second.provision)
                else { continue }
                let names = "\(first.provision.name), \(second.provision.name)"
                return problem(
                    second.provision,
                    nl: "reeks „\(series)” mengt \(unit.name.nl) en \(other.name.nl) (\(names))",
                    en: "series \"\(series)\" mixes \(unit.name.en) and \(other.name.en) (\(names))",
                    remedy: Text(
                        nl: "geef elke eenheid een eigen reeks, of leg het vast als onduidelijkheid die beide raakt",
                        en: "give each unit a series of its own, or record it as an ambiguity that affects both"))
            }
        }
        return nil
    }
}

extension SeriesOfOneUnit {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Lesuren, dagdelen en keren zijn niet op te tellen en niet te vergelijken. In een gemengde reeks is niet te "
                + "zeggen of zij aansluit.",
            en:
                "Lesson hours, dayparts and times cannot be added up or compared. Of a mixed series nobody can say whether "
                + "it meets."),
        mending: Text(
            nl:
                "Neem de eenheid van de tekst over. Gebruikt de tekst zelf twee eenheden, maak dan twee reeksen of leg een "
                + "onduidelijkheid vast.",
            en: "Take over the unit of the text. If the text itself uses two units, make two series or record an "
                + "ambiguity."),
        part: .provisions,
        wrong: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .lessonHours), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
            """,
        right: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
            """)
}
