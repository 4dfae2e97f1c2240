import Foundation
import RegimeEngine
import RulePackKit
import RulePackTesting
import Testing

struct PackContractTests {
    /// The folder with the text of the sample.
    private static func withSources<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "contract-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data((Sample.lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: "afspraken.txt"))
        return try body(folder.path)
    }

    private func check(_ code: String) throws -> PackContract.Check {
        try #require(PackContract.checks.first { $0.code == code })
    }

    @Test func `a sound pack keeps the contract, suggestions apart`() throws {
        try Self.withSources { folder in
            let contract = PackContract(sources: folder) { Sample.pack() }
            for check in PackContract.checks {
                #expect(contract.findings(of: check).allSatisfy { $0.severity == .suggestion }, "\(check.code)")
            }
        }
    }

    @Test func `every check of the contract has a fixture that breaks it`() {
        let codes = PackContract.checks.map(\.code)
        #expect(codes.count >= 25)
        #expect(Set(codes).count == codes.count)
        #expect(Set(codes) == Set(BrokenPack.all.map(\.code) + BrokenBehaviour.all.map(\.code)))
    }

    @Test(arguments: BrokenBehaviour.all)
    func `a pack that does not behave is found out, and is told why and what to do`(broken: BrokenBehaviour) throws {
        try Self.withSources { folder in
            let found = PackContract(sources: folder, broken.build).findings(of: try check(broken.code))
            #expect(!found.isEmpty)
            for finding in found {
                #expect(finding.code == broken.code)
                for text in [finding.message, finding.remedy] { #expect(!text.nl.isEmpty && text.nl != text.en) }
            }
        }
    }

    @Test(arguments: BrokenPack.all.filter(\.needsSources))
    func `a pack with one thing wrong does not keep the contract`(broken: BrokenPack) throws {
        try Self.withSources { folder in
            let contract = PackContract(sources: folder, beside: [Sample.neighbour]) { broken.pack }
            let found = contract.findings(of: try check(broken.code))
            #expect(found.contains { $0.code == broken.code })
        }
    }

    @Test func `what is wrong is an issue at the line of the pack, with the code, the id and the remedy`() throws {
        let contract = PackContract { Sample.pack { Sample.task("mis", "Het gebeurt.").cited } }
        let title = try check("VK003")
        withKnownIssue {
            contract.verify(title)
        } matching: { issue in
            let words = issue.comments.map(\.rawValue).joined()
            return words.hasPrefix("VK003 voorbeeld/2020/mis: omschrijving eindigt op een punt; haal de punt weg")
                && issue.sourceLocation?.fileID == "RegimeEngineTests/PackContractTests.swift"
        }
    }

    @Test func `a folder that is not there is an issue and no silence`() throws {
        let contract = PackContract(sources: "/nergens/bronnen") { Sample.pack() }
        let found = contract.findings(of: try check("complete-coverage"))
        #expect(found.map(\.message.nl) == ["de map met bronteksten „/nergens/bronnen” is er niet"])
    }

    @Test func `a threshold on which no case can be tried is named, with why`() {
        let contract = PackContract {
            Sample.pack {
                Threshold("vaak", answers: .truancy, "Vaak weg", of: .truancy).cited
                Threshold(
                    "afgezegd", answers: .missedAppointments, "Afgezegd", of: .cancelledAppointments,
                    when: .atLeast(2, .times)
                ).cited
                Sample.lateArrivals("niets", .atLeast(2, .minutes), series: "m").cited
            }
        }
        #expect(
            contract.untriedThresholds.filter { $0.sector == .vo }.map { "\($0.id): \($0.obstacle.nl)" } == [
                "voorbeeld/2020/vaak: de tekst geeft geen getal",
                "voorbeeld/2020/afgezegd: afgezegde afspraken is niet uit verzuim te tellen",
                "voorbeeld/2020/niets: verzuim wordt niet in minuten vastgelegd",
            ])
    }
}
