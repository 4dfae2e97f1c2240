/// The place of a value in a document.
///
/// Every value that is read has one and nearly none is ever written out, so that it is kept in parts.
indirect enum DocumentPath {
    case document
    /// The value under a key of an object.
    case key(String, of: DocumentPath)
    /// An element of a list.
    case element(Int, of: DocumentPath)

    /// The key under which the value stands, if it stands under one.
    var key: String? { if case .key(let key, of: _) = self { key } else { nil } }

    /// How the place is written: `regimes[0].provisions[3].within`; nothing for the document as a whole.
    var written: String {
        switch self {
        case .document: ""
        case .key(let key, of: .document): key
        case .key(let key, let object): "\(object.written).\(key)"
        case .element(let index, let list): "\(list.written)[\(index)]"
        }
    }
}
