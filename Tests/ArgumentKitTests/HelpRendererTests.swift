import ArgumentKit
import Testing

struct HelpRendererTests {
    @Test func `help of the program`() {
        let help = """
            Vergelijk het verzuimbeleid van gemeenten.

            GEBRUIK
              verzuim OPDRACHT [OPTIES]

            OPDRACHTEN
              packs        Noem alle regelpakketten.
              compare      Zet regelpakketten naast elkaar.
              completions  Schrijf aanvullingen voor een schil.
              search       Zoek in alle regelpakketten.

            OPTIES
              -l, --lang TAAL  Taal van de uitvoer (nl of en; standaard: nl).
              -q, --quiet      Zeg alleen het nodige.
              -h, --help       Toon deze uitleg.
                  --version    Toon de versie.

            VOORBEELDEN
              verzuim --lang en packs
                  Noemt alle regelpakketten, in het Engels.

            Uitleg bij een opdracht: verzuim help OPDRACHT

            """
        #expect(HelpRenderer(Sample.program).help(for: nil) == help)
    }

    @Test func `help of a command`() {
        let help = """
            Zet regelpakketten naast elkaar.

            Alleen verschillen worden getoond, tenzij u om alles vraagt; wat een pakket niet
            regelt, telt als een verschil.

            De volgorde is die van de opdracht.

            GEBRUIK
              verzuim compare [OPTIES] PAKKET...

            ARGUMENTEN
              PAKKET  Naam van een regelpakket.

            OPTIES
              -a, --full             Toon ook wat gelijk is.
              -f, --format VORM      Vorm van de uitvoer (text of json; standaard: text).
              -t, --topic ONDERWERP  Vergelijk alleen deze onderwerpen (meer waarden
                                     gescheiden door ‘,’; herhaalbaar).
              -o, --output BESTAND   Schrijf naar een bestand
                  --labels WOORDEN   Kopjes van kolommen (meer waarden gescheiden door ‘,’).

            ALGEMENE OPTIES
              -l, --lang TAAL  Taal van de uitvoer (nl of en; standaard: nl).
              -q, --quiet      Zeg alleen het nodige.
              -h, --help       Toon deze uitleg.
                  --version    Toon de versie.

            VOORBEELDEN
              verzuim compare den-haag tilburg
                  Zet Den Haag naast Tilburg.
              verzuim compare --format=json den-haag tilburg > verschil.json
                  Hetzelfde, voor een programma.

            """
        #expect(HelpRenderer(Sample.program).help(for: Sample.compare) == help)
    }

    @Test func `narrow help moves long labels to a line of their own`() {
        let help = """
            Zet regelpakketten naast elkaar.

            Alleen verschillen worden getoond,
            tenzij u om alles vraagt; wat een pakket
            niet regelt, telt als een verschil.

            De volgorde is die van de opdracht.

            USAGE
              verzuim compare [OPTIONS] PAKKET...

            ARGUMENTS
              PAKKET  Naam van een regelpakket.

            OPTIONS
              -a, --full  Toon ook wat gelijk is.
              -f, --format VORM
                          Vorm van de uitvoer (text
                          or json; default: text).
              -t, --topic ONDERWERP
                          Vergelijk alleen deze
                          onderwerpen (several
                          values separated by ‘,’;
                          repeatable).
              -o, --output BESTAND
                          Schrijf naar een bestand
                  --labels WOORDEN
                          Kopjes van kolommen
                          (several values separated
                          by ‘,’).

            GENERAL OPTIONS
              -l, --lang TAAL  Taal van de uitvoer
                               (nl or en; default:
                               nl).
              -q, --quiet      Zeg alleen het
                               nodige.
              -h, --help       Show this help.
                  --version    Show the version.

            EXAMPLES
              verzuim compare den-haag tilburg
                  Zet Den Haag naast Tilburg.
              verzuim compare --format=json den-haag tilburg > verschil.json
                  Hetzelfde, voor een programma.

            """
        let renderer = HelpRenderer(Sample.program, wording: .english, width: 40)
        #expect(renderer.help(for: Sample.compare) == help)
    }

    @Test func `the help of a program lists what surrounds it`() {
        let program = Program(
            "p", summary: "s", commands: [], environment: [EnvironmentVariable("P_LANG", help: "Taal.")],
            exitStatuses: [ExitStatus(0, help: "Gedaan."), ExitStatus(64, help: "Verkeerd gebruik.")])
        let help = HelpRenderer(program).help(for: nil)
        #expect(
            help.contains("\n\nOMGEVING\n  P_LANG  Taal.\n\nAFSLUITSTATUS\n  0   Gedaan.\n  64  Verkeerd gebruik.\n\n"))
    }

    @Test func `arguments show how often they occur and what they accept`() {
        let help = HelpRenderer(Sample.program).help(for: Sample.completions)
        #expect(help.contains("\n  verzuim completions [OPTIES] SCHIL [PLAATS]\n"))
        #expect(help.contains("\n  SCHIL   De schil (bash of zsh).\n  PLAATS  Waar het heen gaat.\n"))
        #expect(HelpRenderer(Sample.program).help(for: Sample.search).contains(" [OPTIES] [WOORD...]\n"))
    }

    @Test func `a command with nothing to tell leaves out the sections`() {
        let program = Program("p", summary: "s", commands: [])
        let help = """
            t

            GEBRUIK
              p x [OPTIES]

            ALGEMENE OPTIES
              -h, --help     Toon deze uitleg.
                  --version  Toon de versie.

            """
        #expect(HelpRenderer(program).help(for: Command("x", summary: "t")) == help)
    }

    @Test(arguments: [Int.min, -1, 0, 1, 39])
    func `nothing is narrower than forty`(width: Int) {
        let narrowest = HelpRenderer(Sample.program, width: HelpRenderer.narrowest)
        let renderer = HelpRenderer(Sample.program, width: width)
        #expect(renderer.help(for: Sample.compare) == narrowest.help(for: Sample.compare))
    }

    @Test(arguments: [40, 41, 57, 79, 80, 81, 200])
    func `no line is wider than asked, except examples`(width: Int) {
        let renderer = HelpRenderer(Sample.program, width: width)
        for command in [nil] + Sample.program.commands.map(Optional.some) {
            for line in renderer.help(for: command).split(separator: "\n") where !line.hasPrefix("  verzuim ") {
                #expect(line.count <= width)
                #expect(line.last != " ")
            }
        }
    }

    @Test func `an endless width puts every explanation on one line`() {
        let help = HelpRenderer(Sample.program, width: 1_000_000).help(for: Sample.compare)
        #expect(help.contains("(meer waarden gescheiden door ‘,’; herhaalbaar).\n"))
    }

    @Test func `the width counts characters rather than bytes`() {
        let summary = Array(repeating: "e\u{301}e\u{301}e\u{301}", count: 11).joined(separator: " ")
        let help = HelpRenderer(Program("p", summary: summary, commands: []), width: 43).help(for: nil)
        #expect(help.hasPrefix(summary + "\n\n"))
    }

    @Test func `a word longer than the line stays whole`() {
        let word = "https://" + String(repeating: "x", count: 100)
        let help = HelpRenderer(Program("p", summary: "Zie \(word) daar.", commands: []), width: 40).help(for: nil)
        #expect(help.hasPrefix("Zie\n\(word)\ndaar.\n"))
    }
}
