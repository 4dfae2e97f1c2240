// swift-tools-version: 6.2
import PackageDescription

/// Every municipality or region that ships, one module each.
let municipalities = ["DenHaag", "Tilburg", "SHertogenbosch", "HollandRijnland"]

/// Every statute beside which they stand, a module each as well.
let statutes = ["Nederland"]

let packs = municipalities + statutes

let package = Package(
    name: "Verzuimkompas",
    products: [
        .executable(name: "verzuim", targets: ["verzuim"]),
        .library(name: "RulePackKit", targets: ["RulePackKit"]),
        .library(name: "RegimeEngine", targets: ["RegimeEngine"]),
        .library(name: "RegimeReports", targets: ["RegimeReports"]),
        // For a package of its own that offers the commands for its pack.
        .library(name: "VerzuimCommands", targets: ["VerzuimCommands"]),
        // For the tests of a pack, wherever it is kept.
        .library(name: "RulePackTesting", targets: ["RulePackTesting"]),
        .plugin(name: "NewMunicipality", targets: ["NewMunicipality"]),
    ]
        // An integrator links only the packs of the regions it serves.
        + packs.map { .library(name: $0, targets: [$0]) },
    targets: [
        // Vocabulary
        .target(name: "RulePackKit"),

        // Asking and showing
        .target(name: "RegimeEngine", dependencies: ["RulePackKit"]),
        .target(name: "RegimeReports", dependencies: ["RegimeEngine", "RulePackKit"]),

        // The contract that every pack is tested by
        .target(name: "RulePackTesting", dependencies: ["RegimeEngine", "RulePackKit"]),

        // Command line
        .target(name: "ArgumentKit"),
        .target(
            name: "VerzuimCommands",
            dependencies: ["ArgumentKit", "PackScaffold", "RegimeEngine", "RegimeReports", "RulePackKit"]),
        .executableTarget(name: "verzuim", dependencies: ["BuiltInPacks", "RulePackKit", "VerzuimCommands"]),

        // Packs
        .target(name: "BuiltInPacks", dependencies: ["RulePackKit"] + packs.map { .init(stringLiteral: $0) }),

        // Authoring
        .target(name: "PackScaffold", dependencies: ["RulePackKit"]),
        // It depends on no pack, so that a new one can be made while another is broken.
        .executableTarget(
            name: "new-municipality-tool", dependencies: ["ArgumentKit", "PackScaffold", "RulePackKit"],
            path: "Sources/NewMunicipality"),
        .plugin(
            name: "NewMunicipality",
            capability: .command(
                intent: .custom(
                    verb: "new-municipality", description: "Starts a rule pack for a municipality or region."),
                permissions: [
                    .writeToPackageDirectory(reason: "It makes the folder of the pack and adds it to two lists.")
                ]),
            dependencies: ["new-municipality-tool"]),

        // Tests
        .executableTarget(
            name: "AssessmentBenchmark", dependencies: ["BuiltInPacks", "RegimeEngine", "RulePackKit"],
            path: "Tests/Benchmarks/Assessment"),
        .testTarget(name: "RulePackKitTests", dependencies: ["RulePackKit"]),
        .testTarget(
            name: "RegimeEngineTests", dependencies: ["DenHaag", "RegimeEngine", "RulePackKit", "RulePackTesting"]),
        .testTarget(name: "RegimeReportsTests", dependencies: ["RegimeEngine", "RegimeReports", "RulePackKit"]),
        .testTarget(
            name: "RulePackTestingTests",
            dependencies: ["BuiltInPacks", "RegimeEngine", "RulePackKit", "RulePackTesting"]),
        .testTarget(name: "ArgumentKitTests", dependencies: ["ArgumentKit"]),
        .testTarget(
            name: "PackScaffoldTests",
            dependencies: ["PackScaffold", "RegimeEngine", "RulePackKit", "new-municipality-tool"]),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "ArgumentKit", "DenHaag", "HollandRijnland", "Nederland", "RegimeEngine", "RulePackKit",
                "SHertogenbosch", "Tilburg", "VerzuimCommands",
            ]),
        .testTarget(
            name: "VerzuimCommandsTests",
            dependencies: [
                "ArgumentKit", "BuiltInPacks", "RegimeEngine", "RegimeReports", "RulePackKit", "VerzuimCommands",
            ],
            exclude: ["Snapshots"]),
    ]
        + packs.flatMap { pack -> [Target] in
            [
                .target(
                    name: pack, dependencies: ["RulePackKit"], path: "Municipalities/\(pack)", exclude: ["Tests"]),
                .testTarget(
                    name: "\(pack)Tests", dependencies: [.init(stringLiteral: pack), "RulePackTesting"],
                    path: "Municipalities/\(pack)/Tests/\(pack)Tests"),
            ]
        },
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
