import RegimeEngine

/// How documents name the places that a pack can come from.
enum OriginWord: String, CaseIterable {
    case builtIn
    case file

    init(_ origin: PackOrigin) {
        switch origin {
        case .builtIn: self = .builtIn
        case .file: self = .file
        }
    }
}
