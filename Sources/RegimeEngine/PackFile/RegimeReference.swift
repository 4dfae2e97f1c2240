/// How one provision points at another in a pack file: by its whole id, where a pack uses the local name.
struct RegimeReference {
    private let prefix: String

    /// References within a regime, given by its whole id.
    init(regime: String) {
        prefix = "\(regime)/"
    }

    /// What stands in the file for a name; a name that cannot be a local one stands there as it is.
    func written(_ name: String) -> String {
        name.contains("/") && !name.hasPrefix(prefix) ? name : prefix + name
    }

    /// The name that is meant: the local one within the regime, and otherwise what stands there.
    func name(_ written: String) -> String {
        written.hasPrefix(prefix) ? String(written.dropFirst(prefix.count)) : written
    }
}
