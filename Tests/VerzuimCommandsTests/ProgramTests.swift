import RulePackKit
import Testing
import VerzuimCommands

struct ProgramTests {
    @Test(
        arguments: [
            ([], "Er ontbreekt een opdracht."), (["chek"], "Onbekende opdracht ‘chek’. Bedoelde u ‘check’?"),
            (["xyzzy"], "Onbekende opdracht ‘xyzzy’."), (["check", "--sorces", "x"], "Bedoelde u ‘--sources’?"),
            (["check", "--format", "jsn"], "Bedoelde u ‘json’?"), (["check", "--sources"], "MAP"),
            (["check", "--sources", ""], "is leeg"), (["check", "--lang", "fr"], "Kies uit: nl, en."),
            (["coverage"], "--sources"),
        ])
    func `wrong use ends with 64, says nothing on standard output, and says what is wrong`(
        arguments: [String], words: String
    ) {
        let outcome = Example.program.run(arguments)
        #expect(outcome.exitCode == .usage)
        #expect(outcome.exitCode.rawValue == 64)
        #expect(outcome.content == "")
        #expect(outcome.notice.contains(words), "\(outcome.notice)")
    }

    @Test func `the code of a failure stands behind its first line, and the way to help on the next`() {
        let notice = Example.program.run(["compare", "--knd", "x"]).notice
        #expect(
            notice == """
                Onbekende optie ‘--knd’. Bedoelde u ‘--kind’? [unknown-option]
                Zie ‘verzuim compare --help’.

                """)
    }

    @Test(
        arguments: [
            (["check", "eerst"], "Er is geen regelpakket ‘eerst’. Bedoelde u ‘eerste’?"),
            (["check", "Tweede"], "Bedoelde u ‘tweede’?"),
            (["check", "eerste", "xyzzy"], "Er is geen regelpakket ‘xyzzy’. Zie"),
            (["check", "\u{1B}[31mrood"], "\\u{1B}"),
            (
                ["compare", "eerste/2021"],
                "Regelpakket ‘eerste’ heeft geen regeling ‘2021’. Bedoelde u ‘2020’? Wel: ‘2020’."
            ),
            (["show", "eerste", "--regime", "xyzzy"], "geen regeling ‘xyzzy’. Wel: ‘2020’."),
            (["compare", "--topic", "truancyy"], "Bedoelde u ‘truancy’?"),
        ])
    func `a name that is not there ends with 66 and offers what is nearly it`(arguments: [String], words: String) {
        let outcome = Example.program.run(arguments)
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.exitCode.rawValue == 66)
        #expect(outcome.content == "")
        #expect(outcome.notice.contains(words), "\(outcome.notice)")
        #expect(!outcome.notice.contains("\u{1B}"))
    }

    @Test func `two packs with one id are bad input, whatever is asked of them`() {
        let program = Verzuim(packs: Example.packs + [Example.packs[0]])
        let outcome = program.run(["check"])
        #expect(outcome.exitCode.rawValue == 65)
        #expect(
            outcome.notice == "verzuim: Er zijn twee regelpakketten met het id ‘eerste’: het ene is ingebouwd, het "
                + "andere is ingebouwd. Haal er een weg, of geef het een eigen id. [repeated-pack]\n")
    }

    @Test(
        arguments: [
            ([], [:], "in orde"), (["--lang", "en"], [:], "in order"), (["--lang=en"], [:], "in order"),
            ([], ["VERZUIM_LANG": "en"], "in order"), ([], ["VERZUIM_LANG": "nl"], "in orde"),
            (["--lang", "nl"], ["VERZUIM_LANG": "en"], "in orde"),
            (["--lang", "en"], ["VERZUIM_LANG": "nl"], "in order"),
        ] as [([String], [String: String], String)])
    func `the output is in the language that is asked for, on the line before in the environment`(
        options: [String], environment: [String: String], verdict: String
    ) {
        let lines = ["eerste", "tweede"].map { "  \($0)  \(verdict)" }
        for arguments in [["check"] + options, options + ["check"]] {
            let outcome = Example.program.run(arguments, environment: environment)
            #expect(outcome.exitCode == .done)
            #expect(outcome.notice == "")
            #expect(
                outcome.content.split(separator: "\n").map { $0.prefix(10 + verdict.count) } == lines.map { $0[...] }
            )
        }
    }

    @Test func `mistakes are worded in the language that is asked for`() {
        let cases: [([String], [String: String])] = [
            (["chek", "--lang", "en"], [:]), (["chek"], ["VERZUIM_LANG": "en"]),
        ]
        for (arguments, environment) in cases {
            let outcome = Example.program.run(arguments, environment: environment)
            #expect(outcome.notice.hasPrefix("Unknown command ‘chek’. Did you mean ‘check’?"))
        }
        let unknown = Example.program.run(["check", "eerst", "--lang", "en"])
        #expect(unknown.notice.hasPrefix("verzuim: There is no rule pack ‘eerst’. Did you mean ‘eerste’?"))
    }

    @Test func `no language in the environment is the usual one, and a bad one is overruled by a good one`() {
        let usual = Example.program.run(["check"])
        #expect(Example.program.run(["check"], environment: ["VERZUIM_LANG": ""]) == usual)
        let english = Example.program.run(["check", "--lang", "en"], environment: ["VERZUIM_LANG": "fr"])
        #expect(english == Example.program.run(["check", "--lang", "en"]))
        #expect(Example.program.run(["check", "--lang", "de"], environment: ["VERZUIM_LANG": "fr"]).exitCode == .usage)
    }

    @Test func `two packs with a name that a terminal would obey are told of without it doing anything`() {
        let pack = Example.pack("a\u{1B}[2J\u{202E}", "A")
        let notice = Verzuim(packs: [pack, pack]).run(["check"]).notice
        #expect(notice.hasPrefix("verzuim: Er zijn twee regelpakketten met het id ‘a\\u{1B}[2J\\u{202E}’: het ene is"))
        #expect(notice.hasSuffix("[repeated-pack]\n"))
    }

    @Test func `a language in the environment that there is not is refused`() {
        let outcome = Example.program.run(["check"], environment: ["VERZUIM_LANG": "fr"])
        #expect(outcome.exitCode == .usage)
        #expect(outcome.notice.contains("VERZUIM_LANG=‘fr’"))
        #expect(outcome.content == "")
    }
}
