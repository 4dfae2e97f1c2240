import DenHaag
import RegimeEngine
import RulePackKit
import Testing

struct ComparisonTests {
    /// Six tasks whose titles have a hundred characters each.
    private static let tasks = (1...6).map { Provision(task($0, length: 70)) }

    private static func task(_ number: Int, length: Int) -> Task {
        let start = "Taak \(number) "
        return Task(
            "taak-\(number)", answers: .afterReport, start + String(repeating: "x", count: length - start.count))
    }

    // MARK: - Rows

    @Test func `every shared question is put to every regime, and no cell is empty`() {
        let comparison = Comparison(of: DenHaag.pack.regimes + [Column.regime("leeg")])
        #expect(Set(comparison.rows.map(\.topic)) == Set(Topic.shared))
        for row in comparison.rows {
            #expect(row.cells.map(\.regime) == comparison.regimes.map(\.id))
            #expect(row.cells.allSatisfy { !$0.text.nl.isEmpty && !$0.text.en.isEmpty })
        }
    }

    @Test func `rows stand in the order of the kinds and then of the questions`() throws {
        let rows = Comparison(of: [Column.regime("a")]).rows.map(\.topic)
        let places = try rows.map { topic in
            let kind = try #require(Kind.allCases.firstIndex(of: topic.kind))
            let place = try #require(Topic.shared.firstIndex(of: topic))
            return kind * 1000 + place
        }
        #expect(places == places.sorted())
        #expect(places.count == Topic.shared.count)
    }

    @Test func `a question of a pack itself is put to all, once, after the shared ones of its kind`() {
        let local = Topic("eigen-vraag", .contact, .deadline, nl: "Hoe lang?", en: "How long?")
        let regime = { (name: String) in
            Column.regime(name) { Deadline("x", answers: local, "Zo lang", within: .weeks(2)) }
        }
        let comparison = Comparison(of: [Column.regime("a"), regime("b"), regime("c")])
        #expect(comparison.cells(local).map(\.answer) == [.silent, .stated, .stated])
        #expect(comparison.rows.filter { $0.topic.kind == .deadline }.last?.topic == local)
        #expect(comparison.rows.count { $0.topic == local } == 1)
    }

    @Test func `asking twice gives the same`() {
        let regimes = DenHaag.pack.regimes + [Sample.regime()]
        #expect(Comparison(of: regimes) == Comparison(of: regimes))
    }

    // MARK: - Filters

