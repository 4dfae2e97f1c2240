import RegimeEngine
import RulePackKit
import Testing

struct PackCheckerTests {
    @Test func `in a sound pack nothing is found, with its sources or without`() {
        #expect(Sample.pack().codes() == [])
        #expect(Sample.pack().codes(against: nil) == [])
    }

    @Test(arguments: BrokenPack.all)
    func `a pack with one thing wrong fails with the code for that, once`(broken: BrokenPack) {
        #expect(broken.findings.map(\.code) == [broken.code])
    }

    @Test func `conditions that can hold together and changes that change are sound`() {
        let changes: [Revision.Change] = [
            .drops, .leavesOpen, .limits([.po]), .requires([.age(.atMost(12, .years))]),
            .sets("within", nil), .sets("firstDay", FirstDay.sameDay.fieldValue), .reads(.workingDays, as: .schoolDays),
        ]
        for change in changes {
            let ambiguity = Sample.ambiguity(changing: Revision("reactie", change), affects: ["reactie"])
            #expect(Sample.pack(ambiguities: [ambiguity]).codes() == [], "\(change)")
        }
        let task = Sample.task().when(.reported).when(.blameworthy, is: false).whenAged(.atLeast(12, .years))
        #expect(Sample.pack { task.whenAged(.atMost(12, .years)).cited }.codes() == [])
        let equal = Sample.ambiguity(
            changing: Revision("te-laat-4", .equates(.times(2), .days(1))), affects: ["te-laat-4"])
        #expect(Sample.pack(ambiguities: [equal]).codes() == [])
    }

    @Test func `every check is broken by some fixture`() {
        let codes = (1...40).map { "VK0" + ($0 < 10 ? "0" : "") + String($0) }
        #expect(PackChecker.summaries.map(\.code) == codes)
        #expect(Set(BrokenPack.all.map(\.code)) == Set(codes))
    }

    @Test func `every check says in both languages what it checks`() {
        let summaries = PackChecker.summaries.map(\.summary)
        for summary in summaries { #expect(!summary.nl.isEmpty && !summary.en.isEmpty && summary.nl != summary.en) }
        #expect(Set(summaries).count == summaries.count)
    }

    @Test(arguments: BrokenPack.all)
    func `a finding says what is wrong and what to do, in both languages, about something of the pack`(
        broken: BrokenPack
    ) throws {
        let finding = try #require(broken.findings.first)
        for text in [finding.message, finding.remedy] {
            #expect(!text.nl.isEmpty && !text.en.isEmpty)
            #expect(text.nl != text.en)
        }
        let parts = broken.pack.regimes.flatMap { [$0.id] + $0.provisions.map(\.id) + $0.ambiguities.map(\.id) }
        let subjects = [broken.pack.id] + parts
        #expect(subjects.contains(finding.subject))
    }

    @Test func `all that is wrong is reported at once, by code and then by subject`() {
        let pack = Sample.pack(silences: [Silence(.lateArrivals, nl: "Niets.", en: "Nothing.")], without: "te-laat-8") {
            Task("tweede", "Er gebeurt iets.").in(.mbo)
            Task("eerste", "Er gebeurt iets.").in(.mbo)
        }
        let found = pack.errors()
        #expect(
            found.map { "\($0.code) \($0.subject)" } == [
                "VK003 voorbeeld/2020/eerste", "VK003 voorbeeld/2020/tweede", "VK004 voorbeeld/2020/eerste",
                "VK004 voorbeeld/2020/tweede", "VK011 voorbeeld/2020/te-laat-12", "VK014 voorbeeld/2020/eerste",
                "VK014 voorbeeld/2020/tweede", "VK018 voorbeeld/2020/eerste", "VK018 voorbeeld/2020/tweede",
                "VK019 voorbeeld/2020", "VK031 voorbeeld/2020/eerste",
            ])
        #expect((1...5).allSatisfy { _ in pack.errors() == found })
    }

    @Test func `two regimes of a pack with one id are found, since a selection reaches the first alone`() {
        let regime = Sample.pack().regimes[0]
        let pack = Pack(id: "voorbeeld", name: "Voorbeeld", regimes: [regime, regime])
        #expect(pack.codes() == ["VK001"])
    }

    @Test func `without sources, what needs the texts is not judged`() {
        let pack = Sample.pack { Sample.task().cite("Nergens", 4...7, "staat hier niet") }
        #expect(pack.codes(against: nil) == [])
        #expect(pack.codes() == ["VK006", "VK008"])
    }
}
