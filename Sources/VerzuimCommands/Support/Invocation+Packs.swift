import ArgumentKit
import RegimeEngine
import RulePackKit

extension Invocation {
    /// The packs that the arguments name, or all of them, finished or not: what is wrong with them is to be found out.
    func packs(_ positional: Positional) throws(Failure) -> [Pack] {
        let ids = arguments.values(of: positional)
        guard !ids.isEmpty else { return try subject().map { [$0.pack] } ?? catalogue.packs }
        var packs = DistinctList<Pack>()
        for id in ids {
            let entry = try entry(id, isFinished: false)
            packs.append(entry.pack, id: entry.pack.id, from: entry.origin)
        }
        return packs.elements
    }

    /// The packs that the option names, each with the regimes that it names of it, or all those of municipalities: a
    /// statute joins only when it is named.
    func chosenPacks() throws(Failure) -> [Pack] { try chosenEntries().map(\.pack) }

    /// Those packs with where they came from, no regime twice.
    func chosenEntries() throws(Failure) -> [CataloguedPack] {
        let selections = arguments.values(of: Options.only(help))
        guard !selections.isEmpty else { return municipal }
        var entries: [CataloguedPack] = []
        var regimes = DistinctList<Regime>()
        for selection in selections {
            for entry in try selection == Options.allPacks ? municipal : [selected(selection)] {
                let count = regimes.entries.count
                try regimes.appendOnly(entry)
                let new = regimes.elements[count...]
                if !new.isEmpty { entries.append(entry.only(Array(new))) }
            }
        }
        return entries
    }

    /// The regimes of those packs, and behind them the statutes that are to stand beside them.
    func chosenRegimesAndStatutes() throws(Failure) -> [Regime] {
        var regimes = DistinctList<Regime>()
        for entry in try chosenEntries() { try regimes.appendOnly(entry) }
        try regimes.appendOnly(try statutes())
        return regimes.elements
    }

    /// The packs of municipalities.
    private var municipal: [CataloguedPack] { catalogue.entries.filter { $0.pack.authority == .municipal } }

    /// The statutes that are to stand beside the regimes; none when they are not asked for.
    func statutes() throws(Failure) -> DistinctList<Regime> {
        var regimes = DistinctList<Regime>()
        guard arguments.has(Options.withStatute(language)) else { return regimes }
        for entry in catalogue.entries where entry.pack.authority == .national { try regimes.appendOnly(entry) }
        guard !regimes.entries.isEmpty else {
            throw Failure(
                .noInput, .notAStatute, nl: "Er is geen wet bij deze regelpakketten.",
                en: "There is no statute among these rule packs.")
        }
        return regimes
    }

    /// The regimes that the arguments name, or all those of municipalities; those of the pack that the program is about
    /// stand first, named or not.
    func regimes(_ positional: Positional) throws(Failure) -> DistinctList<Regime> {
        let selections = arguments.values(of: positional)
        let subject = try subject()
        var regimes = DistinctList<Regime>()
        for entry in selections.isEmpty && subject == nil ? municipal : [subject].compactMap(\.self) {
            try regimes.appendOnly(entry)
        }
        for selection in selections { try regimes.appendOnly(try selected(selection)) }
        return regimes
    }

    /// The regimes that one selection names: those of a pack, one of them, or those in a file; with a name, only the
    /// regime of that name.
    func regimes(_ selection: String, only name: String? = nil) throws(Failure) -> [Regime] {
        try selected(selection, only: name).pack.regimes
    }

    /// The pack that a selection names, with just the regime that is named, if one is.
    func selected(_ argument: String, only name: String? = nil) throws(Failure) -> CataloguedPack {
        let selection = PackSelection(argument)
        let entry: CataloguedPack =
            switch selection.source {
            case .file(let path): try CataloguedPack(file: path)
            case .id(let id): try self.entry(id)
            }
        guard let name = name ?? selection.regime else { return entry }
        do {
            return entry.only([try entry.pack.regime(named: name)])
        } catch {
            throw Failure(error)
        }
    }
}

extension DistinctList<Regime> {
    /// Adds the regimes of a pack that are not there already; throws when another version of one of them is.
    mutating func appendOnly(_ entry: CataloguedPack) throws(Failure) {
        for regime in entry.pack.regimes { try appendOnly(regime, id: regime.id, from: entry.origin) }
    }
}
