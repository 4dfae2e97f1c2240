import ArgumentKit
import PackScaffold
import RulePackKit

/// `verzuim new-pack`: a pack in a Swift package of its own.
struct NewPackCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "new-pack",
            summary: Text(
                nl: "Begint een regelpakket in een eigen Swift-pakket, met een test en een programma.",
                en: "Starts a rule pack in a Swift package of its own, with a test and a program.")[language],
            discussion: Text(
                nl:
                    "Het bouwt en klopt meteen: van elke soort bepaling staat er een voorbeeld in om te vervangen. De map "
                    + "mag nog niet bestaan of moet leeg zijn; gaat er iets mis, dan komt er niets in.",
                en:
                    "It builds and is sound at once: it holds an example to replace of every kind of rule. The folder may "
                    + "not exist yet, or has to be empty; if anything goes wrong, nothing is put in it.")[language],
            options: [
                .value(directory(language)), .value(dependency(language)), .value(version(language)),
                .value(from(help)),
            ],
            positionals: [place(language)],
            examples: [
                Example(
                    "verzuim new-pack Voorbeeldstad --directory ../voorbeeldstad",
                    Text(
                        nl: "Vanuit een kopie van Verzuimkompas, die het pakket dan gebruikt.",
                        en: "From a checkout of Verzuimkompas, which the package then uses.")[language]),
                Example(
                    "verzuim new-pack Voorbeeldstad --directory voorbeeldstad --dependency "
                        + "https://git.example.org/verzuimkompas.git --minimum-version 1.0.0",
                    Text(nl: "Met Verzuimkompas van een adres.", en: "With Verzuimkompas from an address.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let (language, arguments) = (invocation.language, invocation.arguments)
        guard let directory = arguments.value(of: directory(language)) else {
            throw Failure(
                .usage, .missingOption, nl: "Zeg met --directory in welke map het pakket komt.",
                en: "Say with --directory in which folder the package goes.")
        }
        let location = try PackageLocation(directory)
        let package = NewPackage(
            try placeName(arguments.value(of: place(language)) ?? ""),
            on: try location.dependency(
                arguments.value(of: dependency(language)), version: arguments.value(of: version(language))),
            asking: try questions(arguments.value(of: from(invocation.help)), invocation))
        do {
            try package.write(to: location.folder)
        } catch {
            throw Failure(error)
        }
        return Outcome(content: report(package, in: directory)[language])
    }

    private func placeName(_ typed: String) throws(Failure) -> PlaceName {
        do {
            return try PlaceName(typed)
        } catch {
            throw Failure(.name(error))
        }
    }

    /// The questions that another pack answers, when one is named.
    private func questions(_ id: String?, _ invocation: Invocation) throws(Failure) -> PackTemplate.Questions? {
        guard let id else { return nil }
        let regimes = try invocation.pack(id).regimes
        return PackTemplate.Questions(of: id, OpenQuestion.answered(by: regimes))
    }

    private func report(_ package: NewPackage, in directory: String) -> Text {
        let files = package.files.map { "  \($0.path)" }.joined(separator: "\n")
        let next = """
              cd \(directory)
              swift test
              swift run \(package.program) coverage --sources Tests
            """
        return Text(
            nl: "Gemaakt in \(directory):\n\(files)\n\nHierna:\n\(next)\n",
            en: "Made in \(directory):\n\(files)\n\nNext:\n\(next)\n")
    }

    private func place(_ language: Language) -> Positional {
        Positional(
            Text(nl: "PLAATS", en: "PLACE")[language],
            help: Text(
                nl: "De naam van de gemeente of regio, zoals zij wordt geschreven.",
                en: "The name of the municipality or region, as it is written.")[language])
    }

    private func directory(_ language: Language) -> ValueOption {
        ValueOption(
            "directory", short: "d", placeholder: Text(nl: "MAP", en: "FOLDER")[language], completion: .folders,
            help: Text(nl: "De map van het nieuwe pakket. Verplicht.", en: "The folder of the new package. Required.")[
                language])
    }

    private func dependency(_ language: Language) -> ValueOption {
        ValueOption(
            "dependency", placeholder: Text(nl: "PAD|URL", en: "PATH|URL")[language], completion: .folders,
            help: Text(
                nl: "Waar Verzuimkompas staat: een map of een adres; anders de huidige map, als dat Verzuimkompas is.",
                en: "Where Verzuimkompas is: a folder or an address; otherwise the current folder, if that is it.")[
                    language])
    }

    private func version(_ language: Language) -> ValueOption {
        ValueOption(
            "minimum-version", placeholder: Text(nl: "VERSIE", en: "VERSION")[language],
            help: Text(
                nl: "De laagste versie, zoals 1.0.0; verplicht bij een adres.",
                en: "The lowest version, such as 1.0.0; required with an address.")[language])
    }

    private func from(_ help: HelpContext) -> ValueOption {
        ValueOption(
            "from", placeholder: Text(nl: "PAKKET", en: "PACK")[help.language],
            completion: .words(help.packIDs, or: .files(extensions: ["json"])),
            help: Text(
                nl:
                    "Begint met de vragen die dit regelpakket beantwoordt, alle nog open, in plaats van met voorbeelden.",
                en: "Starts with the questions that this rule pack answers, all still open, and not with examples.")[
                    help.language])
    }
}
