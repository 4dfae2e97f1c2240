#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A new municipality in this package: a folder of its own, and one entry in each of two files.
public struct NewMunicipality: Sendable {
    /// The name of the place.
    public let place: PlaceName
    private let template: PackTemplate
    private let root: String

    /// Prepares a municipality in the package at a path.
    public init(_ place: PlaceName, in root: String, asking questions: PackTemplate.Questions? = nil) {
        self.place = place
        self.root = root
        template = PackTemplate(place, asking: questions)
    }

    /// The folder of the pack, in the package.
    public var folder: String { "Municipalities/\(place.module)" }

    /// The files of the pack, in the package.
    public var files: [ScaffoldFile] {
        let tests = [template.text, template.tests.moved(into: "\(place.module)Tests")].map { $0.moved(into: "Tests") }
        return (template.sources + tests).map { $0.moved(into: folder) }
    }

    /// The files outside the folder that name the pack.
    public var touched: [String] { [Registration.manifest, Registration.list] }

    /// The line that takes everything back.
    public var undo: String {
        "git checkout \(Registration.manifest) Sources/BuiltInPacks && rm -r \(folder)"
    }

    /// Writes everything, or nothing.
    public func write() throws(ScaffoldProblem) {
        let files = FileManager.default
        guard files.fileExists(atPath: path(Registration.manifest)), files.fileExists(atPath: path("Municipalities"))
        else { throw .notThePackage(root) }
        try requireNewFolder()
        let registration = Registration.self
        let manifest = try read(registration.manifest)
        let list = try read(registration.list)
        let registered = try Registration(of: place, manifest: manifest, list: list)
        var writer = WholeWriter(root: root)
        do {
            try writer.make(folder, self.files)
            try writer.replace(Registration.manifest, old: manifest, with: registered.manifest)
            try writer.replace(Registration.list, old: list, with: registered.list)
        } catch {
            try writer.undo()
            throw error
        }
    }

    /// Names that differ in capitals alone are one on some file systems.
    private func requireNewFolder() throws(ScaffoldProblem) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path("Municipalities"))
        } catch {
            throw .unreadable("Municipalities")
        }
        if let name = names.first(where: { $0.lowercased() == place.module.lowercased() }) {
            throw .exists("Municipalities/\(name)")
        }
    }

    private func read(_ file: String) throws(ScaffoldProblem) -> String {
        guard let data = FileManager.default.contents(atPath: path(file)),
            let text = String(validating: data, as: UTF8.self)
        else { throw .unreadable(file) }
        return text
    }

    private func path(_ file: String) -> String { "\(root)/\(file)" }
}
