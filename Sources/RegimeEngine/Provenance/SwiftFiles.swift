/// The Swift files of modules under a folder, so that a person finds where a pack says something.
public struct SwiftFiles: Sendable {
    private let folder: String
    /// Folders whose subfolders are modules.
    private static let houses = ["Municipalities", "Sources"]
    /// No module of packs has folders as deep as this; links that lead round end here.
    private static let deepest = 8

    /// Looks under a folder; the one that the program runs in, when none is given.
    public init(folder: String = "") {
        self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : "\(folder)/"
    }

    /// The path, from the folder, of a file that is known by its module and its name; nil when it is not there.
    public func path(of fileID: String) -> String? {
        let parts = fileID.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].hasSuffix(".swift") else { return nil }
        for house in SwiftFiles.houses {
            if let path = find(String(parts[1]), in: "\(house)/\(parts[0])", depth: 0) { return path }
        }
        return nil
    }

    private func find(_ name: String, in place: String, depth: Int) -> String? {
        guard depth < SwiftFiles.deepest, let names = try? FileProblem.names(in: folder + place) else { return nil }
        if names.contains(name) { return "\(place)/\(name)" }
        // A name with a dot is a file; folders of modules have none.
        for inner in names where !inner.contains(".") {
            if let path = find(name, in: "\(place)/\(inner)", depth: depth + 1) { return path }
        }
        return nil
    }
}
