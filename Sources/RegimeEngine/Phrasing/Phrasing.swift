package import RulePackKit

/// Puts provisions of one regime into a few words.
package struct Phrasing: Sendable {
    private let titles: [String: String]

    package init(_ regime: Regime) {
        titles = Dictionary(regime.provisions.map { ($0.name, $0.title) }) { first, _ in first }
    }

    /// The answer that a provision gives, with the force it has where that is not usual for its kind.
    package func answer(of provision: Provision) -> Text {
        let particulars = provision.particulars
        let words = words(of: provision, particulars)
        switch particulars.stance {
        case .stated: break
        case .none: return Text(nl: "geen: \(words.nl)", en: "none: \(words.en)")
        case .notModelled(let why): return Text(nl: "\(words.nl) (\(why.nl))", en: "\(words.en) (\(why.en))")
        }
        return withForce(words, of: provision)
    }

    /// What a provision says, as a sentence, with the force it has where that is not usual for its kind.
    package func sentence(of provision: Provision) -> Text {
        withForce(Text(same: provision.title), of: provision)
    }

    private func withForce(_ words: Text, of provision: Provision) -> Text {
        let modality = provision.particulars.modality
        guard modality != provision.kind.usualModality, modality != .description, modality != .duty else {
            return words
        }
        return Text(nl: "\(words.nl) (\(modality.name.nl))", en: "\(words.en) (\(modality.name.en))")
    }

    private func words(of provision: Provision, _ particulars: Particulars) -> Text {
        let own = particulars.brief.map(Text.init(same:))
        let derived = derived(from: provision.rule, of: provision.kind)
        // The words of the text say more than its fields; they are Dutch, so that English gets both.
        if let own, let derived { return Text(nl: own.nl, en: "\(derived.en) („\(own.nl)”)") }
        return own ?? derived ?? Text(same: particulars.title)
    }

    /// The words of a provision that its fields do not say already, if any.
    package func ownWords(of provision: Provision) -> Text? {
        let particulars = provision.particulars
        switch provision.kind {
        case .threshold, .deadline, .contact:
            let isDerived = derived(from: provision.rule, of: provision.kind) != nil
            return isDerived ? nil : words(of: provision, particulars)
        case .role, .organisation, .meeting, .tier: return Text(same: particulars.title)
        default: return words(of: provision, particulars)
        }
    }

    /// What the fields of a rule say by themselves, where they do.
    private func derived(from rule: any Rule, of kind: Kind) -> Text? {
        // Trying each type in turn would take longer than the phrase.
        switch kind {
        case .threshold: (rule as? Threshold).flatMap(phrase)
        case .deadline: (rule as? Deadline).flatMap(phrase)
        case .contact: (rule as? Contact)?.frequency?.phrase
        case .meeting: (rule as? Meeting).map(phrase)
        case .tier: (rule as? EscalationTier).map(phrase)
        case .role: (rule as? Role).map { named($0.particulars.title, $0.abbreviation) }
        case .organisation: (rule as? Organisation).map { named($0.particulars.title, $0.abbreviation) }
        case .term: (rule as? Term).map { Text(same: "\($0.word) = \($0.particulars.title)") }
        default: nil
        }
    }

    private func phrase(_ rule: Threshold) -> Text? {
        guard var phrase = rule.range?.phrase else { return nil }
        if let each = rule.each?.phrase {
            phrase = Text(nl: "\(phrase.nl) van \(each.nl)", en: "\(phrase.en) of \(each.en)")
        }
        if let window = rule.window?.phrase {
            phrase = Text(nl: "\(phrase.nl) \(window.nl)", en: "\(phrase.en) \(window.en)")
        }
        guard let leadsTo = rule.leadsTo else { return phrase }
        return Text(nl: "\(phrase.nl): \(leadsTo.nl)", en: "\(phrase.en): \(leadsTo.en)")
    }

    private func phrase(_ rule: Deadline) -> Text? {
        guard let amount = rule.within?.phrase else { return nil }
        return switch rule.manner {
        case .within: amount
        case .before: Text(nl: "minstens \(amount.nl) vooraf", en: "at least \(amount.en) before")
        case .lasting: Text(nl: "duurt \(amount.nl)", en: "takes \(amount.en)")
        }
    }

    private func phrase(_ rule: Meeting) -> Text {
        var phrase = named(rule.particulars.title, rule.abbreviation)
        let sitting = names(rule.participants)
        if !sitting.isEmpty { phrase = Text(nl: "\(phrase.nl): \(sitting)", en: "\(phrase.en): \(sitting)") }
        for words in [rule.frequency?.phrase, rule.duration?.phrase].compactMap(\.self) {
            phrase = Text(nl: "\(phrase.nl), \(words.nl)", en: "\(phrase.en), \(words.en)")
        }
        let others = [
            (names(rule.chair), Text(nl: "voorzitter", en: "chair")),
            (names(rule.guests), Text(nl: "op uitnodiging", en: "by invitation")),
        ]
        for (names, label) in others where !names.isEmpty {
            phrase = Text(nl: "\(phrase.nl) (\(label.nl): \(names))", en: "\(phrase.en) (\(label.en): \(names))")
        }
        return phrase
    }

    private func phrase(_ rule: EscalationTier) -> Text {
        let title = "\(rule.order). \(rule.particulars.title)"
        guard let term = rule.term?.phrase else { return Text(same: title) }
        return Text(nl: "\(title) (uiterlijk \(term.nl))", en: "\(title) (at most \(term.en))")
    }

    private func named(_ title: String, _ abbreviation: String?) -> Text {
        Text(same: abbreviation.map { "\(title) (\($0))" } ?? title)
    }

    private func names(_ parties: [PartyName]) -> String {
        parties.map { title(of: $0.name) }.joined(separator: ", ")
    }

    /// The title of the provision with a local name, or that name when there is none.
    package func title(of name: String) -> String { titles[name] ?? name }
}
