import RegimeEngine
import RulePackKit
import Testing

struct RegimeDifferenceTests {
    @Test func `a term that differs is one difference, with both terms and an id made of the ids`() throws {
        let a = Column.regime("a") { Column.deadline("reactie", 5) }
        let b = Column.regime("b") {
            Deadline("antwoord", answers: .reportResponseTime, "Er komt bericht", within: .weeks(2))
        }
        let difference = RegimeDifference(a, b)
        #expect(difference.count(.changed) == 1)
        let point = try #require(difference.all.first)
        #expect(difference.all.count == 1)
        #expect(point.id == "a/reactie~b/antwoord#within" || point.id == "reactie~antwoord#within")
        #expect(point.from == Text(nl: "5 werkdagen", en: "5 working days"))
        #expect(point.to == Text(nl: "2 weken", en: "2 weeks"))
        #expect(point.change == .changed)
        #expect(point.topic == .reportResponseTime)
    }

    @Test func `what one of them lacks is on one side alone`() throws {
        let a = Column.regime("a") { Column.deadline() }
        let difference = RegimeDifference(a, Column.regime("b"))
        let point = try #require(difference.all.first)
        #expect(point.change == .onlyA)
        #expect(point.a == "reactie")
        #expect(point.b == nil)
        #expect(point.field == nil)
        #expect(point.from?.nl == "5 werkdagen")
        #expect(point.to == nil)
        #expect(point.id == "reactie~b")
        #expect(difference.count(.onlyA) == 1)
        #expect(difference.count(.onlyB) == 0)
    }

    @Test func `people count by what they are for and not by what they are called`() {
        func regime(_ name: String, _ title: String, _ function: PartyFunction) -> Regime {
            Column.regime(name) {
                Role("wie", title, fills: function)
                Deadline(
                    "reactie", answers: .reportResponseTime, "Er komt een reactie", within: .workingDays(5), by: "wie")
            }
        }
        let officer = regime("a", "consulent", .attendanceOfficer)
        let points = RegimeDifference(officer, regime("b", "ambtenaar", .attendanceOfficer)).all
        #expect(points.map(\.field?.key) == ["title"])
        #expect(points.map(\.topic) == [.rolesAttendance])
        let other = RegimeDifference(officer, regime("b", "rechercheur", .prosecutor)).all
        #expect(other.contains { $0.topic == .reportResponseTime && $0.field?.key == "by" })
    }

    @Test func `rungs of two ladders are not paired, and equal rungs are no difference`() {
        func regime(_ name: String, _ starts: [Double]) -> Regime {
            Column.regime(name) {
                starts.map { Provision(Sample.lateArrivals("vanaf-\(Int($0))", .atLeast($0, .times))) }
            }
        }
        let difference = RegimeDifference(regime("a", [3, 6, 9]), regime("b", [4, 9]))
        #expect(difference.all.map(\.id) == ["vanaf-3~b", "vanaf-6~b", "a~vanaf-4"])
        let single = RegimeDifference(regime("a", [3]), regime("b", [4])).all
        #expect(single.map(\.field?.key) == ["range"])
    }

    @Test func `force, stance, own sectors and an own period are answers too`() {
        let plain = Column.regime("a") { Column.task("taak") }
        func keys(_ task: Task) -> [String?] {
            RegimeDifference(plain, Column.regime("b") { task }).all.map(\.field?.key)
        }
        let task = Column.task("taak")
        #expect(keys(task) == [])
        #expect(keys(task.modality(.aim)) == ["title", "modality"] || keys(task.modality(.aim)) == ["modality"])
        #expect(keys(task.saysThereIsNone()).contains("stance"))
        #expect(keys(task.in(.vo)) == ["sectors"])
        let validity = Validity(from: .day("2022-02-01"), through: .open, note: Text(nl: "later", en: "later"))
        #expect(keys(task.inForce(validity)) == ["validity"])
        // How sure it is and where it stands is of the text itself.
        #expect(keys(task.interpreted(nl: "zo", en: "so").cite("1", 1, "taak")) == [])
    }

