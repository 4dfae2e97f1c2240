/// How one provision points at another in a pack file: by its whole id, where a pack uses the local name.
struct RegimeReference {
    private let prefix: String

    /// References within a regime, given by its whole id.
    init(regime: String) {
        prefix = "\(regime)/"
    }

    /// What stands in the file for a name; a name that cannot be a local one stands there as it is.
    func written(_ name: String) -> String {
        name.utf8.contains(UInt8(ascii: "/")) && local(name) == nil ? name : prefix + name
    }

    /// The name that is meant: the local one within the regime, and otherwise what stands there.
    func name(_ written: String) -> String { local(written).map { String($0) } ?? written }

    /// What stands behind the prefix, if it is there: by its bytes, since as characters a mark that joins to the slash
    /// would hide it, or else as characters, since the prefix may be spelled otherwise.
    private func local(_ name: String) -> Substring? {
        if name.utf8.starts(with: prefix.utf8) { return Substring(name.utf8.dropFirst(prefix.utf8.count)) }
        return name.hasPrefix(prefix) ? name.dropFirst(prefix.count) : nil
    }
}
