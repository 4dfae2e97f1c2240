import RulePackKit

extension Regime {
    /// The short title as it stands above a column or before an answer: of a statute, with the word that sets it apart
    /// from the texts of municipalities.
    func head(_ language: Language) -> String {
        switch authority {
        case .municipal: shortTitle
        case .national: "\(shortTitle) (\(Text(nl: "wet", en: "statute")[language]))"
        }
    }
}

extension Modality {
    /// The force as it is called under an authority: what municipalities agree on, a statute imposes.
    func name(under authority: Authority) -> Text {
        guard self == .duty, authority == .national else { return name }
        return Text(nl: "wettelijke plicht", en: "statutory duty")
    }
}
