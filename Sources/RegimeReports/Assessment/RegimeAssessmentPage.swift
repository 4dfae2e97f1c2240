import RegimeEngine
import RulePackKit

/// What one regime comes to for a case, as part of a page.
struct RegimeAssessmentPage {
    private let assessment: RegimeAssessment
    private let isFull: Bool
    private let phrasing: Phrasing

    init(_ assessment: RegimeAssessment, isFull: Bool) {
        self.assessment = assessment
        self.isFull = isFull
        phrasing = Phrasing(assessment.regime)
    }

    func add(to page: inout Page) {
        page.heading(Text(same: "\(assessment.regime.id): \(assessment.regime.title)"))
        if let why = assessment.answer.why {
            page.paragraph(Text(nl: "Niet van kracht: \(why.nl)", en: "Not in force: \(why.en)"), depth: 1)
            return
        }
        for remark in remarks { page.paragraph(remark, depth: 1) }
        let findings = assessment.findings.filter { !$0.isOnlyAsked || isFull }
        add(
            findings.filter { $0.outcome == .reached }, Text(nl: "Geldt nu", en: "Applies now"),
            none: Text(nl: "Geen enkele drempel is bereikt.", en: "No threshold is reached."), to: &page)
        add(findings.filter { $0.outcome == .open }, Text(nl: "Open", en: "Open"), none: nil, to: &page)
        addNotReached(to: &page)
        addGaps(to: &page)
        addQuestions(to: &page)
        addNotApplicable(to: &page)
    }

    /// What a reader must know of the regime before its findings.
    private var remarks: [Text] {
        var remarks: [Text] = []
        if assessment.answer.inForce == .unknown {
            remarks.append(
                Text(
                    nl: "Of deze regeling op die dag geldt, staat niet in de tekst.",
                    en: "Whether this regime is in force on that day the text does not say."))
        }
        switch assessment.coverage {
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
        if !assessment.silent.isEmpty {
            let (nl, en) = (
                assessment.silent.map(\.name.nl).joined(separator: ", "),
                assessment.silent.map(\.name.en).joined(separator: ", ")
            )
            remarks.append(
                Text(nl: "De tekst geeft geen drempel voor: \(nl).", en: "The text has no threshold for: \(en)."))
        }
        return remarks
    }

    private func add(_ findings: [CaseFinding], _ heading: Text, none: Text?, to page: inout Page) {
        guard !findings.isEmpty else {
            if let none { page.paragraph(none, depth: 1) }
            return
        }
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
            if let tally = finding.tally { parts.append(tally.words(of: finding.measure)[language]) }
            if let toReach = finding.toReach, let measure = finding.measure {
                parts.append(toReach.phrase(of: measure)[language])
            }
            page.item(.no, parts.joined(separator: " · "), depth: 1)
            if isFull { FindingPage(finding, phrasing, isFull: true).addDetails(to: &page) }
        }
    }

    private func addGaps(to page: inout Page) {
        for gap in assessment.gaps {
            let amount = Amount(hundredths: gap.value, gap.unit).phrase
            page.paragraph(
                Text(
                    nl: "Gat in de tekst: voor precies \(amount.nl) \(gap.measure.name.nl) is er geen regel; "
                        + "de ene trede is voorbij en de volgende nog niet bereikt.",
                    en: "A gap in the text: for exactly \(amount.en) of \(gap.measure.name.en) there is no rule; "
                        + "one step is passed and the next not yet reached."),
                depth: 1)
        }
    }

    /// The facts that set off further provisions and were not given.
    private func addQuestions(to page: inout Page) {
        guard !isFull else { return }
        let asked = assessment.findings.filter(\.isOnlyAsked)
        var questions: [CaseQuestion] = []
        for question in asked.flatMap(\.questions) where !questions.contains(question) { questions.append(question) }
        guard !questions.isEmpty else { return }
        let language = page.language
        page.entry(
            Text(
                nl: "Niet gegeven, en van belang voor meer bepalingen", en: "Not given, and of use to more provisions")[
                    language], depth: 1)
        for question in questions {
            let titles = asked.filter { $0.questions.contains(question) }.map(\.provision.title)
            page.item(
                .open, "\(question.text[language]) (\(question.key)) → \(titles.joined(separator: "; "))", depth: 1)
        }
    }

    private func addNotApplicable(to page: inout Page) {
        let findings = assessment.findings.filter { $0.outcome == .notApplicable }
        guard !findings.isEmpty else { return }
        let language = page.language
        page.entry(Text(nl: "Niet van toepassing", en: "Not applicable")[language], depth: 1)
        var order: [String] = []
        var titles: [String: [String]] = [:]
        for finding in findings {
            let why = finding.reasons.map { $0.text[language] }.joined(separator: "; ")
            if titles[why] == nil { order.append(why) }
            titles[why, default: []].append(finding.provision.title)
        }
        for why in order {
            let all = titles[why] ?? []
            let list =
                isFull || all.count == 1 ? all.joined(separator: "; ") : PlainCount.provisions(all.count)[language]
            page.item(.no, "\(why): \(list)", depth: 1)
        }
    }
}

/// A number of provisions in words.
enum PlainCount {
    static func provisions(_ count: Int) -> Text {
        Text(
            nl: count == 1 ? "1 bepaling" : "\(count) bepalingen",
            en: count == 1 ? "1 provision" : "\(count) provisions")
    }
}

extension CaseFinding {
    /// Whether all that is open is a fact that was not given, of a provision that counts nothing.
    fileprivate var isOnlyAsked: Bool {
        outcome == .open && reasons == [.factsMissing] && provision.kind != .threshold
    }
}
