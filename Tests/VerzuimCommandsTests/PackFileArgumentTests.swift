import RegimeEngine
import RulePackKit
import Testing
import VerzuimCommands

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct PackFileArgumentTests {
    let verzuim = Verzuim()
    let file: String

    init() {
        file = Verzuim().run(["export", "den-haag"]).content
    }

    @Test func `a pack file is exported as it was`() throws {
        let folder = try TemporaryFolder()
        try folder.write(file, to: "p.json")
        #expect(verzuim.run(["export", folder.path("p.json")]).content == file)
    }

    @Test func `a pack file is checked like the pack that it was made from`() throws {
        let folder = try TemporaryFolder()
        try folder.write(file, to: "p.json")
        #expect(verzuim.run(["check", folder.path("p.json")]) == verzuim.run(["check", "den-haag"]))
        // The same pack twice is one pack; one that differs is another.
        #expect(verzuim.run(["check", "den-haag", folder.path("p.json")]) == verzuim.run(["check", "den-haag"]))
        try folder.write(file.replacing("\"Den Haag 2018\"", with: "\"Concept\""), to: "p.json")
        let both = verzuim.run(["check", "den-haag", folder.path("p.json"), "--format", "json"])
        #expect(both.content.split(separator: "\"sourcesChecked\"").count == 3)
    }

    @Test func `a pack file is shown and compared like the pack that it was made from`() throws {
        let folder = try TemporaryFolder()
        try folder.write(file, to: "p.json")
        let path = folder.path("p.json")
        for rest in [["--kind", "deadline"], ["--topic", "mandate", "--sector", "vo"]] {
            #expect(verzuim.run(["show", path] + rest) == verzuim.run(["show", "den-haag"] + rest))
            #expect(verzuim.run(["compare", path] + rest) == verzuim.run(["compare", "den-haag"] + rest))
        }
        #expect(verzuim.run(["show", path, "--regime", "2018"]) == verzuim.run(["show", "den-haag/2018"]))
        let outcome = verzuim.run(["show", path, "--regime", "2081"])
        #expect(outcome.exitCode == .noInput)
        #expect(
            outcome.notice.hasPrefix("verzuim: Regelpakket ‘den-haag’ heeft geen regeling ‘2081’. Bedoelde u ‘2018’?"))
    }

    @Test func `a folder may be called like a file`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("map.json"), withIntermediateDirectories: false)
        try folder.write(file, to: "map.json/p.json")
        let path = folder.path("map.json/p.json")
        #expect(verzuim.run(["show", "\(path)/2018"]) == verzuim.run(["show", "den-haag/2018"]))
    }

    @Test func `what is named twice is taken once`() {
        let compared = verzuim.run(["compare", "den-haag/2018", "tilburg", "tilburg/2017", "den-haag/2018"])
        #expect(compared == verzuim.run(["compare", "den-haag/2018", "tilburg"]))
        let found = verzuim.run(["search", "leerplicht", "--pack", "tilburg,tilburg"])
        #expect(found == verzuim.run(["search", "leerplicht", "--pack", "tilburg"]))
    }

    @Test func `a file that is not finished is checked and written, and not compared`() throws {
        let folder = try TemporaryFolder()
        let unfinished = Verzuim(packs: [Example.broken]).run(["export", "kapot"]).content
        try folder.write(unfinished, to: "p.json")
        let check = verzuim.run(["check", folder.path("p.json")])
        #expect(check.exitCode == .found)
        #expect(check.content.contains("VK009 kapot/2020/melden"))
        #expect(verzuim.run(["export", folder.path("p.json")]).content == unfinished)
        #expect(verzuim.run(["compare", folder.path("p.json")]).failure == "pack-reference")
    }

    @Test func `a topic of a pack file can be asked for`() throws {
        let folder = try TemporaryFolder()
        let topic =
            #""topics": [{"id": "own", "group": "text", "kind": "clause", "otherKinds": [], "#
            + #""question": {"nl": "Wat?", "en": "What?"}}], "regimes": ["#
        let text = file.replacing("\"regimes\": [", with: topic)
            .replacing(#""topic": "covered-municipalities""#, with: #""topic": "own""#)
        try folder.write(text, to: "p.json")
        let outcome = verzuim.run(["compare", folder.path("p.json"), "--topic", "own"])
        #expect(outcome.exitCode == .done)
        #expect(outcome.content.contains("Wat?"))
        #expect(verzuim.run(["diff", "tilburg", folder.path("p.json/2018"), "--topic", "own"]).exitCode == .done)
        #expect(verzuim.run(["compare", "den-haag", "--topic", "own"]).exitCode == .noInput)
    }

    @Test func `a pack file that does not exist is named`() {
        let outcome = verzuim.run(["check", "no/such.json"])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.notice == "verzuim: ‘no/such.json’ bestaat niet. [missing-file]\n")
    }

    @Test(arguments: [
        (
            "nl", "regel 2, kolom 13, schema: ",
            "dit is geen pakketbestand dat deze versie leest: het noemt zich "
                + "‘verzuimkompas/case/1’, niet ‘verzuimkompas/pack/1’."
        ),
        (
            "en", "line 2, column 13, schema: ",
            "this is no pack file that this version reads: it calls itself "
                + "‘verzuimkompas/case/1’, not ‘verzuimkompas/pack/1’."
        ),
    ])
    func `a file of another kind is refused in both languages`(language: String, place: String, why: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(file.replacing("kompas/pack/1", with: "kompas/case/1"), to: "p.json")
        let outcome = verzuim.run(["check", folder.path("p.json"), "--lang", language])
        #expect(outcome.exitCode == .badInput)
        #expect(outcome.content.isEmpty)
        #expect(outcome.notice.hasPrefix("verzuim: ‘/"))
        #expect(outcome.notice.hasSuffix(", \(place)\(why) [pack-schema]\n"))
    }
}
