import RulePackKit
import Testing
import VerzuimCommands

/// A pack may hold a text of which no municipality is known, such as one that is made up to learn from.
struct PlacelessPackTests {
    @Test(arguments: [("nl", "geen genoemd"), ("en", "none named")])
    func `a regime without municipalities says so where they would stand`(language: String, words: String) {
        for format in ["text", "markdown", "csv"] {
            let outcome = Self.program.run(["packs", "--lang", language, "--format", format])
            #expect(outcome.exitCode == .done)
            #expect(outcome.content.contains(words), "\(format)")
        }
    }

    @Test(arguments: [("nl", "noemt geen gemeente"), ("en", "names no municipality")])
    func `where such a pack holds is not asked of its name`(language: String, words: String) {
        let outcome = Self.program.run(["find", "Nergens", "--lang", language])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.notice.contains(words))
    }

    private static let program = Verzuim(packs: [
        Pack(
            id: "nergens", name: "Nergens",
            regimes: [
                Regime(
                    "2020", title: "Afspraken", shortTitle: "Nergens",
                    validity: Validity(from: .notStated, through: .notStated, note: Text(same: "2020")), sectors: [.po],
                    jurisdictions: [], documents: [], silences: [], provisions: [], ambiguities: [], notRules: [])
            ])
    ])
}
