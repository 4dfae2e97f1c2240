import RegimeEngine
import RulePackKit

/// A pack with what tells it from other versions of itself.
struct PackListing: Hashable {
    let pack: Pack
    let origin: PackOrigin
    /// The SHA-256 of its pack file.
    let sha256: String

    init(_ entry: CataloguedPack) throws(JSONWritingError) {
        pack = entry.pack
        origin = entry.origin
        sha256 = try entry.sha256()
    }
}

extension PackOrigin {
    /// Where it came from, as a person reads it.
    var words: Text {
        switch self {
        case .builtIn: Text(nl: "ingebouwd", en: "built in")
        case .file(let path): Text(same: path)
        }
    }
}
