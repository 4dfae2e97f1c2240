/// An object of a document whose keys are all of the format.
struct DocumentObject<Problem: DocumentProblem> {
    let node: DocumentNode<Problem>

    /// The value under a key that may be absent.
    subscript(key: String) -> DocumentNode<Problem>? { node.child(key) }

    /// The value under a key that has to be there.
    func required(_ key: String) throws(Problem) -> DocumentNode<Problem> {
        guard let child = node.child(key) else { throw node.problem(.missingKey(key)) }
        return child
    }

    /// Throws when there is a key that does not go with the value of another.
    func refuse(_ key: String, with other: String) throws(Problem) {
        if let child = node.child(key) { throw child.problem(.unfittingKey(key, with: other)) }
    }
}
