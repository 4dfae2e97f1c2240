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

    /// The pack with an id, or in a file, with where it came from.
    func entry(_ argument: String, isFinished: Bool = true) throws(Failure) -> CataloguedPack {
        let selection = PackSelection(argument)
        if case .file(let path) = selection.source, selection.regime == nil {
            return try CataloguedPack(file: path, isFinished: isFinished)
        }
        do {
            return try catalogue.entry(argument)
        } catch {
            throw Failure(error, isMunicipality: isMunicipality(argument))
        }
    }

    /// The pack with an id, or in a file.
    func pack(_ argument: String, isFinished: Bool = true) throws(Failure) -> Pack {
        try entry(argument, isFinished: isFinished).pack
    }

    /// The pack that the program is about, if it is about one.
    func subject() throws(Failure) -> CataloguedPack? {
        guard let id = help.subject else { return nil }
        return try entry(id)
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
}
