import RegimeEngine
import RulePackKit

extension Search.Hit {
    /// The id, or that of the question on which a text is silent.
    var id: String {
        switch subject {
        case .provision(let provision): provision.id
        case .ambiguity(let ambiguity): ambiguity.id
        case .silence(let silence): silence.topic.id
        }
    }

    /// The id as a person reads it.
    var source: Text {
        switch subject {
        case .provision, .ambiguity: Text(same: id)
        case .silence: Text(nl: "onderwerp \(id)", en: "topic \(id)")
        }
    }

    /// The question that it answers or leaves open.
    var topic: String? {
        switch subject {
        case .provision(let provision): provision.topic?.id
        case .ambiguity: nil
        case .silence(let silence): silence.topic.id
        }
    }

    var kind: Text {
        switch subject {
        case .provision(let provision): provision.kind.name
        case .ambiguity: Text(nl: "onduidelijkheid", en: "ambiguity")
        case .silence: Text(nl: "tekst zwijgt", en: "text is silent")
        }
    }

    /// What it says in one line.
    var title: Text {
        switch subject {
        case .provision(let provision):
            if let term = provision.rule as? Term { return Text(same: "\(term.word) = \(term.particulars.title)") }
            return Text(same: provision.title)
        case .ambiguity(let ambiguity): return ambiguity.question
        case .silence(let silence): return silence.note
        }
    }

    var citations: [Citation] {
        switch subject {
        case .provision(let provision): provision.citations
        case .ambiguity(let ambiguity): ambiguity.citations
        case .silence: []
        }
    }
}
