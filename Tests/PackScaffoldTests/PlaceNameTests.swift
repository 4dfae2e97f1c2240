import PackScaffold
import RulePackKit
import Testing

struct PlaceNameTests {
    @Test(arguments: [
        ("Utrecht", "Utrecht", "utrecht"), ("utrecht", "Utrecht", "utrecht"),
        ("'s-Gravenhage", "SGravenhage", "s-gravenhage"),
        ("’s-Gravenhage", "SGravenhage", "s-gravenhage"), ("Súdwest-Fryslân", "SudwestFryslan", "sudwest-fryslan"),
        ("Su\u{301}dwest-Frysla\u{302}n", "SudwestFryslan", "sudwest-fryslan"), ("Bergen (L.)", "BergenL", "bergen-l"),
        ("Nuenen, Gerwen en Nederwetten", "NuenenGerwenEnNederwetten", "nuenen-gerwen-en-nederwetten"),
        ("IJsselstein", "IJsselstein", "ijsselstein"), ("Ĳsselstein", "IJsselstein", "ijsselstein"),
        ("'t Gooi", "TGooi", "t-gooi"), ("Regio 12", "Regio12", "regio-12"), ("Curaçao", "Curacao", "curacao"),
    ])
    func `a name gives a module and an id`(typed: String, module: String, id: String) throws {
        let place = try PlaceName(typed)
        #expect(place.module == module)
        #expect(place.id == id)
        #expect(place.name == typed)
    }

    @Test func `white space around and within a name is made plain`() throws {
        #expect(try PlaceName("  Den \t Haag\n").name == "Den Haag")
    }

    @Test(
        arguments: [
            ("", .empty), (" \t\n", .empty), ("'-.()", .noLetter("'-.()")),
            ("12 gemeenten", .digitFirst("12 gemeenten")),
            ("(3)", .digitFirst("(3)")), ("../x", .character("/")), ("a\\b", .character("\\")),
            ("a:b", .character(":")),
            ("Ede \"x\"", .character("\"")), ("Ede🏫", .character("🏫")), ("Ede\u{0}", .character("\u{0}")),
            ("Ede\u{202E}", .character("\u{202E}")), ("Киев", .alphabet("К")), ("Ede²", .alphabet("²")),
            (String(repeating: "a", count: 61), .tooLong(61)), ("Self", .reserved("Self", of: "Self")),
            ("type", .reserved("Type", of: "type")), ("Testing", .reserved("Testing", of: "Testing")),
            ("Foundation", .reserved("Foundation", of: "Foundation")),
            ("Rule pack kit", .reserved("RulePackKit", of: "Rule pack kit")),
            ("Regime", .reserved("Regime", of: "Regime")),
        ] as [(String, PlaceNameProblem)])
    func `a name that can be none is refused with what to do`(typed: String, problem: PlaceNameProblem) {
        #expect(throws: problem) { try PlaceName(typed) }
        #expect(problem.message.nl != problem.message.en)
        #expect(!problem.message.nl.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test func `a name of the greatest length is accepted`() throws {
        #expect(try PlaceName(String(repeating: "a", count: 60)).id.count == 60)
    }
}