    @Test func `a filter never widens: what is out of scope is not compared, and why is said`() throws {
        let a = Column.regime("a", sectors: [.po]) { Column.deadline() }
        let b = Column.regime("b", sectors: [.po, .vo]) { Column.deadline("reactie", 3) }
        #expect(RegimeDifference(a, b).all.count == 1)
        let filtered = RegimeDifference(a, b, filter: ProvisionFilter(sector: .vo))
        #expect(filtered.all.isEmpty)
        let outside = try #require(filtered.notCompared.first)
        #expect(outside.topic == .reportResponseTime)
        #expect(outside.regime == "a")
        #expect(outside.reason == Text(nl: "niet voor VO", en: "not for VO"))
        #expect(RegimeDifference(b, a, filter: ProvisionFilter(sector: .vo)).notCompared == filtered.notCompared)
        #expect(RegimeDifference(a, b, filter: ProvisionFilter(kinds: [.task])).all.isEmpty)
    }

    @Test func `sectors count where a provision is limited to some, and then those that it holds for`() throws {
        let primary = Column.regime("a", sectors: [.po]) { Column.task("taak") }
        let both = Column.regime("b", sectors: [.po, .vo]) { Column.task("taak") }
        let limited = Column.regime("c", sectors: [.po, .vo]) { Column.task("taak").in(.po) }
        #expect(RegimeDifference(primary, both).all.isEmpty)
        #expect(RegimeDifference(primary, limited).all.isEmpty)
        let point = try #require(RegimeDifference(both, limited).all.first)
        #expect(point.field?.key == "sectors")
        #expect(point.from?.nl == "PO, VO")
        #expect(point.to?.nl == "PO")
    }

    @Test func `a question is asked whole, whatever kind of provision answers it`() {
        let meeting = Column.regime("a") {
            Meeting("lijsten", answers: .absenceListReview, "Lijstbespreking", serves: .absenceLists)
        }
        let task = Column.regime("b") { Column.task("lijst", answers: .absenceListReview) }
        let difference = RegimeDifference(meeting, task, filter: ProvisionFilter(kinds: [.meeting]))
        #expect(difference.all.map(\.change) == [.onlyA, .onlyB])
        #expect(difference.count(.changed) == 1)
    }

    @Test func `provisions that are out of scope differ in nothing, also where both are`() {
        func regime(_ name: String) -> Regime {
            Column.regime(name, sectors: [.po, .vo]) {
                Column.deadline("reactie", name == "a" ? 3 : 5)
                Column.task("po-\(name)").in(.po)
                Column.task("vo-\(name)").in(.vo)
                Column.task("eigen-\(name)").in(.po).localOnly(nl: "eigen", en: "own")
            }
        }
        let secondary = RegimeDifference(regime("a"), regime("b"), filter: ProvisionFilter(sector: .vo))
        #expect(Set(secondary.all.map(\.id)) == ["reactie~reactie#within", "vo-a~vo-b#title"])
        let vocational = RegimeDifference(regime("a"), regime("b"), filter: ProvisionFilter(sector: .mbo))
        #expect(vocational.all.isEmpty)
        #expect(vocational.notCompared.isEmpty)
    }

    @Test func `what answers no shared question stands apart`() {
        let local = Column.task("taak").localOnly(nl: "eigen", en: "own")
        let difference = RegimeDifference(Column.regime("a") { local }, Column.regime("b"))
        #expect(difference.topics.map(\.topic) == [nil])
        #expect(difference.all.map(\.change) == [.onlyA])
        #expect(Difference.Change.allCases.map(difference.count) == [0, 0, 0])
    }

    @Test func `an id does not change with the words or the order`() {
        let tasks = [Column.task("een"), Column.task("twee")]
        let renamed = [
            Task("twee", answers: .afterReport, "Andere woorden"), Task("een", answers: .afterReport, "Nog andere"),
        ]
        let b = Column.regime("b") { Column.task("drie") }
        let ids = RegimeDifference(Column.regime("a") { tasks.map(Provision.init) }, b).all.map(\.id)
        let others = RegimeDifference(Column.regime("a") { renamed.map(Provision.init) }, b).all.map(\.id)
        #expect(ids.count == 3)
        #expect(Set(ids) == Set(others))
    }

