import ArgumentKit

/// One command: what it takes, and what it does with it.
protocol VerzuimCommand: Sendable {
    /// What it is called and takes, with its help.
    func declaration(in help: HelpContext) -> Command
    /// What it does with packs.
    var packUse: PackUse { get }
    /// Does what is asked.
    func run(_ invocation: Invocation) throws(Failure) -> Outcome
}

extension VerzuimCommand {
    /// Nearly every command asks packs something.
    var packUse: PackUse { .asks }

    /// What it is called and takes, with the option that all commands have that do something with packs.
    func wholeDeclaration(in help: HelpContext) -> Command {
        let own = declaration(in: help)
        guard packUse != .none else { return own }
        return Command(
            own.name, summary: own.summary, discussion: own.discussion,
            options: own.options + [.value(Options.packFolders(help.language))], positionals: own.positionals,
            examples: own.examples)
    }
}
