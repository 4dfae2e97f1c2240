import RegimeEngine
public import RulePackKit

extension DeadlineReport: AgendaReport {
    /// The last day of each term as the text is read here, and of each reading that gives another day.
    public func events(_ language: Language) -> [AgendaEvent] {
        terms.flatMap { DeadlineAgenda($0, language).events }
    }
}

/// The days of one term.
private struct DeadlineAgenda {
    private let term: TermByReading
    private let language: Language

    init(_ term: TermByReading, _ language: Language) {
        self.term = term
        self.language = language
    }

    var events: [AgendaEvent] {
        var events = [event(term.outcome, by: nil)]
        if case .assumed(let other?) = term.firstDaySource {
            let words = Text(nl: "als de eerste dag meetelt", en: "if the first day counts")
            events.append(event(other, by: ("first-day=counts", words[language])))
        }
        for choice in term.choices {
            events += choice.readings.filter { !$0.isUsed && $0.outcome.due != term.outcome.due }.map { option in
                event(
                    option.outcome,
                    by: ("\(choice.ambiguity.name)=\(option.reading.id)", AgendaWords.reading(option.reading)[language])
                )
            }
        }
        return events.compactMap(\.self)
    }

    private func event(_ outcome: TermOutcome, by reading: (id: String, words: String)?) -> AgendaEvent? {
        guard let due = outcome.due, let amount = outcome.count?.term else { return nil }
        let provision = term.provision
        let lasts = term.manner == .lasting ? Text(nl: "Tot en met", en: "Through") : Text(nl: "Uiterlijk", en: "Due")
        let moment =
            term.from?.name ?? Text(nl: "een dag die de tekst niet noemt", en: "a day that the text does not name")
        let start = Text(
            nl: "\(TermWords.term(amount, term.manner).nl), geteld vanaf \(term.start.withWeekday(.nl)) (\(moment.nl))",
            en: "\(TermWords.term(amount, term.manner).en), counted from \(term.start.withWeekday(.en)) (\(moment.en))")
        let force = TermWords.force(provision.particulars.modality, under: term.regime.authority)
        let dayOff = outcome.dayOff(in: term.calendar).map { TermWords.dayOff($0)[language] }
        return AgendaEvent(
            id: AgendaWords.id(provision.id, from: term.start, due: due, by: reading?.id),
            day: due, summary: AgendaWords.summary(lasts, of: provision, by: reading?.words, language),
            description: ([start[language], Text(nl: "Kracht: \(force.nl)", en: "Force: \(force.en)")[language]]
                + [dayOff].compactMap(\.self)) + AgendaWords.source(provision, term.regime, language))
    }
}
