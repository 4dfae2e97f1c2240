/// A file to be written, by its path in some folder.
public struct ScaffoldFile: Hashable, Sendable {
    /// The path, with slashes.
    public let path: String
    /// The whole text.
    public let text: String

    /// Creates a file.
    public init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }

    func moved(into folder: String) -> ScaffoldFile { ScaffoldFile("\(folder)/\(path)", text) }
}
