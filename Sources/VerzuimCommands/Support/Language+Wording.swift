import ArgumentKit
import RulePackKit

extension Language {
    /// The sentences of the command line in this language.
    var wording: Wording {
        switch self {
        case .nl: .dutch
        case .en: .english
        }
    }
}
