import Testing

@testable import ArgumentKit

struct NearNamesTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abcd", 1),
        ("abcd", "acd", 1), ("abc", "axc", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "badc", 2),
    ])
    func `a slip counts one`(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(Array(first), Array(second)) == distance)
        #expect(EditDistance.between(Array(second), Array(first)) == distance)
    }

    @Test(arguments: [
        ("tilbrug", "tilburg"), ("Tilburg", "tilburg"), ("TILBURG", "tilburg"), ("Den Haag", "den-haag"),
        ("den_haag", "den-haag"), ("’s-hertogenbosch", "'s-hertogenbosch"), ("tílbürg", "tilburg"),
        ("ti\u{308}lburg", "tilburg"), ("til", "tilburg"),
        ("tilburg-stad", "tilburg"), ("sudwest-fryslan", "súdwest-fryslân"),
    ])
    func `case, accents, and separators do not count`(typed: String, meant: String) {
        let names = ["tilburg", "den-haag", "'s-hertogenbosch", "súdwest-fryslân"]
        #expect(NearNames.suggest(for: typed, among: names) == [meant])
    }

    @Test(arguments: ["", " ", "x", "ti", "rotterdam", "tlbrgx"])
    func `a word far from all names gets no suggestion`(typed: String) {
        #expect(NearNames.suggest(for: typed, among: ["tilburg", "den-haag"]) == [])
    }

    @Test(arguments: [("ab", "ac", true), ("ab", "cd", false), ("a", "b", false), ("abcde", "abcxy", true)])
    func `the limit grows with the word`(typed: String, name: String, isNear: Bool) {
        #expect(NearNames.suggest(for: typed, among: [name]).isEmpty == !isNear)
    }

    @Test func `the closest come first, equals by name, and three at most`() {
        let names = ["packd", "packc", "packs", "packa", "pakcs"]
        #expect(NearNames.suggest(for: "packs", among: names) == ["packs", "packa", "packc"])
        #expect(NearNames.suggest(for: "packs", among: names.reversed()) == ["packs", "packa", "packc"])
    }

    @Test func `a name listed twice is suggested once`() {
        #expect(NearNames.suggest(for: "pack", among: ["packs", "packs"]) == ["packs"])
    }

    @Test func `hostile words are left alone`() {
        let names = ["tilburg", String(repeating: "a", count: 10_000)]
        #expect(NearNames.suggest(for: String(repeating: "a", count: 10_000), among: names) == [])
        #expect(NearNames.suggest(for: String(repeating: "\u{301}", count: 10_000), among: names) == [])
        let accents = String(repeating: "\u{301}", count: 10_000)
        #expect(NearNames.suggest(for: "tilburg" + accents, among: names) == ["tilburg"])
    }
}
