import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim find`: which regimes apply in a municipality.
struct FindCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "find",
            summary: Text(
                nl: "Zegt welke regelingen in een gemeente gelden, en waarom de andere niet.",
                en: "Says which regimes apply in a municipality, and why the others do not.")[language],
            options: [
                .value(Options.sector(language)), .value(Options.on(language)), .value(Options.only(help)),
            ] + Options.reporting(language),
            positionals: [municipality(help)],
            examples: [
                Example(
                    "verzuim find \"\(help.municipality)\"",
                    Text(nl: "Alle regelingen van die gemeente.", en: "All regimes of that municipality.")[language]),
                Example(
                    "verzuim find \"\(help.municipality)\" --sector vo --on 2022-03-01",
                    Text(
                        nl: "Die voor het VO op die dag.", en: "Those for secondary schools on that day.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let name = invocation.arguments.values(of: municipality(invocation.help)).joined(separator: " ")
        let filter = ProvisionFilter(sector: invocation.sector, day: try invocation.day())
        let whereabouts = try whereabouts(of: name, among: try packs(of: invocation), filter)
        return try invocation.outcome(WhereaboutsReport(whereabouts))
    }

    /// The packs that are chosen, of which some must be of a municipality.
    private func packs(of invocation: Invocation) throws(Failure) -> [Pack] {
        let packs = try invocation.chosenPacks()
        if let statute = packs.first, packs.allSatisfy({ $0.authority == .national }) {
            throw Failure(
                .usage, .notMunicipal,
                nl: "\(Wording.dutch.quoted(statute.id)) is een landelijke wet: die is er voor elke gemeente en hoort "
                    + "bij geen ervan. Kies een gemeentelijk regelpakket.",
                en: "\(Wording.english.quoted(statute.id)) is a national statute: it is there for every municipality "
                    + "and belongs to none. Choose a municipal rule pack.")
        }
        return packs
    }

    private func whereabouts(
        of name: String, among packs: [Pack], _ filter: ProvisionFilter
    ) throws(Failure) -> Whereabouts {
        do {
            return try Whereabouts(of: name, among: packs, filter: filter)
        } catch {
            throw Failure(error)
        }
    }

    private func municipality(_ help: HelpContext) -> Positional {
        Positional(
            Text(nl: "GEMEENTE", en: "MUNICIPALITY")[help.language], arity: .oneOrMore,
            completion: .words(help.municipalities),
            help: Text(
                nl: "Een naam van een gemeente, of haar CBS-code, zoals \(help.municipalityCode).",
                en: "A name of a municipality, or its CBS code, such as \(help.municipalityCode).")[help.language])
    }
}
