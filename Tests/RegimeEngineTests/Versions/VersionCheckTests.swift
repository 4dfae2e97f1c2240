import DenHaag
import RegimeEngine
import RulePackKit
import Testing

struct VersionCheckTests {
    @Test(
        arguments: [
            ("1.2.3", nil, "1.2.3", true), ("1.2.3", nil, "1.2.4", true), ("1.2.3", nil, "1.2.2", false),
            ("1.2.3", .patch, "1.2.3", false), ("1.2.3", .patch, "1.2.4", true), ("1.2.3", .patch, "2.0.0", true),
            ("1.2.3", .minor, "1.2.4", false), ("1.2.3", .minor, "1.3.0", true), ("1.2.3", .minor, "1.4.7", true),
            ("1.2.3", .major, "1.9.9", false), ("1.2.3", .major, "2.0.0", true), ("1.2.3", .major, "0.9.0", false),
            ("1.2.3", .major, "3.1.0", true), ("0.2.0", .major, "0.3.0", false), ("0.2.0", .major, "1.0.0", true),
        ] as [(String, PackVersion.Level?, String, Bool)])
    func `a version is raised enough when it is as high as the changes ask`(
        before: String, level: PackVersion.Level?, after: String, isEnough: Bool
    ) throws {
        let old = Self.pack(try #require(PackVersion(before)))
        let new = Self.pack(try #require(PackVersion(after)), changed: level)
        let check = VersionCheck(of: new, against: old)
        #expect(check.level == level)
        #expect(check.isEnough == isEnough)
        #expect(check.lowest == level.map(old.version.raised) ?? old.version)
    }

    @Test func `the order of what a pack holds asks nothing`() throws {
        let regimes = DenHaag.pack.regimes.reversed().map { regime in
            Regime(
                regime.name, title: regime.title, shortTitle: regime.shortTitle, validity: regime.validity,
                sectors: regime.sectors, jurisdictions: regime.jurisdictions, documents: regime.documents,
                silences: regime.silences.reversed(), provisions: regime.provisions.reversed(),
                ambiguities: regime.ambiguities.reversed(), notRules: regime.notRules.reversed())
        }
        let turned = Pack(id: "den-haag", name: "Den Haag", regimes: regimes)
        #expect(VersionCheck(of: turned, against: DenHaag.pack).changes == [])
    }

    @Test func `no value of a pack file changes unseen`() throws {
        let pack = try PackFile.pack(from: Array(SmallPackFile.text.utf8))
        var seen = 0
        for path in Self.leaves(of: PackFile.value(of: pack), []) where path.first != "version" {
            guard let copy = try? PackCopy.of(pack, path, { $0.map(Self.other) }), copy.id == pack.id else { continue }
            let check = VersionCheck(of: copy, against: pack)
            #expect(!check.changes.isEmpty, "\(path)")
            #expect(!VersionCheck(of: pack, against: copy).changes.isEmpty, "\(path)")
            seen += 1
        }
        #expect(seen > 60)
    }

    /// A small pack, or what becomes of it by a change that asks a level.
    private static func pack(_ version: PackVersion, changed level: PackVersion.Level? = nil) -> Pack {
        let deadline = Provision(Column.deadline("reactie", level == .major ? 6 : 5))
        let more = level == .minor ? [Provision(Column.task("nieuw"))] : []
        let name = level == .patch ? "Andere naam" : "P"
        return Pack(id: "p", name: name, version: version, regimes: [regime([deadline] + more)])
    }

    private static func regime(_ provisions: [Provision]) -> Regime {
        Regime(
            "nu", title: "nu", shortTitle: "nu",
            validity: Validity(from: .open, through: .open, note: Text(same: "")), sectors: [.po], jurisdictions: [],
            documents: [], silences: [], provisions: provisions, ambiguities: [], notRules: [])
    }

    /// The paths of all values in a document that are no list and no object.
    private static func leaves(of value: JSONValue, _ path: [String]) -> [[String]] {
        switch value {
        case .object(let object): object.members.flatMap { leaves(of: $0.value, path + [$0.key]) }
        case .array(let elements):
            elements.enumerated().flatMap { leaves(of: $1, path + [String($0)]) }
        case .null: []
        default: [path]
        }
    }

    /// Another value of the same type.
    private static func other(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(text + "x")
        case .integer(let number): .integer(number + 1)
        case .number(let number): .number(number + 1)
        case .bool(let flag): .bool(!flag)
        default: value
        }
    }
}
