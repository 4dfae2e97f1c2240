import RegimeEngine
import RulePackKit
import Testing

/// Two versions of one regime: every part and every key of the pack file counts.
struct VersionDifferenceTests {
    private let regime = EveryKindPack.pack.regimes[0]

    @Test func `a regime does not differ from itself, read back from its file or not`() throws {
        for pack in [EveryKindPack.pack, Sample.pack()] {
            let again = try PackFile.pack(from: PackFile.value(of: pack))
            #expect(SelectionDifference(pack.regimes, pack.regimes).isEmpty)
            #expect(SelectionDifference(pack.regimes, again.regimes).isEmpty)
        }
    }

    @Test(arguments: Kind.allCases)
    func `exactly the keys that differ in the file are differences`(kind: Kind) throws {
        let members = regime.provisions.filter { $0.kind == kind }
        for (one, other) in zip(members, members.dropFirst()) {
            let renamed = try other.renamed(as: one)
            let (mine, theirs) = (one.object(in: regime), renamed.object(in: regime))
            let keys = Set((mine.members + theirs.members).map(\.key)).filter { mine[$0] != theirs[$0] }
            let points = RegimeDifference(regime.with([one]), regime.with([renamed])).all
                .filter { $0.subject == .provision }
            #expect(Set(points.compactMap(\.field?.key)) == keys)
            #expect(points.count == keys.count)
            #expect(points.allSatisfy { $0.id == "\(one.id)~\(one.id)#\($0.field?.key ?? "")" })
        }
    }

    @Test func `each part that goes is a difference, and comes back on the other side`() throws {
        let whole = RegimeDifference(regime, regime.bare)
        #expect(whole.all.allSatisfy { $0.change == .onlyA })
        func count(_ subject: Difference.Subject) -> Int { whole.all.count { $0.subject == subject } }
        #expect(count(.provision) == regime.provisions.count)
        #expect(count(.ambiguity) == regime.ambiguities.count)
        #expect(count(.silence) == regime.silences.count)
        #expect(count(.notRule) == regime.notRules.count)
        #expect(count(.document) == regime.documents.count)
        #expect(count(.topic) == EveryKindPack.localTopics.count)
        let back = RegimeDifference(regime.bare, regime)
        #expect(back.all.map(\.b) == whole.all.map(\.a))
        #expect(back.all.allSatisfy { $0.change == .onlyB })
        let first = try #require(whole.others.first)
        #expect(first.id == "ambiguity:every/kind/\(first.a?.split(separator: "/").last ?? "")~every/kind")
    }

    @Test func `what is of the regime as a whole counts`() throws {
        let sample = Sample.pack().regimes[0]
        let narrower = Sample.pack(sectors: [.po]).regimes[0]
        let point = try #require(RegimeDifference(sample, narrower).others.first)
        #expect(point.subject == .regime)
        #expect(point.field?.key == "sectors")
        #expect(point.from?.nl == "PO, VO")
        #expect(point.to?.nl == "PO")
        #expect(point.id == "regime:voorbeeld/2020~voorbeeld/2020#sectors")
        #expect(RegimeDifference(sample, narrower).all.count == 1)
        #expect(RegimeDifference(sample, narrower, filter: ProvisionFilter(kinds: [.task])).all.isEmpty)
    }

    @Test func `another default reading is a difference, and a filter leaves out what it is not about`() {
        let open = Sample.pack(ambiguities: [Sample.ambiguity(affects: ["reactie"])]).regimes[0]
        let other = Sample.pack(ambiguities: [Sample.ambiguity(default: "twee", affects: ["reactie"])]).regimes[0]
        #expect(RegimeDifference(open, other).all.map(\.field?.key) == ["default"])
        let deadlines = ProvisionFilter(topics: [Topic.reportResponseTime.id])
        #expect(RegimeDifference(open, other, filter: deadlines).all.count == 1)
        #expect(RegimeDifference(open, other, filter: ProvisionFilter(kinds: [.meeting])).all.isEmpty)
    }

