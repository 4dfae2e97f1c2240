import RulePackKit

/// What a program offers: what it is called, which commands it has, and the pack that it is about if it is about one.
struct Offer: Sendable {
    /// The word that starts the program.
    let name: String
    let version: String
    let summary: Text
    let commands: [any VerzuimCommand]
    /// The id of the one pack that commands mean when nothing is named.
    let subject: String?

    /// Everything there is, for all packs alike.
    static let everything = Offer(
        name: "verzuim", version: "0.1.0",
        summary: Text(
            nl: "Vergelijkt gemeentelijke protocollen voor schoolverzuim.",
            en: "Compares Dutch municipal protocols for school absence."),
        commands: [
            PacksCommand(), FindCommand(), CompareCommand(), DiffCommand(), AssessCommand(), LadderCommand(),
            DeadlineCommand(), CalendarCommand(), ShowCommand(), ExplainCommand(), SearchCommand(), TopicsCommand(),
            CheckCommand(), CoverageCommand(), ExportCommand(), OutlineCommand(), NewPackCommand(),
            SchemaCommand(), CompletionsCommand(), ManualCommand(),
        ],
        subject: nil)

    /// What the author of one pack needs.
    static func authoring(_ pack: Pack, as name: String) -> Offer {
        Offer(
            name: name, version: pack.version.description,
            summary: Text(
                nl: "Controleert, vergelijkt en exporteert het regelpakket \(pack.name).",
                en: "Checks, compares and exports the rule pack \(pack.name)."),
            commands: [CheckCommand(), CoverageCommand(), CompareCommand(), ExportCommand(), ExplainCommand()],
            subject: pack.id)
    }
}