    @Test(
        arguments: [
            ProvisionFilter(sector: .po), ProvisionFilter(sector: .vo), ProvisionFilter(sector: .mbo),
            ProvisionFilter(day: "2018-01-01"), ProvisionFilter(day: "2018-07-01"), ProvisionFilter(day: "2024-01-01"),
            ProvisionFilter(kinds: [.deadline, .tier]), ProvisionFilter(topics: ["truancy", "report-response-time"]),
            ProvisionFilter(kinds: [.contact], topics: ["presence-vo"], sector: .po, day: "2020-01-01"),
        ])
    func `a filter never widens`(filter: ProvisionFilter) throws {
        let regimes = DenHaag.pack.regimes + [Sample.regime()]
        let all = Comparison(of: regimes)
        let some = Comparison(of: regimes, filter: filter)
        #expect(some.rows.allSatisfy { row in all.rows.contains { $0.topic == row.topic } })
        for row in some.rows {
            #expect(filter.kinds.isEmpty || filter.kinds.contains(row.topic.kind))
            #expect(filter.topics.isEmpty || filter.topics.contains(row.topic.id))
            for (cell, whole) in zip(row.cells, all.cells(row.topic)) {
                let shown = cell.items.map(\.provision.id)
                #expect(Set(shown).isSubset(of: whole.items.map(\.provision.id)))
                if let sector = filter.sector { #expect(cell.items.allSatisfy { $0.provision.covers(sector) }) }
            }
        }
        #expect(!some.rows.isEmpty)
        #expect(some != all)
    }

    @Test func `kinds and topics that are asked for together narrow each other`() {
        let regimes = [Sample.regime()]
        #expect(Comparison(of: regimes, filter: ProvisionFilter(kinds: [.tier], topics: ["truancy"])).rows.isEmpty)
        let both = ProvisionFilter(kinds: [.tier, .threshold], topics: ["truancy", "late-arrivals"])
        #expect(Comparison(of: regimes, filter: both).rows.map(\.topic) == [.lateArrivals, .truancy])
    }

    // MARK: - Differences

    @Test func `only differences leaves out what all say alike and what nobody says`() {
        let alike = Column.regime("a", silences: [Silence(.sickness, nl: "Niets.", en: "Nothing.")]) {
            Column.deadline()
            Column.task("taak")
            Column.task("gesprek", answers: .absenceTalk)
        }
        let other = Column.regime("b") {
            Column.deadline("anders-genoemd")
            Column.task("taak", answers: .reportChannel)
            Column.task("praatje", answers: .absenceTalk)
        }
        let rows = Comparison(of: [alike, other]).onlyDifferences.rows.map(\.topic)
        #expect(Set(rows) == [.afterReport, .reportChannel, .absenceTalk])
    }

    @Test func `a difference that a concise answer leaves out is a difference`() {
        let one = Column.regime("a") { Self.tasks }
        let other = Column.regime("b") {
            Array(Self.tasks.prefix(5))
            Column.task("iets-anders")
        }
        let comparison = Comparison(of: [one, other])
        #expect(Set(comparison.cells(.afterReport).map(\.text)).count == 1)
        #expect(comparison.onlyDifferences.rows.map(\.topic) == [.afterReport])
    }

    @Test func `a regime that is out of scope makes no difference`() {
        let regimes = [
            Column.regime("a") { Column.deadline() }, Column.regime("b") { Column.deadline("anders-genoemd") },
            Column.regime("c", sectors: [.mbo]) { Column.deadline("nog-een") },
        ]
        #expect(Comparison(of: regimes, filter: ProvisionFilter(sector: .vo)).onlyDifferences.rows.isEmpty)
    }

    @Test func `the noes differ from each other and from an answer`() {
        let comparison = Comparison(
            of: [
                Column.regime("a") { Column.deadline().in(.po) }, Column.regime("b"),
            ], filter: ProvisionFilter(sector: .vo))
        #expect(comparison.cells(.reportResponseTime).map(\.answer) == [.notInForce, .silent])
        #expect(comparison.onlyDifferences.rows.map(\.topic) == [.reportResponseTime])
    }

    @Test func `a row has an answer when any regime says something, even that there is none`() {
        let says = Column.regime("a") { Column.task("geen").saysThereIsNone() }
        let comparison = Comparison(of: [Column.regime("b"), says])
        #expect(comparison.rows.filter(\.hasAnswer).map(\.topic) == [.afterReport])
    }

    // MARK: - Concise and full

    @Test func `a concise answer leaves out what there is no room for and counts it, a full one shows all`() throws {
        let regime = Column.regime("a") { Self.tasks }
        let concise = try #require(regime.answer(.afterReport))
        #expect(concise.omitted == 3)
        #expect(concise.items.count == 6)
        let parts = concise.text.nl.split(separator: "; ").map(String.init)
        #expect(parts == Self.tasks.prefix(3).map(\.title) + ["en nog 3"])
        #expect(concise.text.en.hasSuffix("; and 3 more"))
        let full = try #require(regime.answer(.afterReport, isFull: true))
        #expect(full.omitted == 0)
        #expect(full.text.nl == Self.tasks.map(\.title).joined(separator: "; "))
    }

    @Test(arguments: [(199, 0), (200, 1), (1000, 1)])
    func `an answer that takes all the room stands alone, whole`(length: Int, omitted: Int) throws {
        let regime = Column.regime("a") {
            Self.task(1, length: length)
            Self.task(2, length: 10)
        }
        let cell = try #require(regime.answer(.afterReport))
        #expect(cell.omitted == omitted)
        #expect(cell.text.nl.count == (omitted == 0 ? length + 12 : length + "; en nog 1".count))
    }

    @Test func `what only answers when it is whole is never left out, whatever stands before it`() throws {
        let regime = Column.regime("a") {
            Self.tasks
            Contact("x", answers: .afterReport, "Bezoek", frequency: .weekly)
        }
        let cell = try #require(regime.answer(.afterReport))
        #expect(cell.omitted == 3)
        #expect(cell.text.nl.hasSuffix("; wekelijks; en nog 3"))
    }

    @Test func `a question about numbers is answered whole, however many there are`() throws {
        let regime = Column.regime("a") { (1...7).map { Provision(Column.deadline("d-\($0)", Double($0))) } }
        let cell = try #require(regime.answer(.reportResponseTime))
        #expect(cell.omitted == 0)
        #expect(cell.text.en.hasSuffix("6 working days; 7 working days"))
    }

    @Test func `an ambiguity of a provision that is left out still shows`() throws {
        let ambiguities = [
            Sample.ambiguity("een", affects: ["taak-6"]), Sample.ambiguity("twee", affects: ["reactie"]),
        ]
        let regime = Column.regime("a", ambiguities: ambiguities) {
            Self.tasks
            Column.deadline()
        }
        #expect(try #require(regime.answer(.afterReport)).ambiguities.map(\.name) == ["een"])
        #expect(try #require(regime.answer(.truancy)).ambiguities.isEmpty)
    }

    @Test func `an answer says when any part of it was read and not found`() throws {
        let literal = Column.regime("a") { Column.deadline() }
        let read = Column.regime("b") { Column.deadline().interpreted(nl: "zo", en: "so") }
        #expect(try #require(literal.answer(.reportResponseTime)).restsOnInterpretation == false)
        #expect(try #require(read.answer(.reportResponseTime)).restsOnInterpretation)
    }

    // MARK: - Gaps in time

    @Test func `regimes that were never in force together are paired, the earlier one first`() {
        let old = Column.regime("oud", from: .day("2009-01-01"), through: .day("2012-12-31"))
        let new = Column.regime("nieuw", from: .day("2018-04-19"))
        let undated = Column.regime("ongedateerd", from: .notStated, through: .notStated)
        for regimes in [[old, new, undated], [undated, new, old]] {
            let gaps = Comparison(of: regimes).gaps
            #expect(gaps.map { [$0.earlier.name, $0.later.name] } == [["oud", "nieuw"]])
        }
        let newest = Column.regime("nieuwst", from: .day("2022-01-01"))
        #expect(
            Comparison(of: [newest, old, new]).gaps.map { [$0.earlier.name, $0.later.name] } == [
                ["oud", "nieuwst"], ["oud", "nieuw"],
            ])
    }

