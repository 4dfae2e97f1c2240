import Testing

@testable import RegimeReports

struct SafeTextTests {
    @Test(arguments: [
        ("een\ntwee", "een twee"), ("een\r\ntwee", "een twee"), ("een\rtwee", "een twee"), ("een\ttwee", "een twee"),
        ("\u{1B}[1m", "\\u{1B}[1m"), ("\u{202E}", "\\u{202E}"), ("\u{2028}\u{B}", "\\u{2028}\\u{B}"),
        ("e\u{301}\u{0}", "e\u{301}\\u{0}"),
    ])
    func `what a terminal would obey is shown, and a line break is a space`(text: String, shown: String) {
        #expect(SafeText.shown(text) == shown)
    }

    @Test(arguments: ["", "Súdwest-Fryslân", "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語", "👍🏽 🇳🇱", "„x” – y"])
    func `ordinary text stays as it is`(text: String) {
        #expect(SafeText.shown(text) == text)
    }

    @Test func `text is cut by its scalars, and at the end of a character`() {
        #expect(SafeText.shown("abcdef", atMost: 6) == "abcdef")
        #expect(SafeText.shown("abcdefg", atMost: 6) == "abcdef…")
        #expect(SafeText.shown("e\u{301}e\u{301}e\u{301}", atMost: 5) == "e\u{301}e\u{301}…")
    }

    @Test func `a character hides no more than a few accents`() {
        let towering = "a" + String(repeating: "\u{301}", count: 5_000) + "b"
        #expect(SafeText.shown(towering).unicodeScalars.count == 34)
        #expect(SafeText.shown(towering).hasSuffix("…b"))
        let many = String(repeating: "a" + String(repeating: "\u{301}", count: 30), count: 5_000)
        #expect(SafeText.shown(many, atMost: 100).unicodeScalars.count <= 101)
    }
}
