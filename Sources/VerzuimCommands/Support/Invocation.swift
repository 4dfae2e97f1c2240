import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// What one run of a command works with.
struct Invocation: Sendable {
    let arguments: Arguments
    /// The command line as declared, in the language of the output.
    let program: Program
    let help: HelpContext
    /// How many characters a line of text may have.
    let width: Int
    let catalogue: Catalogue

    /// The language of the output.
    var language: Language { help.language }

    /// The packs that the arguments name, or all of them.
    func packs(_ positional: Positional) throws(Failure) -> [Pack] {
        let ids = arguments.values(of: positional)
        guard !ids.isEmpty else { return catalogue.packs }
        var packs: [Pack] = []
        for id in ids {
            let pack = try pack(id)
            if !packs.contains(pack) { packs.append(pack) }
        }
        return packs
    }

    /// The pack with an id, or in a file.
    func pack(_ id: String) throws(Failure) -> Pack {
        guard !Pack.isFile(id) else { return try Pack(file: id) }
        do {
            return try catalogue.pack(id)
        } catch {
            throw Failure(error)
        }
    }

    /// The regimes that the arguments name, or all of them.
    func regimes(_ positional: Positional) throws(Failure) -> [Regime] {
        let selections = arguments.values(of: positional)
        guard !selections.isEmpty else { return catalogue.regimes }
        var regimes: [Regime] = []
        for selection in selections {
            for regime in try self.regimes(selection) where !regimes.contains(regime) { regimes.append(regime) }
        }
        return regimes
    }

    /// The regimes that one selection names: those of a pack, one of them, or those in a file; with a name, only the
    /// regime of that name.
    func regimes(_ selection: String, only name: String? = nil) throws(Failure) -> [Regime] {
        let file = Pack.isFile(selection) ? try Pack(file: selection) : nil
        do {
            switch (file, name) {
            case (let file?, let name?): return [try file.regime(named: name)]
            case (let file?, nil): return file.regimes
            case (nil, let name?): return try catalogue.regimes("\(selection.prefix { $0 != "/" })/\(name)")
            case (nil, nil): return try catalogue.regimes(selection)
            }
        } catch {
            throw Failure(error)
        }
    }

    /// Whether JSON is asked for.
    var wantsJSON: Bool { arguments.value(of: Options.format(language)) == "json" }

    /// A JSON document as the content of an outcome.
    func json(_ value: JSONValue, exitCode: ExitCode = .done) throws(Failure) -> Outcome {
        do {
            return Outcome(exitCode, content: try JSONReport.text(value))
        } catch {
            throw Failure.json
        }
    }
}
