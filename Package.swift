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
        .library(name: "RulePackTesting", targets: ["RulePackTesting"]),
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
            dependencies: ["ArgumentKit", "BuiltInPacks", "RegimeEngine", "RegimeReports", "RulePackKit"]),
        .executableTarget(name: "verzuim", dependencies: ["VerzuimCommands"]),

        // Packs
        .target(name: "BuiltInPacks", dependencies: ["RulePackKit"] + packs.map { .init(stringLiteral: $0) }),

        // Tests
        .executableTarget(
            name: "AssessmentBenchmark", dependencies: ["BuiltInPacks", "RegimeEngine", "RulePackKit"],
            path: "Tests/Benchmarks/Assessment"),
        .testTarget(name: "RulePackKitTests", dependencies: ["RulePackKit"]),
        .testTarget(
            name: "RegimeEngineTests", dependencies: ["DenHaag", "RegimeEngine", "RulePackKit", "RulePackTesting"]),
        .testTarget(name: "RegimeReportsTests", dependencies: ["RegimeEngine", "RegimeReports", "RulePackKit"]),
        .testTarget(
            name: "RulePackTestingTests", dependencies: ["BuiltInPacks", "RegimeEngine", "RulePackKit", "RulePackTesting"]),
        .testTarget(name: "ArgumentKitTests", dependencies: ["ArgumentKit"]),
        .testTarget(
            name: "VerzuimCommandsTests",
            dependencies: [
                "ArgumentKit", "BuiltInPacks", "RegimeEngine", "RegimeReports", "RulePackKit", "VerzuimCommands",
            ],
            exclude: ["Snapshots"]),
    ]
        + packs.map {
            .target(name: $0, dependencies: ["RulePackKit"], path: "Municipalities/\($0)")
        },
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
