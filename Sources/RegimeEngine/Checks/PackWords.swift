import RulePackKit

/// A text of a part of a pack, with what it is.
struct LabelledText {
    let part: any CheckedPart
    let label: Text
    let text: String
    /// Whether another check says what to do when it is empty.
    let mayBeEmpty: Bool
}

extension Regime {
    /// Every text that a person reads and that is ours to write, except quoted words.
    var texts: [LabelledText] {
        var list: [LabelledText] = []
        func add(_ part: some CheckedPart, _ nl: String, _ en: String, _ text: String?, mayBeEmpty: Bool = false) {
            guard let text else { return }
            list.append(LabelledText(part: part, label: Text(nl: nl, en: en), text: text, mayBeEmpty: mayBeEmpty))
        }
        func add(_ part: some CheckedPart, _ nl: String, _ en: String, _ text: Text?, mayBeEmpty: Bool = false) {
            add(part, nl, en, text?.nl, mayBeEmpty: mayBeEmpty)
            add(part, nl, en, text?.en, mayBeEmpty: mayBeEmpty)
        }
        func add(_ part: some CheckedPart, _ field: DescribedField, _ value: FieldValue) {
            switch value {
            case .text(let text): add(part, field.label.nl, field.label.en, text)
            case .phrase(let text), .word(_, let text): add(part, field.label.nl, field.label.en, text)
            case .timing(let timing): add(part, field.label.nl, field.label.en, timing.asStated)
            case .list(let values): for value in values { add(part, field, value) }
            default: break
            }
        }
        add(self, "titel", "title", title, mayBeEmpty: true)
        add(self, "korte titel", "short title", shortTitle, mayBeEmpty: true)
        add(self, "geldigheid", "validity", validity.note)
        for place in jurisdictions {
            add(self, "gemeente", "municipality", place.name)
            for alias in place.aliases {
                add(self, "andere naam van \(place.name)", "other name of \(place.name)", alias)
            }
            add(self, "uitleg bij \(place.name)", "note on \(place.name)", place.standing.note)
        }
        for document in documents {
            add(self, "titel van document", "title of a document", document.title)
            add(self, "opmerking bij document", "note on a document", document.note)
        }
        for silence in silences {
            add(self, "opmerking over \(silence.topic.id)", "remark on \(silence.topic.id)", silence.note)
        }
        for entry in notRules { add(self, "regels \(entry.lines.shown)", "lines \(entry.lines.shown)", entry.note) }
        for provision in provisions {
            let particulars = provision.particulars
            add(provision, "omschrijving", "title", particulars.title, mayBeEmpty: true)
            add(provision, "kort antwoord", "brief", particulars.brief, mayBeEmpty: true)
            add(provision, "uitleg", "note", particulars.standing.note, mayBeEmpty: true)
            if case .notModelled(let why) = particulars.stance {
                add(provision, "uitleg", "note", why, mayBeEmpty: true)
            }
            if case .localOnly(let why) = particulars.answers {
                add(provision, "reden", "reason", why, mayBeEmpty: true)
            }
            add(provision, "geldigheid", "validity", particulars.validity?.note)
            for field in provision.rule.describedFields { if let value = field.value { add(provision, field, value) } }
        }
        for use in Coverage.uses(in: self) { add(use, "plaats", "place", use.citation.place) }
        for ambiguity in ambiguities {
            add(ambiguity, "vraag", "question", ambiguity.question)
            add(ambiguity, "reden van de standaard", "reason of the default", ambiguity.why)
            for reading in ambiguity.readings {
                add(ambiguity, "lezing \(reading.id)", "reading \(reading.id)", reading.text)
            }
        }
        for topic in topics where !Topic.shared.contains(topic) {
            add(self, "vraag van \(topic.id)", "question of \(topic.id)", topic.question)
        }
        return list
    }
}
