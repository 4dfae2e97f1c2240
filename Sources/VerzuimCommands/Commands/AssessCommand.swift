import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim assess`: what happens to a pupil under each regime.
struct AssessCommand: VerzuimCommand {
    private static let on = Text(
        nl: "Beoordeelt op deze dag (jjjj-mm-dd) in plaats van die van het dossier; wat later is, telt niet mee.",
        en: "Assesses on this day (yyyy-mm-dd) instead of that of the case; what is later does not count.")
    private static let full = Text(
        nl: "Elke bepaling die is nagegaan, met elke lezing en elke dag.",
        en: "Every provision that was looked at, with every reading and every day.")

    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "assess",
            summary: Text(
                nl: "Zegt wat er met een leerling gebeurt volgens elke regeling, en waarom niet meer.",
                en: "Says what happens to a pupil under each regime, and why no more than that.")[language],
            discussion: Text(
                nl:
                    "Een dossier is één leerling zonder naam of nummer, als JSON; ‘verzuim schema case’ beschrijft het. "
                    + "Wat een regel moet weten en het dossier niet zegt, komt als vraag terug. Waar de tekst onduidelijk "
                    + "is, staat de uitkomst bij elke lezing.",
                en:
                    "A case is one pupil without a name or a number, as JSON; ‘verzuim schema case’ describes it. What a "
                    + "rule must know and the case does not say comes back as a question. Where the text is unclear, the "
                    + "outcome is given for each reading.")[language],
            options: [
                .value(Options.only(help)), .flag(Options.withStatute(language)),
                .value(Options.on(language, help: AssessCommand.on)),
                .value(ReadingOptions.reading(language)),
            ]
                + CalendarOptions.all(language)
                + [
                    .flag(Options.full(language, help: AssessCommand.full)), .flag(example(language)),
                ] + Options.reporting(language),
            positionals: [cases(language)],
            examples: [
                Example(
                    "verzuim assess --example --output dossier.json",
                    Text(nl: "Een voorbeeld om mee te beginnen.", en: "An example to begin with.")[language]),
                Example(
                    "verzuim assess --example | verzuim assess -",
                    Text(nl: "Dat voorbeeld onder alle regelingen.", en: "That example under all regimes.")[language]),
                Example(
                    "verzuim assess --example | verzuim assess - --pack \(help.pack) --full",
                    Text(nl: "Onder één regelpakket, voluit.", en: "Under one rule pack, in full.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let language = invocation.language
        if invocation.arguments.has(example(language)) {
            return try invocation.outcome(content: try invocation.json(CaseFile.example))
        }
        let paths = invocation.arguments.values(of: cases(language))
        guard !paths.isEmpty else {
            throw Failure(
                .usage, .missingCase,
                nl: "Geef een dossier: een bestand, een map of - voor standaardinvoer. Een voorbeeld geeft "
                    + "‘verzuim assess --example’.",
                en:
                    "Give a case: a file, a folder or - for standard input. ‘verzuim assess --example’ gives an example."
            )
        }
        let regimes = try invocation.chosenRegimesAndStatutes()
        var round = AssessmentRound(
            regimes: regimes, picked: try invocation.pickedReadings(among: regimes),
            calendar: try invocation.schoolCalendar(), day: try invocation.day())
        let reports = AssessmentReports(under: regimes, isFull: invocation.arguments.has(Options.full(language)))
        var answers = try AssessmentAnswers(invocation, isList: !CaseSource.mayHoldOne(paths))
        var failures: [Failure] = []
        try CaseSource(paths: paths).readEach { entry throws(Failure) in
            switch entry.result {
            case .success(let pupil): try answers.add(reports.report(of: round.assess(pupil)))
            case .failure(let failure):
                failures.append(failure)
                try answers.expectMore()
            }
        }
        let content = try answers.finish()
        return Outcome(
            CaseSource.exitCode(after: failures), content: content, failures: failures, in: invocation.program, language
        )
    }

    private func cases(_ language: Language) -> Positional {
        Positional(
            Text(nl: "DOSSIER", en: "CASE")[language], arity: .zeroOrMore, completion: .files("json", "jsonl"),
            help: Text(
                nl: "Een dossier (.json), een dossier per regel (.jsonl), een map daarmee, of - voor standaardinvoer.",
                en: "A case (.json), a case a line (.jsonl), a folder of these, or - for standard input.")[language])
    }

    private func example(_ language: Language) -> Flag {
        Flag(
            "example",
            help: Text(nl: "Geeft een dossier als voorbeeld.", en: "Gives a case as an example.")[language])
    }
}

/// Some regimes to which one case after another is put; each regime is looked through once for a sector.
private struct AssessmentRound {
    let regimes: [Regime]
    let picked: [String: String]
    let calendar: SchoolCalendar
    let day: Day?
    private var assessors: [Sector: [Assessor]] = [:]

    init(regimes: [Regime], picked: [String: String], calendar: SchoolCalendar, day: Day?) {
        self.regimes = regimes
        self.picked = picked
        self.calendar = calendar
        self.day = day
    }

    mutating func assess(_ pupil: PupilCase) -> Assessment {
        let pupil = day.map(pupil.seen) ?? pupil
        let known = assessors[pupil.sector]
        let assessors = known ?? regimes.map { Assessor($0, sector: pupil.sector, picking: picked) }
        if known == nil { self.assessors[pupil.sector] = assessors }
        return Assessment(of: pupil, by: assessors, in: calendar)
    }
}

extension CaseSource {
    /// Whether paths may name just one case, so that a single answer is a document and not a list of one.
    fileprivate static func mayHoldOne(_ paths: [String]) -> Bool {
        paths.count == 1 && !paths[0].lowercased().hasSuffix(".jsonl") && FileKind(of: paths[0]) != .folder
    }
}
