import ArgumentKit
import Testing

struct WordingTests {
    @Test(arguments: [
        ([], "Er ontbreekt een opdracht.", "A command is missing."),
        (
            ["comapre"], "Onbekende opdracht ‘comapre’. Bedoelde u ‘compare’?",
            "Unknown command ‘comapre’. Did you mean ‘compare’?"
        ),
        (["zzz"], "Onbekende opdracht ‘zzz’.", "Unknown command ‘zzz’."),
        (
            ["compare", "--formt", "json"], "Onbekende optie ‘--formt’. Bedoelde u ‘--format’?",
            "Unknown option ‘--formt’. Did you mean ‘--format’?"
        ),
        (
            ["compare", "--format"], "Bij ‘--format’ hoort een waarde: text of json.",
            "‘--format’ needs a value: text or json."
        ),
        (["compare", "-o"], "Bij ‘--output’ hoort een waarde: BESTAND.", "‘--output’ needs a value: BESTAND."),
        (
            ["compare", "-o", "-x"],
            "Bij ‘--output’ hoort een waarde: BESTAND."
                + " Een waarde die met een streepje begint, schrijft u als ‘--output=-x’.",
            "‘--output’ needs a value: BESTAND. A value that begins with a dash is written as ‘--output=-x’."
        ),
        (
            ["compare", "--full=x"], "Bij ‘--full’ hoort geen waarde, maar er staat ‘x’.",
            "‘--full’ takes no value, but got ‘x’."
        ),
        (["compare", "--topic="], "De waarde bij ‘--topic’ is leeg.", "The value of ‘--topic’ is empty."),
        (
            ["compare", "--format", "jsno"],
            "‘jsno’ is geen geldige waarde voor ‘--format’. Bedoelde u ‘json’? Kies uit: text, json.",
            "‘jsno’ is not a valid value for ‘--format’. Did you mean ‘json’? Choose from: text, json."
        ),
        (
            ["completions", "bsh"],
            "‘bsh’ is geen geldige waarde voor ‘SCHIL’. Bedoelde u ‘bash’ of ‘zsh’? Kies uit: bash, zsh.",
            "‘bsh’ is not a valid value for ‘SCHIL’. Did you mean ‘bash’ or ‘zsh’? Choose from: bash, zsh."
        ),
        (
            ["compare", "-ftext", "-ftext"], "‘--format’ mag maar één keer voorkomen.",
            "‘--format’ may be given only once."
        ),
        (["compare"], "Het argument ‘PAKKET’ ontbreekt.", "The argument ‘PAKKET’ is missing."),
        (["packs", "x"], "Onverwacht argument ‘x’.", "Unexpected argument ‘x’."),
    ])
    func `every error has its sentence in both languages`(line: [String], dutch: String, english: String) throws {
        let error = try #require(Sample.error(line))
        #expect(Wording.dutch.sentence(for: error) == dutch)
        #expect(Wording.english.sentence(for: error) == english)
    }

    @Test func `a message points to the help of the command at fault`() throws {
        let error = try #require(Sample.error("compare", "--formt", "json"))
        #expect(
            Wording.dutch.message(for: error, program: "verzuim") == """
                Onbekende optie ‘--formt’. Bedoelde u ‘--format’?
                Zie ‘verzuim compare --help’.
                """)
        #expect(
            Wording.english.message(for: error, program: "verzuim") == """
                Unknown option ‘--formt’. Did you mean ‘--format’?
                See ‘verzuim compare --help’.
                """)
    }

    @Test func `a message without a command points to the help of the program`() throws {
        let error = try #require(Sample.error())
        #expect(
            Wording.dutch.message(for: error, program: "verzuim") == """
                Er ontbreekt een opdracht.
                Zie ‘verzuim --help’.
                """)
    }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a of b"), (["a", "b", "c"], "a, b of c")])
    func `alternatives read as a sentence`(names: [String], text: String) {
        #expect(Wording.dutch.alternatives(names) == text)
    }

    @Test func `the two languages are different values`() {
        #expect(Wording.dutch != Wording.english)
    }
}
