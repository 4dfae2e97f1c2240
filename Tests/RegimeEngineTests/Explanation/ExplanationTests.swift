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
                Term("gelijk", answers: .equivalentTerms, "Zorgadviesteam", means: "kernteam, zorgoverleg en netwerk")
                Organisation("ggd", "GGD Streek", fills: .youthHealth)
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
            explained.refersTo.map { [$0.field.key, $0.provision.provision.name] } == [
                ["by", "leerplicht"], ["to", "school"],
            ])
        #expect(explained.others.map(\.id) == ["elders/2021"])
        #expect(explained.elsewhere?.cells.map(\.answer) == [.silent])
    }

    @Test func `what refers to a provision is found`() throws {
        guard case .provision(let explained)? = try subjects("voorbeeld/2020/trede-2").first else {
            throw Failure.other
        }
        #expect(explained.referredToBy.map { [$0.field.key, $0.provision.provision.name] } == [["next", "trede-1"]])
    }

    @Test func `an open point comes with what hangs on it`() throws {
        guard case .ambiguity(let explained)? = try subjects("voorbeeld/2020/welke-dagen").first else {
            throw Failure.other
        }
        #expect(explained.affected.map(\.provision.name) == ["reactie"])
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
        #expect(explained.bearers[0].provisions.contains { $0.provision.name == "overleg" })
        #expect(explained.functions.map(\.id) == ["school-case"])
        #expect(
            explained.functions[0].filledBy.map { $0.provisions.map(\.provision.name) } == [["zorgteam"], ["overleg"]])
    }

    @Test func `an abbreviation leads to what it stands for, also in another text`() throws {
        guard case .name(let explained)? = try subjects("MDO").first else { throw Failure.other }
        #expect(explained.bearers.flatMap(\.provisions).map(\.provision.name) == ["zorgteam", "term-mdo"])
        #expect(explained.functions.map(\.id) == ["school-case"])
    }

    @Test(arguments: ["consulent", "attendance officer", "attendance-officer", "Leerplichtambtenaar"])
    func `a function is found by a local name, by its own name in either language, and by its id`(name: String) throws {
        guard case .name(let explained)? = try subjects(name).first else { throw Failure.other }
        #expect(explained.functions.map(\.id) == ["attendance-officer"])
        #expect(explained.functions[0].filledBy.map(\.provisions.count) == [0, 1])
    }

    @Test func `what a text treats as the same has the same name in that text`() throws {
        guard case .name(let explained)? = try subjects("netwerk").first else { throw Failure.other }
        #expect(explained.bearers.flatMap(\.provisions).map(\.provision.name) == ["gelijk", "overleg"])
        #expect(explained.functions.map(\.id) == ["school-case"])
    }

    @Test func `a longer name is found by its first words, and not by its last`() throws {
        guard case .name(let explained)? = try subjects("ggd").first else { throw Failure.other }
        #expect(explained.bearers.flatMap(\.provisions).map(\.provision.name) == ["ggd"])
        #expect { try subjects("streek") } throws: { error in
            guard case .unknown(_, let containing, _)? = error as? Explanation.Problem else { return false }
            return containing == ["GGD Streek"]
        }
    }

    @Test func `a kind of provision stands for its questions`() throws {
        let rows = try subjects("doorzettingsmacht").compactMap { subject -> Topic? in
            if case .topic(let row) = subject { row.topic } else { nil }
        }
        #expect(rows.contains(.mandate))
        #expect(rows.allSatisfy { $0.kind == .mandate })
    }

    @Test func `a question on which a text is only silent is a question too`() throws {
        let topic = Topic("own-silence", .special, .task, nl: "Waarom?", en: "Why?")
        let regime = Column.regime("s", silences: [Silence(topic, nl: "stil", en: "silent")])
        guard case .topic(let row)? = try Explanation(of: "own-silence", among: [regime]).subjects.first else {
            throw Failure.other
        }
        #expect(row.cells.map(\.text.nl) == ["stil"])
    }

    @Test(arguments: [
        ("BD", "bode"), ("GGD", "ggd"), ("jgz", "ggd"), ("gele kaart", "trede"), ("waarschuwingsbrief", "brief"),
        ("Kring", "kring"),
    ])
    func `whatever has a name is found by it`(name: String, found: String) throws {
        guard case .name(let explained)? = try subjects(name).first else { throw Failure.other }
        #expect(explained.bearers.flatMap(\.provisions).map(\.provision.name) == [found])
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
            guard case .unknown(name, _, let known)? = error as? Explanation.Problem else { return false }
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
