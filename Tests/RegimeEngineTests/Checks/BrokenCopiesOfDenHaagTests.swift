import DenHaag
import RulePackKit
import Testing

struct BrokenCopiesOfDenHaagTests {
    private static let retelling = Retelling(of: DenHaag.pack)
    private static let name = "response-to-complete-report"
    private static let id = "den-haag/2018/response-to-complete-report"

    @Test func `the pack itself is sound`() {
        #expect(Self.retelling.findings() == [])
    }

    @Test func `a wrong line number is found`() {
        let copy = Self.retelling.citing(Self.name) {
            Citation($0.place, ($0.lines.lowerBound - 4)...($0.lines.upperBound - 4), $0.says, in: $0.document)
        }
        #expect(Self.retelling.findings(in: copy) == ["VK006 \(Self.id)"])
    }

    @Test func `a misspelt quote is found`() {
        let copy = Self.retelling.citing(Self.name) {
            Citation($0.place, $0.lines, $0.says + "e", in: $0.document)
        }
        #expect(Self.retelling.findings(in: copy) == ["VK006 \(Self.id)"])
    }

    @Test func `a role that is nowhere defined is found`() {
        let copy = Self.retelling.referring(Self.name, to: "leerlingzkaen")
        #expect(Self.retelling.findings(in: copy) == ["VK009 \(Self.id)"])
    }

    @Test func `a provision that no longer cites is found`() {
        let copy = Self.retelling.citing(Self.name) { Citation($0.place, $0.lines, "", in: $0.document) }
        #expect(Self.retelling.findings(in: copy) == ["VK007 \(Self.id)"])
    }

    @Test func `one changed byte in a source is found, although every quote still stands`() throws {
        var texts = Self.retelling.texts
        let lines = try #require(texts["samenwerkingsafspraken"])
        texts["samenwerkingsafspraken"] = lines.map { $0 == lines.last ? $0 + " " : $0 }
        #expect(Self.retelling.findings(texts: texts) == ["VK005 den-haag/2018"])
    }
}
