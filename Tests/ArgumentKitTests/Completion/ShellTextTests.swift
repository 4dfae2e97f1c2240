import Testing

@testable import ArgumentKit

struct ShellTextTests {
    @Test(arguments: [
        ("", "''"), ("plain", "'plain'"), ("it's", "'it'\\''s'"), ("$(x) `y` \\", "'$(x) `y` \\'"),
        ("'\u{301}", "''\\''\u{301}'"),
    ])
    func `a word for bash and zsh stays between apostrophes`(text: String, quoted: String) {
        #expect(Array(ShellText.quoted(text).unicodeScalars) == Array(quoted.unicodeScalars))
    }

    @Test(arguments: [
        ("", "''"), ("it's", "'it\\'s'"), ("a\\", "'a\\\\'"), ("$x", "'$x'"), ("'\u{301}", "'\\'\u{301}'"),
    ])
    func `a word for fish stays between apostrophes`(text: String, quoted: String) {
        #expect(Array(ShellText.fish(text).unicodeScalars) == Array(quoted.unicodeScalars))
    }

    @Test(arguments: [
        ("a\nb", "a b"), ("  a \r\n\t b ", "a b"), ("\u{1B}[31mred", "[31mred"), ("", ""), ("\n", ""),
    ])
    func `a line is one line`(text: String, line: String) {
        #expect(ShellText.line(text) == line)
    }

    @Test(arguments: [("json", "json"), ("a)b", "a\\)b"), ("é", "é"), ("*'", "\\*\\'")])
    func `a pattern matches its text alone`(text: String, pattern: String) {
        #expect(ShellText.pattern(text) == pattern)
    }

    @Test(arguments: [("verzuim", "_verzuim"), ("a-b", "_a_b"), ("a;b'é", "_a_b__")])
    func `the name of a function has no symbols`(program: String, name: String) {
        #expect(ShellText.identifier(program) == name)
    }

    @Test func `words without a line of their own cannot be offered`() {
        #expect(Hostile.words.allSatisfy(ShellText.isTypeable))
        #expect(!Hostile.untypeable.contains(where: ShellText.isTypeable))
    }
}
