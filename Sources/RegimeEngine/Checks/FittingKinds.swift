import RulePackKit

/// A provision is of a kind that its question asks for.
struct FittingKinds: PackCheck {
    static let code = "VK015"
    static let summary = Text(
        nl: "een bepaling past bij de soort van haar vraag", en: "a provision fits the kind of its question")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            guard let topic = provision.topic, provision.kind != topic.kind, !topic.otherKinds.contains(provision.kind)
            else { return nil }
            return problem(
                provision.id, nl: "\(provision.kind.name.nl) beantwoordt \(topic.id) niet",
                en: "a \(provision.kind.name.en) does not answer \(topic.id)",
                remedy: Text(
                    nl: "kies een ander onderwerp of sta de soort bij het onderwerp toe",
                    en: "choose another topic or allow the kind for the topic"))
        }
    }
}
