import RegimeEngine
import RulePackKit

/// One term counted out, as part of a page.
struct DeadlinePage {
    private let term: TermByReading
    private let language: Language

    init(_ term: TermByReading, _ language: Language) {
        self.term = term
        self.language = language
    }

    func add(to page: inout Page) {
        page.title(Text(same: term.provision.id))
        addRule(to: &page)
        addOutcome(to: &page)
        addSteps(to: &page)
        addChoices(to: &page)
        addOpenPoints(to: &page)
        if let dayOff = term.dayOff { page.paragraph(TermWords.dayOff(dayOff)) }
    }

    private func addRule(to page: inout Page) {
        let provision = term.provision
        page.fact(Text(nl: "zegt", en: "says"), provision.title)
        for citation in provision.citations {
            page.fact(Text(nl: "vindplaats", en: "place"), Places.full(citation, language: language))
        }
        page.fact(Text(nl: "regeling", en: "regime"), term.regime.title)
        let validity = provision.particulars.validity ?? term.regime.validity
        let inForce = TermWords.inForce(term.isInForce, on: term.start).map { " (\($0[language]))" } ?? ""
        page.fact(Text(nl: "periode", en: "period"), validity.note[language] + inForce)
        let force = TermWords.force(provision.particulars.modality, under: term.regime.authority)
        page.fact(Text(nl: "kracht", en: "force"), force[language])
        if let note = provision.particulars.standing.note {
            page.fact(Text(nl: "zo gelezen", en: "read so"), note[language])
        }
    }

    private func addOutcome(to page: inout Page) {
        guard let amount = term.amount else {
            page.fact(Text(nl: "termijn", en: "term"), TermWords.outcome(term.outcome, language))
            return
        }
        page.fact(Text(nl: "termijn", en: "term"), TermWords.term(amount, term.manner)[language])
        page.fact(term.manner == .before ? Text(nl: "vóór", en: "before") : Text(nl: "vanaf", en: "from"), start)
        page.fact(Text(nl: "eerste dag", en: "first day"), firstDay)
        if let count = term.outcome.count { page.fact(Text(nl: "telling", en: "counting"), count.rule.name[language]) }
        page.fact(TermWords.label(term.manner), TermWords.outcome(term.outcome, language))
        if case .assumed(let other?) = term.firstDaySource {
            page.fact(
                Text(nl: "telt die dag mee", en: "if that day counts"), TermWords.outcome(other, language))
        }
    }

    private var start: String {
        let day = term.start.withWeekday(language)
        guard let from = term.from else {
            return Text(
                nl: "dat staat niet in de tekst; hier geteld alsof het \(day) is",
                en: "the text does not say; counted here as if it were \(day)")[language]
        }
        return Text(nl: "\(from.name.nl); hier \(day)", en: "\(from.name.en); here \(day)")[language]
    }

    private var firstDay: String {
        let counts = term.firstDay == .sameDay
        let words = counts ? Text(nl: "telt mee", en: "counts") : Text(nl: "telt niet mee", en: "does not count")
        let source: Text =
            switch term.firstDaySource {
            case .stated: Text(nl: "dat zegt de tekst", en: "the text says so")
            case .reading(let ambiguity, let reading):
                Text(
                    nl: "volgens lezing \(reading.id) van \(ambiguity.name)",
                    en: "by reading \(reading.id) of \(ambiguity.name)")
            case .assumed: Text(nl: "aangenomen: dat staat niet in de tekst", en: "assumed: the text does not say")
            }
        return "\(words[language]); \(source[language])"
    }

    private func addSteps(to page: inout Page) {
        guard let count = term.outcome.count, !count.steps.isEmpty else { return }
        page.heading(Text(nl: "Dag voor dag", en: "Day by day"))
        for step in count.steps {
            page.fact(Text(nl: step.day.date(.nl), en: step.day.date(.en)), words(of: step, count.term.unit))
        }
    }

    private func words(of step: TermCount.Step, _ unit: Unit) -> String {
        let weekday = step.day.weekday.name[language]
        if let number = step.number { return "\(weekday): \(unit.singular[language]) \(number)" }
        let skipped = Text(nl: "telt niet", en: "skipped")[language]
        if case .weekend = step.verdict {
            return "\(weekday): \(skipped) (\(Text(nl: "weekend", en: "weekend")[language]))"
        }
        return "\(weekday): \(skipped) (\(step.verdict.name[language]))"
    }

    private func addChoices(to page: inout Page) {
        guard !term.choices.isEmpty else { return }
        page.heading(Text(nl: "Wat elke lezing oplevert", en: "What each reading gives"))
        for choice in term.choices {
            page.entry("\(choice.ambiguity.question[language]) (\(choice.ambiguity.id))", depth: 1)
            for option in choice.readings {
                let words = TermWords.reading(
                    option.reading, isDefault: option.isDefault, option.outcome, language)
                page.item(option.isUsed ? .chosen : .other, words, depth: 1)
            }
        }
    }

    private func addOpenPoints(to page: inout Page) {
        guard !term.openPoints.isEmpty else { return }
        page.heading(AmbiguityMarks.heading)
        for point in term.openPoints { page.item(.open, TermWords.openPoint(point, language)) }
    }
}
