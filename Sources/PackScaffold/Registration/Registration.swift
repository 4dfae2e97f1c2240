/// The two places in which the package names its municipalities, with a new one added to them.
struct Registration {
    static let manifest = "Package.swift"
    static let list = "Sources/BuiltInPacks/BuiltInPacks.swift"

    /// The manifest with the module added.
    let manifest: String
    /// The list of packs that ship with the pack added.
    let list: String

    /// Adds a pack to the texts of the two files.
    init(of place: PlaceName, manifest: String, list: String) throws(ScaffoldProblem) {
        guard let modules = SwiftList(in: manifest, behind: "let municipalities = ") else {
            throw .noList("let municipalities = [", in: Registration.manifest)
        }
        guard let packs = SwiftList(in: list, behind: "public static let municipalities: [any RulePack.Type] = ")
        else { throw .noList("static let municipalities", in: Registration.list) }
        try Registration.requireFree(place.module, in: manifest)
        self.manifest = modules.adding("\"\(place.module)\"")
        self.list = Registration.importing(place.module, into: packs.adding("\(place.module).self"))
    }

    /// Every name in quotes in the manifest is taken, as are the names of the tests that go with them.
    private static func requireFree(_ module: String, in manifest: String) throws(ScaffoldProblem) {
        let taken = manifest.matches(of: /"(\w+)"/).map { String($0.output.1).lowercased() }
        for name in [module, "\(module)Tests"] where taken.contains(name.lowercased()) { throw .taken(name) }
        let stem = module.hasSuffix("Tests") ? module.dropLast(5).lowercased() : nil
        if let stem, taken.contains(stem) { throw .taken(module) }
    }

    /// The source with an import in its place among the others, which are in alphabetical order.
    private static func importing(_ module: String, into source: String) -> String {
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let imports = lines.indices.compactMap { index in
            lines[index].wholeMatch(of: /(?:\w+ )?import (\w+)/).map { (index, String($0.output.1)) }
        }
        let next = imports.first { $0.1 > module }?.0 ?? imports.last.map { $0.0 + 1 } ?? 0
        lines.insert("import \(module)", at: next)
        return lines.joined(separator: "\n")
    }
}