    @Test func `parts with one id are told apart, even where a number behind it is an id already`() {
        func silences(_ words: [String], last: String = "d") -> Regime {
            let own = Topic("sickness+2", .special, .clause, nl: "?", en: "?!")
            return Sample.pack(
                silences: words.map { Silence(.sickness, nl: $0, en: $0) } + [Silence(own, nl: last, en: last)]
            ).regimes[0]
        }
        let ids = ["sickness", "sickness+3", "sickness+4", "sickness+2"].map { "voorbeeld/2020/\($0)" }
        let changes = RegimeDifference(silences(["a", "b", "c"]), silences(["x", "y", "z"], last: "w")).others
        #expect(changes.filter { $0.subject == .silence }.map(\.a) == ids)
        #expect(changes.filter { $0.subject == .silence }.map(\.from?.nl) == ["a", "b", "c", "d"])
        let fewer = RegimeDifference(silences(["a", "b", "c"]), silences(["a", "b"])).others
        #expect(fewer.map(\.a) == [ids[2]])
        #expect(RegimeDifference(silences(["a"]), silences(["a", "b"])).others.map(\.b) == [ids[1]])
    }

    @Test func `ambiguities with one id are told apart`() {
        func open(_ names: [String], _ reading: String) -> Regime {
            Sample.pack(ambiguities: names.map { Sample.ambiguity($0, default: reading, affects: ["reactie"]) })
                .regimes[0]
        }
        let points = RegimeDifference(open(["x", "x", "x+2"], "een"), open(["x", "x", "x+2"], "twee")).others
        #expect(points.map(\.a) == ["x", "x+3", "x+2"].map { "voorbeeld/2020/\($0)" })
        #expect(Set(points.map(\.id)).count == 3)
    }

    @Test func `a question that a provision moved to is not answered the same`() {
        func regime(_ topic: Topic) -> Regime {
            Sample.regime {
                Sample.task("blijft")
                Task("gaat", answers: topic, "Er gebeurt iets")
            }
        }
        let difference = RegimeDifference(regime(.reportChannel), regime(.afterReport))
        #expect(difference.all.map(\.field?.key) == ["topic"])
        #expect(!difference.same.contains(.afterReport))
        #expect(difference.same.contains(.reportResponseTime))
    }

    @Test func `what the file holds as a code or a list is told in words`() throws {
        func words(_ one: Task, _ other: Task) throws -> [Text?] {
            let points = RegimeDifference(regime.with([Provision(one)]), regime.with([Provision(other)])).all
            let point = try #require(points.first)
            #expect(points.count { $0.subject == .provision } == 1)
            return [point.from, point.to]
        }
        let task = Sample.task().cite("Artikel 1", 4, "meldt")
        let validity = Validity(from: .day("2022-02-01"), through: .open, note: Text(nl: "later", en: "later on"))
        #expect(
            try words(task, task.inForce(validity)) == [
                nil, Text(nl: "begin 2022-02-01, einde open: later", en: "start 2022-02-01, end open: later on"),
            ])
        #expect(
            try words(task.assumed(nl: "zo", en: "so"), task.interpreted(nl: "zo", en: "so")) == [
                Text(nl: "aangenomen", en: "assumed"), Text(nl: "zo gelezen", en: "read so"),
            ])
        #expect(
            try words(task, task.cite("Artikel 2", 5...6, "reageert")) == [
                Text(same: "Artikel 1 (4) „meldt”"), Text(same: "Artikel 1 (4) „meldt”, Artikel 2 (5-6) „reageert”"),
            ])
        #expect(
            try words(task, task.when(.reported).when(.goalReached, is: false).whenAged(.atLeast(12, .years))) == [
                nil,
                Text(
                    nl: "verzuimmelding en doel niet op tijd bereikt en leeftijd vanaf 12 jaar",
                    en: "report of absence and goal not reached in time and age from 12 years"),
            ])
        let open = Sample.pack(ambiguities: [Sample.ambiguity(affects: ["reactie"])]).regimes[0]
        let lost = try #require(RegimeDifference(open, Sample.pack(ambiguities: []).regimes[0]).all.first?.from)
        #expect(lost.nl.hasPrefix("oorzaak vaag; vraag Wat is bedoeld?; lezingen een: Lees een., twee: Lees twee.; "))
        #expect(lost.en.hasPrefix("cause vague; question What is meant?; readings een: Read een., twee: Read twee.; "))
        let moved = Sample.pack(notRules: [NotRule(1...2, .scanNoise)]).regimes[0]
        let noise = RegimeDifference(Sample.pack(notRules: []).regimes[0], moved).all.compactMap(\.to?.nl)
        #expect(noise == ["document afspraken; regels 1-2; reden ruis van het scannen"])
    }

    @Test func `a reading that changes something else is told from one with the same words`() throws {
        func regime(_ change: Revision.Change?) -> Regime {
            let revision = change.map { Revision("reactie", $0) }
            return Sample.pack(ambiguities: [Sample.ambiguity(changing: revision, affects: ["reactie"])]).regimes[0]
        }
        let point = try #require(RegimeDifference(regime(nil), regime(.drops)).all.first)
        #expect(point.field?.key == "readings")
        #expect(point.from?.nl == "een: Lees een., twee: Lees twee.")
        #expect(
            point.to?.nl
                == "een: Lees een., twee: Lees twee. (verandert: bepaling voorbeeld/2020/reactie; vervalt ja)")
        let stricter = regime(.requires([.fact(.schoolAction, is: false)]))
        let words = try #require(RegimeDifference(regime(.drops), stricter).all.first?.to?.en)
        #expect(words.hasSuffix("(changes: provision voorbeeld/2020/reactie; applies if no action by the school)"))
    }

    @Test func `versions of a pack go together by the names of their regimes, others each with each`() {
        func pack(_ id: String, _ names: [String]) -> [Regime] {
            Pack(id: id, name: id, regimes: names.map { Column.regime($0) }).regimes
        }
        let versions = SelectionDifference(pack("a", ["1", "2"]), pack("a", ["2", "3"]))
        #expect(versions.pairs.map(\.a.id) == ["a/2"])
        #expect(versions.onlyA.map(\.id) == ["a/1"])
        #expect(versions.onlyB.map(\.id) == ["a/3"])
        #expect(!versions.isEmpty)
        #expect(!SelectionDifference(pack("a", ["1"]), pack("a", ["1", "2"])).isEmpty)
        let packs = SelectionDifference(pack("a", ["1", "2"]), pack("b", ["1"]))
        #expect(packs.pairs.map { [$0.a.id, $0.b.id] } == [["a/1", "b/1"], ["a/2", "b/1"]])
        #expect(packs.onlyA.isEmpty)
        let two = SelectionDifference(pack("a", ["1"]), pack("a", ["2"]))
        #expect(two.pairs.map { [$0.a.id, $0.b.id] } == [["a/1", "a/2"]])
    }
}

