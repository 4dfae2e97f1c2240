import RegimeEngine
import RulePackKit

extension Difference.Change {
    var mark: Page.Mark {
        switch self {
        case .onlyA: .removed
        case .onlyB: .added
        case .changed: .changed
        }
    }

    /// The way in which two differ, as a person reads it.
    var name: Text {
        switch self {
        case .onlyA: Side.first.only
        case .onlyB: Side.second.only
        case .changed: Text(nl: "Anders", en: "Different")
        }
    }
}

extension Difference.Subject {
    /// What it is about, as a person reads it.
    var plural: Text {
        switch self {
        case .provision: Text(nl: "Bepalingen", en: "Provisions")
        case .ambiguity: Text(nl: "Onduidelijkheden", en: "Ambiguities")
        case .silence: Text(nl: "Waar de tekst zwijgt", en: "Where the text is silent")
        case .notRule: Text(nl: "Regels zonder bepaling", en: "Lines without a rule")
        case .document: Text(nl: "Documenten", en: "Documents")
        case .topic: Text(nl: "Eigen vragen", en: "Questions of its own")
        case .regime: Text(nl: "De regeling", en: "The regime")
        }
    }
}
