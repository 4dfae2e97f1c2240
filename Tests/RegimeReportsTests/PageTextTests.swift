import RulePackKit
import Testing

@testable import RegimeReports

struct PageTextTests {
    private static let page: Page = {
        var page = Page(.nl)
        page.title(Text(same: "Een titel die langer is dan de smalste regel die er is"))
        page.heading(Text(same: "termijnen en overleggen en nog veel meer dan dat"))
        page.entry("Een onderdeel")
        page.fact(Text(same: "door"), "de school, de leerplichtambtenaar en de jeugdarts, elk voor hun deel")
        page.fact(Text(same: "met wie dan ook"), "iedereen")
        page.item(.added, "wat erbij komt, met genoeg woorden voor een tweede regel")
        page.item(.removed, "wat weg is", depth: 1)
        page.paragraph("Onzinnigheidsbestrijdingscommissieledenvergaderingsagenda en daarna", depth: 2)
        return page
    }()

    private func lines(_ width: Int, isColourful: Bool = false) -> [Substring] {
        PageText.text(of: Self.page, TextStyle(language: .nl, width: width, isColourful: isColourful))
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test(arguments: [40, 60, 80, 100, 200])
    func `no line is wider than asked for, and none ends in a space`(width: Int) {
        #expect(lines(width).allSatisfy { $0.count <= width && $0.last != " " })
        #expect(lines(width).count > 8)
    }

    @Test func `facts that follow each other hang under each other, and further lines under the first word`() {
        let text = lines(60).map(String.init)
        #expect(text.contains("  door             de school, de leerplichtambtenaar en de"))
        #expect(text.contains("                   jeugdarts, elk voor hun deel"))
        #expect(text.contains("  met wie dan ook  iedereen"))
        #expect(text.contains("  + wat erbij komt, met genoeg woorden voor een tweede regel"))
        #expect(text.contains("    - wat weg is"))
    }

    @Test func `each run of facts hangs by its own longest label`() {
        var page = Page(.nl)
        page.fact(Text(same: "a"), "een")
        page.fact(Text(same: "abc"), "twee")
        page.entry("Ander")
        page.fact(Text(same: "abcdef"), "drie")
        let text = PageText.text(of: page, TextStyle(language: .nl, width: 80, isColourful: false))
        #expect(text == "  a    een\n  abc  twee\n\nAnder\n  abcdef  drie\n")
    }

    @Test func `plain text has no escape, and colour adds nothing but escapes`() {
        #expect(lines(60).allSatisfy { !$0.contains("\u{1B}") })
        let colourful = lines(60, isColourful: true)
        #expect(colourful.contains { $0.contains("\u{1B}[32m+\u{1B}[0m wat erbij") })
        #expect(colourful.contains { $0.contains("\u{1B}[31m-\u{1B}[0m wat weg") })
        #expect(colourful.contains { $0.hasPrefix("\u{1B}[1mTERMIJNEN") })
        let stripped = colourful.map { line in
            ["0", "1", "31", "32", "33"].reduce(String(line)) { $0.replacing("\u{1B}[\($1)m", with: "") }
        }
        #expect(stripped == lines(60).map(String.init))
    }

    @Test func `text of a pack cannot colour or move anything, even where colour is allowed`() {
        var page = Page(.nl)
        page.item(.bullet, "\u{1B}[31mrood \u{202E}om \u{9B}2J \u{7}")
        let text = PageText.text(of: page, TextStyle(language: .nl, width: 80, isColourful: true))
        #expect(text == "  • \\u{1B}[31mrood \\u{202E}om \\u{9B}2J \\u{7}\n")
    }

    @Test func `a long label does not push away the facts below it`() {
        var page = Page(.nl)
        page.fact(Text(same: "een label van wel dertig tekens"), "a")
        page.fact(Text(same: "kort"), "b")
        let text = PageText.text(of: page, TextStyle(language: .nl, width: 80))
        #expect(text == "  een label van wel dertig tekens a\n  kort                      b\n")
    }

    @Test func `a table stands row by row, each cell with its column`() {
        var page = Page(.nl)
        page.title(Text(same: "Titel"))
        var table = Table(["a", "b"])
        table.add(["1", "2"])
        table.add(["3"])
        page.table(table)
        #expect(
            PageText.text(of: page, TextStyle(language: .nl, width: 80)) == "Titel\n\na: 1\nb: 2\n\na: 3\nb: –\n")
    }

    @Test func `text that is cut says so`() {
        #expect(SafeText.shown("vier", atMost: 4) == "vier")
        #expect(SafeText.shown("vijfé", atMost: 4) == "vijf…")
    }
}
