import RegimeEngine
import RulePackKit
import Testing

/// Pack files with as much of something as is read, and with one more.
struct PackFileLimitsTests {
    @Test(
        arguments: [
            "regimes", "provisions", "ambiguities", "readings", "revisions", "affects", "silences", "topics",
            "jurisdictions", "aliases", "documents", "notRules", "citations", "conditions",
        ])
    func `a list is read up to its limit and not beyond`(key: String) throws {
        let limit = PackFile.mostElements(under: key)
        let most = try #require(GrownPack.pack(limit, key))
        #expect(try PackFile.pack(from: bytes(of: most)) == most)
        let more = try #require(GrownPack.pack(limit + 1, key))
        let problem = #expect(throws: PackFileProblem.self) { try PackFile.pack(from: bytes(of: more)) }
        #expect(problem?.reason == .tooMany(.elements, count: limit + 1, limit: limit))
        #expect(problem?.path.split(separator: ".").last.map(String.init) == key)
        #expect(problem?.line != nil)
    }

    @Test func `what the limits are is known to whoever writes a file`() {
        // A limit that is lowered makes files unreadable that were readable.
        let limits = ["provisions", "ambiguities", "regimes", "citations", "by"].map(PackFile.mostElements)
        #expect(limits == [10_000, 1_000, 100, 100, 200])
    }

    @Test func `any other list is read up to a limit and not beyond`() {
        func problem(with count: Int) -> PackFileProblem.Reason? {
            let names = Array(repeating: "\"p/2020/lpa\"", count: count).joined(separator: ", ")
            return SmallPackFile.problem(
                in: SmallPackFile.text.replacing(#""p/2020/lpa", "q/2020/lpa""#, with: names))?.reason
        }
        let most = PackFile.mostElements(under: "by")
        #expect(problem(with: most) == nil)
        #expect(problem(with: most + 1) == .tooMany(.elements, count: most + 1, limit: most))
    }

    @Test(arguments: ["\"lines\": [4, 5]", "\"lines\": [1, 1]"])
    func `a run of lines is read up to its limit and not beyond`(lines: String) throws {
        func problem(through last: Int) -> PackFileProblem.Reason? {
            SmallPackFile.problem(in: SmallPackFile.text.replacing(lines, with: "\"lines\": [7, \(last)]"))?.reason
        }
        let most = PackFile.mostLines
        #expect(problem(through: most + 6) == nil)
        #expect(problem(through: most + 7) == .tooMany(.lines, count: most + 1, limit: most))
        #expect(problem(through: 1_000_000) == .tooMany(.lines, count: 999_994, limit: most))
    }

    @Test func `a regime has thresholds up to a limit and not beyond`() throws {
        let most = PackFile.mostThresholds
        #expect(try PackFile.pack(from: bytes(of: GrownPack.thresholds(most))).regimes[0].provisions.count == most)
        let problem = #expect(throws: PackFileProblem.self) {
            try PackFile.pack(from: bytes(of: GrownPack.thresholds(most + 1)))
        }
        #expect(problem?.reason == .tooMany(.thresholds, count: most + 1, limit: most))
        #expect(problem?.path == "regimes[0].provisions")
    }

    private func bytes(of pack: Pack) throws -> [UInt8] { Array(try PackFile.text(of: pack).utf8) }
}
