import RulePackKit
import Testing

@testable import RegimeReports

struct MarkdownRendererTests {
    private func markdown(_ fill: (inout Page) -> Void) -> String {
        var page = Page(.nl)
        fill(&page)
        return MarkdownRenderer.text(of: page)
    }

    @Test func `a page has its headings, lists and tables, with blank lines around what is no list`() {
        let text = markdown { page in
            page.title(Text(same: "Titel"))
            page.heading(Text(same: "termijnen"))
            page.entry("Wat?")
            page.fact(Text(same: "door"), "school")
            page.item(.bullet, "een")
            page.paragraph("nader", depth: 2)
            page.paragraph("Slot.")
            var table = Table(["a", "b"])
            table.add(["1", "2"])
            page.table(table)
        }
        #expect(
            text == """
                # Titel

                ## Termijnen

                ### Wat?

                - **door:** school
                - een
                  - nader

                Slot.

                | a | b |
                | --- | --- |
                | 1 | 2 |

                """)
    }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("*vet* _schuin_ `code`", "\\*vet\\* \\_schuin\\_ \\`code\\`"), ("[x](http://y)", "\\[x\\](http://y)"),
        ("# kop", "\\# kop"), ("- punt", "\\- punt"), ("+ punt", "\\+ punt"), ("1. een", "1\\. een"),
        ("12) een", "12\\) een"), ("1.1 onder d", "1\\.1 onder d"), ("a # b - c", "a # b - c"), ("&amp;", "&amp;amp;"),
        ("\\", "\\\\"), ("$x$ ~~weg~~", "\\$x\\$ \\~\\~weg\\~\\~"), ("===", "\\==="), ("regel\nregel", "regel regel"),
        ("  # kop", "\\# kop"), ("    code", "code"), ("\n- punt", "\\- punt"), ("\t1. een", "1\\. een"),
        ("\u{1B}[1m\u{202E}", "\\\\u{1B}\\[1m\\\\u{202E}"),
    ])
    func `text is shown as it is and never obeyed`(text: String, escaped: String) {
        #expect(MarkdownRenderer.escaped(text) == escaped)
    }

    @Test(arguments: ["|", "#", "-", "1.", "*", "<", "\\", "  ="])
    func `an accent on a sign takes nothing from its power`(sign: String) {
        let plain = MarkdownRenderer.escaped(sign)
        #expect(plain != sign)
        let accented = MarkdownRenderer.escaped(sign + "\u{301}")
        #expect(accented.unicodeScalars.elementsEqual((plain + "\u{301}").unicodeScalars))
    }

    @Test func `marks are shown and begin no list of their own, and each depth is indented once more`() {
        let text = markdown { page in
            page.entry("Oost", depth: 1)
            page.item(.removed, "weg", depth: 1)
            page.item(.note, "gelezen", depth: 2)
            page.entry("Kring", depth: 2)
            page.fact(Text(same: "[x](y)"), "z")
        }
        #expect(
            text == """
                - **Oost**
                  - \\- weg
                    - \\* gelezen
                  - **Kring**
                - **\\[x\\](y):** z

                """)
    }

    @Test func `a cell cannot leave its table`() {
        let text = markdown { page in
            var table = Table(["a|", "b\n"])
            table.add(["|\n|", "\\|"])
            page.table(table)
        }
        #expect(text == "| a\\| | b  |\n| --- | --- |\n| \\| \\| | \\\\\\| |\n")
    }
}
