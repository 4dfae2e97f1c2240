import FoundationEssentials
import RegimeEngine
import Testing

@testable import VerzuimCommands

/// Cases that a policy officer can read and send in, each with the answer that the source gives beside it.
///
/// The answer names the findings by their local names and holds what must be so in each; what it does not name is free.
struct WorkedCasesTests {
    /// The packs take longer to build than a case to assess.
    private static let verzuim = Verzuim()

    @Test(arguments: try WorkedCase.all())
    func `a worked case comes to what its source says`(worked: WorkedCase) throws {
        let outcome = WorkedCasesTests.verzuim.run(
            ["assess", worked.path, "--format", "json", "--pack", worked.regime] + worked.options)
        #expect(outcome.notice.isEmpty, "\(outcome.notice)")
        let document = try JSONReader().read(Array(outcome.content.utf8)).value
        let regime = try #require(document["regimes"]?.elements.first, "\(worked.name)")
        for (key, expected) in worked.regimeAnswers {
            #expect(expected.isHeld(by: regime[key]), "\(worked.name): \(key) is \(regime[key].shown)")
        }
        for (name, expected) in worked.findings {
            let ids = ["\(worked.regime)/\(name)"]
            let findings = (regime["findings"]?.elements ?? []).filter { ids.contains($0["provision"]?.string ?? "") }
            #expect(!findings.isEmpty, "\(worked.name): no finding \(name)")
            // A rule that counts more than one unit has a finding for each.
            for one in expected.elements.isEmpty ? [expected] : expected.elements {
                let isHeld = findings.contains { one.isHeld(by: $0) }
                #expect(isHeld, "\(worked.name): \(name) is \(findings.map { $0.part(like: one).shown })")
            }
        }
        for name in worked.absent {
            let findings = (regime["findings"]?.elements ?? []).filter {
                $0["provision"]?.string == "\(worked.regime)/\(name)" && $0["outcome"]?.string != "notApplicable"
            }
            #expect(findings.isEmpty, "\(worked.name): \(name) is there")
        }
    }

    @Test(arguments: Set(try WorkedCase.all().map(\.regime)).sorted())
    func `the place of a worked case is where the rule is cited`(regime: String) throws {
        let outcome = WorkedCasesTests.verzuim.run(["show", regime, "--format", "json"])
        let document = try JSONReader().read(Array(outcome.content.utf8)).value
        for worked in try WorkedCase.all() where worked.regime == regime {
            #expect(!worked.places.isEmpty, "\(worked.name) names no place")
            for place in worked.places {
                #expect(document.cites(place), "\(worked.name): nothing is cited from \(place.shown)")
            }
        }
    }

    @Test func `there are worked cases for every regime`() throws {
        let regimes = Set(try WorkedCase.all().map(\.regime))
        let all = Set(
            WorkedCasesTests.verzuim.run(["packs", "--format", "json"]).content.split(separator: "\"").map(String.init))
        #expect(regimes.isSubset(of: all))
        #expect(try WorkedCase.all().count >= 3)
    }
}

/// One case with its answer.
struct WorkedCase: CustomTestStringConvertible, Sendable {
    let name: String
    let path: String
    let regime: String
    let options: [String]
    let places: [JSONValue]
    let findings: [(String, JSONValue)]
    let regimeAnswers: [(String, JSONValue)]
    let absent: [String]

    var testDescription: String { name }

    /// Where the cases are.
    private static func root(_ path: String = #filePath) -> URL {
        URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "WorkedCases")
    }

    /// Where a case is, by its folder and its name.
    static func path(_ name: String) -> String { root().appending(path: name).path }

    static func all() throws -> [WorkedCase] {
        let root = root()
        let files = FileManager.default
        let folders = try files.contentsOfDirectory(atPath: root.path).sorted()
        return try folders.flatMap { folder -> [WorkedCase] in
            let names = try files.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
            return try names.filter { $0.hasSuffix(".json") }.map { file in
                let path = root.appending(path: folder).appending(path: file).path
                return try WorkedCase(path, name: "\(folder)/\(file.dropLast(5))")
            }
        }
    }

    private init(_ path: String, name: String) throws {
        self.name = name
        self.path = path
        let answer = try Data(contentsOf: URL(filePath: path.dropLast(5) + ".answer"))
        let document = try JSONReader().read(Array(answer)).value
        regime = try #require(document["regime"]?.string, "\(name) names no regime")
        options = document["options"]?.elements.compactMap(\.string) ?? []
        places = document["places"]?.elements ?? []
        findings = document["findings"]?.members ?? []
        regimeAnswers = document["answers"]?.members ?? []
        absent = document["absent"]?.elements.compactMap(\.string) ?? []
    }
}

extension JSONValue {
    subscript(key: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[key]
    }

    fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    fileprivate var string: String? { if case .string(let string) = self { string } else { nil } }

    fileprivate var members: [(String, JSONValue)] {
        guard case .object(let object) = self else { return [] }
        return object.members.map { ($0.key, $0.value) }
    }

    /// Whether another value has at least what this one has. A list is held when each of its elements is held by one of
    /// the other's and there are as many; an object with only `count` is held by a list of so many.
    fileprivate func isHeld(by other: JSONValue?) -> Bool {
        guard let other else { return false }
        switch (self, other) {
        case (.object(let own), .array(let elements)) where own.members.map(\.key) == ["count"]:
            return own["count"] == .integer(elements.count)
        case (.object(let own), .array(let elements)) where own.members.map(\.key) == ["holds"]:
            return (own["holds"]?.elements ?? []).allSatisfy { wanted in elements.contains { wanted.isHeld(by: $0) } }
        case (.object(let own), .object):
            return own.members.allSatisfy { $0.value.isHeld(by: other[$0.key]) }
        case (.array(let own), .array(let elements)):
            return own.count == elements.count
                && own.allSatisfy { wanted in elements.contains { wanted.isHeld(by: $0) } }
        case (.integer(let own), .number(let number)): return Double(own) == number
        case (.number(let own), .integer(let number)): return own == Double(number)
        default: return self == other
        }
    }

    /// The part of a value that an answer speaks of, to be shown when it does not hold.
    fileprivate func part(like expected: JSONValue) -> JSONValue {
        guard case .object(let own) = expected, case .object(let object) = self else { return self }
        return .object(
            JSONObject(own.members.map { JSONMember(key: $0.key, value: object[$0.key] ?? "(absent)") }))
    }

    /// Whether a citation anywhere in it has this place and these lines.
    fileprivate func cites(_ citation: JSONValue) -> Bool {
        switch self {
        case .array(let elements): elements.contains { $0.cites(citation) }
        case .object(let object):
            citation.isHeld(by: self) || object.members.contains { $0.value.cites(citation) }
        default: false
        }
    }
}

extension JSONValue? {
    fileprivate var shown: String { self?.shown ?? "absent" }
}

extension JSONValue {
    fileprivate var shown: String { (try? JSONWriter(style: .compact).string(self)) ?? "?" }
}
