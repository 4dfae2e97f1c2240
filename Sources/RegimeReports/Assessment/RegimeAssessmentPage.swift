import RegimeEngine
import RulePackKit

/// What one regime comes to for a case, as part of a page.
struct RegimeAssessmentPage {
    private let assessment: RegimeAssessment
    private let isFull: Bool
    private let phrasing: Phrasing

    init(_ assessment: RegimeAssessment, _ phrasing: Phrasing, isFull: Bool) {
        self.assessment = assessment
        self.isFull = isFull
        self.phrasing = phrasing
    }

    func add(to page: inout Page) {
        page.heading(Text(same: assessment.regime.head(page.language)))
        page.paragraph("\(assessment.regime.title) (\(assessment.regime.id))", depth: 1)
        if let why = assessment.answer.why {
            page.paragraph(Text(nl: "Niet van kracht: \(why.nl)", en: "Not in force: \(why.en)"), depth: 1)
            return
        }
        for remark in assessment.remarks { page.paragraph(remark, depth: 1) }
        let findings = assessment.findings.filter { isFull || !$0.isOnlyAsked }
        let steps = findings.filter { !$0.isAboutThePupil }
        add(steps.filter { $0.outcome == .reached }, Text(nl: "Geldt nu", en: "Applies now"), to: &page)
        add(steps.filter { $0.outcome == .open }, Text(nl: "Open", en: "Open"), to: &page)
        addNotReached(to: &page)
        addGaps(to: &page)
        addAboutThePupil(findings.filter { $0.isAboutThePupil && $0.outcome != .notApplicable }, to: &page)
        addQuestions(to: &page)
        addNotApplicable(to: &page)
        addNotInForce(to: &page)
        addOpenPoints(to: &page)
    }

    private func add(_ findings: [CaseFinding], _ heading: Text, to page: inout Page) {
        guard !findings.isEmpty else { return }
        page.entry(heading[page.language], depth: 1)
        for finding in findings { FindingPage(finding, phrasing, isFull: isFull).add(to: &page) }
    }

    private func addNotReached(to page: inout Page) {
        let findings = assessment.findings.filter { $0.outcome == .notReached }
        guard !findings.isEmpty else { return }
        let language = page.language
        page.entry(Text(nl: "Nog niet bereikt", en: "Not yet reached")[language], depth: 1)
        for finding in findings {
            var parts = [finding.step(phrasing)[language]]
            if let tally = finding.tally { parts.append(tally.words(of: finding.measure, withPeriod: true)[language]) }
            if let toReach = finding.toReach, let measure = finding.measure {
                parts.append(toReach.phrase(of: measure)[language])
            }
            parts.append(Places.merged(finding.provision.citations).joined(separator: "; "))
            page.item(.no, parts.joined(separator: " · "), depth: 1)
            if isFull { FindingPage(finding, phrasing, isFull: true).addDetails(to: &page) }
        }
    }

    private func addGaps(to page: inout Page) {
        for gap in assessment.gaps {
            let amount = Amount(hundredths: gap.value, gap.unit).phrase
            page.entry(Text(nl: "Gat in de tekst", en: "A gap in the text")[page.language], depth: 1)
            page.item(
                .open,
                Text(
                    nl:
                        "Voor precies \(amount.nl) (\(gap.measure.name.nl)) is er geen regel: de ene trede is voorbij en "
                        + "de volgende nog niet bereikt.",
                    en:
                        "For exactly \(amount.en) (\(gap.measure.name.en)) there is no rule: one step is passed and the "
                        + "next not yet reached.")[page.language], depth: 1)
        }
    }

    /// Who must consent, and who is let in where: what hangs on the pupil and not on the absence.
    private func addAboutThePupil(_ findings: [CaseFinding], to page: inout Page) {
        guard !findings.isEmpty else { return }
        page.entry(
            Text(nl: "Toestemming en voorwaarden", en: "Consent and conditions")[page.language], depth: 1)
        for finding in findings {
            if isFull {
                FindingPage(finding, phrasing, isFull: true).add(to: &page)
            } else {
                page.item(finding.outcome == .open ? .open : .bullet, line(of: finding, page.language), depth: 1)
            }
        }
    }

    private func line(of finding: CaseFinding, _ language: Language) -> String {
        var parts = [finding.step(phrasing)[language]]
        if let consent = finding.provision.rule as? Consent {
            parts[0] = "\(consent.purpose.name[language]): \(parts[0])"
        }
        if finding.outcome == .open {
            let why = finding.reasons.map { $0.text[language] } + finding.questions.map { $0.text[language] }
            parts.append("\(finding.outcome.name[language]): \(why.joined(separator: "; "))")
        }
        parts += finding.otherReadings(language)
        parts.append(Places.merged(finding.provision.citations).joined(separator: "; "))
        return parts.joined(separator: " · ")
    }

    /// The facts that set off further provisions and were not given.
    private func addQuestions(to page: inout Page) {
        guard !isFull else { return }
        let asked = assessment.findings.filter(\.isOnlyAsked)
        let questions = asked.flatMap(\.questions).unique
        guard !questions.isEmpty else { return }
        let language = page.language
        page.entry(
            Text(
                nl: "Niet gegeven, en van belang voor meer bepalingen", en: "Not given, and of use to more provisions")[
                    language], depth: 1)
        for question in questions {
            let count = asked.count { $0.questions.contains(question) }
            page.item(
                .open, "\(question.text[language]) (\(question.key): \(Text.provisions(count)[language]))", depth: 1)
        }
    }

