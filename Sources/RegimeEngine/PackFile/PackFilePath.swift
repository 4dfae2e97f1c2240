/// How the place of a value in a document is written: `regimes[0].provisions[3].within`.
enum PackFilePath {
    /// The path of the value under a key of an object.
    static func key(_ key: String, of object: String) -> String {
        object.isEmpty ? key : "\(object).\(key)"
    }

    /// The path of an element of a list.
    static func element(_ index: Int, of list: String) -> String { "\(list)[\(index)]" }
}
