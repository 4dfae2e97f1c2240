import Foundation
import Testing
import VerzuimCommands

/// What documents say for programs, beside what their schemas already ask.
struct JSONContentTests {
    private typealias Object = [String: Any]

    private func document(_ line: String) throws -> Object {
        let arguments = line.split(separator: " ").map(String.init) + ["--format", "json"]
        let content = Neighbours.program.run(arguments).content
        return try #require(try JSONSerialization.jsonObject(with: Data(content.utf8)) as? Object)
    }

    private func objects(_ value: Any?) -> [Object] { value as? [Object] ?? [] }

    private func strings(_ key: String, of value: Any?) -> [String?] { objects(value).map { $0[key] as? String } }

    @Test func `a municipality comes with what was asked, and from where it is known`() throws {
        let found = try document("find oost --sector vo --on 2022-01-01")
        #expect(found["sector"] as? String == "VO")
        #expect(found["on"] as? String == "2022-01-01")
        #expect(strings("standing", of: found["regimes"]) == ["assumed", nil, nil])
    }

    @Test func `a municipality that is assumed is marked among the packs`() throws {
        let regimes = objects(try document("packs")["packs"]).flatMap { objects($0["regimes"]) }
        #expect(regimes.flatMap { strings("standing", of: $0["jurisdictions"]) } == ["assumed", "literal", "literal"])
    }

    @Test func `a hit says how well it fits, and the key of the field in which it was found`() throws {
        let hits = try document("search mentor")["hits"]
        #expect(strings("fit", of: hits) == ["phrase", "phrase", "phrase", "phrase"])
        #expect(strings("field", of: hits) == ["title", "by", "title", "title"])
        #expect(strings("fit", of: try document("search gelezen werkdagen")["hits"]) == ["words"])
        let cited = try document("search bijlage")["hits"]
        #expect(strings("fit", of: cited) == ["citation", "citation"])
        #expect(strings("field", of: cited) == ["citations", "citations"])
    }

    @Test func `an explanation has what it refers to, what refers to it, and the answers elsewhere`() throws {
        let mentor = try #require(objects(try document("explain oost/1/mentor")["subjects"]).first)
        #expect(objects(mentor["refersTo"]).isEmpty)
        #expect(strings("field", of: mentor["referredToBy"]) == ["by", "by"])
        let row = mentor["elsewhere"] as? Object
        #expect(strings("regime", of: row?["cells"]) == ["west/1", "west/2"])
        let open = try #require(objects(try document("explain oost/1/welke-dagen")["subjects"]).first)
        #expect(strings("id", of: open["affects"]) == ["oost/1/reactie"])
    }

    @Test func `a regime that only one selection has is listed`() throws {
        let difference = try document("diff west/1 west")
        #expect(strings("id", of: difference["onlyA"]) == [])
        #expect(strings("id", of: difference["onlyB"]) == ["west/2"])
        #expect(strings("id", of: try document("diff west west/1")["onlyA"]) == ["west/2"])
    }

    @Test func `a question has its sector, and those that answer it`() throws {
        let form = try #require(objects(try document("topics --kind form")["topics"]).last)
        #expect(form["id"] as? String == "own-letter")
        #expect(form["sector"] as? String == "VO")
        #expect(form["answeredBy"] as? [String] == ["oost/1"])
    }
}
