import RulePackKit

extension PackFileReader {
    func regime(_ node: PackFileNode) throws(PackFileProblem) -> Regime {
        let object = try node.object(PackFileKeys.regime)
        let name = try object.required("id").localName(in: pack)
        let id = "\(pack)/\(name)"
        let references = RegimeReference(regime: id)
        let list = try object.required("provisions")
        let provisions = try list.list(distinct: "id") { node throws(PackFileProblem) in
            try provision(node, of: id)
        }
        let thresholds = provisions.count { $0.kind == .threshold }
        guard thresholds <= PackFile.mostThresholds else {
            throw list.problem(.tooMany(.thresholds, count: thresholds, limit: PackFile.mostThresholds))
        }
        let revised = PackFileRevisions(provisions, references)
        var regime = Regime(
            name, title: try object.required("title").text(), shortTitle: try object.required("shortTitle").text(),
            validity: try object.required("validity").validity(),
            sectors: try object.required("sectors").list { node throws(PackFileProblem) in
                try node.word(Sector.self)
            },
            jurisdictions: try object.required("jurisdictions").list(entry),
            documents: try object.required("documents").list(distinct: "id", document),
            silences: try object.required("silences").list(distinct: "topic", silence),
            provisions: provisions,
            ambiguities: try object.required("ambiguities").list(distinct: "id") {
                node throws(PackFileProblem) in
                try ambiguity(node, of: id, revised)
            },
            notRules: try object.required("notRules").list(notRule))
        regime.origin = origin(of: node)
        return regime
    }

    /// A jurisdiction of the document by its code, or as this regime names it.
    private func entry(_ node: PackFileNode) throws(PackFileProblem) -> Jurisdiction {
        let own = node.isObject ? try PackFileReader.jurisdiction(node) : nil
        let code = node.child("code") ?? node
        let text = try code.text(or: .textOrObject)
        guard let known = jurisdictions[text] else {
            throw code.problem(.unknownWord(text, allowed: jurisdictions.keys.sorted()))
        }
        return own ?? known
    }

    private func document(_ node: PackFileNode) throws(PackFileProblem) -> SourceDocument {
        let object = try node.object(PackFileKeys.document)
        let date = try object.required("date")
        return SourceDocument(
            try object.required("id").id(), title: try object.required("title").text(),
            sha256: try object.required("sha256").text(), date: date.isNull ? nil : try date.day(or: .textOrNull),
            note: try object["note"]?.phrase())
    }

    private func ambiguity(
        _ node: PackFileNode, of regime: String, _ revised: PackFileRevisions
    ) throws(PackFileProblem) -> Ambiguity {
        let object = try node.object(PackFileKeys.ambiguity)
        var ambiguity = Ambiguity(
            try object.required("id").localName(in: regime),
            try object.required("cause").word(Ambiguity.Cause.self),
            question: try object.required("question").phrase(),
            readings: try object.required("readings").list(distinct: "id") {
                node throws(PackFileProblem) in
                try reading(node, revised)
            },
            default: try object.required("default").text(), why: try object.required("why").phrase(),
            affects: try object.required("affects").list { node throws(PackFileProblem) in
                try node.name(revised.references)
            },
            citations: try object.required("citations").list(citation))
        ambiguity.origin = origin(of: node)
        return ambiguity
    }

    private func reading(
        _ node: PackFileNode, _ revised: PackFileRevisions
    ) throws(PackFileProblem) -> Reading {
        let object = try node.object(PackFileKeys.reading)
        return Reading(
            try object.required("id").id(), try object.required("text").phrase(),
            revisions: try object["revisions"]?.filledList(revised.revision) ?? [])
    }

    private func silence(_ node: PackFileNode) throws(PackFileProblem) -> Silence {
        let object = try node.object(PackFileKeys.silence)
        let note = try object.required("note").phrase()
        var silence = Silence(try topic(try object.required("topic")), nl: note.nl, en: note.en)
        silence.origin = origin(of: node)
        return silence
    }

    private func notRule(_ node: PackFileNode) throws(PackFileProblem) -> NotRule {
        let object = try node.object(PackFileKeys.notRule)
        var entry = NotRule(
            try object.required("lines").lines(), try object.required("reason").word(NotRule.Reason.self),
            try object["note"]?.phrase(), in: try object.required("document").id())
        entry.origin = origin(of: node)
        return entry
    }

    func citation(_ node: PackFileNode) throws(PackFileProblem) -> Citation {
        let object = try node.object(PackFileKeys.citation)
        return Citation(
            try object.required("place").text(), try object.required("lines").lines(),
            try object.required("says").text(), in: try object.required("document").id(), origin: origin(of: node))
    }

    /// A topic by its id.
    func topic(
        _ node: PackFileNode, or expected: PackFileProblem.Expectation = .text
    ) throws(PackFileProblem) -> Topic {
        let id = try node.text(or: expected)
        guard let topic = PackFileReader.sharedTopics[id] ?? topics[id] else {
            let known = Array(PackFileReader.sharedTopics.keys) + topics.keys
            throw node.problem(.unknownWord(id, allowed: known.sorted()))
        }
        return topic
    }
}
