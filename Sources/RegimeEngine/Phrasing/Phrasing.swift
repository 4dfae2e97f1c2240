package import RulePackKit

/// Puts provisions of one regime into a few words.
package struct Phrasing: Sendable {
    private let titles: [String: String]

    package init(_ regime: Regime) {
        titles = Dictionary(regime.provisions.map { ($0.name, $0.title) }) { first, _ in first }
    }

    /// The answer that a provision gives, with the force it has where that is not usual for its kind.
    package func answer(of provision: Provision) -> Text {
        let words = words(of: provision)
        switch provision.particulars.stance {
        case .stated: break
        case .none: return Text(nl: "geen: \(words.nl)", en: "none: \(words.en)")
        case .notModelled(let why): return Text(nl: "\(words.nl) (\(why.nl))", en: "\(words.en) (\(why.en))")
        }
        let modality = provision.particulars.modality
        guard modality != provision.kind.usualModality, modality != .description, modality != .duty else {
            return words
        }
        return Text(nl: "\(words.nl) (\(modality.name.nl))", en: "\(words.en) (\(modality.name.en))")
    }

    private func words(of provision: Provision) -> Text {
        let own = provision.particulars.brief.map(Text.init(same:))
        let derived = derived(from: provision.rule)
        if let own, let derived { return Text(nl: own.nl, en: derived.en) }
        return own ?? derived ?? Text(same: provision.title)
    }

    /// The words of a provision that its fields do not say already, if any.
    package func ownWords(of provision: Provision) -> Text? {
        switch provision.rule {
        case is Threshold, is Deadline, is Contact: derived(from: provision.rule) == nil ? words(of: provision) : nil
        case is Role, is Organisation, is Meeting, is EscalationTier: Text(same: provision.title)
        default: words(of: provision)
        }
    }

    /// What the fields of a rule say by themselves, where they do.
    private func derived(from rule: any Rule) -> Text? {
        switch rule {
        case let rule as Threshold: phrase(rule)
        case let rule as Deadline: phrase(rule)
        case let rule as Contact: rule.frequency?.phrase
        case let rule as Meeting: phrase(rule)
        case let rule as EscalationTier: phrase(rule)
        case let rule as Role: named(rule.particulars.title, rule.abbreviation)
        case let rule as Organisation: named(rule.particulars.title, rule.abbreviation)
        case let rule as Term: Text(same: "\(rule.word) = \(rule.particulars.title)")
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
    func title(of name: String) -> String { titles[name] ?? name }
}
