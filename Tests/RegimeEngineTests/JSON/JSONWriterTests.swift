import RegimeEngine
import Testing

struct JSONWriterTests {
    let pretty = JSONWriter(style: .pretty)
    let compact = JSONWriter(style: .compact)

    @Test func `the pretty layout has a line for each member and keeps the order`() throws {
        let value: JSONValue = [
            "z": 1, "a": ["minutes": [157, 158], "none": nil], "list": [["x": true], []], "empty": [:], "no": [],
        ]
        #expect(
            try pretty.string(value) == """
                {
                  "z": 1,
                  "a": {
                    "minutes": [157, 158],
                    "none": null
                  },
                  "list": [
                    {
                      "x": true
                    },
                    []
                  ],
                  "empty": {},
                  "no": []
                }

                """)
    }

    @Test func `the compact layout is one line without spaces`() throws {
        let value: JSONValue = ["z": [1, "a b", [:], []], "a": ["b": nil, "c": false]]
        #expect(try compact.string(value) == #"{"z":[1,"a b",{},[]],"a":{"b":null,"c":false}}"#)
    }

    @Test func `a bare scalar is a document`() throws {
        #expect(try pretty.string("a") == "\"a\"\n")
        #expect(try compact.string(nil) == "null")
    }

    @Test(arguments: [("a", "é"), ("é", "a")])
    func `an array that ends in column 100 stays on one line and a longer one does not`(
        key: String, letter: String
    ) throws {
        func text(_ count: Int) throws -> String {
            try pretty.string(.object([key: [1, .string(String(repeating: letter, count: count))]]))
        }
        // Two spaces, the key with quotes, colon and space, the bracket, "1, ", quotes, and the closing bracket.
        let fitting = 100 - 2 - 5 - 1 - 3 - 2 - 1
        #expect(try text(fitting).split(separator: "\n").map(\.count) == [1, 100, 1])
        #expect(try text(fitting + 1).split(separator: "\n").count == 6)
    }

    @Test func `a long array has a line for each value`() throws {
        let text = try pretty.string(.array((0..<60).map { .integer($0) }))
        #expect(text.hasPrefix("[\n  0,\n  1,\n"))
        #expect(text.hasSuffix("  59\n]\n"))
    }

    @Test(
        arguments: [
            ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
            ("\u{7F}\u{80}\u{9F}", #""\u007f\u0080\u009f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
            ("\u{61C}\u{200E}\u{200F}", #""\u061c\u200e\u200f""#),
            ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", #""\u202a\u202b\u202c\u202d\u202e""#),
            ("\u{2066}\u{2067}\u{2068}\u{2069}", #""\u2066\u2067\u2068\u2069""#),
            ("Zoë ✓ 😀 \u{A0}\u{200D}\u{FFFF}\u{10FFFF}", "\"Zoë ✓ 😀 \u{A0}\u{200D}\u{FFFF}\u{10FFFF}\""),
            ("\r\n", #""\r\n""#), ("a\u{7F}", #""a\u007f""#), ("e\u{301}", "\"e\u{301}\""),
        ])
    func `what would be invisible or reorder text is escaped and the rest is not`(
        string: String, text: String
    ) throws {
        #expect(Array(try compact.string(.string(string)).utf8) == Array(text.utf8))
        #expect(Array(try compact.string(.object([string: 1])).utf8) == Array("{\(text):1}".utf8))
        #expect(try JSONReader().read(text).value == .string(string))
    }

    @Test func `writing goes to any output stream`() throws {
        var output = "> "
        try compact.write([1], to: &output)
        #expect(output == "> [1]")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a number that JSON does not have is refused and nothing is written`(number: Double) {
        var output = ""
        #expect(throws: JSONWritingError.numberIsNotFinite) {
            try compact.write(["a": [1, .number(number)]], to: &output)
        }
        #expect(throws: JSONWritingError.numberIsNotFinite) {
            try pretty.write(["a": [1, .number(number)]], to: &output)
        }
        #expect(output.isEmpty)
    }

    @Test func `nesting too deep to be read again is refused`() throws {
        func nested(_ depth: Int) -> JSONValue {
            (0..<depth).reduce(0) { value, level in level.isMultiple(of: 2) ? [value] : ["a": value] }
        }
        #expect(try JSONReader(limits: JSONLimits(depth: 256)).read(pretty.string(nested(256))).value == nested(256))
        #expect(throws: JSONWritingError.tooDeep(limit: 256)) { try pretty.string(nested(257)) }
        #expect(throws: JSONWritingError.tooDeep(limit: 256)) { try compact.string(nested(258)) }
    }

    @Test func `what is written reads back as it was`() throws {
        for writer in [pretty, compact] {
            #expect(try JSONReader().read(writer.string(JSONSamples.value)).value == JSONSamples.value)
        }
    }
}
