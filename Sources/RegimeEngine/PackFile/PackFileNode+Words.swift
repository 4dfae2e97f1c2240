import RulePackKit

extension PackFileNode {
    /// A text of at least one character.
    func id() throws(PackFileProblem) -> String {
        let id = try text()
        guard !id.isEmpty else { throw problem(.emptyId) }
        return id
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

    /// One of some words.
    func word(of allowed: [String]) throws(PackFileProblem) -> String {
        let word = try text()
        guard allowed.contains(word) else { throw problem(.unknownWord(word, allowed: allowed)) }
        return word
    }

    /// A word of a vocabulary.
    func word<Vocabulary: CaseIterable & RawRepresentable<String>>(
        _ vocabulary: Vocabulary.Type
    ) throws(PackFileProblem) -> Vocabulary {
        let text = try text()
        guard let word = Vocabulary(rawValue: text) else {
            throw problem(.unknownWord(text, allowed: vocabulary.allCases.map(\.rawValue)))
        }
        return word
    }

    /// Words in both languages.
    func phrase() throws(PackFileProblem) -> Text {
        let object = try object(PackFileKeys.phrase)
        return Text(nl: try object.required("nl").text(), en: try object.required("en").text())
    }

    /// A standing whose note, if it has one, stands under another key of the same object.
    static func standing(in object: PackFileObject, note key: String) throws(PackFileProblem) -> Standing {
        let ids = [Standing.literal, .interpreted(Text(same: "")), .assumed(Text(same: ""))].map(\.id)
        let standing = try object.required("standing").word(of: ids)
        if standing == Standing.literal.id {
            try object.refuse(key, with: "standing")
            return .literal
        }
        let note = try object.required(key).phrase()
        return standing == Standing.assumed(note).id ? .assumed(note) : .interpreted(note)
    }

    /// A stance, and the note that goes with one of them.
    static func stance(in object: PackFileObject) throws(PackFileProblem) -> Stance {
        let ids = [Stance.stated, .none, .notModelled(Text(same: ""))].map(\.id)
        let stance = try object["stance"]?.word(of: ids) ?? Stance.stated.id
        if stance == Stance.notModelled(Text(same: "")).id {
            return .notModelled(try object.required("stanceNote").phrase())
        }
        try object.refuse("stanceNote", with: "stance")
        return stance == Stance.none.id ? .none : .stated
    }
}
