import Testing

@testable import ArgumentKit

struct EchoTests {
    @Test(arguments: [
        ("\u{1B}[31mrood", "\\u{1B}[31mrood"),
        ("a\nb", "a\\u{A}b"),
        ("a\r\nb", "a\\u{D}\\u{A}b"),
        ("\u{0}\u{7F}\u{9B}", "\\u{0}\\u{7F}\\u{9B}"),
        ("a\u{202E}b", "a\\u{202E}b"),
        ("\u{2028}", "\\u{2028}"),
        ("\u{FEFF}", "\\u{FEFF}"),
    ])
    func `what a terminal would obey is spelled out`(text: String, shown: String) {
        #expect(Echo.harmless(text) == shown)
    }

    @Test(arguments: ["", "den-haag", "Súdwest-Fryslân", "日本", "👍🏽", "‘x’", "a b", "\\u{1B}"])
    func `ordinary text stays as it is`(text: String) {
        #expect(Echo.harmless(text) == text)
    }

    @Test func `long text is cut off at sixty`() {
        let sixty = String(repeating: "x", count: 60)
        #expect(Echo.harmless(sixty) == sixty)
        #expect(Echo.harmless(sixty + "x") == sixty + "…")
        #expect(Echo.harmless(String(repeating: "x", count: 10_000)) == sixty + "…")
    }

    @Test func `escapes count by what they show`() {
        let shown = Echo.harmless(String(repeating: "\u{1B}", count: 10_000))
        #expect(shown == String(repeating: "\\u{1B}", count: 10) + "…")
    }

    @Test func `a pile of accents is cut off too`() {
        #expect(Echo.harmless("ab" + String(repeating: "\u{301}", count: 10_000)) == "a…")
    }

    @Test func `a path stays whole, and is as harmless`() {
        let path = "/" + String(repeating: "map/", count: 40) + "bron.txt"
        #expect(Wording.dutch.quoted(path: path) == "‘\(path)’")
        #expect(Wording.dutch.quoted(path: "\u{1B}c") == "‘\\u{1B}c’")
        #expect(Wording.dutch.quoted(path: String(repeating: "x", count: 10_000)).count < 5000)
    }

    @Test func `quotation comes around harmless text`() {
        #expect(Wording.dutch.quoted("\u{1B}c") == "‘\\u{1B}c’")
    }
}
