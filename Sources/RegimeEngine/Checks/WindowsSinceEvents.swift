import RulePackKit

/// A window that starts after something names what, and that happens on a day.
struct WindowsSinceEvents: PackCheck {
    static let code = "VK025"
    static let summary = Text(
        nl: "een telperiode sinds iets begint bij iets wat op een dag gebeurt",
        en: "a window since something starts at what happens on a day")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let own = regime.provisions.flatMap { provision in
            provision.rule.describedFields.map { (subject: provision.id, value: $0.value) }
        }
        let revised = regime.ambiguities.flatMap { ambiguity in
            ambiguity.readings.flatMap(\.revisions).map { revision -> (subject: String, value: FieldValue?) in
                guard case .sets(_, let value) = revision.change else { return (ambiguity.id, nil) }
                return (ambiguity.id, value)
            }
        }
        return (own + revised).compactMap { subject, value in
            guard case .window(let window)? = value, let fault = window.fault else { return nil }
            return problem(
                subject, nl: fault.nl, en: fault.en,
                remedy: Text(
                    nl: "noem feiten die op een dag gebeuren, en alleen bij „sinds” of „vanaf”",
                    en: "name facts that happen on a day, and only with \"since\" or \"from\""))
        }
    }
}

extension CountingWindow {
    fileprivate var fault: Text? {
        if anchor.startsAtFacts, facts.isEmpty {
            return Text(nl: "telt sinds iets wat niet is genoemd", en: "counts since something that is not named")
        }
        guard let timeless = facts.first(where: { !$0.isEvent }) else { return nil }
        return Text(
            nl: "telt sinds „\(timeless.name.nl)”, wat geen dag heeft",
            en: "counts since \"\(timeless.name.en)\", which has no day")
    }
}
