import RegimeEngine
import RulePackKit
import Testing

@testable import RegimeReports

struct FindingsReportTests {
    @Test func `what comes from no file has no origin, and is found all the same`() throws {
        let regime = Regime(
            "2020", title: "T", shortTitle: "T",
            validity: Validity(from: .open, through: .open, note: Text(same: "")), sectors: [.vo],
            jurisdictions: [], documents: []
        ) {
            Task("zonder", answers: .period, "Zegt niet waar het staat")
        }
        let pack = try PackFile.pack(from: PackFile.value(of: Pack(id: "p", name: "P", regimes: [regime])))
        let findings = PackChecker().findings(in: pack)
        let report = FindingsReport([PackReport(pack: pack, findings: findings, hasSources: false)])
        let document = try JSONWriter(style: .compact).string(report.document)
        #expect(findings.contains { $0.code == "VK004" })
        #expect(findings.allSatisfy { $0.origin == nil })
        #expect(document.contains(#""origin":null"#) && !document.contains(#""line""#))
    }
}
