import RulePackKit
import Testing

@testable import RegimeReports

struct PageOutlineTests {
    @Test func `each line of a table stands with the headings above it, and with its mark as a word`() {
        var page = Page(.en)
        page.title(Text(same: "One"))
        page.fact(Text(nl: "door", en: "by"), "school")
        page.heading(Text(same: "Readings"))
        page.entry("Entry")
        page.item(.chosen, "a")
        page.item(.bullet, "b", depth: 1)
        page.heading(Text(same: "Why"))
        page.paragraph("so", depth: 2)
        page.title(Text(same: "Two"))
        page.item(.open, "c")
        let outline = page.outline
        #expect(outline.columns == ["about", "heading", "at", "name", "text"])
        #expect(
            outline.rows == [
                ["One", "–", "–", "by", "school"], ["One", "Readings", "Entry", "followed", "a"],
                ["One", "Readings", "Entry", "–", "b"], ["One", "Why", "–", "–", "so"], ["Two", "–", "–", "open", "c"],
            ])
    }
}
