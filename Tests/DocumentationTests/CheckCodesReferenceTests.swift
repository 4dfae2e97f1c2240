import RegimeEngine
import RulePackKit
import Testing

struct CheckCodesReferenceTests {
    @Test func `the page on check codes says what is checked, why, and how to mend it`() {
        var page = Reference(title: "Check codes", summary: "What is checked of every pack. A code never changes.")
        page.add(
            "`verzuim check` runs all of them and `verzuim explain` says this of one. What is a suggestion does not make a check fail."
        )
        let checks = PackChecker.checks.sorted { $0.code < $1.code }
        page.add(table: ["code", "what holds"], checks.map { ["`\($0.code)`", $0.summary.en] })
        for check in checks { add(check, to: &page) }
        page.expect(in: "Sources/RegimeEngine/RegimeEngine.docc/Reference/CheckCodes.md")
    }

    private func add(_ check: CheckDescription, to page: inout Reference) {
        let explained = check.explanation
        page.add(heading: "\(check.code): \(check.summary.en)")
        page.add(explained.why.en)
        if check.severity == .suggestion { page.add("This is a suggestion.") }
        if check.needsSources { page.add("It is checked when the source texts are given with `--sources`.") }
        page.add("Wrong, \(explained.part.name.en):")
        page.add(code: explained.wrong)
        page.add("Right:")
        page.add(code: explained.right)
        page.add("To mend it: \(explained.mending.en)")
    }
}
