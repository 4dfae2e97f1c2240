import BuiltInPacks
import Foundation
import RulePackKit
import Testing

/// The rules on who may know whom, held against the files themselves.
struct ArchitectureTests {
    @Test func `no name of a municipality stands in the sources outside the list of packs`() throws {
        let pattern = try Regex(Self.names.joined(separator: "|")).ignoresCase()
        for file in try Files.swift(in: "Sources") where !file.path.hasPrefix("Sources/BuiltInPacks/") {
            #expect(file.text.firstMatch(of: pattern) == nil, "\(file.path)")
        }
    }

    @Test func `no name, code or alias that a pack gives stands in the sources outside the list of packs`() throws {
        let known = words(of: Shipped.all)
        #expect(known.count > 3)
        // What joins them may bear a name that is a word as well, such as Best or Goes: it is sought in the code alone.
        let new = words(of: BuiltInPacks.all).subtracting(known)
        for file in try Files.swift(in: "Sources") where !file.path.hasPrefix("Sources/BuiltInPacks/") {
            let found = known.filter { Files.has(file.text, word: $0) } + new.filter { file.code.contains("\"\($0)\"") }
            #expect(found.isEmpty, "\(file.path)")
        }
    }

    /// The commands that a policy officer types name packs: the pages on those stand beside the list of packs.
    @Test func `no page of the documentation names a municipality outside the list of packs`() throws {
        let pattern = try Regex(Self.names.joined(separator: "|")).ignoresCase()
        let pages = try Files.documentation()
        #expect(pages.count > 20)
        for page in pages where !page.path.hasPrefix("Sources/BuiltInPacks/") {
            #expect(page.text.firstMatch(of: pattern) == nil, "\(page.path)")
        }
    }

    private func words(of packs: [any RulePack.Type]) -> Set<String> {
        let packs = packs.map { $0.pack }
        let places = packs.flatMap(\.jurisdictions)
        return Set(packs.map(\.id) + packs.map(\.name) + places.flatMap { [$0.name, $0.code] + $0.aliases })
    }

    @Test func `a municipality imports the vocabulary and nothing else`() throws {
        let files = try Files.swift(in: "Municipalities")
        #expect(!files.isEmpty)
        for file in files {
            let module = String(file.path.split(separator: "/")[1])
            let ofTests: Set = ["RulePackTesting", "Testing", module]
            #expect(file.imports.isSubset(of: file.isTest ? ofTests : ["RulePackKit"]), "\(file.path)")
        }
    }

    @Test func `the vocabulary imports nothing`() throws {
        for file in try Files.swift(in: "Sources/RulePackKit") { #expect(file.imports.isEmpty, "\(file.path)") }
    }

    @Test(
        arguments: [
            ("ArgumentKit", []), ("RegimeEngine", ["RulePackKit"]), ("RegimeReports", ["RegimeEngine", "RulePackKit"]),
            ("VerzuimCommands", ["ArgumentKit", "PackScaffold", "RegimeEngine", "RegimeReports", "RulePackKit"]),
            ("PackScaffold", ["RulePackKit"]), ("NewMunicipality", ["ArgumentKit", "PackScaffold", "RulePackKit"]),
            ("RulePackTesting", ["RegimeEngine", "RulePackKit"]),
            ("verzuim", ["BuiltInPacks", "RulePackKit", "VerzuimCommands"]),
        ] as [(String, Set<String>)])
    func `the arrows run one way`(module: String, known: Set<String>) throws {
        let ours = try Files.folders(in: "Sources").union(Files.folders(in: "Municipalities"))
        #expect(ours.contains(module))
        for file in try Files.swift(in: "Sources/\(module)") {
            #expect(file.imports.intersection(ours).isSubset(of: known), "\(file.path)")
        }
    }

    @Test func `nothing in the sources stops the program on input, or forces its way`() throws {
        for file in try Files.swift(in: "Sources") {
            for word in ["try!", "as!", "fatalError("] { #expect(!file.text.contains(word), "\(file.path)") }
        }
    }

    @Test func `every folder of a municipality or a statute is a module of the package`() throws {
        let manifest = try Files.text("Package.swift")
        let lists = manifest.matches(of: /let (?:municipalities|statutes) = \[([^\]]*)\]/).map(\.output.1)
        #expect(lists.count == 2)
        let modules = lists.flatMap { $0.matches(of: /"(\w+)"/) }.map { String($0.output.1) }
        #expect(Set(modules) == (try Files.folders(in: "Municipalities")))
        #expect(modules.count == Set(modules).count)
    }

    @Test func `every municipality that holds a pack ships`() throws {
        let list = try Files.text("Sources/BuiltInPacks/BuiltInPacks.swift")
        var packs = 0
        for file in try Files.swift(in: "Municipalities") {
            for match in file.text.matches(of: /public (?:enum|struct) (\w+): RulePack/) {
                packs += 1
                #expect(list.contains("\(match.output.1).self"), "\(file.path)")
            }
        }
        #expect(packs == BuiltInPacks.all.count)
    }

    @Test func `municipalities and statutes ship apart`() {
        #expect(BuiltInPacks.municipalities.allSatisfy { $0.authority == .municipal })
        #expect(BuiltInPacks.statutes.allSatisfy { $0.authority == .national })
    }

    /// Names of places and regions that have a pack, or that a pack speaks of, in the ways in which they are written.
    private static let names = [
        #"den[ -]?haag"#, "gravenhage", "the hague", "tilburg", "hertogenbosch", #"den[ -]?bosch"#, "rijnland",
        "haaglanden", "leidschendam", "voorburg", "rijswijk", #"plein\W?013"#,
    ]
}

/// Files of the package.
private enum Files {
    struct File {
        let path: String
        let text: String

        /// Whether it is one of the tests of a pack, in a folder of its own beside the pack.
        var isTest: Bool { path.split(separator: "/").dropFirst(2).first == "Tests" }

        /// The text without its comments.
        var code: String {
            text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
        }

        /// The modules that it imports.
        var imports: Set<String> {
            Set(
                text.matches(of: /(?m)^[ \t]*(?:@\w+ |public |package |internal )*import (\w+)/).map {
                    String($0.output.1)
                })
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The code of a folder; listings of its documentation are none.
    static func swift(in folder: String) throws -> [File] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
            .filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") }
            .map { File(path: "\(folder)/\($0)", text: try text("\(folder)/\($0)")) }
    }

    /// The pages and listings of the documentation.
    static func documentation() throws -> [File] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources").path).sorted()
            .filter { $0.contains(".docc/") && $0.contains(/\.(md|tutorial|swift|sh)$/) }
            .map { File(path: "Sources/\($0)", text: try text("Sources/\($0)")) }
    }

    static func folders(in folder: String) throws -> Set<String> {
        Set(
            try FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey],
                options: .skipsHiddenFiles
            )
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent))
    }

    /// Whether a word stands by itself in a text, with its capitals.
    static func has(_ text: String, word: String) -> Bool {
        var rest = text[...]
        while let range = rest.firstRange(of: word) {
            let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
            if ![before, after].contains(where: { $0.map { $0.isLetter || $0.isNumber } ?? false }) { return true }
            rest = text[range.upperBound...]
        }
        return false
    }
}