    // MARK: - What goes with what

    private func keys(_ mine: [any Rule], _ theirs: [any Rule]) -> [[String?]] {
        let a = Column.regime("a") { mine.map { Provision($0) } }
        let b = Column.regime("b") { theirs.map { Provision($0) } }
        return RegimeDifference(a, b).all.map { [$0.a, $0.b, $0.field?.key] }
    }

    @Test func `provisions of two kinds are not the same, whatever their words`() {
        let task = Task("taak", answers: .afterReport, "Iets")
        let clause = Clause("bepaling", answers: .afterReport, "Iets").modality(Task.kind.usualModality)
        #expect(keys([task], [clause]) == [["taak", nil, nil], [nil, "bepaling", nil]])
    }

    @Test func `one name goes together before one function does, whatever the capitals`() {
        let mine = [
            Role("een", "Consulent", fills: .attendanceOfficer), Role("twee", "Mentor", fills: .attendanceOfficer),
        ]
        let theirs = [
            Role("drie", "ambtenaar", fills: .attendanceOfficer),
            Role("vier", "consulent", fills: .attendanceOfficer, alsoCalled: ["lpa"]),
        ]
        #expect(keys(mine, theirs) == [["een", "vier", "alsoCalled"], ["twee", "drie", "title"]])
    }

    @Test func `what alone on its side is of one kind goes together, also when it is about something else`() {
        func threshold(_ name: String, _ measure: Measure) -> Threshold {
            Threshold(name, answers: .truancy, "Er gebeurt iets", of: measure, when: .atLeast(3, .times))
        }
        let (mine, theirs) = (threshold("een", .truancy), threshold("twee", .lateArrivals))
        #expect(keys([mine], [theirs]) == [["een", "twee", "measure"]])
    }

    @Test func `capitals, and the order in which people are named, are no difference`() {
        func rules(_ prefix: String, _ text: (String) -> String, _ names: (PartyName, PartyName)) -> [any Rule] {
            [
                Role("x", text("Bode"), fills: .other), Role("y", text("Klerk"), fills: .other),
                Meeting(
                    "\(prefix)1", answers: .schoolCaseMeeting, "ZAT", serves: .schoolCase, participants: names.0,
                    names.1,
                    purpose: text("Zorg")),
                Task("\(prefix)2", answers: .afterReport, text("Meldt"), by: "x"),
                Threshold(
                    "\(prefix)3", answers: .truancy, "Iets", of: .truancy, when: .atLeast(3, .times),
                    leadsTo: Text(nl: text("Gesprek"), en: "talk")),
            ]
        }
        #expect(keys(rules("a", { $0 }, ("x", "y")), rules("b", { $0.lowercased() }, ("y", "x"))) == [])
    }

    @Test func `those whose function is no shared one count by their names`() {
        func regime(_ name: String, _ role: String, _ organisation: String, _ meeting: String) -> Regime {
            Column.regime(name) {
                Role("wie", role, fills: .other)
                Organisation("waar", organisation, fills: .other)
                Meeting("overleg", meeting, serves: .other)
                Task("a", answers: .afterReport, "Iets", by: "wie")
                Task("b", answers: .reportChannel, "Iets", by: "waar")
                Threshold("c", answers: .truancy, "Iets", of: .truancy, when: .atLeast(3, .times), meeting: "overleg")
            }
        }
        let a = regime("a", "bode", "gilde", "kring")
        let b = regime("b", "klerk", "bond", "raad")
        let keys = RegimeDifference(a, b).all.compactMap { [$0.a, $0.field?.key] }
        #expect(Set(keys).isSuperset(of: [["a", "by"], ["b", "by"], ["c", "meeting"]]))
    }
}
