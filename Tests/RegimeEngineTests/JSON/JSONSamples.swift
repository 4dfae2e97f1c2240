import RegimeEngine

/// Documents and helpers that several tests of JSON share.
enum JSONSamples {
    /// A document with every kind of value, escapes, and characters of one to four bytes.
    static let document = #"""
        {
          "school": "De Zoë \"✓\" \u00e9\ud83d\ude00 🏫",
          "absences": [{"from": "2024-01-08", "minutes": [157, -158], "excused": false}, {}],
          "share": 12.5e-1, "none": null, "empty": [], "all": true, "tiny\n": -0.000001
        }
        """#

    /// The same document as a value.
    static let value: JSONValue = [
        "school": "De Zoë \"✓\" é😀 🏫",
        "absences": [["from": "2024-01-08", "minutes": [157, -158], "excused": false], [:]],
        "share": 1.25, "none": nil, "empty": [], "all": true, "tiny\n": -0.000001,
    ]

    /// An error at a line and column.
    static func fault(_ line: Int, _ column: Int, _ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
        JSONSyntaxError(position: JSONPosition(line: line, column: column), reason: reason)
    }

    /// What is wrong with a text, or `nil` when it can be read.
    static func fault(in bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONSyntaxError? {
        do throws(JSONSyntaxError) {
            _ = try JSONReader(limits: limits).read(bytes)
            return nil
        } catch {
            return error
        }
    }
}
