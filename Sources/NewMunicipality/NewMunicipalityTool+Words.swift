import ArgumentKit
import PackScaffold
import RulePackKit

extension NewMunicipalityTool {
    static let name = "new-municipality"

    /// The command line as declared: what is typed is a command of the package manager.
    static func program(_ language: Language) -> Program {
        Program(
            "swift package",
            summary: Text(nl: "Opdrachten van dit Swift-pakket.", en: "Commands of this Swift package.")[language],
            commands: [command(language)], sharedOptions: [.value(lang(language))])
    }

    private static func command(_ language: Language) -> Command {
        Command(
            name,
            summary: Text(
                nl: "Begint een regelpakket voor een gemeente of regio: het bouwt en klopt meteen.",
                en: "Starts a rule pack for a municipality or region: it builds and is sound at once.")[language],
            discussion: Text(
                nl: """
                    Maakt een map onder Municipalities met van elke soort bepaling een voorbeeld om te vervangen, en een \
                    toets. Het pakket wordt aangemeld in Package.swift en BuiltInPacks. Gaat er iets mis, dan verandert er niets.
                    Zet --allow-writing-to-package-directory achter swift package, anders mag de opdracht niets schrijven.
                    """,
                en: """
                    Makes a folder in Municipalities with an example to replace of every kind of rule, and a test. The pack \
                    is added to Package.swift and BuiltInPacks. If anything goes wrong, nothing changes.
                    Put --allow-writing-to-package-directory behind swift package, or the command may not write.
                    """)[language],
            options: [.value(from(language))], positionals: [place(language)],
            examples: [
                Example(
                    "swift package --allow-writing-to-package-directory \(name) Voorbeeldstad",
                    Text(nl: "Met voorbeelden.", en: "With examples.")[language])
            ])
    }

    static func place(_ language: Language) -> Positional {
        Positional(
            Text(nl: "PLAATS", en: "PLACE")[language],
            help: Text(
                nl: "De naam van de gemeente of regio, zoals zij wordt geschreven.",
                en: "The name of the municipality or region, as it is written.")[language])
    }

    static func from(_ language: Language) -> ValueOption {
        ValueOption(
            "from", placeholder: Text(nl: "PAKKET", en: "PACK")[language],
            help: Text(
                nl: "Begint met de vragen die dit regelpakket (id of pakketbestand) beantwoordt, alle nog open.",
                en: "Starts with the questions that this rule pack (id or pack file) answers, all still open.")[
                    language])
    }

    static func lang(_ language: Language) -> ValueOption {
        ValueOption(
            "lang", placeholder: Text(nl: "TAAL", en: "LANGUAGE")[language], allowed: Language.allCases.map(\.rawValue),
            default: Language.nl.rawValue,
            help: Text(
                nl: "Taal van de uitvoer; anders die van VERZUIM_LANG.",
                en: "Language of the output; otherwise that of VERZUIM_LANG.")[language])
    }

    /// What was made and touched, what to do next, and how to take it back.
    static func report(_ made: NewMunicipality) -> Text {
        let files = made.files.map { "  \($0.path)" }.joined(separator: "\n")
        let touched = made.touched.map { "  \($0)" }.joined(separator: "\n")
        let place = made.place
        let next = """
              swift test --filter \(place.module)Tests
              swift run verzuim coverage \(place.id) --sources \(made.folder)/Tests
            """
        return Text(
            nl:
                "Gemaakt:\n\(files)\n\nAangemeld in:\n\(touched)\n\nHierna:\n\(next)\n\nOngedaan maken:\n  \(made.undo)\n",
            en: "Made:\n\(files)\n\nAdded to:\n\(touched)\n\nNext:\n\(next)\n\nTo undo:\n  \(made.undo)\n")
    }
}
