import Foundation

/// A folder of its own, with what a test puts in it; it goes when the test is done.
final class PackageFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "scaffold-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The package as it is, as far as a new municipality touches it.
    static func ofThisPackage() throws -> PackageFolder {
        let folder = try PackageFolder([
            "Package.swift": try Repository.text("Package.swift"),
            "Sources/BuiltInPacks/BuiltInPacks.swift": try Repository.text("Sources/BuiltInPacks/BuiltInPacks.swift"),
        ])
        try folder.write("", to: "Municipalities/DenHaag/DenHaag.swift")
        return folder
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file in it with its text.
    var contents: [String: String] {
        var contents: [String: String] = [:]
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
            contents[name] = text(name)
        }
        return contents
    }
}

/// Files of this package.
enum Repository {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func swiftFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).sorted()
            .filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") }.map { try text("\(folder)/\($0)") }
    }
}
