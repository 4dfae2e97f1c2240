import RegimeEngine
import RulePackKit
import Testing
import VerzuimCommands

/// Differences between the regimes that ship, and with their files.
struct DiffCommandTests {
    private static let regimes = Shipped.all.flatMap { $0.pack.regimes }
    private let verzuim = Verzuim()

    /// A difference as seen from either side.
    private struct Point: Hashable {
        let a: String?
        let b: String?
        let key: String?
        let from: Text?
        let to: Text?

        init(_ point: Difference, isMirrored: Bool = false) {
            let sides =
                isMirrored
                ? [(point.b, point.to), (point.a, point.from)] : [(point.a, point.from), (point.b, point.to)]
            (a, from) = sides[0]
            (b, to) = sides[1]
            key = point.field?.key
        }
    }

    @Test(arguments: regimes.map(\.id))
    func `a regime does not differ from itself`(id: String) {
        let outcome = verzuim.run(["diff", id, id, "--exit-code"])
        #expect(outcome.exitCode == .done)
        #expect(outcome.content.contains("Geen verschillen"))
    }

    @Test func `the other way round is the mirror image, for every two regimes`() {
        for (index, a) in Self.regimes.enumerated() {
            for b in Self.regimes.dropFirst(index + 1) {
                let (there, back) = (RegimeDifference(a, b), RegimeDifference(b, a))
                #expect(!there.all.isEmpty)
                #expect(Set(there.all.map { Point($0) }) == Set(back.all.map { Point($0, isMirrored: true) }))
                #expect(there.all.count == back.all.count)
                #expect(there.count(.onlyA) == back.count(.onlyB))
                #expect(there.same == back.same)
                #expect(Set(there.all.map(\.id)).count == there.all.count)
            }
        }
    }

    @Test func `every question that either answers is counted once`() {
        for (a, b) in zip(Self.regimes, Self.regimes.dropFirst()) {
            let difference = RegimeDifference(a, b)
            let asked = Set((a.provisions + b.provisions).compactMap(\.topic))
            let counted =
                difference.topics.compactMap(\.topic) + difference.same + difference.notCompared.map(\.topic)
            #expect(Set(counted) == asked)
            #expect(counted.count == asked.count)
        }
    }

    @Test func `a pack does not differ from its file, and a change in the file is the one difference`() throws {
        let folder = try TemporaryFolder()
        let file = verzuim.run(["export", "den-haag"]).content
        try folder.write(file, to: "p.json")
        #expect(verzuim.run(["diff", "den-haag", folder.path("p.json"), "--exit-code"]).exitCode == .done)
        try folder.write(
            file.replacing(
                "\"within\": {\n            \"amount\": 3,\n            \"unit\": \"workingDays\"",
                with: "\"within\": {\n            \"amount\": 2,\n            \"unit\": \"weeks\""), to: "q.json")
        let outcome = verzuim.run(["diff", "den-haag", folder.path("q.json"), "--exit-code", "--format", "json"])
        #expect(outcome.exitCode == .found)
        #expect(outcome.content.contains("\"nl\": \"3 werkdagen\""))
        #expect(outcome.content.contains("\"nl\": \"2 weken\""))
        #expect(outcome.content.contains("\"differences\": 1"))
        let text = verzuim.run(["diff", "den-haag/2018", folder.path("q.json/2018")]).content
        #expect(text.contains("termijn: 3 werkdagen → 2 weken"))
    }

    @Test func `differences alone do not make it fail`() {
        #expect(verzuim.run(["diff", "den-haag/2018", "tilburg"]).exitCode == .done)
        #expect(verzuim.run(["diff", "den-haag/2018", "tilburg", "--exit-code"]).exitCode == .found)
    }

    @Test func `two regimes of one pack are held beside each other, and a regime that is only there is named`() {
        let two = verzuim.run(["diff", "den-haag/2018", "den-haag/haaglanden-vo", "--format", "json"]).content
        #expect(two.contains("\"sameRegime\": false"))
        let one = verzuim.run(["diff", "den-haag/2018", "den-haag"])
        #expect(one.content.contains("Alleen in de tweede\n  + den-haag/haaglanden-vo"))
    }
}
