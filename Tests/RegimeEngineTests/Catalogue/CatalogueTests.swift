import RegimeEngine
import RulePackKit
import Testing

struct CatalogueTests {
    private static let packs = [
        Pack(id: "eerste", name: "Eerste", regimes: [Column.regime("2018"), Column.regime("vo")]),
        Pack(id: "tweede", name: "Tweede", regimes: [Column.regime("2022")]),
    ]

    @Test(
        arguments: [
            ("eerste", ["eerste/2018", "eerste/vo"]), ("eerste/vo", ["eerste/vo"]), ("tweede", ["tweede/2022"]),
        ])
    func `a selection is all of a pack or one of its regimes`(selection: String, ids: [String]) throws {
        #expect(try Catalogue(Self.packs).regimes(selection).map(\.id) == ids)
    }

    @Test(
        arguments: [
            ("derde", .unknownPack("derde", known: ["eerste", "tweede"])),
            ("", .unknownPack("", known: ["eerste", "tweede"])),
            ("Eerste", .unknownPack("Eerste", known: ["eerste", "tweede"])),
            ("/2018", .unknownPack("", known: ["eerste", "tweede"])),
            ("eerste/2022", .unknownRegime("2022", pack: "eerste", known: ["2018", "vo"])),
            ("eerste/", .unknownRegime("", pack: "eerste", known: ["2018", "vo"])),
            ("eerste/2018/x", .unknownRegime("2018/x", pack: "eerste", known: ["2018", "vo"])),
        ] as [(String, Catalogue.Problem)])
    func `a selection that names nothing says what there is`(selection: String, problem: Catalogue.Problem) throws {
        let catalogue = try Catalogue(Self.packs)
        #expect(throws: problem) { try catalogue.regimes(selection) }
    }

    @Test func `two packs with one id are refused, and packs keep their order`() throws {
        #expect(throws: Catalogue.Problem.repeatedPack("eerste", .builtIn, .builtIn)) {
            try Catalogue(Self.packs + [Self.packs[0]])
        }
        #expect(try Catalogue(Self.packs).regimes.map(\.id) == ["eerste/2018", "eerste/vo", "tweede/2022"])
    }
}
