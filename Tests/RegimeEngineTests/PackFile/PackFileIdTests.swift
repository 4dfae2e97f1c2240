import RegimeEngine
import RulePackKit
import Testing

/// Ids of a pack file beyond ASCII: they are read by the character, and those in ASCII are read the same by the byte.
struct PackFileIdTests {
    @Test(arguments: ["late", "té-laat", "te\u{301}-laat", "👍🏽", "-", "een lang en ongewoon id, met tekens"])
    func `a local name is what stands behind the id of the regime`(name: String) throws {
        let text = SmallPackFile.text.replacing("p/2020/late", with: "p/2020/\(name)")
        let pack = try PackFile.pack(from: Array(text.utf8))
        #expect(pack.regimes[0].provisions[0].name == name)
        #expect(pack.regimes[0].provisions[0].id == "p/2020/\(name)")
        #expect(pack.regimes[0].ambiguities[0].affects == [name])
    }

    @Test func `the id of a pack may be spelled in two ways that are the same text`() throws {
        // The sign for kelvin and the letter K are one text in Swift, and not the same bytes.
        let text = SmallPackFile.text.replacing("p/2020", with: "K/2020")
            .replacing(#""id": "p""#, with: #""id": "\#u{212A}""#)
        let pack = try PackFile.pack(from: Array(text.utf8))
        #expect(pack.regimes[0].name == "2020")
        #expect(pack.regimes[0].provisions.map(\.name) == ["late", "lpa", "plan", "step", "power"])
    }

    @Test(arguments: ["a/b", "/", "é/b", "\u{301}late"])
    func `a name with a slash in it, or that takes the slash before it, is of no regime`(name: String) {
        let text = SmallPackFile.text.replacing("p/2020/late", with: "p/2020/\(name)")
        #expect(
            SmallPackFile.problem(in: text)?.reason == .foreignId("p/2020/\(name)", prefix: "p/2020/"))
    }
}
