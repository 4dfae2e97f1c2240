import RegimeEngine
import RulePackKit

/// One finding, as part of a page.
struct FindingPage {
    private let finding: CaseFinding
    private let phrasing: Phrasing
    private let isFull: Bool

    init(_ finding: CaseFinding, _ phrasing: Phrasing, isFull: Bool) {
        self.finding = finding
        self.phrasing = phrasing
        self.isFull = isFull
    }

    func add(to page: inout Page) {
        let language = page.language
        page.entry(finding.heading(phrasing)[language], depth: 2)
        if let tally = finding.tally {
            page.fact(Text(nl: "geteld", en: "counted"), tally.words(of: finding.measure)[language], depth: 2)
        }
        if finding.outcome == .open {
            let why = finding.reasons.map { $0.text[language] }.joined(separator: "; ")
            page.fact(Text(nl: "open", en: "open"), why, depth: 2)
        }
        if !finding.parties.isEmpty {
            let names = finding.parties.map { phrasing.title(of: $0.name) }.joined(separator: ", ")
            page.fact(actorLabel, names, depth: 2)
        }
        if let meeting = finding.meetingName {
            page.fact(Text(nl: "overleg", en: "meeting"), phrasing.title(of: meeting.name), depth: 2)
        }
        addDue(to: &page)
        addDetails(to: &page)
    }

    private var actorLabel: Text {
        finding.provision.kind == .consent ? Text(nl: "van", en: "from") : Text(nl: "door", en: "by")
    }

    /// What is behind the finding: the days, the readings, the questions, the places.
    func addDetails(to page: inout Page) {
        let language = page.language
        addAbsences(to: &page)
        for question in finding.questions {
            page.fact(Text(nl: "vraag", en: "question"), "\(question.text[language]) (\(question.key))", depth: 2)
        }
        addReadings(to: &page)
        let particulars = finding.provision.particulars
        if particulars.modality != finding.provision.kind.usualModality {
            page.fact(Text(nl: "kracht", en: "force"), particulars.modality.name[language], depth: 2)
        }
        if let note = particulars.standing.note {
            page.fact(particulars.standing.name, note[language], depth: 2)
        }
        let places = Places.merged(finding.provision.citations).joined(separator: "; ")
        page.fact(Text(nl: "vindplaats", en: "place"), "\(places) · \(finding.provision.id)", depth: 2)
    }

    private func addDue(to page: inout Page) {
        guard let due = finding.due else { return }
        let language = page.language
        let (count, fact) = (due.count, due.fact.name)
        page.fact(
            Text(nl: "uiterlijk", en: "by"),
            "\(count.due) (\(count.due.weekday.name[language]))", depth: 2)
        let first =
            due.firstDayIsStated
            ? count.firstDay.name
            : Text(
                nl: "\(count.firstDay.name.nl); dat staat niet in de tekst",
                en: "\(count.firstDay.name.en); that is not in the text")
        page.fact(
            Text(nl: "termijn", en: "term"),
            Text(
                nl: "\(count.term.phrase.nl) na \(count.start) (\(fact.nl)), \(first.nl)",
                en: "\(count.term.phrase.en) after \(count.start) (\(fact.en)), \(first.en)")[language], depth: 2)
    }

    private func addAbsences(to page: inout Page) {
        guard let tally = finding.tally, !tally.absences.isEmpty else { return }
        let language = page.language
        if let period = tally.period {
            page.fact(
                Text(nl: "periode", en: "period"),
                Text(nl: "\(period.from) t/m \(period.through)", en: "\(period.from) through \(period.through)")[
                    language], depth: 2)
        }
        let counted = tally.absences.filter { $0.exclusion == nil }.map { $0.phrase(in: tally.unit)[language] }
        if !counted.isEmpty {
            page.fact(Text(nl: "telt mee", en: "counts"), counted.joined(separator: ", "), depth: 2)
        }
        let others = tally.absences.filter { $0.exclusion != nil && (isFull || $0.exclusion != .otherKind) }
        for exclusion in CountExclusion.allCases {
            let days = others.filter { $0.exclusion == exclusion }.map { other in
                isFull
                    ? "\(other.absence.phrase[language]) \(other.absence.kind.name[language])"
                    : other.absence.phrase[language]
            }
            guard !days.isEmpty else { continue }
            page.fact(
                Text(nl: "telt niet mee", en: "does not count"),
                "\(days.joined(separator: ", ")): \(exclusion.name[language])", depth: 2)
        }
    }

    /// The readings that come to something else in a line; when the finding is given in full, all of them.
    private func addReadings(to page: inout Page) {
        let language = page.language
        guard isFull else {
            for other in finding.otherReadings(language) {
                page.fact(Text(nl: "andere lezing", en: "other reading"), other, depth: 2)
            }
            return
        }
        for ambiguity in finding.readings.map(\.ambiguity).unique {
            page.fact(
                Text(nl: "hangt af van", en: "depends on"),
                "\(ambiguity.question[language]) (\(ambiguity.name))", depth: 2)
            for one in finding.readings where one.ambiguity.id == ambiguity.id {
                page.item(
                    one.isUsed ? .chosen : .other,
                    "\(one.reading.id): \(one.reading.text[language]) → \(one.words[language])", depth: 3)
            }
        }
    }
}

extension CountedAbsence {
    /// The absence, and where it lasts some days how much of it counted.
    fileprivate func phrase(in unit: Unit) -> Text {
        guard absence.amount == nil, absence.from != absence.through, unit != .times else { return absence.phrase }
        let counted = Amount(hundredths: amount, unit).phrase
        return Text(nl: "\(absence.phrase.nl) (\(counted.nl))", en: "\(absence.phrase.en) (\(counted.en))")
    }
}
