import RegimeEngine
import RulePackKit

/// An assessment as a table: a row per finding.
struct AssessmentTable {
    private let language: Language
    /// Of each regime, in the same order.
    private let phrasings: [Phrasing]

    init(_ language: Language, _ phrasings: [Phrasing]) {
        self.language = language
        self.phrasings = phrasings
    }

    func table(of assessment: Assessment) -> Table {
        var table = Table(AssessmentTable.columns.map { $0[language] })
        for (regime, phrasing) in zip(assessment.regimes, phrasings) {
            if let why = regime.answer.why {
                table.add([
                    assessment.pupilCase.name, "\(assessment.pupilCase.on)", regime.regime.id,
                    Text(nl: "niet van kracht", en: "not in force")[language], "", why[language],
                ])
            }
            for finding in regime.findings { table.add(row(finding, phrasing, regime, assessment)) }
        }
        return table
    }

    private static let columns = [
        Text(nl: "dossier", en: "case"), Text(nl: "op", en: "on"), Text(nl: "regeling", en: "regime"),
        Text(nl: "uitkomst", en: "outcome"), Text(nl: "stap", en: "step"), Text(nl: "waarom", en: "why"),
        Text(nl: "telt", en: "counts"), Text(nl: "aantal", en: "number"), Text(nl: "eenheid", en: "unit"),
        Text(nl: "drempel", en: "threshold"), Text(nl: "sinds", en: "since"), Text(nl: "door", en: "by"),
        Text(nl: "overleg", en: "meeting"), Text(nl: "uiterlijk", en: "due"),
        Text(nl: "nog nodig", en: "still needed"), Text(nl: "vragen", en: "questions"),
        Text(nl: "andere lezingen", en: "other readings"), Text(nl: "soort", en: "kind"),
        Text(nl: "bepaling", en: "provision"), Text(nl: "vindplaats", en: "place"),
    ]

    private func row(
        _ finding: CaseFinding, _ phrasing: Phrasing, _ regime: RegimeAssessment, _ assessment: Assessment
    ) -> [String] {
        let tally = finding.tally
        return [
            assessment.pupilCase.name, "\(assessment.pupilCase.on)", regime.regime.id, finding.outcome.name[language],
            finding.step(phrasing)[language], finding.reasons.map { $0.text[language] }.joined(separator: "; "),
            finding.measure?.name[language] ?? "",
            tally.map { Amount(hundredths: $0.value, $0.unit).number(language) } ?? "",
            tally?.unit.name[language] ?? "",
            tally?.range?.phrase[language] ?? "", tally?.since.map { "\($0)" } ?? "",
            finding.parties.map { phrasing.title(of: $0.name) }.joined(separator: ", "),
            finding.meetingName.map { phrasing.title(of: $0.name) } ?? "", finding.due.map { "\($0.count.due)" } ?? "",
            finding.measure.flatMap { measure in finding.toReach?.phrase(of: measure)[language] } ?? "",
            finding.questions.map { $0.text[language] }.joined(separator: " "),
            finding.otherReadings(language).joined(separator: "; "),
            finding.provision.kind.name[language], finding.provision.id,
            Places.merged(finding.provision.citations).joined(separator: "; "),
        ]
    }
}
