#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A pack in a Swift package of its own, with its tests and its program, which touches nothing of this one.
public struct NewPackage: Sendable {
    /// The name of the place.
    public let place: PlaceName
    private let dependency: PackageDependency
    private let template: PackTemplate

    /// Prepares a package.
    public init(_ place: PlaceName, on dependency: PackageDependency, asking questions: PackTemplate.Questions? = nil) {
        self.place = place
        self.dependency = dependency
        template = PackTemplate(place, asking: questions)
    }

    /// The name of its program.
    public var program: String { "\(place.id)-pack" }

    /// Its files.
    public var files: [ScaffoldFile] {
        [manifest, readme, ScaffoldFile(".gitignore", "/.build\n")]
            + template.sources.map { $0.moved(into: "Sources/\(place.module)") }
            + [
                main.moved(into: "Sources/\(program)"), template.text.moved(into: "Tests"),
                template.tests.moved(into: "Tests/\(place.module)Tests"),
            ]
    }

    /// Writes all of it into a folder that is new or empty, or nothing.
    public func write(to folder: String) throws(ScaffoldProblem) {
        var isFolder = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
            guard isFolder else { throw .exists(folder) }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
                throw .unreadable(folder)
            }
            guard names.isEmpty else { throw .notEmpty(folder) }
        }
        var writer = WholeWriter(root: "")
        do {
            try writer.fill(folder, files)
        } catch {
            try writer.undo()
            throw error
        }
    }

    private var main: ScaffoldFile {
        ScaffoldFile(
            "main.swift",
            """
            \([place.module, "VerzuimCommands"].sorted().map { "import \($0)" }.joined(separator: "\n"))

            Console.run(PackProgram(\(place.module).self, name: "\(program)"))

            """)
    }

    private var manifest: ScaffoldFile {
        ScaffoldFile(
            "Package.swift",
            """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "\(program)",
                products: [
                    .library(name: "\(place.module)", targets: ["\(place.module)"]),
                    .executable(name: "\(program)", targets: ["\(program)"]),
                ],
                dependencies: [
                    \(dependency.statement)
                ],
                targets: [
                    .target(
                        name: "\(place.module)",
                        dependencies: [\(product("RulePackKit"))]),
                    .executableTarget(
                        name: "\(program)",
                        dependencies: [
                            "\(place.module)",
                            \(product("VerzuimCommands")),
                        ]),
                    .testTarget(
                        name: "\(place.module)Tests",
                        dependencies: [
                            "\(place.module)",
                            \(product("RulePackTesting")),
                        ]),
                ],
                swiftLanguageModes: [.v6]
            )

            for target in package.targets {
                target.swiftSettings = [
                    .enableUpcomingFeature("ExistentialAny"),
                    .enableUpcomingFeature("InternalImportsByDefault"),
                    .enableUpcomingFeature("MemberImportVisibility"),
                ]
            }

            """)
    }

    private func product(_ name: String) -> String {
        ".product(name: \"\(name)\", package: \"\(dependency.identity)\")"
    }

    private var readme: ScaffoldFile {
        ScaffoldFile(
            "README.md",
            """
            # Regelpakket \(place.name)

            De afspraken van \(place.name) over schoolverzuim, als regelpakket voor Verzuimkompas. Vervang wat gemerkt is met
            VERVANG of VRAAG, en de voorbeeldtekst in `Tests` door het protocol zelf.

            ```sh
            swift test                                                  # houdt het pakket zich aan het contract?
            swift run \(program) check --sources Tests
            swift run \(program) coverage --sources Tests               # welke regels zijn nog over?
            swift run \(program) export --output \(place.id).pack.json
            swift run \(program) compare ander.pack.json
            ```

            """)
    }
}
