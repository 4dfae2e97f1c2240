import ArgumentKit
import Testing

struct PeekTests {
    @Test(arguments: [
        (["--lang", "en", "packs"], "en"),
        (["packs", "--lang=en"], "en"),
        (["packs", "-l", "en"], "en"),
        (["packs", "-len"], "en"),
        (["packs", "-l=en"], "en"),
        (["--nonsense", "--lang", "xx", "--help"], "xx"),
        (["--lang=nl", "--lang=en"], "en"),
    ])
    func `a value is found in any line`(line: [String], value: String) {
        #expect(Sample.language.peek(in: line) == value)
    }

    @Test(arguments: [
        [], ["--lang"], ["--lang", "--", "en"], ["--", "--lang=en"], ["--language=en"], ["lang", "en"],
    ])
    func `nothing is found where nothing is given`(line: [String]) {
        #expect(Sample.language.peek(in: line) == nil)
    }

    @Test func `an option without a letter is found by its name alone`() {
        #expect(Sample.labels.peek(in: ["-l", "x"]) == nil)
        #expect(Sample.labels.peek(in: ["--labels", "x"]) == "x")
    }
}
