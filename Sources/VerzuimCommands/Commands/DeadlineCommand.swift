import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim deadline`: a term counted out, day by day and reading by reading.
struct DeadlineCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "deadline",
            summary: Text(
                nl: "Telt een termijn uit vanaf een dag, dag voor dag en lezing voor lezing.",
                en: "Counts a term out from a day, day by day and reading by reading.")[language],
            discussion: Text(
                nl:
                    "Werkdagen zijn maandag tot en met vrijdag zonder de feestdagen van de Algemene termijnenwet; kies met "
                    + "--working-on welke feestdagen toch werkdagen zijn. Over schoolvakanties is niets bekend dan wat "
                    + "--calendar geeft. Een termijn die op een vrije dag eindigt, wordt niet langer.",
                en:
                    "Working days are Monday through Friday less the public holidays of the Algemene termijnenwet; choose "
                    + "with --working-on which of those are working days all the same. Of school holidays nothing is known "
                    + "but what --calendar gives. A term that ends on a day off is not made longer.")[language],
            options: TermOptions.all(help), positionals: [subject(help)],
            examples: [
                Example(
                    "verzuim deadline \(help.provision) --from 2018-04-26",
                    Text(nl: "Eén termijn.", en: "One term.")[language]),
                Example(
                    "verzuim deadline \(help.topic) --from 2018-04-26 --working-on goodFriday",
                    Text(
                        nl: "Elke termijn die antwoord geeft op een vraag.",
                        en: "Every term that answers a question.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let start = try invocation.start()
        let asked = invocation.arguments.values(of: subject(invocation.help)).joined(separator: " ")
        let chosen = try invocation.chosenPacks().flatMap(\.regimes)
        let isOpen = invocation.arguments.values(of: Options.only(invocation.help)).isEmpty
        let lookup = try lookup(asked, among: chosen, or: isOpen ? invocation.catalogue.regimes : chosen)
        let readings = try invocation.pickedReadings(among: lookup.regimes)
        let calendar = try invocation.schoolCalendar()
        let terms = lookup.found.compactMap { found in
            TermByReading(of: found.provision, in: found.regime, from: start, readings: readings, calendar: calendar)
        }
        return try invocation.outcome(withAgenda: DeadlineReport(terms, from: start, calendar: calendar))
    }

    /// What some regimes know by a name, or else what all of them do: only a statute may have a term of that name.
    private func lookup(_ asked: String, among regimes: [Regime], or all: [Regime]) throws(Failure) -> TermLookup {
        do {
            return try TermLookup(asked, among: regimes)
        } catch {
            guard all.count > regimes.count else { throw Failure(error) }
            return try lookup(asked, among: all, or: all)
        }
    }

    private func subject(_ help: HelpContext) -> Positional {
        Positional(
            Text(nl: "NAAM", en: "NAME")[help.language], arity: .oneOrMore,
            completion: .words(Topic.shared.filter { $0.kind == .deadline }.map(\.id)),
            help: Text(
                nl: "Een id van een termijn of een opschalingstrede, of een vraag of naam die er een heeft.",
                en: "An id of a deadline or an escalation tier, or a question or name that has one.")[help.language])
    }
}
