import RegimeEngine
import RulePackKit
import Testing

@testable import RegimeReports

struct CoverageReportTests {
    @Test(arguments: [(999, "99 % verantwoord: 999 van 1000"), (1000, "100 % verantwoord: 1000 van 1000")])
    func `all is accounted for only when no line is left`(last: Int, words: String) {
        let text = SourceText(bytes: Array(String(repeating: "regel\n", count: 1000).utf8))
        let document = SourceDocument("tekst", title: "Tekst", sha256: text.sha256)
        let regime = Regime(
            "1", title: "t", shortTitle: "t", validity: Validity(from: .open, through: .open, note: Text(same: "")),
            sectors: [.po], jurisdictions: [], documents: [document], silences: [], provisions: [], ambiguities: [],
            notRules: [NotRule(1...last, .layout)])
        let report = CoverageReport([Coverage(of: regime, document: document, text: text)])
        #expect(report.text(TextStyle(language: .nl, width: 100)).contains(words))
    }
}
