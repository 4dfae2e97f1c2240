import RegimeEngine
import RulePackKit
import Testing

struct ExplanationTests {
    private static let own = Topic("own-letter", .text, .form, nl: "Welke brief?", en: "Which letter?")
    private let here = Sample.pack().regimes[0]
    private let there = Pack(
        id: "elders", name: "Elders",
        regimes: [
            Column.regime("2021") {
                Meeting(
                    "overleg", answers: .schoolCaseMeeting, "Zorgadviesteam", abbreviated: "ZAT", serves: .schoolCase)
                Term("term-zat", "ZAT", means: "zorgadviesteam")
                Term("term-mdo", "MDO", means: "Zorgteam")
                Role("lpa", "leerplichtambtenaar", fills: .attendanceOfficer, alsoCalled: ["consulent"])
                Role("bode", "bode", abbreviated: "BD", fills: .other)
                Organisation("ggd", "gezondheidsdienst", abbreviated: "GGD", fills: .youthHealth, alsoCalled: ["JGZ"])
                Meeting("kring", answers: .peerMeeting, "Kring", serves: .other)
                EscalationTier("trede", answers: .caseTiers, "Gele kaart", order: 1, of: .pupilCase)
                Form("brief", answers: own, "Waarschuwingsbrief")
            }
        ]
    ).regimes[0]

    private func subjects(_ name: String) throws -> [Explanation.Subject] {
        try Explanation(of: name, among: [here, there]).subjects
    }

    @Test func `a provision comes with its open points, its links and the answers elsewhere`() throws {
        let id = "voorbeeld/2020/reactie"
        guard case .provision(let explained)? = try subjects(id).first else { throw Failure.other }
        #expect(explained.provision.id == id)
        #expect(explained.ambiguities.map(\.name) == ["welke-dagen"])
        #expect(
            explained.refersTo.map { [$0.field.key, $0.provision.name] } == [["by", "leerplicht"], ["to", "school"]])
        #expect(explained.others.map(\.id) == ["elders/2021"])
        #expect(explained.elsewhere?.cells.map(\.answer) == [.silent])
    }

    @Test func `what refers to a provision is found`() throws {
        guard case .provision(let explained)? = try subjects("voorbeeld/2020/trede-2").first else {
            throw Failure.other
        }
        #expect(explained.referredToBy.map { [$0.field.key, $0.provision.name] } == [["next", "trede-1"]])
    }

    @Test func `an open point comes with what hangs on it`() throws {
        guard case .ambiguity(let explained)? = try subjects("voorbeeld/2020/welke-dagen").first else {
            throw Failure.other
        }
        #expect(explained.affected.map(\.name) == ["reactie"])
    }

    @Test func `a question comes with all answers`() throws {
        guard case .topic(let row)? = try subjects("school-case-meeting").first else { throw Failure.other }
        #expect(row.cells.map(\.regime) == ["voorbeeld/2020", "elders/2021"])
        #expect(row.cells.map(\.answer) == [.stated, .stated])
    }

    @Test(arguments: ["ZAT", "zat", "Zorgadviesteam", "zorg-advies-team"])
    func `a name is found by what it is called anywhere, and tells who serves for it elsewhere`(name: String) throws {
        guard case .name(let explained)? = try subjects(name).first else { throw Failure.other }
        #expect(explained.bearers.map(\.regime.id) == ["elders/2021"])
        #expect(explained.bearers[0].provisions.contains { $0.name == "overleg" })
        #expect(explained.functions.map(\.id) == ["school-case"])
        #expect(explained.functions[0].filledBy.map { $0.provisions.map(\.name) } == [["zorgteam"], ["overleg"]])
    }

    @Test func `an abbreviation leads to what it stands for, also in another text`() throws {
        guard case .name(let explained)? = try subjects("MDO").first else { throw Failure.other }
        #expect(explained.bearers.flatMap(\.provisions).map(\.name) == ["zorgteam", "term-mdo"])
        #expect(explained.functions.map(\.id) == ["school-case"])
    }

    @Test(arguments: ["consulent", "attendance officer", "attendance-officer", "Leerplichtambtenaar"])
    func `a function is found by a local name, by its own name in either language, and by its id`(name: String) throws {
        guard case .name(let explained)? = try subjects(name).first else { throw Failure.other }
        #expect(explained.functions.map(\.id) == ["attendance-officer"])
        #expect(explained.functions[0].filledBy.map(\.provisions.count) == [0, 1])
    }

    @Test(arguments: [
        ("BD", "bode"), ("GGD", "ggd"), ("jgz", "ggd"), ("gele kaart", "trede"), ("waarschuwingsbrief", "brief"),
        ("Kring", "kring"),
    ])
    func `whatever has a name is found by it`(name: String, found: String) throws {
        guard case .name(let explained)? = try subjects(name).first else { throw Failure.other }
        #expect(explained.bearers.flatMap(\.provisions).map(\.name) == [found])
        // What is for nothing that regimes share is not called anything elsewhere.
        #expect(explained.functions.map(\.id) == (found == "ggd" ? ["youth-health"] : []))
    }

    @Test(arguments: ["leerkracht", "teacher", "mentor or teacher"])
    func `a function with two names is found by either`(name: String) throws {
        guard case .name(let explained)? = try subjects(name).first else { throw Failure.other }
        #expect(explained.functions.map(\.id) == ["mentor"])
    }

    @Test func `a question of a pack of its own is explained too`() throws {
        guard case .topic(let row)? = try subjects("own-letter").first else { throw Failure.other }
        #expect(row.cells.map(\.answer) == [.silent, .stated])
    }

    @Test func `there is no elsewhere where there is one regime`() throws {
        let subjects = try Explanation(of: "voorbeeld/2020/reactie", among: [here]).subjects
        guard case .provision(let explained)? = subjects.first else { throw Failure.other }
        #expect(explained.elsewhere == nil)
    }

    @Test func `a local name without its regime will do`() throws {
        guard case .provision(let explained)? = try subjects("te-laat-8").first else { throw Failure.other }
        #expect(explained.provision.id == "voorbeeld/2020/te-laat-8")
    }

    @Test(arguments: ["", " ", "/", "niets", "voorbeeld/2020/", "voorbeeld/2020/niets", "\u{0301}"])
    func `what nothing is called is said so, with what there is`(name: String) {
        #expect { try subjects(name) } throws: { error in
            guard case .unknown(name, let known)? = error as? Explanation.Problem else { return false }
            return known.contains("voorbeeld/2020/reactie") && known.contains("ZAT") && known.contains("mandate")
                && known.contains("own-letter") && known.contains("voorbeeld/2020/welke-dagen")
        }
    }

    @Test(arguments: ["voorbeeld", "voorbeeld/2020"])
    func `a whole pack or regime is not explained here`(name: String) {
        #expect(throws: Explanation.Problem.regime(name)) { try subjects(name) }
    }

    private enum Failure: Error { case other }
}