    @Test func `gaps are those of every two regimes held against each other, whatever their validity`() {
        let days: [Day] = ["2010-01-01", "2012-06-30", "2015-01-01"]
        let starts = [.notStated, .open] + days.map(Validity.Bound.day) + [.within(.schoolYear(startingIn: 2011))]
        let ends = [.notStated, .open] + days.map(Validity.Bound.day) + [.within(.schoolYear(startingIn: 2013))]
        // Some of these end before they begin, as a file can say.
        let regimes = starts.enumerated().flatMap { first, start in
            ends.enumerated().map { last, end in Column.regime("\(first)-\(last)", from: start, through: end) }
        }
        let comparison = Comparison(of: regimes)
        var pairs: [[String]] = []
        for (first, one) in regimes.enumerated() {
            for other in regimes.dropFirst(first + 1) where one.validity.isApart(from: other.validity) {
                let (end, start) = (one.validity.latest, other.validity.earliest)
                let isEarlier = end.map { end in start.map { end < $0 } ?? false } ?? false
                pairs.append(isEarlier ? [one.name, other.name] : [other.name, one.name])
            }
        }
        #expect(pairs.count > 100)
        #expect(comparison.gaps.map { [$0.earlier.name, $0.later.name] } == pairs)
    }

    @Test func `a regime has ended when it is the earlier of a pair, and the later ones come after it`() {
        let regimes = [
            Column.regime("nieuw", from: .day("2018-04-19")),
            Column.regime("oud", from: .day("2009-01-01"), through: .day("2012-12-31")),
            Column.regime("ongedateerd", from: .notStated, through: .notStated),
            Column.regime("tussen", from: .day("2012-01-01"), through: .day("2018-04-18")),
            Column.regime("verkeerd om", from: .day("2030-01-01"), through: .day("2029-01-01")),
        ]
        let comparison = Comparison(of: regimes)
        #expect(comparison.endedColumns.map { regimes[$0].name } == ["oud", "tussen"])
        #expect(comparison.regimes(after: 1).map(\.name) == ["nieuw", "verkeerd om"])
        #expect(comparison.regimes(after: 3).map(\.name) == ["nieuw", "verkeerd om"])
        #expect(comparison.regimes(after: 4).isEmpty)
        #expect(Comparison(of: []).endedColumns.isEmpty)
        let last = Column.regime("laatst, en eerst over", from: .day("2030-01-01"), through: .day("2029-01-01"))
        let before = Column.regime("ervoor", from: .day("2029-06-01"))
        #expect(Comparison(of: [before, last]).endedColumns == [1])
        #expect(Comparison(of: [regimes[4]]).endedColumns.isEmpty)
    }
}
