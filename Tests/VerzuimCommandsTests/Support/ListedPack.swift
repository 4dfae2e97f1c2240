import RegimeEngine
import Testing
import VerzuimCommands

/// What `packs --format json` says of one pack.
struct ListedPack {
    let id: String?
    let version: String?
    let origin: String?
    let file: String?
    let sha256: String?

    /// All that an outcome lists.
    static func all(in outcome: VerzuimCommands.Outcome) throws -> [ListedPack] {
        #expect(outcome.notice == "")
        guard case .array(let packs)? = try JSONReader().read(outcome.content).value["packs"] else { return [] }
        return packs.map(ListedPack.init)
    }

    private init(_ value: JSONValue) {
        func text(_ key: String) -> String? { if case .string(let text)? = value[key] { text } else { nil } }
        id = text("id")
        version = text("version")
        origin = text("origin")
        file = text("file")
        sha256 = text("sha256")
    }
}
