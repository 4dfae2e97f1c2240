import RegimeEngine
import Testing

struct JSONSyntaxErrorTests {
    @Test(
        arguments: [
            ("x", 1, 1, "x", .value), ("\n  é", 2, 3, "é", .value), ("[,", 1, 2, ",", .valueOrArrayEnd),
            ("[1,]", 1, 4, "]", .value), ("[1 2]", 1, 4, "2", .commaOrArrayEnd), ("[1}", 1, 3, "}", .commaOrArrayEnd),
            ("{1", 1, 2, "1", .keyOrObjectEnd), ("{,", 1, 2, ",", .keyOrObjectEnd),
            ("{\"a\":1,}", 1, 8, "}", .key), ("{\"a\" 1}", 1, 6, "1", .colon), ("{\"a\":}", 1, 6, "}", .value),
            ("{\"a\":1 \"b\"", 1, 8, "\"", .commaOrObjectEnd), ("{\"a\":1]", 1, 7, "]", .commaOrObjectEnd),
            ("[tru]", 1, 5, "]", .literal("true")), ("nulL", 1, 4, "L", .literal("null")),
            ("fals\u{e9}", 1, 5, "é", .literal("false")), ("+1", 1, 1, "+", .value), (".5", 1, 1, ".", .value),
            ("NaN", 1, 1, "N", .value), ("'a'", 1, 1, "'", .value), ("// a\n1", 1, 1, "/", .value),
            ("[1, /* a */ 2]", 1, 5, "/", .value), ("\u{A0}1", 1, 1, "\u{A0}", .value),
            ("[\"é😀\" x]", 1, 7, "x", .commaOrArrayEnd), ("\r\n\r\rx", 4, 1, "x", .value),
            ("\u{FEFF}\u{FEFF}1", 1, 1, "\u{FEFF}", .value),
        ] as [(String, Int, Int, Unicode.Scalar, JSONExpectation)])
    func `a character out of place is named with what was expected`(
        text: String, line: Int, column: Int, scalar: Unicode.Scalar, expected: JSONExpectation
    ) {
        let fault = JSONSamples.fault(line, column, .unexpectedCharacter(scalar, expected: expected))
        #expect(JSONSamples.fault(in: Array(text.utf8)) == fault)
    }

    @Test(
        arguments: [
            ("", 1, 1), (" \n ", 2, 2), ("[", 1, 2), ("[1", 1, 3), ("[1,\n", 2, 1), ("{", 1, 2), ("{\"a\"", 1, 5),
            ("{\"a\":", 1, 6), ("{\"a\":1,", 1, 8), ("\"é", 1, 3), ("\"\\", 1, 3), ("\"\\u12", 1, 6), ("tr", 1, 3),
            ("\"\\ud83d", 1, 8), ("\"\\ud83d\\", 1, 9), ("\"\\ud83d\\u1", 1, 11), ("\u{FEFF}", 1, 1),
        ])
    func `a text that stops too early is reported at its end`(text: String, line: Int, column: Int) {
        #expect(JSONSamples.fault(in: Array(text.utf8)) == JSONSamples.fault(line, column, .unexpectedEnd))
    }

    @Test(
        arguments: [
            ("1 2", 1, 3, .trailingContent), ("{}\n]", 2, 1, .trailingContent), ("truex", 1, 5, .trailingContent),
            ("1é", 1, 2, .trailingContent), ("null\u{0}", 1, 5, .trailingContent),
            ("{\"a\":1,\n \"a\":2}", 2, 2, .duplicateKey("a")), ("{\"a\":1,\"\\u0061\":2}", 1, 8, .duplicateKey("a")),
            ("{\"\u{e9}\":1,\"e\u{301}\":2}", 1, 8, .duplicateKey("\u{e9}")),
            ("[\"\\x\"]", 1, 3, .invalidEscape), ("\"ab\\u12G4\"", 1, 4, .invalidEscape),
            ("\"\\u12\"", 1, 2, .invalidEscape), ("\"\\U0041\"", 1, 2, .invalidEscape),
            ("\"\\\n\"", 1, 2, .invalidEscape), ("\"\\é\"", 1, 2, .invalidEscape),
            ("\"\\ud83d\\x\"", 1, 2, .loneSurrogate), ("\"\\ud83d\\ud83d\"", 1, 2, .loneSurrogate),
            ("\"\\ud83d\\u0041\"", 1, 2, .loneSurrogate), ("\"\\ud83dx\"", 1, 2, .loneSurrogate),
            ("\" \\ude00\"", 1, 3, .loneSurrogate), ("\"\\ud83d\\uzzzz\"", 1, 8, .invalidEscape),
            ("\"a\nb\"", 1, 3, .controlCharacterInString), ("\"\u{1F}\"", 1, 2, .controlCharacterInString),
            ("{\"\t\":1}", 1, 3, .controlCharacterInString),
            ("[01]", 1, 2, .invalidNumber), ("-", 1, 1, .invalidNumber), ("-a", 1, 1, .invalidNumber),
            ("[1.]", 1, 2, .invalidNumber), ("1.e1", 1, 1, .invalidNumber), (" 1e", 1, 2, .invalidNumber),
            ("1e+", 1, 1, .invalidNumber), ("-00", 1, 1, .invalidNumber), ("1e+-1", 1, 1, .invalidNumber),
            ("[1e400]", 1, 2, .numberOutOfRange), ("-1e999999999999999999999", 1, 1, .numberOutOfRange),
        ] as [(String, Int, Int, JSONSyntaxError.Reason)])
    func `every other fault is reported where it is`(
        text: String, line: Int, column: Int, reason: JSONSyntaxError.Reason
    ) {
        #expect(JSONSamples.fault(in: Array(text.utf8)) == JSONSamples.fault(line, column, reason))
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xC3, 0xC3], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused wherever they stand`(bytes: [UInt8]) {
        let inString = Array("\"é".utf8) + bytes + Array("\"".utf8)
        #expect(JSONSamples.fault(in: inString) == JSONSamples.fault(1, 3, .invalidUTF8))
        #expect(JSONSamples.fault(in: Array("\n[".utf8) + bytes) == JSONSamples.fault(2, 2, .invalidUTF8))
        #expect(JSONSamples.fault(in: Array("[] ".utf8) + bytes) == JSONSamples.fault(1, 4, .invalidUTF8))
        #expect(JSONSamples.fault(in: Array("\"".utf8) + bytes) == JSONSamples.fault(1, 2, .invalidUTF8))
    }

    @Test(arguments: [2, 15, 16, 17, 18, 1_000])
    func `a key that comes again is found in objects of any size`(count: Int) {
        let keys = (0..<count - 1).map { "\"k\($0)\":0" } + ["\n\"k0\":0"]
        let text = "{" + keys.joined(separator: ",") + "}"
        #expect(JSONSamples.fault(in: Array(text.utf8)) == JSONSamples.fault(2, 1, .duplicateKey("k0")))
    }
}
