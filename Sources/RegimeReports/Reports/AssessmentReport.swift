public import RegimeEngine
public import RulePackKit

/// What happens to a pupil under some regimes, side by side and one after the other.
public struct AssessmentReport: PageReport {
    private let assessment: Assessment
    private let isFull: Bool

    /// Creates a report; a full one gives every provision that was looked at.
    public init(_ assessment: Assessment, isFull: Bool = false) {
        self.assessment = assessment
        self.isFull = isFull
    }

    /// The document `assessment`.
    public var document: JSONValue { JSONReport.assessment(assessment) }

    /// A row per finding.
    public func table(_ language: Language) -> Table { AssessmentTable(language).table(of: [assessment]) }

    /// A row per finding of several cases.
    public static func table(of assessments: [Assessment], _ language: Language) -> Table {
        AssessmentTable(language).table(of: assessments)
    }

    func page(_ language: Language) -> Page {
        let pupil = assessment.pupilCase
        var page = Page(language)
        let name = pupil.name.isEmpty ? Text(nl: "Dossier", en: "Case")[language] : pupil.name
        page.title(
            Text(
                nl: "\(name): \(pupil.sector.name.nl), op \(pupil.on)",
                en: "\(name): \(pupil.sector.name.en), on \(pupil.on)"))
        page.paragraph(recorded)
        page.paragraph(school)
        page.heading(Text(nl: "In het kort", en: "In short"))
        for regime in assessment.regimes {
            page.fact(Text(same: regime.regime.head(language)), summary(regime)[language])
        }
        for regime in assessment.regimes { RegimeAssessmentPage(regime, isFull: isFull).add(to: &page) }
        if !isFull {
            page.paragraph(
                Text(
                    nl: "Met --full staat elke bepaling die is nagegaan er voluit; --reading kiest een lezing.",
                    en: "--full gives every provision that was looked at whole; --reading picks a reading."))
        }
        page.paragraph(ComparisonBanner.noLaw(of: assessment.regimes.map(\.regime)))
        return page
    }

    /// How many absences of each kind the case has.
    private var recorded: Text {
        let counts = AbsenceKind.allCases.compactMap { kind -> (AbsenceKind, Int)? in
            let count = assessment.pupilCase.absences.count { $0.kind == kind }
            return count > 0 ? (kind, count) : nil
        }
        guard !counts.isEmpty else {
            return Text(nl: "In het dossier staat geen verzuim.", en: "The case has no absence.")
        }
        return Text(
            nl: "In het dossier: " + counts.map { "\($0.1) × \($0.0.name.nl)" }.joined(separator: ", ") + ".",
            en: "In the case: " + counts.map { "\($0.1) × \($0.0.name.en)" }.joined(separator: ", ") + ".")
    }

    /// Which days count as school days.
    private var school: Text {
        let calendar = assessment.calendar
        let worked = PublicHoliday.allCases.filter(calendar.workedHolidays.contains)
        let holidays =
            worked.isEmpty
            ? Text(nl: "geen feestdag", en: "no public holiday")
            : Text(
                nl: worked.map(\.name.nl).joined(separator: ", "), en: worked.map(\.name.en).joined(separator: ", "))
        let closed =
            calendar.hasClosedDays
            ? Text(nl: "min de opgegeven vakanties en vrije dagen", en: "less the closed days that were given")
            : Text(
                nl: "er zijn geen schoolvakanties opgegeven, dus geen enkele is afgetrokken",
                en: "no school holidays were given, so none was taken off")
        return Text(
            nl: "Schooldagen: maandag t/m vrijdag zonder feestdagen (als werkdag telt: \(holidays.nl)); \(closed.nl).",
            en: "School days: Monday to Friday less public holidays (worked: \(holidays.en)); \(closed.en).")
    }

    private func summary(_ regime: RegimeAssessment) -> Text {
        if let why = regime.answer.why { return Text(nl: "niet van kracht: \(why.nl)", en: "not in force: \(why.en)") }
        let phrasing = Phrasing(regime.regime)
        let thresholds = regime.findings.filter { $0.provision.kind == .threshold }
        let steps = { (outcome: Outcome) in
            thresholds.filter { $0.outcome == outcome }.map { $0.step(phrasing) }.unique
        }
        var parts: [Text] = []
        let (reached, open) = (steps(.reached), steps(.open))
        if !reached.isEmpty { parts.append(reached.joined) }
        if !open.isEmpty { parts.append(Text(nl: "open: \(open.joined.nl)", en: "open: \(open.joined.en)")) }
        guard parts.isEmpty else { return parts.joined }
        return Text(nl: "geen drempel bereikt", en: "no threshold reached")
    }
}

extension [Text] {
    fileprivate var joined: Text {
        Text(nl: map(\.nl).joined(separator: "; "), en: map(\.en).joined(separator: "; "))
    }
}
