import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim check`: do the packs hold together, and do their citations stand?
struct CheckCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "check",
            summary: Text(
                nl: "Controleert regelpakketten: vindplaatsen, verwijzingen, reeksen, lezingen.",
                en: "Checks rule packs: citations, references, series, readings.")[language],
            discussion: Text(
                nl:
                    "Eindigt met 1 als er een probleem is, en met --against als de versie te weinig is verhoogd; een "
                    + "suggestie (?) is geen probleem. Zonder --sources wordt niet nagegaan of de aangehaalde woorden op hun "
                    + "regels staan. ‘\(help.program) explain VK011’ legt een code uit, ‘\(help.program) explain VK’ noemt "
                    + "ze alle.",
                en:
                    "Ends with 1 if there is a problem, and with --against if the version was raised too little; a "
                    + "suggestion (?) is none. Without --sources it is not checked that quoted words stand on their lines. "
                    + "‘\(help.program) explain VK011’ explains a code, ‘\(help.program) explain VK’ lists them all.")[
                    language],
            options: [.value(Options.sources(language)), .value(Options.earlier(help))]
                + Options.reporting(language, adding: [.junit, .github]),
            positionals: [Options.packs(help)],
            examples: [
                Example(
                    "\(help.program) check",
                    (help.subject == nil
                        ? Text(nl: "Alle pakketten, zonder de bronteksten.", en: "All packs, without the source texts.")
                        : Text(nl: "Zonder de brontekst.", en: "Without the source text."))[language]),
                Example(
                    "\(help.program) check\(help.packArgument) --sources ../shared/sources",
                    Text(nl: "\(help.packName), tegen de bron.", en: "\(help.packName), against its source.")[language]),
                Example(
                    "\(help.program) check --output check.xml",
                    Text(nl: "Als JUnit, voor een bouwserver.", en: "As JUnit, for a build server.")[language]),
                Example(
                    "\(help.program) check --format github",
                    Text(
                        nl: "Als opmerkingen bij de regels, in GitHub Actions.",
                        en: "As remarks at the lines, in GitHub Actions.")[language]),
            ] + examplesOfVersions(help))
    }

    /// Who has a pack of his own has earlier versions of it too.
    private func examplesOfVersions(_ help: HelpContext) -> [Example] {
        guard help.subject != nil else { return [] }
        return [
            Example(
                "\(help.program) check --against oud.pack.json",
                Text(
                    nl: "Wat er sinds een eerdere export veranderd is.",
                    en: "What has changed since an earlier export.")[help.language])
        ]
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        if let check = try invocation.versionCheck(of: Options.packs(invocation.help)) {
            return try invocation.outcome(check)
        }
        let packs = try invocation.packs(Options.packs(invocation.help))
        let sources = try invocation.sources()
        let checker = PackChecker(sources: sources, beside: invocation.catalogue.packs)
        let files = SwiftFiles()
        let reports = packs.map { pack in
            let findings = checker.findings(in: pack).map { $0.located(by: files) }
            return PackReport(pack: pack, findings: findings, hasSources: sources != nil)
        }
        let exitCode: ExitCode = reports.contains(where: \.hasError) ? .found : .done
        return try invocation.outcome(findings: FindingsReport(reports), exitCode: exitCode)
    }
}
