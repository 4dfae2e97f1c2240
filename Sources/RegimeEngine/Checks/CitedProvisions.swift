import RulePackKit

/// Every provision and every ambiguity says where it stands.
struct CitedProvisions: PackCheck {
    static let code = "VK004"
    static let summary = Text(nl: "elke bepaling heeft een vindplaats", en: "every provision has a citation")

    func findings(in subject: CheckSubject) -> [Finding] {
        let uncited =
            subject.regime.provisions.filter(\.citations.isEmpty).map(\.id)
            + subject.regime.ambiguities.filter(\.citations.isEmpty).map(\.id)
        return uncited.map { id in
            problem(
                id, nl: "geen vindplaats", en: "no citation",
                remedy: Text(nl: "noem document, plaats en regels", en: "name document, place and lines"))
        }
    }
}
