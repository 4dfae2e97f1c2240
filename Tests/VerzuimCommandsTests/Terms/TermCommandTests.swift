import RulePackKit
import Testing
import VerzuimCommands

struct TermCommandTests {
    private let verzuim = Verzuim()
    private static let rule = "den-haag/2018/response-to-complete-report"

    private func words(_ line: String) -> String {
        let outcome = verzuim.run(line.split(separator: " ").map(String.init))
        #expect(outcome.exitCode == .done, "\(outcome.notice)")
        return outcome.content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: - What goes wrong

    @Test(
        arguments: [
            ("deadline \(rule)", .usage, "missing-option"),
            ("ladder", .usage, "missing-option"),
            ("deadline --from 2018-04-26", .usage, "missing-argument"),
            ("deadline \(rule) --from 2018-02-29", .usage, "impossible-date"),
            ("ladder --from vandaag", .usage, "impossible-date"),
            ("ladder --from 1899-12-31", .usage, "date-outside-years"),
            ("deadline \(rule) --from 2101-01-01", .usage, "date-outside-years"),
            ("deadline den-haag/2018/respons --from 2018-04-26", .noInput, "unknown-name"),
            ("deadline den-haag/2018 --from 2018-04-26", .noInput, "not-explained"),
            ("deadline den-haag/2018/start-of-terms --from 2018-04-26", .noInput, "no-term"),
            ("deadline den-haag/2018/warm-handover --from 2018-04-26", .noInput, "no-term"),
            ("ladder tilburgh --from 2018-04-26", .noInput, "unknown-pack"),
            ("ladder tilburg/2018 --from 2018-04-26", .noInput, "unknown-regime"),
            ("ladder --from 2018-04-26 --reading start-of-terms", .usage, "malformed-reading"),
            ("ladder --from 2018-04-26 --reading =x", .usage, "malformed-reading"),
            ("ladder --from 2018-04-26 --reading start-of-term=x", .noInput, "unknown-ambiguity"),
            ("ladder tilburg --from 2018-04-26 --reading tilburg/2017/working-days=x", .noInput, "unknown-ambiguity"),
            ("ladder tilburg --from 2018-04-26 --reading working-days=general", .noInput, "ambiguity-elsewhere"),
            (
                "ladder tilburg --from 2018-04-26 --reading den-haag/2018/working-days=general", .noInput,
                "ambiguity-elsewhere"
            ),
            ("deadline \(rule) --from 2018-04-26 --reading working-days=generals", .noInput, "unknown-reading"),
            (
                "ladder --from 2018-04-26 --reading working-days=general,working-days=school-open", .usage,
                "conflicting-readings"
            ),
            ("ladder --from 2018-04-26 --working-on carnaval", .usage, "invalid-choice"),
            ("ladder --from 2018-04-26 --calendar /nergens.csv", .noInput, "missing-file"),
            ("deadline tilburg/2017/step-3-own-time --from 2018-04-26 --format ics", .noInput, "no-dates"),
            ("ladder s-hertogenbosch --from 2022-04-26 --format ics", .noInput, "no-dates"),
            ("compare --format ics", .usage, "invalid-choice"),
            ("compare --output x.ics", .usage, "unknown-ending"),
        ] as [(String, ExitCode, String)])
    func `what is wrong ends with its code and prints nothing`(line: String, exitCode: ExitCode, code: String) {
        for language in ["nl", "en"] {
            let outcome = verzuim.run(line.split(separator: " ").map(String.init) + ["--lang", language])
            #expect(outcome.failure == code, "\(outcome.notice)")
            #expect(outcome.exitCode == exitCode)
            #expect(outcome.content.isEmpty)
        }
    }

    @Test func `a calendar that cannot be read is named with its line`() throws {
        let folder = try TemporaryFolder()
        try folder.write("from,through,reason\n2018-04-31,2018-05-01,mei\n", to: "c.csv")
        let outcome = verzuim.run(["deadline", Self.rule, "--from", "2018-04-26", "--calendar", folder.path("c.csv")])
        #expect(outcome.exitCode == .badInput)
        #expect(outcome.failure == "calendar-date")
        #expect(outcome.notice.contains("regel 2"))
    }

    @Test(arguments: [
        ("deadline den-haag/2018/response-to-complete-repor --from 2018-04-26", "Bedoelde u ‘\(rule)’"),
        ("ladder --from 2018-04-26 --reading start-of-term=x", "Bedoelde u ‘start-of-terms’"),
        ("deadline \(rule) --from 2018-04-26 --reading working-days=generals", "Bedoelde u ‘general’"),
    ])
    func `a name that is nearly right is suggested`(line: String, words: String) {
        #expect(verzuim.run(line.split(separator: " ").map(String.init)).notice.contains(words))
    }

    // MARK: - What is said

    @Test func `a holiday that is worked is named, and one that is not steps aside`() {
        let usual = words("deadline \(Self.rule) --from 2018-04-26")
        #expect(usual.contains("27 april 2018 vrijdag: telt niet (Koningsdag)"))
        #expect(usual.contains("uiterlijk vrijdag 4 mei 2018"))
        #expect(usual.contains("Hier is geen enkele feestdag een werkdag"))
        let worked = words("deadline \(Self.rule) --from 2018-04-26 --working-on kingsDay")
        #expect(worked.contains("uiterlijk donderdag 3 mei 2018"))
        #expect(worked.contains("omdat --working-on ze noemt: Koningsdag."))
    }

    @Test func `school holidays are known when they are given, and otherwise it is said that none were`() throws {
        #expect(words("deadline \(Self.rule) --from 2018-04-26").contains("Er zijn geen dagen opgegeven"))
        let folder = try TemporaryFolder()
        try folder.write("from,through,reason\n2018-04-27,2018-05-06,meivakantie\n", to: "c.csv")
        let given = words("deadline \(Self.rule) --from 2018-04-26 --calendar \(folder.path("c.csv"))")
        #expect(given.contains("school-open: Ook schoolvakanties tellen niet mee. → maandag 14 mei 2018"))
        #expect(!given.contains("Er zijn geen dagen opgegeven"))
        #expect(!words("deadline tilburg/2017/step-1-three-weeks --from 2018-01-29").contains("feestdag"))
    }

    @Test func `the reading that is picked is followed, by its name alone or with its regime`() {
        for name in ["start-of-terms", "den-haag/2018/start-of-terms"] {
            let text = words("deadline \(Self.rule) --from 2018-04-26 --reading \(name)=same-day")
            #expect(text.contains("uiterlijk donderdag 3 mei 2018"))
            #expect(text.contains("telt mee; volgens lezing same-day van start-of-terms"))
        }
    }

    @Test func `a term without a number, and one without a start, are said to be so`() {
        let none = words("deadline tilburg/2017/step-3-own-time --from 2018-01-29")
        #expect(none.contains("termijn niet bepaald: de tekst geeft geen getal"))
        let unstated = words("deadline tilburg/2017/support-team-month-to-aim-for --from 2018-01-31")
        #expect(
            unstated.contains("vanaf dat staat niet in de tekst; hier geteld alsof het woensdag 31 januari 2018 is"))
        #expect(unstated.contains("kracht streven; de tekst maakt er geen plicht van"))
        #expect(unstated.contains("telling die dag heeft de maand niet: de laatste dag van de maand"))
    }

