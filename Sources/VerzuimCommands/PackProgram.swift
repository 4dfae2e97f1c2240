public import RulePackKit

/// A program about one pack, for a package of its own: what is asked of it is asked of that pack, which needs no naming.
public struct PackProgram: Sendable {
    let verzuim: Verzuim

    /// Creates the program of a pack, under the name with which it is started.
    public init(_ pack: any RulePack.Type, name: String) {
        let pack = pack.pack
        verzuim = Verzuim(packs: [pack], offering: .authoring(pack, as: name))
    }

    /// Runs one command; colours are for a terminal alone, and only when the environment does not forbid them.
    public func run(
        _ arguments: [String], environment: [String: String] = [:], isTerminal: Bool = false
    ) -> Outcome {
        verzuim.run(arguments, environment: environment, isTerminal: isTerminal)
    }
}
