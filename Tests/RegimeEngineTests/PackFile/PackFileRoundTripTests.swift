import RegimeEngine
import RulePackKit
import Testing

struct PackFileRoundTripTests {
    let pack = EveryKindPack.pack

    @Test func `the sample holds every field of every kind with and without a value`() {
        for kind in Kind.allCases {
            let fields = pack.regimes[0].provisions.filter { $0.kind == kind }.map(\.rule.describedFields)
            for index in fields.first?.indices ?? [].indices {
                let key = "\(kind).\(fields[0][index].key)"
                #expect(fields.contains { $0[index].value != nil }, "\(key)")
                let isRequired = fields.allSatisfy { $0[index].value != nil }
                #expect(isRequired == requiredFields.contains(key), "\(key)")
            }
        }
    }

    @Test func `a pack with everything is read back as it was`() throws {
        let text = try PackFile.text(of: pack)
        let again = try PackFile.pack(from: Array(text.utf8))
        #expect(again == pack)
        #expect(try PackFile.text(of: again) == text)
        #expect(try JSONReader().read(text).value == PackFile.value(of: pack))
    }

    @Test func `read with its path, each part knows the line on which it begins, and is equal all the same`() throws {
        let text = try PackFile.text(of: pack)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let placed = try PackFile.pack(from: Array(text.utf8), path: "map/alles.pack.json")
        #expect(placed == pack)
        let regime = placed.regimes[0]
        let parts = regime.provisions.map { ($0.id, $0.origin) } + regime.ambiguities.map { ($0.id, $0.origin) }
        for (id, origin) in parts {
            let origin = try #require(origin)
            #expect(origin.file == "map/alles.pack.json")
            #expect(lines[origin.line - 1].hasSuffix("{") && lines[origin.line].contains("\"\(id)\""))
        }
        #expect(regime.notRules.allSatisfy { $0.origin != nil } && regime.silences.allSatisfy { $0.origin != nil })
        #expect(regime.provisions.flatMap(\.citations).allSatisfy { $0.origin != nil })
        #expect(try PackFile.pack(from: Array(text.utf8)).regimes[0].provisions.allSatisfy { $0.origin == nil })
    }

    @Test func `a pack with everything is read back from its document`() throws {
        #expect(try PackFile.pack(from: PackFile.value(of: pack)) == pack)
    }

    @Test func `topics of the pack are read back whole`() throws {
        // Topics are equal when their ids are, so that each part is compared.
        let again = try PackFile.pack(from: PackFile.value(of: pack))
        let local = Set(EveryKindPack.localTopics.map(\.id))
        let topics = again.regimes.flatMap { $0.provisions.compactMap(\.topic) + $0.silences.map(\.topic) }
            .filter { local.contains($0.id) }
        #expect(Set(topics.map(\.id)) == local)
        for topic in topics {
            let original = try #require(EveryKindPack.localTopics.first { $0.id == topic.id })
            #expect(topic.group == original.group)
            #expect(topic.kind == original.kind)
            #expect(topic.otherKinds == original.otherKinds)
            #expect(topic.question == original.question)
            #expect(topic.sector == original.sector)
            #expect(topic.caveat == original.caveat)
        }
    }

    @Test func `the same pack gives the same bytes`() throws {
        #expect(try PackFile.text(of: pack) == PackFile.text(of: EveryKindPack.pack))
    }

    @Test func `the small file is a pack`() throws {
        let pack = try PackFile.pack(from: Array(SmallPackFile.text.utf8))
        let regime = try #require(pack.regimes.first)
        #expect(pack.id == "p")
        #expect(pack.version == "1.2.0")
        #expect(regime.id == "p/2020")
        #expect(regime.validity.from == .day("2020-01-31"))
        #expect(regime.validity.through == .within(.month(7, 2021)))
        #expect(regime.jurisdictions.map(\.name) == ["Plaats", "D"])
        #expect(regime.provisions.map(\.id) == ["late", "lpa", "plan", "step", "power"].map { "p/2020/\($0)" })
        let threshold = try #require(regime.provision(named: "late")?.rule as? Threshold)
        #expect(threshold.range == .from(3, to: 5, .times))
        #expect(threshold.by == ["lpa", "q/2020/lpa"])
        #expect(threshold.particulars.standing == .interpreted(Text(nl: "n", en: "e")))
        #expect(regime.ambiguities[0].affects == ["late"])
        #expect(try PackFile.pack(from: Array(PackFile.text(of: pack).utf8)) == pack)
    }

    @Test func `a file that was written before packs had versions is of the first`() throws {
        let text = SmallPackFile.text.replacing(#" "version": "1.2.0","#, with: "")
        #expect(!text.contains("version"))
        #expect(try PackFile.pack(from: Array(text.utf8)).version == "1.0.0")
    }

    /// The fields that a rule of their kind cannot do without.
    private let requiredFields: Set<String> = [
        "threshold.measure", "deadline.manner", "meeting.function", "tier.order", "tier.object", "criterion.effect",
        "role.function", "organisation.function", "consent.purpose", "formField.form", "term.word",
    ]
}