    @Test func `a term that ends on a day off is not made longer, and that is said`() {
        let text = words("deadline tilburg/2017/step-1-three-weeks --from 2018-04-06")
        #expect(text.contains("uiterlijk vrijdag 27 april 2018"))
        #expect(text.contains("De laatste dag is geen werkdag (Koningsdag). De termijn is daarom niet langer gemaakt"))
    }

    @Test func `a question asks every regime for its term`() {
        let text = words("deadline report-response-time,x --from 2018-04-26".replacing(",x", with: ""))
        #expect(text.contains("den-haag/2018/response-to-complete-report zegt"))
    }

    // MARK: - Ladders

    @Test func `a ladder gives each tier its latest day, and both days where readings give two`() {
        let text = words("ladder tilburg --from 2018-03-01")
        #expect(text.contains("eindigt uiterlijk donderdag 22 maart 2018"))
        #expect(text.contains("eindigt uiterlijk zondag 22 april 2018"))
        #expect(text.contains("four-weeks: uiterlijk vier weken → donderdag 19 april 2018"))
        #expect(text.contains("eindigt uiterlijk niet bepaald: de tekst geeft geen getal"))
        #expect(text.contains("eindigt uiterlijk niet bepaald: trede 3 („Plein013 betrokken”) heeft geen getal"))
        #expect(text.contains("begint uiterlijk donderdag 1 maart 2018 (aangenomen: dat staat niet in de tekst)"))
        #expect(text.contains("2. Het ondersteuningsteam aan zet: De laatste dag is geen werkdag (zondag)."))
    }

