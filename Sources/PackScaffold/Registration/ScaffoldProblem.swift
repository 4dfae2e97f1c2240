public import RulePackKit

/// Why nothing was written.
public enum ScaffoldProblem: Error, Hashable, Sendable {
    /// No pack can be named so.
    case name(PlaceNameProblem)
    /// There is a folder of that name already.
    case exists(String)
    /// There is something in the folder already.
    case notEmpty(String)
    /// A target of that name is in the package already.
    case taken(String)
    /// A file does not hold the list to which the pack is to be added.
    case noList(String, in: String)
    /// The folder is not this package.
    case notThePackage(String)
    /// A file cannot be read.
    case unreadable(String)
    /// A file or folder cannot be made or changed.
    case unwritable(String)
    /// What was written could not be undone after something else failed.
    case leftBehind(String)
}

extension ScaffoldProblem {
    /// What is wrong and how to mend it.
    public var message: Text {
        switch self {
        case .name(let problem): problem.message
        case .exists(let path):
            Text(
                nl: "\(path) bestaat al. Werk daarin verder, of geef een andere naam.",
                en: "\(path) exists already. Work on in it, or give another name.")
        case .notEmpty(let path):
            Text(
                nl: "De map \(path) is niet leeg. Geef een map die er nog niet is, of een lege.",
                en: "The folder \(path) is not empty. Give one that does not exist yet, or an empty one.")
        case .taken(let name):
            Text(
                nl: "Een onderdeel \(name) bestaat al in Package.swift. Geef een andere naam.",
                en: "A target \(name) exists already in Package.swift. Give another name.")
        case .noList(let list, let path):
            Text(
                nl:
                    "In \(path) staat geen lijst ‘\(list)’ waar het pakket bij kan. Zet die terug, of meld het pakket zelf aan.",
                en: "There is no list ‘\(list)’ in \(path) to add the pack to. Put it back, or add the pack by hand.")
        case .notThePackage(let path):
            Text(
                nl: "\(path) is niet de map van dit Swift-pakket: Package.swift of Municipalities ontbreekt.",
                en: "\(path) is not the folder of this Swift package: Package.swift or Municipalities is missing.")
        case .unreadable(let path):
            Text(
                nl: "\(path) is niet te lezen; zijn er rechten voor?",
                en: "\(path) cannot be read; check its permissions.")
        case .unwritable(let path):
            Text(
                nl: "\(path) kan niet worden geschreven; zijn er rechten voor, en is er ruimte? Er is niets veranderd.",
                en: "\(path) cannot be written; check its permissions and the space left. Nothing was changed.")
        case .leftBehind(let path):
            Text(
                nl: "Het schrijven mislukte, en \(path) kon niet worden hersteld. Zet dat terug met git checkout.",
                en: "Writing failed, and \(path) could not be restored. Put it back with git checkout.")
        }
    }
}
