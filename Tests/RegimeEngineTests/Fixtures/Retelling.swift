import RegimeEngine
import RulePackKit

/// A real pack beside texts that say on each cited line what the pack quotes there. The real texts need not be at hand.
struct Retelling {
    /// The pack, citing those texts.
    let pack: Pack
    /// The texts, by the id of the document.
    let texts: [String: [String]]

    init(of pack: Pack) {
        var texts: [String: [String]] = [:]
        let citations =
            pack.regimes.flatMap(\.provisions).flatMap(\.citations)
            + pack.regimes.flatMap(\.ambiguities).flatMap(\.citations)
        for citation in citations {
            var lines = texts[citation.document] ?? []
            while lines.count < citation.lines.upperBound { lines.append("regel \(lines.count + 1):") }
            // Asterisks keep the words of one citation apart from those of the next.
            lines[citation.lines.lowerBound - 1] += " \(citation.says) *"
            texts[citation.document] = lines
        }
        self.init(pack, texts)
    }

    private init(_ pack: Pack, _ texts: [String: [String]]) {
        let sources = texts.mapValues(Retelling.source)
        self.texts = texts
        self.pack = Pack(
            id: pack.id, name: pack.name,
            regimes: pack.regimes.map { regime in
                regime.with(
                    documents: regime.documents.map { document in
                        SourceDocument(
                            document.id, title: document.title, sha256: sources[document.id]?.sha256 ?? "")
                    })
            })
    }

    /// What is found in the pack, or in a broken copy of it.
    func findings(in copy: Pack? = nil, texts changed: [String: [String]]? = nil) -> [String] {
        let library = SourceLibrary((changed ?? texts).values.map(Retelling.source))
        return PackChecker(sources: library).findings(in: copy ?? pack).map { "\($0.code) \($0.subject)" }
    }

    /// A copy in which one provision cites otherwise.
    func citing(_ name: String, _ change: (Citation) -> Citation) -> Pack {
        changing(name) { rule in
            let old = rule.particulars
            rule.particulars = Particulars(
                id: old.id, answers: old.answers, title: old.title, brief: old.brief, sectors: old.sectors,
                modality: old.modality, standing: old.standing, stance: old.stance, validity: old.validity,
                conditions: old.conditions,
                citations: old.citations.map(change))
        }
    }

    /// A copy in which the first reference of one provision is to something else.
    func referring(_ name: String, to target: String) -> Pack {
        changing(name) { rule in rule = Retelling.referring(rule, to: target) }
    }

    private func changing(_ name: String, _ change: (inout any Rule) -> Void) -> Pack {
        let regimes = pack.regimes.map { regime in
            regime.with(
                provisions: regime.provisions.map { provision in
                    guard provision.name == name else { return provision }
                    var rule = provision.rule
                    change(&rule)
                    return Provision(rule)
                })
        }
        return Pack(id: pack.id, name: pack.name, regimes: regimes)
    }

    private static func referring<R: Rule>(_ rule: R, to target: String) -> R {
        var copy = rule
        for field in R.fields where field.value(rule) != nil {
            if case .list(.reference) = field.shape, field.set(&copy, .list([.reference(target)])) { break }
            if case .reference = field.shape, field.set(&copy, .reference(target)) { break }
        }
        return copy
    }

    private static func source(_ lines: [String]) -> SourceText { Sample.source(lines.joined(separator: "\n")) }
}

extension Regime {
    fileprivate func with(documents: [SourceDocument]? = nil, provisions: [Provision]? = nil) -> Regime {
        Regime(
            name, title: title, shortTitle: shortTitle, validity: validity, sectors: sectors,
            jurisdictions: jurisdictions, documents: documents ?? self.documents, silences: silences,
            provisions: provisions ?? self.provisions, ambiguities: ambiguities, notRules: notRules)
    }
}
