import DenHaag
import RegimeEngine
import RulePackKit
import Testing

/// What one change in a pack that ships asks of its version.
struct VersionLevelTests {
    /// A change at a place in the pack, and what it asks.
    struct Case: Sendable, CustomTestStringConvertible {
        let path: [String]
        let value: JSONValue?
        let level: PackVersion.Level
        /// The id of what changed, and the key of the field.
        let id: String
        let key: String?

        init(_ path: [String], _ value: JSONValue?, _ level: PackVersion.Level, _ id: String, _ key: String?) {
            self.path = path
            self.value = value
            self.level = level
            self.id = id
            self.key = key
        }

        var testDescription: String { "\(path.suffix(3)) \(level)" }
    }

    private static let regime = "den-haag/2018"
    private static let id = "\(regime)/response-to-complete-report"
    private static let tier = "\(regime)/rode-knop"
    private static let point = "\(regime)/start-of-terms"
    private static let leave = "den-haag/haaglanden-vo/long-leave"

    private static func provision(_ id: String, _ rest: String...) -> [String] {
        ["regimes", id.split(separator: "/").prefix(2).joined(separator: "/"), "provisions", id] + rest
    }

    private static func ambiguity(_ rest: String...) -> [String] { ["regimes", regime, "ambiguities", point] + rest }

    private static func whole(_ rest: String...) -> [String] { ["regimes", regime] + rest }

    private static let rules = [
        Case(provision(id, "within", "amount"), 6, .major, id, "within"),
        Case(provision(id, "within", "unit"), "days", .major, id, "within"),
        Case(provision(id, "within"), nil, .major, id, "within"),
        Case(provision(id, "modality"), "aim", .major, id, "modality"),
        Case(provision(id, "conditions"), nil, .major, id, "conditions"),
        Case(provision(id, "sectors"), ["PO"], .major, id, "sectors"),
        Case(provision(id, "stance"), "none", .major, id, "stance"),
        Case(provision(id, "topic"), "report-channel", .major, id, "topic"),
        Case(provision(id, "from", "id"), "complete-message", .major, id, "from"),
        Case(provision(id, "by"), [], .major, id, "by"),
        Case(provision(tier), nil, .major, tier, nil),
        Case(provision(leave, "range", "from"), 11, .major, leave, "range"),
        Case(provision(leave, "range", "fromIncluded"), true, .major, leave, "range"),
        Case(provision(leave, "measure"), "unauthorisedAbsence", .major, leave, "measure"),
        Case(provision(tier, "order"), 2, .major, tier, "order"),
        Case(provision(tier, "object"), "school", .major, tier, "object"),
        Case(ambiguity("default"), "same-day", .major, point, "default"),
        Case(ambiguity("readings", "same-day"), nil, .major, "\(point)=same-day", nil),
        Case(
            ambiguity("readings", "same-day", "revisions", "0", "to"), "dayAfter", .major, "\(point)=same-day",
            "revisions"),
        Case(ambiguity("affects", "0"), nil, .major, point, "affects"),
        Case(ambiguity(), nil, .major, point, nil),
        Case(whole("validity", "renewsTacitly"), false, .major, regime, "validity"),
        Case(whole("sectors", "0"), nil, .major, regime, "sectors"),
        Case(
            ["regimes", "den-haag/haaglanden-vo", "jurisdictions", "0"], nil, .major, "den-haag/haaglanden-vo",
            "jurisdictions"),
        Case(["regimes", "den-haag/2018"], nil, .major, regime, nil),
    ]

