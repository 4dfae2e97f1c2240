extension String {
    /// The part of an id after its last slash.
    package var localName: String {
        guard let slash = lastIndex(of: "/") else { return self }
        return String(self[index(after: slash)...])
    }
}
