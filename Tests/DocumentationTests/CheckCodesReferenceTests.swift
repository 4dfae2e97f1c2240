import RegimeEngine
import RulePackKit
import Testing

struct CheckCodesReferenceTests {
    @Test func `the page on check codes says what is checked`() {
        var page = Reference(title: "Check codes", summary: "What is checked of every pack. A code never changes.")
        page.add("`verzuim check` runs all of them; those on lines and quotes need the source texts (`--sources`).")
        page.add(
            table: ["code", "what holds", "in Dutch"],
            PackChecker.summaries.sorted { $0.code < $1.code }.map { ["`\($0.code)`", $0.summary.en, $0.summary.nl] })
        page.expect(in: "Sources/RegimeEngine/RegimeEngine.docc/Reference/CheckCodes.md")
    }
}
