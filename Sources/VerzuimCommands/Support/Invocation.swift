import ArgumentKit
import RegimeEngine
import RulePackKit

/// What one run of a command works with.
struct Invocation: Sendable {
    let arguments: Arguments
    /// The command line as declared, in the language of the output.
    let program: Program
    let help: HelpContext
    /// How many characters a line of text may have.
    let width: Int
    /// Whether text goes to a terminal that shows colours.
    let isColourful: Bool
    /// What takes answers that are written as they come; nil keeps them for the outcome.
    let output: Descriptor?
    let catalogue: Catalogue

    /// The language of the output.
    var language: Language { help.language }

    /// The packs that the arguments name, or all of them, finished or not: what is wrong with them is to be found out.
    func packs(_ positional: Positional) throws(Failure) -> [Pack] {
        let ids = arguments.values(of: positional)
        guard !ids.isEmpty else { return catalogue.packs }
        var packs = DistinctList<Pack>()
        for id in ids {
            let pack = try pack(id, isFinished: false)
            packs.append(pack, id: pack.id)
        }
        return packs.elements
    }

    /// The packs that the option names, each with the regimes that it names of it, or all those of municipalities: a
    /// statute joins only when it is named.
    func chosenPacks() throws(Failure) -> [Pack] {
        let selections = arguments.values(of: Options.only(help))
        guard !selections.isEmpty else { return catalogue.packs(of: .municipal) }
        var packs = DistinctList<Pack>()
        for selection in selections {
            let chosen = selection == Options.allPacks ? catalogue.packs(of: .municipal) : [try selected(selection)]
            for pack in chosen { packs.append(pack, id: pack.id) }
        }
        return packs.elements
    }

    /// The statutes that are to stand beside the regimes; none when they are not asked for.
    func statutes() throws(Failure) -> [Regime] {
        guard arguments.has(Options.withStatute(language)) else { return [] }
        let statutes = catalogue.packs(of: .national).flatMap(\.regimes)
        guard !statutes.isEmpty else {
            throw Failure(
                .noInput, .notAStatute, nl: "Er is geen wet bij deze regelpakketten.",
                en: "There is no statute among these rule packs.")
        }
        return statutes
    }

    /// The pack with an id, or in a file.
    func pack(_ argument: String, isFinished: Bool = true) throws(Failure) -> Pack {
        let selection = PackSelection(argument)
        if case .file(let path) = selection.source, selection.regime == nil {
            return try Pack(file: path, isFinished: isFinished)
        }
        do {
            return try catalogue.pack(argument)
        } catch {
            throw Failure(error, isMunicipality: isMunicipality(argument))
        }
    }

    /// Whether some regime covers a municipality of this name, and no pack has a name like it.
    private func isMunicipality(_ name: String) -> Bool {
        guard NearNames.suggest(for: name, among: catalogue.packs.map(\.id)).isEmpty else { return false }
        do {
            _ = try Whereabouts(of: name, among: catalogue.packs)
            return true
        } catch {
            return false
        }
    }

    /// The pack that a selection names, with just the regime that is named, if one is.
    private func selected(_ argument: String, only name: String? = nil) throws(Failure) -> Pack {
        let selection = PackSelection(argument)
        let pack: Pack =
            switch selection.source {
            case .file(let path): try Pack(file: path)
            case .id(let id): try self.pack(id)
            }
        guard let name = name ?? selection.regime else { return pack }
        do {
            let regime = try pack.regime(named: name)
            return Pack(
                id: pack.id, name: pack.name, version: pack.version, authority: pack.authority, regimes: [regime])
        } catch {
            throw Failure(error)
        }
    }

    /// The regimes that the arguments name, or all those of municipalities.
    func regimes(_ positional: Positional) throws(Failure) -> [Regime] {
        let selections = arguments.values(of: positional)
        guard !selections.isEmpty else { return catalogue.packs(of: .municipal).flatMap(\.regimes) }
        var regimes = DistinctList<Regime>()
        for selection in selections {
            for regime in try self.regimes(selection) { regimes.append(regime, id: regime.id) }
        }
        return regimes.elements
    }

    /// The regimes that one selection names: those of a pack, one of them, or those in a file; with a name, only the
    /// regime of that name.
    func regimes(_ selection: String, only name: String? = nil) throws(Failure) -> [Regime] {
        try selected(selection, only: name).regimes
    }
}
