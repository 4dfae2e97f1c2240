import ArgumentKit
import RulePackKit

/// What passes between the program and the shell around it, besides arguments and output.
enum Surroundings {
    static func environment(_ language: Language) -> [EnvironmentVariable] {
        [
            EnvironmentVariable(
                "VERZUIM_LANG",
                help: Text(
                    nl: "Taal van de uitvoer (nl of en); --lang gaat voor.",
                    en: "Language of the output (nl or en); --lang comes first.")[language]),
            EnvironmentVariable(
                PackFolders.variable,
                help: Text(
                    nl:
                        "Mappen met pakketbestanden (*.pack.json), met een dubbele punt ertussen; --packs voegt er toe.",
                    en: "Folders with pack files (*.pack.json), with a colon between them; --packs adds some.")[
                        language]),
            EnvironmentVariable(
                "COLUMNS",
                help: Text(
                    nl: "Breedte van tekst; anders die van de terminal.",
                    en: "Width of text; otherwise that of the terminal.")[language]),
            EnvironmentVariable(
                "NO_COLOR",
                help: Text(
                    nl: "Geen kleuren, als de waarde niet leeg is.", en: "No colours, if the value is not empty.")[
                        language]),
        ]
    }

    static func exitStatuses(_ language: Language) -> [ExitStatus] {
        ExitCode.allCases.map { ExitStatus($0.rawValue, help: $0.help[language]) }
    }
}

extension ExitCode {
    fileprivate var help: Text {
        switch self {
        case .done: Text(nl: "Gedaan.", en: "Done.")
        case .found:
            Text(
                nl: "Gevonden waarnaar u vroeg: een probleem, een regel die over is, een verschil, een te lage versie.",
                en: "Found what you asked for: a problem, a line that is left, a difference, too low a version.")
        case .usage: Text(nl: "Verkeerd gebruik.", en: "Wrong use.")
        case .badInput: Text(nl: "Onjuiste invoer.", en: "Bad input.")
        case .noInput:
            Text(
                nl: "Zo'n regelpakket, regeling, onderwerp, gemeente of bestand is er niet.",
                en: "There is no such rule pack, regime, topic, municipality or file.")
        case .internalFault: Text(nl: "Een fout van het programma zelf.", en: "A fault of the program itself.")
        case .cannotCreate: Text(nl: "Een bestand kan niet worden gemaakt.", en: "A file cannot be made.")
        case .cannotWrite: Text(nl: "Een bestand kan niet worden geschreven.", en: "A file cannot be written.")
        }
    }
}
