import ArgumentKit
import Testing

/// Lines that nobody types, but that a program must survive.
struct HostileInputTests {
    @Test(arguments: [
        ["x"], ["--x"], ["-x"], ["--x=x"], ["compare", "--format", "x"], ["compare", "--format=x"],
        ["compare", "--full=x"], ["completions", "x"], ["packs", "x"], ["--help", "x"], ["-qx"],
    ])
    func `a very long word gives a short message`(line: [String]) throws {
        let long = String(repeating: "x", count: 10_000)
        let error = try #require(Sample.error(line.map { $0.replacing("x", with: long) }))
        #expect(Wording.dutch.message(for: error, program: "verzuim").count < 400)
    }

    @Test(arguments: ["", "\u{1B}[2J", "\u{0}", "\r\n", "\u{202E}", "-\u{1B}", "--\u{1B}", "--a\u{1B}=\n", "-\n"])
    func `no control character reaches the message`(word: String) {
        for line in [[word], ["packs", word], ["compare", "--format", word], ["compare", "-o", word, word]] {
            guard let error = Sample.error(line) else { continue }
            let sentence = Wording.dutch.sentence(for: error)
            #expect(!sentence.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(!sentence.unicodeScalars.contains { $0.properties.generalCategory == .format })
        }
    }

    @Test func `thousands of arguments are read in order`() throws {
        let words = (0..<5_000).map(String.init)
        #expect(try Sample.run(["compare"] + words).positionals == words)
        #expect(try Sample.run(["compare", "a"] + words.map { "-t\($0)" }).values(of: Sample.topics) == words)
        let list = words.joined(separator: ",")
        #expect(try Sample.run("compare", "a", "-t", list).values(of: Sample.topics) == words)
    }

    @Test func `thousands of wrong options do not hide the help`() throws {
        let wrong = (0..<2_000).map { "--wrong\($0)" }
        #expect(try Sample.program.parse(["compare"] + wrong + ["-h"]) == .help(Sample.compare))
    }

    @Test func `thousands of commas are thousands of empty values`() {
        let error = Sample.error("compare", "-t", String(repeating: ",", count: 10_000))
        #expect(error == UsageError(.emptyValue(subject: "--topic"), command: "compare"))
    }

    @Test(arguments: ["👩‍👩‍👧", "e\u{301}", "日本", "\u{301}", "🇳🇱", "\u{FFFD}"])
    func `any script is an argument`(word: String) throws {
        #expect(try Sample.run("compare", word, "-o", word, "--topic=\(word)").positionals == [word])
    }

    @Test func `an accent on a letter makes another letter`() {
        let error = Sample.error("compare", "-a\u{301}", "x")
        #expect(error == UsageError(.unknownOption(name: "-á", near: []), command: "compare"))
    }
}