    private func addNotApplicable(to page: inout Page) {
        let findings = assessment.findings.filter { $0.outcome == .notApplicable }
        guard !findings.isEmpty else { return }
        let language = page.language
        page.entry(Text(nl: "Niet van toepassing", en: "Not applicable")[language], depth: 1)
        let reasons = findings.map { $0.reasons.map { $0.text[language] }.joined(separator: "; ") }
        for why in reasons.unique {
            let titles = zip(findings, reasons).filter { $0.1 == why }.map(\.0.provision.title)
            let list =
                isFull || titles.count == 1 ? titles.joined(separator: "; ") : Text.provisions(titles.count)[language]
            page.item(.no, "\(why): \(list)", depth: 1)
        }
    }

    /// What a period of its own keeps out on the day, by that period.
    private func addNotInForce(to page: inout Page) {
        let provisions = assessment.notInForce
        guard !provisions.isEmpty else { return }
        let language = page.language
        page.entry(Text(nl: "Niet van kracht op die dag", en: "Not in force on that day")[language], depth: 1)
        for period in provisions.compactMap(\.particulars.validity).unique {
            let titles = provisions.filter { $0.particulars.validity == period }.map(\.title)
            let list = isFull ? titles.joined(separator: "; ") : Text.provisions(titles.count)[language]
            page.item(.no, "\(period.note[language]): \(list)", depth: 1)
        }
    }

    /// The ambiguities on which an outcome depends, each once; in full they stand with each finding.
    private func addOpenPoints(to page: inout Page) {
        guard !isFull else { return }
        let ambiguities = assessment.findings.filter { $0.outcome != .notApplicable && !$0.isOnlyAsked }
            .flatMap(\.decisiveReadings).map(\.ambiguity).unique
        guard !ambiguities.isEmpty else { return }
        let language = page.language
        page.entry(
            Text(nl: "Wat van de lezing afhangt", en: "What depends on the reading")[language], depth: 1)
        let used = Set(assessment.usedReadings.map(\.whole))
        for ambiguity in ambiguities {
            page.paragraph("\(ambiguity.name): \(ambiguity.question[language])", depth: 2)
            for reading in ambiguity.readings {
                let isUsed = used.contains("\(ambiguity.id)=\(reading.id)")
                let isDefault = reading.id == ambiguity.defaultReading
                let remark: Text =
                    switch (isUsed, isDefault) {
                    case (true, false): Text(nl: " (gekozen)", en: " (picked)")
                    case (false, true): Text(nl: " (standaardlezing)", en: " (default reading)")
                    default: Text(same: "")
                    }
                page.item(
                    isUsed ? .chosen : .other,
                    "\(reading.id): \(reading.text[language])\(remark[language])", depth: 2)
            }
        }
    }
}

extension RegimeAssessment {
    /// What a reader must know of the regime before its findings.
    fileprivate var remarks: [Text] {
        var remarks: [Text] = []
        if answer.inForce == .unknown {
            remarks.append(
                Text(
                    nl: "Of deze regeling op die dag geldt, staat niet in de tekst.",
                    en: "Whether this regime is in force on that day the text does not say."))
        }
        switch coverage {
        case .elsewhere:
            remarks.append(
                Text(
                    nl: "Deze regeling is niet voor de gemeente van de leerling.",
                    en: "This regime is not for the pupil's municipality."))
        case .assumed:
            remarks.append(
                Text(
                    nl: "Dat deze regeling voor de gemeente van de leerling is, staat niet in de tekst.",
                    en: "That this regime is for the pupil's municipality is not in its text."))
        case .covered, .notGiven: break
        }
        if let noThreshold { remarks.append(noThreshold) }
        let picked = usedReadings.filter { !$0.isDefault }.map(\.local).unique.joined(separator: ", ")
        if !picked.isEmpty {
            remarks.append(
                Text(
                    nl: "Gelezen zoals gekozen, en niet volgens de standaardlezing: \(picked).",
                    en: "Read as picked, and not by the default reading: \(picked)."))
        }
        return remarks
    }

    /// The readings that the findings use, of what can change them.
    fileprivate var usedReadings: [ReadingOutcome] { findings.flatMap(\.readings).filter(\.isUsed) }

    /// What of the case the text does not count.
    var noThreshold: Text? {
        guard !silent.isEmpty else { return nil }
        // Of a statute a summary was read, and what that leaves out the law may still hold.
        let text =
            regime.authority == .national
            ? Text(nl: "De samenvatting van de wet", en: "The summary of the statute")
            : Text(nl: "De tekst", en: "The text")
        return Text(
            nl: "\(text.nl) geeft geen drempel voor: \(silent.map(\.name.nl).joined(separator: ", ")).",
            en: "\(text.en) has no threshold for: \(silent.map(\.name.en).joined(separator: ", ")).")
    }
}

extension ReadingOutcome {
    /// The reading behind the name of its ambiguity, as `--reading` takes it.
    fileprivate var local: String { "\(ambiguity.name)=\(reading.id)" }

    /// The reading behind the whole id of its ambiguity.
    fileprivate var whole: String { "\(ambiguity.id)=\(reading.id)" }
}