    @Test func `what is not for the sector is counted, and a regime without tiers says so`() {
        let text = words("ladder --from 2018-03-01 --sector vo")
        #expect(text.contains("3 treden gelden niet voor VO en staan er niet bij."))
        #expect(text.contains("De tekst noemt hiervoor geen treden."))
        #expect(!text.contains("De basis op orde"))
    }

    @Test func `regimes stand in one table only for one object`() {
        let lines = verzuim.run(
            ["ladder", "--from", "2018-03-01", "--format", "markdown"]
        ).content.split(separator: "\n")
        let heads = lines.indices.filter { lines[$0].hasPrefix("| ---") }.map { lines[$0 - 1] }
        #expect(heads.first == "| Tilburg 2017 | Den Bosch 2022 |")
        let rows = lines.filter { $0.hasPrefix("| ") }
        #expect(rows.contains { $0.contains("De basis op orde") && $0.contains("Plan van aanpak") })
        #expect(!rows.contains { $0.contains("De basis op orde") && $0.contains("Rode knop") })
    }

    @Test func `packs chosen by the option stand beside those that are named`() {
        let both = verzuim.run(["ladder", "tilburg", "--pack", "s-hertogenbosch", "--from", "2018-03-01"])
        #expect(both == verzuim.run(["ladder", "tilburg", "s-hertogenbosch", "--from", "2018-03-01"]))
        let chosen = verzuim.run(["ladder", "--pack", "tilburg", "--from", "2018-03-01"])
        #expect(chosen == verzuim.run(["ladder", "tilburg", "--from", "2018-03-01"]))
    }

    // MARK: - Agendas

    @Test func `an agenda is written to a file by its name, on these commands`() throws {
        let folder = try TemporaryFolder()
        for line in [["ladder", "tilburg"], ["deadline", Self.rule]] {
            let line = line + ["--from", "2018-03-01"]
            #expect(verzuim.run(line + ["--output", folder.path("a.ICS")]) == Outcome())
            let text = folder.text("a.ICS")
            #expect(text?.hasPrefix("BEGIN:VCALENDAR\r\n") == true)
            #expect(text == verzuim.run(line + ["--format", "ics"]).content)
        }
    }

    @Test func `both days of two readings are events of their own, with ids that stay`() {
        let text = verzuim.run(["ladder", "tilburg", "--from", "2018-03-01", "--format", "ics"]).content
            .replacing("\r\n ", with: "")
        let ids = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
        #expect(
            ids == [
                "UID:tilburg/2017/stap-1-basis-op-orde_2018-03-01_2018-03-22@verzuimkompas",
                "UID:tilburg/2017/stap-2-ondersteuningsteam_2018-03-01_2018-04-22@verzuimkompas",
                "UID:tilburg/2017/stap-2-ondersteuningsteam_2018-03-01_2018-04-19_support-team-term=four-weeks"
                    + "@verzuimkompas",
            ])
        #expect(text.contains("(andere lezing: uiterlijk vier weken)"))
    }
}
