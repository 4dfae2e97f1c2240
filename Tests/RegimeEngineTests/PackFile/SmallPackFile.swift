import RegimeEngine
import RulePackKit

/// A short pack file with every type of object in it, to break at one point at a time.
enum SmallPackFile {
    static let text = #"""
        { "schema": "verzuimkompas/pack/1", "id": "p", "name": "Plaats", "version": "1.2.0", "authority": "municipal",
          "jurisdictions": [
            { "name": "Plaats", "code": "GM0001", "aliases": ["Stad"], "standing": "literal" },
            { "name": "Dorp", "code": "GM0002", "aliases": [], "standing": "assumed", "note": { "nl": "k", "en": "m" } } ],
          "topics": [
            { "id": "own", "group": "work", "kind": "task", "otherKinds": [], "sector": "VO", "question": { "nl": "?", "en": "?" } } ],
          "regimes": [ { "id": "p/2020", "title": "Tekst", "shortTitle": "P 2020",
            "validity": { "from": "2020-01-31", "fromBound": "day", "through": null, "throughBound": "within",
              "throughWithin": { "from": "2021-07-01", "through": "2021-07-31" },
              "renewsTacitly": false, "note": { "nl": "é", "en": "e" } },
            "sectors": ["PO", "VO"],
            "jurisdictions": ["GM0001", { "name": "D", "code": "GM0002", "aliases": [], "standing": "literal" }],
            "documents": [ { "id": "d", "title": "T", "sha256": "00", "date": "2020-02-29" } ],
            "provisions": [
              { "id": "p/2020/late", "kind": "threshold", "topic": "own", "title": "Te laat", "modality": "duty",
                "sectors": ["PO"], "standing": "interpreted", "standingNote": { "nl": "n", "en": "e" },
                "measure": "lateArrivals",
                "range": { "unit": "times", "from": 3, "fromIncluded": true, "to": 5, "toIncluded": null },
                "window": { "anchor": "anyPeriod", "length": { "amount": 4, "unit": "weeks" } },
                "conditions": [ { "fact": "reported", "is": true },
                  { "ages": { "unit": "years", "from": 12, "fromIncluded": true } } ],
                "by": ["p/2020/lpa", "q/2020/lpa"],
                "citations": [ { "document": "d", "place": "1", "lines": [4, 5], "says": "te laat" } ] },
              { "id": "p/2020/lpa", "kind": "role", "topic": null, "localOnly": { "nl": "n", "en": "e" },
                "title": "Ambtenaar", "modality": "description", "standing": "literal",
                "function": { "id": "officer", "nl": "ambtenaar", "en": "officer" }, "citations": [] },
              { "id": "p/2020/plan", "kind": "actionItem", "topic": "terms", "title": "Plan", "modality": "plan",
                "standing": "literal", "stance": "notModelled", "stanceNote": { "nl": "n", "en": "e" },
                "timing": { "asStated": "mei", "period": { "from": "2020-05-01", "through": "2020-05-31" },
                  "frequency": { "manner": "counted", "range": { "unit": "times", "to": 2, "toIncluded": true },
                    "per": { "amount": 1.5, "unit": "months" } }, "firmness": "stated" }, "citations": [] },
              { "id": "p/2020/step", "kind": "tier", "topic": null, "localOnly": { "nl": "n", "en": "e" },
                "title": "Stap", "modality": "duty", "standing": "literal", "order": 1, "object": "school",
                "citations": [] },
              { "id": "p/2020/power", "kind": "mandate", "topic": null, "localOnly": { "nl": "n", "en": "e" },
                "title": "Macht", "modality": "duty", "standing": "literal", "binding": true, "citations": [] } ],
            "ambiguities": [ { "id": "p/2020/when", "cause": "vague", "question": { "nl": "?", "en": "?" },
              "readings": [ { "id": "a", "text": { "nl": "a", "en": "a" } }, { "id": "b", "text": { "nl": "b", "en": "b" },
                "revisions": [ { "provision": "p/2020/late", "sets": "range",
                    "to": { "unit": "times", "from": 4, "fromIncluded": true } },
                  { "provision": "p/2020/late", "sets": "window", "to": { "anchor": "since", "since": ["schoolTalk"] } },
                  { "provision": "p/2020/late", "sets": "by", "to": null },
                  { "provision": "p/2020/late", "sectors": ["VO"] },
                  { "provision": "p/2020/late", "conditions": [ { "fact": "blameworthy", "is": false } ] },
                  { "provision": "p/2020/late", "amount": { "amount": 2, "unit": "dayparts" },
                    "countsAs": { "amount": 1, "unit": "days" } },
                  { "provision": "p/2020/late", "unit": "times", "readAs": "dayparts" },
                  { "provision": "p/2020/late", "drops": true }, { "provision": "p/2020/late", "leavesOpen": true } ] } ],
              "default": "a", "why": { "nl": "w", "en": "w" }, "affects": ["p/2020/late"], "citations": [] } ],
            "silences": [ { "topic": "period", "note": { "nl": "stil", "en": "silent" } } ],
            "notRules": [ { "document": "d", "lines": [1, 1], "reason": "heading" } ] } ] }
        """#

    /// What is wrong with a text, or nil when it can be read.
    static func problem(in text: String) -> PackFileProblem? {
        problem(in: Array(text.utf8))
    }

    /// What is wrong with some bytes, or nil when they can be read.
    static func problem(in bytes: [UInt8]) -> PackFileProblem? {
        do throws(PackFileProblem) {
            _ = try PackFile.pack(from: bytes)
            return nil
        } catch {
            return error
        }
    }
}
