import RulePackKit

/// A word that a pack adds to a shared list has an id that nothing else has.
struct OwnVocabulary: PackCheck {
    static let code = "VK033"
    static let summary = Text(
        nl: "een eigen onderwerp of functie heeft een id dat niets anders heeft",
        en: "a topic or function of a pack's own has an id that nothing else has")

    func findings(in pack: CheckedPack) -> [Finding] {
        var first: [Key: Text] = [:]
        return pack.pack.regimes.flatMap(\.ownWords).compactMap { word, provision in
            let kind = word.list.name
            if let shared = word.list.shared[word.id] {
                return problem(
                    provision, nl: "\(kind.nl) \(word.id) is er al en betekent „\(shared.nl)”",
                    en: "\(kind.en) \(word.id) exists already and means \"\(shared.en)\"",
                    remedy: Text(
                        nl: "gebruik het gedeelde woord, of geef het eigen woord een ander id",
                        en: "use the shared word, or give the own word another id"))
            }
            guard let known = first.updateValue(word.words, forKey: Key(list: word.list, id: word.id)) else {
                return nil
            }
            return problem(
                provision, nl: "\(kind.nl) \(word.id) betekent hier „\(word.words.nl)” en elders „\(known.nl)”",
                en: "\(kind.en) \(word.id) means \"\(word.words.en)\" here and \"\(known.en)\" elsewhere",
                remedy: Text(
                    nl: "maak er één van, of geef een van beide een ander id",
                    en: "make them one, or give one of them another id"))
        }
    }

    private struct Key: Hashable {
        let list: OwnWord.List
        let id: String
    }
}

extension OwnVocabulary {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Regelingen worden naast elkaar gezet op het id van een onderwerp of functie. Betekent één id twee dingen, "
                + "dan staan ongelijke antwoorden in dezelfde rij.",
            en:
                "Regimes are set side by side by the id of a topic or function. If one id means two things, unlike answers "
                + "stand in one row."),
        mending: Text(
            nl: "Gebruik het gedeelde woord als het hetzelfde betekent. Anders krijgt het eigen woord een eigen id.",
            en: "Use the shared word if it means the same. Otherwise the own word gets an id of its own."),
        part: .provisions,
        wrong: """
            Role("conrector", "conrector", fills: PartyFunction("school-head", nl: "conrector", en: "deputy head"))
                .cite("Artikel 2", 9, "de mentor")
            """,
        right: """
            Role("conrector", "conrector", fills: .schoolHead)
                .cite("Artikel 2", 9, "de mentor")
            """)
}
