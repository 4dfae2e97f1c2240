import RegimeEngine
import Testing
import VerzuimCommands

/// Cases that are none, as they come from the command line.
struct AssessHostileInputTests {
    @Test(
        arguments: [
            (["{}"], "case-missing-key"), (["[]"], "case-type"), (["", "nee"], "json-syntax"),
            (["kompas/case/1", "kompas/pack/1"], "case-schema"), (["\"VO\"", "\"HBO\""], "case-unknown-word"),
            (["\"VO\"", "[\"PO\", \"VO\"]"], "case-type"),
            (["\"VO\"", "\"VO\", \"sector\": \"PO\""], "json-syntax"),
            (["\"late\"", "\"late_arrival\""], "case-unknown-word"), (["\"date\"", "\"datum\""], "case-unknown-key"),
            (["\"date\": ", "\"unit\": \"days\", \"date\": "], "case-unfitting-key"),
            (["2022-03-01", "2022-02-30"], "case-date"), (["2022-03-01", "2022-03-16"], "case-after-assessment"),
            (["2022-03-01", "1950-03-01"], "case-before-birth"),
            (["\"sector\"", "\"birthDate\": \"2018-03-16\", \"sector\""], "case-age"),
            (["\"sector\"", "\"birthDate\": \"1982-01-01\", \"sector\""], "case-age"),
            (["\"sector\"", "\"municipality\": \"Den Bosch\", \"sector\""], "case-municipality"),
            (["2022-03-04", "2022-03-02"], "case-end-before-start"), (["2022-03-04", "2022-03-05"], "case-overlap"),
            (["amount\": 2", "amount\": -2"], "case-amount"), (["amount\": 2", "amount\": 25"], "case-amount"),
            (["amount\": 2", "amount\": 1e999"], "json-syntax"),
            (["amount\": 2", "amount\": 111222333"], "case-personal-data"),
            (["\"sector\"", "\"naam\": \"\\u001b[2J\", \"sector\""], "case-personal-data"),
            (["\"VO\"", "\"\\u001b[2J\\u202e\\u2028\""], "case-unknown-word"),
        ])
    func `a case that is none ends with its code, says why, and prints nothing else`(
        change: [String], code: String
    ) throws {
        let folder = try TemporaryFolder()
        let text = change.count == 1 ? change[0] : changed(change[0], change[1])
        try folder.write(text, to: "a.json")
        for language in ["nl", "en"] {
            let outcome = Verzuim().run(["assess", folder.path("a.json"), "--lang", language])
            #expect(outcome.exitCode == .badInput)
            #expect(outcome.content.isEmpty)
            #expect(outcome.notice.hasSuffix(" [\(code)]\n"), "\(outcome.notice)")
            #expect(outcome.notice.count < 2_000)
            #expect(outcome.notice.dropLast().unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        }
    }

    @Test func `a sound case is assessed`() throws {
        let folder = try TemporaryFolder()
        try folder.write(sound, to: "a.json")
        #expect(Verzuim().run(["assess", folder.path("a.json")]).exitCode == .done)
    }

    @Test func `a folder with one bad file assesses the rest, names the bad one, and is bad input`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.json", "c.json"] { try folder.write(sound, to: name) }
        try folder.write("nee", to: "b.json")
        let outcome = Verzuim().run(["assess", folder.path])
        #expect(outcome.exitCode == .badInput)
        #expect(outcome.content.contains("a.json") && outcome.content.contains("c.json"))
        #expect(outcome.notice.contains("/b.json’, regel 1, kolom 2: "), "\(outcome.notice)")
    }

    private func changed(_ old: String, _ new: String) -> String {
        old.isEmpty ? new : sound.replacing(old, with: new, maxReplacements: 1)
    }

    private let sound = #"""
        { "schema": "verzuimkompas/case/1", "pupil": { "sector": "VO" }, "on": "2022-03-15",
          "absences": [ { "kind": "late", "date": "2022-03-01" },
            { "kind": "truancy", "date": "2022-03-02", "amount": 2, "unit": "lessonHours" },
            { "kind": "sick", "from": "2022-03-03", "through": "2022-03-04" },
            { "kind": "sick", "from": "2022-03-05", "through": "2022-03-08" } ] }
        """#
}