extension Provision {
    /// The same provision under the id of another.
    fileprivate func renamed(as other: Provision) throws -> Provision {
        let regime = EveryKindPack.pack.regimes[0]
        var object = object(in: regime)
        object["id"] = .string(other.id)
        let document = PackFile.value(of: regime.with([self]).pack).replacing(id, by: .object(object))
        return try #require(try PackFile.pack(from: document).regimes[0].provision(named: other.name))
    }

    fileprivate func object(in regime: Regime) -> JSONObject {
        guard case .object(let object) = PackFile.value(of: self, in: regime) else { return [:] }
        return object
    }
}

extension JSONValue {
    /// The tree with the object of an id replaced.
    fileprivate func replacing(_ id: String, by other: JSONValue) -> JSONValue {
        switch self {
        case .object(let object) where object["id"] == .string(id): other
        case .object(let object):
            .object(
                JSONObject(object.members.map { JSONMember(key: $0.key, value: $0.value.replacing(id, by: other)) }))
        case .array(let values): .array(values.map { $0.replacing(id, by: other) })
        default: self
        }
    }
}

extension Regime {
    /// A pack of just this regime.
    fileprivate var pack: Pack { Pack(id: packID, name: "", regimes: [self]) }

    /// The same regime with nothing but some provisions.
    fileprivate func with(_ provisions: [Provision]) -> Regime { with(provisions, documents) }

    /// The same regime without anything in it.
    fileprivate var bare: Regime { with([], []) }

    private func with(_ provisions: [Provision], _ documents: [SourceDocument]) -> Regime {
        Regime(
            name, title: title, shortTitle: shortTitle, validity: validity, sectors: sectors,
            jurisdictions: jurisdictions, documents: documents, silences: [], provisions: provisions, ambiguities: [],
            notRules: []
        ).pack(of: packID, authority)
    }

    private func pack(of id: String, _ authority: Authority) -> Regime {
        Pack(id: id, name: "", authority: authority, regimes: [self]).regimes[0]
    }
}
