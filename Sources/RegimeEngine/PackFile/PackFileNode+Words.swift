import RulePackKit

extension PackFileNode {
    /// A text of at least one character.
    func id() throws(PackFileProblem) -> String {
        let id = try text()
        guard !id.isEmpty else { throw problem(.emptyId) }
        return id
    }

    /// The version of a pack.
    func version() throws(PackFileProblem) -> PackVersion {
        let text = try text()
        guard let version = PackVersion(text) else { throw problem(.impossibleVersion(text)) }
        return version
    }

    /// The local name in a whole id.
    func localName(in owner: String) throws(PackFileProblem) -> String {
        let id = try id()
        let prefix = "\(owner)/"
        guard id.hasPrefix(prefix) else { throw problem(.foreignId(id, prefix: prefix)) }
        // Nearly every id is ASCII, in which characters are bytes. In other ids the prefix may be spelled otherwise.
        let isASCII = id.utf8.starts(with: prefix.utf8) && id.utf8.allSatisfy { $0 < 0x80 }
        let rest = isASCII ? Substring(id.utf8.dropFirst(prefix.utf8.count)) : id.dropFirst(prefix.count)
        let name = String(rest)
        guard !name.isEmpty else { throw problem(.emptyId) }
        let hasSlash = isASCII ? name.utf8.contains(UInt8(ascii: "/")) : name.contains("/")
        guard !hasSlash else { throw problem(.foreignId(id, prefix: prefix)) }
        return name
    }

    /// The name in a reference to a provision.
    func name(_ references: RegimeReference) throws(PackFileProblem) -> String {
        let name = references.name(try id())
        guard !name.isEmpty else { throw problem(.emptyId) }
        return name
    }

    /// Words in both languages.
    func phrase() throws(PackFileProblem) -> Text {
        let object = try object(PackFileKeys.phrase)
        return Text(nl: try object.required("nl").text(), en: try object.required("en").text())
    }

    /// A standing whose note, if it has one, stands under another key of the same object.
    static func standing(in object: PackFileObject, note key: String) throws(PackFileProblem) -> Standing {
        let word = try object.required("standing").word(StandingWord.self)
        if !word.needsNote { try object.refuse(key, with: "standing") }
        return switch word {
        case .literal: .literal
        case .interpreted: .interpreted(try object.required(key).phrase())
        case .assumed: .assumed(try object.required(key).phrase())
        }
    }

    /// A stance, and the note that goes with one of them.
    static func stance(in object: PackFileObject) throws(PackFileProblem) -> Stance {
        let word = try object["stance"]?.word(StanceWord.self) ?? .stated
        if !word.needsNote { try object.refuse("stanceNote", with: "stance") }
        return switch word {
        case .stated: .stated
        case .none: .none
        case .notModelled: .notModelled(try object.required("stanceNote").phrase())
        }
    }
}
