import RegimeEngine
import RegimeReports
import Testing
import VerzuimCommands

struct SchemaCommandTests {
    @Test(arguments: JSONDocument.allCases)
    func `a schema is printed, the same each time and in both languages`(document: JSONDocument) throws {
        let outcome = Verzuim().run(["schema", document.rawValue])
        #expect(outcome.exitCode == .done)
        #expect(outcome.notice.isEmpty)
        #expect(outcome == Verzuim().run(["schema", document.rawValue, "--lang", "en"]))
        #expect(try JSONReader().read(Array(outcome.content.utf8)).value == document.schema)
    }

    @Test(
        arguments: [
            (["schema", "pak"], "‘pak’ is geen geldige waarde voor ‘WAT’. Bedoelde u ‘pack’? Kies uit: pack, "),
            (["schema", "comparisn", "--lang", "en"], "Did you mean ‘comparison’? Choose from: pack, "),
            (["schema"], "Het argument ‘WAT’ ontbreekt."),
            (["schema", "pack", "packs"], "Onverwacht argument ‘packs’."),
        ])
    func `what has no schema is wrong use`(arguments: [String], words: String) {
        let outcome = Verzuim().run(arguments)
        #expect(outcome.exitCode == .usage)
        #expect(outcome.content == "")
        #expect(outcome.notice.contains(words), "\(outcome.notice)")
    }
}
