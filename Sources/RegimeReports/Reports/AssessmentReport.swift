public import RegimeEngine
public import RulePackKit

/// What happens to a pupil under some regimes, side by side and one after the other.
public struct AssessmentReport: PageReport {
    private let assessment: Assessment
    private let isFull: Bool
    /// Of each regime, in the same order.
    private let phrasings: [Phrasing]

    /// Creates a report; a full one gives every provision that was looked at.
    public init(_ assessment: Assessment, isFull: Bool = false) {
        self.init(assessment, isFull: isFull, assessment.regimes.map { Phrasing($0.regime) })
    }

    fileprivate init(_ assessment: Assessment, isFull: Bool, _ phrasings: [Phrasing]) {
        self.assessment = assessment
        self.isFull = isFull
        self.phrasings = phrasings
    }

    /// The document `assessment`.
    public var document: JSONValue { JSONReport.assessment(assessment, phrasings) }

    /// A row per finding.
    public func table(_ language: Language) -> Table { AssessmentTable(language, phrasings).table(of: assessment) }

    func page(_ language: Language) -> Page {
        let pupil = assessment.pupilCase
        var page = Page(language)
        let name = pupil.name.isEmpty ? Text(nl: "Dossier", en: "Case")[language] : pupil.name
        page.title(
            Text(
                nl: "\(name): \(pupil.sector.name.nl), op \(pupil.on)",
                en: "\(name): \(pupil.sector.name.en), on \(pupil.on)"))
        page.paragraph(recorded)
        for note in assessment.calendar.notes { page.paragraph(note) }
        page.heading(Text(nl: "In het kort", en: "In short"))
        for (regime, phrasing) in zip(assessment.regimes, phrasings) { addSummary(regime, phrasing, to: &page) }
        for (regime, phrasing) in zip(assessment.regimes, phrasings) {
            RegimeAssessmentPage(regime, phrasing, isFull: isFull).add(to: &page)
        }
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

    /// What each regime comes to, a line a step.
    private func addSummary(_ regime: RegimeAssessment, _ phrasing: Phrasing, to page: inout Page) {
        page.entry(regime.regime.head(page.language), depth: 1)
        if let why = regime.answer.why {
            page.item(
                .no, Text(nl: "niet van kracht: \(why.nl)", en: "not in force: \(why.en)")[page.language], depth: 1)
            return
        }
        let findings = regime.findings.filter { !$0.isAboutThePupil && !$0.isOnlyAsked }
        let reached = findings.filter { $0.outcome == .reached }.map { finding in
            // What the other readings come to stands with the finding; that there are any must not be missed here.
            let doubt = finding.decisiveReadings.isEmpty ? Text(same: "") : Text.notInEveryReading
            return finding.summary(phrasing)[page.language] + doubt[page.language]
        }
        let open = findings.filter { $0.outcome == .open }.map { $0.summary(phrasing)[page.language] }
        for line in reached.unique { page.item(.chosen, line, depth: 1) }
        for line in open.unique {
            page.item(.open, Text(nl: "open: \(line)", en: "open: \(line)")[page.language], depth: 1)
        }
        guard reached.isEmpty, open.isEmpty else { return }
        let hasThresholds = regime.findings.contains { $0.provision.kind == .threshold }
        let none =
            hasThresholds
            ? Text(nl: "geen drempel bereikt", en: "no threshold reached")
            : Text(nl: "geen drempels in deze regeling", en: "no thresholds in this regime")
        page.item(.no, (regime.noThreshold ?? none)[page.language], depth: 1)
    }
}

/// Makes reports of one case after another under the same regimes, whose words are looked up once.
public struct AssessmentReports: Sendable {
    private let phrasings: [Phrasing]
    private let isFull: Bool

    /// Creates a maker of reports; full ones give every provision that was looked at.
    public init(under regimes: [Regime], isFull: Bool = false) {
        phrasings = regimes.map { Phrasing($0) }
        self.isFull = isFull
    }

    /// The report of an assessment under just these regimes.
    public func report(of assessment: Assessment) -> AssessmentReport {
        AssessmentReport(assessment, isFull: isFull, phrasings)
    }
}

extension CaseFinding {
    /// What was counted and what must happen, in a line.
    fileprivate func summary(_ phrasing: Phrasing) -> Text {
        let step = heading(phrasing)
        guard let tally, let measure else { return due.map { step.by($0.count.due) } ?? step }
        return Text(
            nl: "\(tally.amount.nl) (\(measure.name.nl)) → \(step.nl)",
            en: "\(tally.amount.en) (\(measure.name.en)) → \(step.en)")
    }
}

extension Text {
    fileprivate static let notInEveryReading = Text(nl: " (niet in elke lezing)", en: " (not in every reading)")

    fileprivate func by(_ day: Day) -> Text { Text(nl: "\(nl), uiterlijk \(day)", en: "\(en), by \(day)") }
}
