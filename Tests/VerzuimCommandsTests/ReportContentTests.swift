import Testing
import VerzuimCommands

/// What reports say of each thing that a pack can hold, and of what is not there.
struct ReportContentTests {
    private func text(_ line: String) -> String {
        Neighbours.program.run(line.split(separator: " ").map(String.init)).content
    }

    private func rows(_ line: String) throws -> [[String]] { try CSV.rows(text("\(line) --format csv")) }

    // MARK: - Showing

    @Test func `what sets a provision apart stands with it`() {
        let shown = text("show oost")
        #expect(shown.contains("boete: Een boete\n    de tekst zegt dat er geen is\n"))
        #expect(shown.contains("maatwerk: Maatwerk\n    hangt overal van af\n"))
        #expect(shown.contains("    door: Mentor · VO · streven · vanaf 2022\n"))
        #expect(
            shown.contains("    * Gelezen als werkdagen.\n    ? Welke dagen?\n    Artikel 2, regel 4: „vijf dagen”\n"))
        #expect(shown.contains("    ▸ kort: Werkdagen.\n    · lang: Alle dagen.\n"))
    }

    @Test func `what is not shown is counted, and where there is nothing that is said`() {
        let hidden = text("show oost --kind task --on 2021-01-01")
        #expect(hidden.hasSuffix("of op deze dag gelden: 1 bepaling.\n"))
        #expect(text("show oost --sector po").hasSuffix("of op deze dag gelden: 1 bepaling.\n"))
        #expect(text("show west/2 --topic mandate").hasSuffix("\nGeen bepalingen.\n"))
        #expect(!text("show oost --topic sickness").contains("Geen bepalingen"))
    }

    @Test func `a table has a row for provisions, open points, silences, and a regime that is not in force`() throws {
        let rows = try rows("show oost")
        func row(_ id: String) -> [String]? { rows.first { $0[1] == id } }
        #expect(row("oost/1/bellen")?[7...12] == ["door: Mentor", "VO", "streven", "letterlijk", "–", "–"])
        #expect(
            row("oost/1/reactie")?[8...12] == [
                "PO, VO", "afspraak", "zo gelezen", "Gelezen als werkdagen.", "welke-dagen",
            ])
        #expect(row("oost/1/welke-dagen")?[5...6] == ["Welke dagen?", "▸ kort: Werkdagen. / lang: Alle dagen."])
        #expect(
            rows.last?[2...5] == [
                "tekst zwijgt", "sickness", "Wanneer is ziekteverzuim reden voor actie?", "Ziekte komt niet voor.",
            ])
        let other = try self.rows("show west/2 --sector po")
        #expect(other.dropFirst().map { $0[2] } == ["niet van kracht"])
        let primary = try self.rows("show oost --sector po")
        #expect(primary[1][1...2] == ["oost/1", "niet getoond"])
        #expect(primary[1][5].hasSuffix("die niet voor deze sector of op deze dag gelden"))
    }

    // MARK: - Comparing

    @Test func `a Markdown table has the caveat of a question, and the number of those without an answer`() {
        let table = text("compare --topic truancy,mandate --format markdown")
        #expect(table.contains("dag? (Uren, dagdelen en dagen zijn verschillende eenheden"))
        #expect(table.hasSuffix("\nNiet getoond: 1 vraag die geen van deze regelingen beantwoordt.\n"))
    }

    @Test func `a full comparison has the caveat, the places, the words and how they were read`() {
        let full = text("compare oost west/1 --topic truancy,report-response-time --full --format markdown")
        #expect(full.contains("\n\nUren, dagdelen en dagen zijn verschillende eenheden"))
        #expect(full.contains("    - Artikel 2, regel 4: „vijf dagen”\n    - \\* Gelezen als werkdagen.\n"))
    }

    @Test(arguments: ["text", "markdown"])
    func `the one question that is asked is shown without an answer too, and then without places`(format: String) {
        let shown = text("compare oost --topic mandate --format \(format)")
        #expect(shown.contains("– tekst zegt het niet"))
        #expect(!shown.contains("Vindplaatsen"))
        #expect(!shown.contains("Niet getoond"))
    }

    // MARK: - Differences

    @Test func `what cannot be compared is named with the side that it does not concern`() throws {
        let line = "diff oost west/1 --sector vo --topic truancy,after-report"
        let shown = text(line)
        #expect(
            shown.contains(
                "\n\nEr is niets te vergelijken: geen vraag wordt door beide beantwoord. West: niet voor VO;"))
        #expect(shown.contains("  – West, niet voor VO: truancy, after-report\n"))
        #expect(try rows(line).dropFirst().map { $0[9] } == ["niet voor VO", "niet voor VO"])
        #expect(try rows(line)[1][8] == "vanaf 3 keer")
        let back = try rows("diff west/1 oost --sector vo --topic truancy")
        #expect(back.dropFirst().map { $0[8...9] } == [["niet voor VO", "vanaf 3 keer"]])
    }

    @Test func `what answers no shared question is a difference only where both are in force`() {
        #expect(
            text("diff oost west/1").contains("ZONDER GEDEELDE VRAAG\n─────────────────────\n  - De mentor groet\n"))
        let secondary = Neighbours.program.run(["diff", "west/1", "oost", "--sector", "vo", "--exit-code"])
        #expect(secondary.exitCode == .done)
        #expect(!secondary.content.contains("groet"))
    }

    @Test func `a table of differences has each side in its column`() throws {
        let rows = try rows("diff oost west/1 --topic report-response-time")
        #expect(
            rows.dropFirst().map { $0[7...9] } == [
                ["termijn", "5 werkdagen", "1 week"], ["door", "Mentor", "(niet gesteld)"],
            ])
        let later = try self.rows("diff west/1 west")
        #expect(later[1].prefix(3) == ["–", "west/2", "Alleen in de tweede"])
        #expect(later[1][8...9] == ["–", "Afspraken West later"])
    }

    @Test func `versions are told apart by their names, periods, titles and parts`() throws {
        let folder = try TemporaryFolder()
        let file = text("export oost").replacing("De mentor belt", with: "De mentor mailt")
            .replacing("vanaf 2020", with: "vanaf 2021").replacing("\"sickness\"", with: "\"leave-days\"")
        try folder.write(file, to: "p.json")
        let shown = text("diff oost \(folder.path("p.json"))")
        #expect(shown.contains("\n  oost/1  PO, VO; vanaf 2020\n  oost/1  PO, VO; vanaf 2021\n"))
        #expect(
            shown.contains(
                """
                    ≠ bellen: De mentor belt → De mentor mailt
                      • tekst: De mentor belt → De mentor mailt
                    (verder gelijk: 2)

                """))
        #expect(
            shown.contains(
                """
                  - oost/1/sickness
                    • onderwerp sickness; opmerking Ziekte komt niet voor.
                  + oost/1/leave-days

                """))
        #expect(
            shown.contains("    • periode: begin 2020-01-01, einde open: vanaf 2020 → begin 2020-01-01, einde open:"))
    }

    @Test func `a regime does not differ from itself`() {
        #expect(text("diff west/1 west/1").contains("\n\nGeen verschillen.\n"))
    }

    // MARK: - Explaining

    @Test func `an explanation has what holds for the provision, and its regime where it says nothing of its own`() {
        let own = text("explain oost/1/bellen")
        for fact in ["sectoren    VO", "kracht      streven", "periode     vanaf 2022"] { #expect(own.contains(fact)) }
        #expect(own.contains("  door  rol: Mentor (oost/1/mentor)\n"))
        #expect(own.contains("  West        De school belt – Deel 2 (2)\n"))
        let regime = text("explain oost/1/maatwerk")
        for fact in ["sectoren    PO, VO", "periode     vanaf 2020"] { #expect(regime.contains(fact)) }
        #expect(regime.contains("  strekking   past niet in dit model: hangt overal van af\n"))
        #expect(text("explain oost/1/mentor").contains("  • is „door” bij taak: De mentor belt (oost/1/bellen)\n"))
    }

    @Test func `the marks behind the answers elsewhere are explained`() {
        #expect(text("explain west/1/reactie").contains("zo gelezen en niet letterlijk zo gesteld"))
    }

    @Test func `a name tells who has it, and who is for the same elsewhere`() {
        let mentor = text("explain mentor")
        #expect(mentor.contains("  Oost        Mentor (M)\n  West        – niemand met deze functie opgenomen\n"))
        #expect(text("explain leerkracht").contains("\nGeen rol, overleg of begrip heet zo;"))
        #expect(text("explain zat").hasSuffix("  • begrip: ZAT = zorgadviesteam\n    oost/1/zat · Bijlage (14)\n"))
    }

    // MARK: - What is asked

    @Test(arguments: ["find oost", "explain mentor", "explain oost/1/bellen"])
    func `what only another pack has is not found in the packs that are named`(line: String) {
        func exitCode(_ pack: String) -> ExitCode {
            Neighbours.program.run(line.split(separator: " ").map(String.init) + ["--pack", pack]).exitCode
        }
        #expect(exitCode("oost/1") == .done)
        #expect(exitCode("west") == .noInput)
    }

    @Test func `searching and listing keep to the packs that are named`() throws {
        #expect(try Set(rows("search reactie --pack west/1").dropFirst().map { $0[0] }) == ["west/1"])
        #expect(try rows("topics --kind form --pack west").last?[2] == "forms")
    }

    @Test func `words are asked for as they were typed`() {
        #expect(text("explain mentor of leerkracht").hasPrefix("mentor of leerkracht\n"))
        let outcome = Neighbours.program.run(["find", "nergens", "heen"])
        #expect(outcome.notice.contains("‘nergens heen’"))
    }

    // MARK: - Finding

    @Test func `a municipality has the source of its name, and is told apart by sector and day`() throws {
        #expect(text("find oost").contains("gemeente  volgens de kaart\n"))
        #expect(text("find oost").contains("Geef met --on een dag"))
        #expect(text("find west --sector po").contains("gemeente  staat in de tekst\n"))
        #expect(!text("find oost --on 2021-01-01").contains("Geef met --on"))
        #expect(
            try rows("find west --sector po --on 2021-01-01").dropFirst().map { $0[5] } == [
                "ja", "nee, andere sector", "nee, andere gemeente",
            ])
        #expect(try rows("find west --on 2019-01-01")[1][5] == "nee, niet op deze dag")
    }

    @Test func `a search has the words that were found where the title does not say them`() throws {
        #expect(text("search mentor").contains("    door: Mentor\n"))
        #expect(text("search gelezen werkdagen").contains("termijn: Er komt een reactie\n    oost/1/reactie · "))
        let many = text("search leerplicht --format markdown").split(separator: "\n")
        #expect(many.first { $0.hasPrefix("Vergelijk met") }?.split(separator: ",").count == 5)
        #expect(text("search mentr").contains("Lijkt op: ‘mentor’."))
        #expect(text("search zorgadviesteam").contains("  • begrip: ZAT = zorgadviesteam\n"))
        #expect(try rows("search ziekte komt")[1][1...3] == ["tekst zwijgt", "sickness", "sickness"])
        #expect(text("search zorgadviesteam --lang en").hasPrefix("\"zorgadviesteam\": 1 place, in 1 of 3 regimes\n"))
    }

    @Test func `questions are counted, with who answers them`() throws {
        #expect(text("topics --kind mandate").hasPrefix("1 vraag\n"))
        #expect(try rows("topics --kind form").dropFirst().map { $0[5] } == ["–", "oost/1"])
    }

    @Test func `numbers go with their nouns`() throws {
        let sizes = try rows("packs").dropFirst().map { $0[7] }
        #expect(sizes[0].hasSuffix("1 formulier, 1 begrip; 1 onduidelijkheid"))
        #expect(sizes[2] == "0; 0 onduidelijkheden")
        #expect(text("packs --lang en").contains("1 term; 1 ambiguity\n"))
    }
}
