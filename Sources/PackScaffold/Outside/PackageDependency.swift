/// Where a package of its own finds this one.
public enum PackageDependency: Hashable, Sendable {
    /// A checkout: the path from the new package, and the name of its folder, which is what it is known by.
    case path(String, identity: String)
    /// A repository, from a version on.
    case url(String, from: String)

    /// The dependency as a manifest states it.
    var statement: String {
        switch self {
        case .path(let path, _): ".package(path: \"\(path)\")"
        case .url(let url, let version): ".package(url: \"\(url)\", from: \"\(version)\")"
        }
    }

    /// What the manifest calls the package.
    var identity: String {
        switch self {
        case .path(_, let identity): return identity
        case .url(let url, _):
            let name = url.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? url
            return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
        }
    }

    /// Whether a text can stand in a manifest as it is.
    public static func isPlain(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\"" && scalar != "\\"
            }
    }

    /// Whether a text is a version of three numbers.
    public static func isVersion(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3
            && parts.allSatisfy { (1...9).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    /// The way from one folder to another, both of them absolute.
    public static func path(from start: String, to end: String) -> String {
        let from = start.split(separator: "/")
        let to = end.split(separator: "/")
        let shared = zip(from, to).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }
}
