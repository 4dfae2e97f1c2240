import Testing

@testable import RegimeReports

struct CSVRendererTests {
    private func line(_ cells: String...) -> String {
        var table = Table(cells)
        table.add(cells)
        let lines = CSVRenderer.text(of: table).split(separator: "\r\n", omittingEmptySubsequences: false)
        return lines.count == 3 ? String(lines[1]) : "\(lines)"
    }

    @Test
    func `a file begins with a byte order mark, parts cells by semicolons, ends lines by RFC 4180, has no empty cell`()
    {
        var table = Table(["een", "twee"])
        table.add(["1", "é"])
        table.add(["3"])
        #expect(
            Array(CSVRenderer.text(of: table).utf8) == [0xEF, 0xBB, 0xBF] + Array("een;twee\r\n1;é\r\n3;–\r\n".utf8))
    }

    @Test func `a cell that would part or break is quoted, and its quotes are doubled`() {
        #expect(line("a;b", "zeg \"ja\"", "1,5", "gewoon") == "\"a;b\";\"zeg \"\"ja\"\"\";\"1,5\";gewoon")
        #expect(line(" ruim ", "") == "\" ruim \";–")
    }

    @Test(arguments: ["=1+1", "+31", "-1", "@SOM(A1)", "＝1", "＋1", "－1", "＠x", "|cmd", "%0A", "  =1", "\u{A0}=1"])
    func `no cell starts a formula`(text: String) {
        let cell = line(text).filter { $0 != "\"" }
        #expect(cell.hasPrefix("'"))
        #expect(cell.dropFirst() == text)
    }

    @Test func `an accent on a sign takes nothing from its power`() {
        #expect(line("=\u{301}1+1").unicodeScalars.first == "'")
        #expect(line("@\u{20E3}x").unicodeScalars.first == "'")
        #expect(line(";\u{301}").unicodeScalars.elementsEqual("\";\u{301}\"".unicodeScalars))
        #expect(line("a\"\u{301}").unicodeScalars.elementsEqual("\"a\"\"\u{301}\"".unicodeScalars))
        #expect(line(" \u{301}").unicodeScalars.elementsEqual("\" \u{301}\"".unicodeScalars))
    }

    @Test func `a cell is one line, whatever its text carries`() {
        #expect(line("een\ntwee\r\ndrie\tvier\rvijf") == "een twee drie vier vijf")
        #expect(line("\u{1B}[31mrood\u{7}") == "\\u{1B}[31mrood\\u{7}")
        #expect(line("\u{202E}om") == "\\u{202E}om")
        #expect(line("=\u{0}1").hasPrefix("'="))
    }
}
