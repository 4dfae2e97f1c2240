import RegimeEngine
import RulePackKit
import Testing

/// Whether all that a pack file refers to is there.
struct PackFileReferencesTests {
    private func problem(in text: String) -> PackFileProblem? {
        do throws(PackFileProblem) {
            _ = try PackFile.wholePack(from: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    /// The small pack file, which refers to nothing but itself.
    private let whole = SmallPackFile.text.replacing(#", "q/2020/lpa""#, with: "")

    @Test func `a file that refers to what is there is whole`() {
        #expect(problem(in: whole) == nil)
    }

    @Test(arguments: [
        (#""by": ["p/2020/lpa"#, #""by": ["p/2020/step"#, "regimes[0].provisions[0].by[0]", "p/2020/lpa"),
        (#""affects": ["p/2020/late"#, #""affects": ["p/2020/lat"#, "regimes[0].ambiguities[0].affects[0]", nil),
        (
            #"{ "document": "d", "place""#, #"{ "document": "e", "place""#,
            "regimes[0].provisions[0].citations[0].document", "d"
        ),
    ])
    func `what is not there, or is of another kind, is named with what would do`(
        old: String, new: String, path: String, only: String?
    ) throws {
        let found = try #require(problem(in: whole.replacing(old, with: new)))
        #expect(found.path == path)
        guard case .dangling(_, let known) = found.reason else { throw found }
        #expect(
            known == (only.map { [$0] } ?? ["lpa", "late", "plan", "power", "step"].map { "p/2020/\($0)" }.sorted()))
    }

    @Test func `one bad reference at the end of many provisions is found where it stands`() {
        let names = (0..<2_000).map { "n\($0)" }
        let provisions = names.map { name in
            #"{ "id": "p/2020/\#(name)", "kind": "task", "topic": null, "localOnly": { "nl": "n", "en": "e" }, "#
                + #""title": "T", "modality": "duty", "standing": "literal", "by": ["#
                + repeatElement(#""p/2020/lpa""#, count: 5).joined(separator: ", ") + #"], "citations": [] }"#
        }.joined(separator: ", ")
        let last =
            #", { "id": "p/2020/end", "kind": "task", "topic": null, "localOnly": { "nl": "n", "en": "e" }, "#
            + #""title": "T", "modality": "duty", "standing": "literal", "by": ["p/2020/niemand"], "citations": [] }, "#
        let start = #""provisions": ["#
        let bytes = Array(whole.replacing(start, with: start + provisions + last).utf8)
        #expect(problem(in: String(decoding: bytes, as: UTF8.self))?.path == "regimes[0].provisions[2000].by[0]")
    }
}
