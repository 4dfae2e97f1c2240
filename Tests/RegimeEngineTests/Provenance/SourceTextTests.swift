import RegimeEngine
import Testing

struct SourceTextTests {
    @Test(
        arguments: [
            ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]), ("a\nb", ["a", "b"]),
            ("\na\n", ["", "a"]), ("a\r\nb\r\n", ["a", "b"]), ("a\r\n\r\nb", ["a", "", "b"]), ("a\rb\n", ["a\rb"]),
            ("é\u{2028}b\n", ["é\u{2028}b"]),
        ])
    func `a line ends in a line feed, and a last line without one counts too`(text: String, lines: [String]) {
        #expect(Sample.source(text).lines == lines)
    }

    @Test func `the digest is of the bytes, so that any change to the file shows`() {
        let texts = ["a\nb\n", "a\nb", "a\r\nb\r\n", "a\nb\n\n", "A\nb\n", "a \nb\n"].map(Sample.source)
        #expect(Set(texts.map(\.sha256)).count == texts.count)
    }

    @Test func `bytes that are no UTF-8 are read all the same`() {
        let text = SourceText(bytes: [0x61, 0xFF, 0x0A, 0x62])
        #expect(text.lines.count == 2)
        #expect(text.lines[1] == "b")
    }

    @Test func `lines of white space are blank, and a line that does not exist is not`() {
        let text = Sample.source("a\n \t\u{A0}\r\n\nb")
        #expect(text.filledLines == [1, 4])
        #expect((0...5).map(text.isBlank) == [false, false, true, true, false, false])
    }

    @Test func `words are joined across lines and set apart by one space`() {
        let text = Sample.source("binnen   vijf \n\n\twerkdagen\n")
        #expect(text.words(of: 1...3) == "binnen vijf werkdagen")
        #expect(text.words(of: 2...2) == "")
    }

    @Test(arguments: [0...1, 1...4, 4...4, -5...(-1), 1...Int.max, Int.min...3, Int.min...Int.max])
    func `lines outside the text have no words`(range: ClosedRange<Int>) {
        #expect(Sample.source("a\nb\nc\n").words(of: range) == nil)
    }
}