    private static let words = [
        Case(provision(id, "title"), "Leerlingzaken antwoordt", .patch, id, "title"),
        Case(provision(id, "brief"), "kort", .patch, id, "brief"),
        Case(provision(id, "from", "nl"), "een volledige melding", .patch, id, "from"),
        Case(provision(id, "citations", "0", "says"), "vijf werkdagen", .patch, id, "citations"),
        Case(provision(id, "citations", "0", "lines"), [160, 160], .patch, id, "citations"),
        Case(provision(tier, "standingNote", "nl"), "anders gezegd", .patch, tier, "standingNote"),
        Case(
            provision(tier, "participants"),
            [
                .string("\(regime)/school"), .string("\(regime)/leerlingzaken"), .string("\(regime)/locatiedirecteur"),
                .string("\(regime)/teamleider"),
            ], .patch, tier, "participants"),
        Case(ambiguity("question", "en"), "When?", .patch, point, "question"),
        Case(ambiguity("why", "nl"), "Daarom.", .patch, point, "why"),
        Case(ambiguity("readings", "same-day", "text", "nl"), "Meteen.", .patch, "\(point)=same-day", "text"),
        Case(whole("title"), "Andere titel", .patch, regime, "title"),
        Case(whole("shortTitle"), "Andere titel", .patch, regime, "shortTitle"),
        Case(whole("validity", "note", "nl"), "anders gezegd", .patch, regime, "validity"),
        Case(
            whole("documents", "samenwerkingsafspraken", "sha256"), "00", .patch, "\(regime)/samenwerkingsafspraken",
            "sha256"),
        Case(whole("silences", "0"), nil, .patch, "\(regime)/statutory-report-hours", nil),
        Case(whole("notRules", "0"), nil, .patch, "\(regime)/samenwerkingsafspraken:5-5", nil),
        Case(["name"], "'s-Gravenhage", .patch, "den-haag", "name"),
        Case(["jurisdictions", "0", "aliases"], [], .patch, regime, "jurisdictions"),
    ]

    @Test(arguments: rules + words)
    func `a change asks what it is`(one: Case) throws {
        let check = VersionCheck(of: try PackCopy.of(DenHaag.pack, one.path, one.value), against: DenHaag.pack)
        #expect(check.level == one.level)
        let found = check.changes.first
        #expect(found?.id == one.id)
        #expect(found?.field?.key == one.key)
        #expect(found?.change == (one.value == nil && one.key == nil ? .removed : .changed))
    }

    @Test(arguments: rules.filter { $0.value == nil && $0.key == nil })
    func `what comes where there was nothing asks for a new minor version`(one: Case) throws {
        let check = VersionCheck(of: DenHaag.pack, against: try PackCopy.of(DenHaag.pack, one.path, nil))
        #expect(check.level == .minor)
        #expect(check.changes.first?.change == .added)
        #expect(check.changes.first?.id == one.id)
    }

    @Test(
        arguments: [
            (ambiguity("affects", "0"), "affects"),
            (["regimes", "den-haag/haaglanden-vo", "jurisdictions", "0"], "jurisdictions"),
        ])
    func `a list that grows asks for a new minor version`(path: [String], key: String) throws {
        let check = VersionCheck(of: DenHaag.pack, against: try PackCopy.of(DenHaag.pack, path, nil))
        #expect(check.level == .minor)
        #expect(check.changes.map { $0.field?.key } == [key])
    }

    @Test func `a sector that joins changes for whom the rules are`() throws {
        let narrower = try PackCopy.of(DenHaag.pack, Self.whole("sectors", "0"), nil)
        #expect(VersionCheck(of: DenHaag.pack, against: narrower).level == .major)
    }

    @Test func `what asks most comes first, and asks of the whole`() throws {
        let reworded = try PackCopy.of(DenHaag.pack, Self.whole("title"), "Andere titel")
        let both = try PackCopy.of(reworded, Self.provision(Self.id, "within", "amount"), 6)
        let check = VersionCheck(of: both, against: DenHaag.pack)
        #expect(check.changes.map(\.level) == [.major, .patch])
        #expect(check.changes[0].from?.nl == "5 werkdagen")
        #expect(check.changes[0].to?.nl == "6 werkdagen")
    }
}
