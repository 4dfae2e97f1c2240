import RulePackKit

/// Every provision answers a question, or says why it matters in its own text alone.
struct AnsweredTopics: PackCheck {
    static let code = "VK014"
    static let summary = Text(
        nl: "elke bepaling beantwoordt een vraag of zegt waarom zij alleen hier telt",
        en: "every provision answers a question or says why it is local only")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            guard case .localOnly(let why) = provision.particulars.answers, why.nl.isEmpty || why.en.isEmpty else {
                return nil
            }
            return problem(
                provision.id, nl: "beantwoordt geen vraag en zegt niet waarom",
                en: "answers no question and does not say why",
                remedy: Text(nl: "noem een onderwerp of een reden", en: "name a topic or a reason"))
        }
    }
}
