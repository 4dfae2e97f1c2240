import RegimeEngine

/// A case with every type of object in it, to break at one point at a time.
enum SampleCase {
    static let text = #"""
        { "schema": "verzuimkompas/case/1",
          "pupil": { "sector": "VO", "birthDate": "2007-05-01", "municipality": "GM0796" },
          "on": "2022-03-15",
          "calendar": { "closed": [ { "from": "2022-02-26", "through": "2022-03-06", "reason": "vakantie" } ] },
          "history": { "schoolTalk": "2022-02-01", "preventiveTalk": null, "underlyingProblem": false, "blameworthy": true },
          "absences": [
            { "kind": "late", "date": "2022-02-03" },
            { "kind": "truancy", "date": "2022-02-07", "amount": 2, "unit": "lessonHours" },
            { "kind": "sick", "from": "2022-02-08", "through": "2022-02-09" },
            { "kind": "unauthorised", "date": "2022-02-10", "amount": 4.25, "unit": "clockHours" },
            { "kind": "holiday", "from": "2022-02-21", "through": "2022-02-25" },
            { "kind": "leave", "date": "2022-03-15", "amount": 11, "unit": "days" },
            { "kind": "sick", "from": "2022-03-14", "through": null } ] }
        """#

    /// A case of which one part is given and the rest is as small as can be.
    static func text(
        pupil: String = #"{ "sector": "VO" }"#, on day: String = "2022-03-15", more: String = "", absences: String = ""
    ) -> String {
        """
        { "schema": "verzuimkompas/case/1", "pupil": \(pupil), "on": "\(day)",\(more) "absences": [\(absences)] }
        """
    }

    static func read(_ text: String) throws(CaseProblem) -> PupilCase {
        try CaseFile.read(Array(text.utf8))
    }

    /// What is wrong with a text, or nil when it can be read.
    static func problem(in text: String) -> CaseProblem? {
        problem(in: Array(text.utf8))
    }

    /// What is wrong with some bytes, or nil when they can be read.
    static func problem(in bytes: [UInt8]) -> CaseProblem? {
        do throws(CaseProblem) {
            _ = try CaseFile.read(bytes)
            return nil
        } catch {
            return error
        }
    }
}
