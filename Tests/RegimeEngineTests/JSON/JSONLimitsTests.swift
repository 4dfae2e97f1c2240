import RegimeEngine
import Testing

struct JSONLimitsTests {
    private func fault(_ text: String, _ limits: JSONLimits) -> JSONSyntaxError? {
        JSONSamples.fault(in: Array(text.utf8), limits: limits)
    }

    @Test func `a text of as many bytes as allowed is read and one byte more is not`() {
        #expect(fault("\"é\"", JSONLimits(bytes: 4)) == nil)
        #expect(fault("\"é\" ", JSONLimits(bytes: 4)) == JSONSamples.fault(1, 1, .tooLarge(limit: 4)))
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
    func `nesting as deep as allowed is read and one level more is not`(open: String, close: String) {
        func nested(_ depth: Int) -> String {
            String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
        }
        let column = open.count * 64 + 1
        #expect(fault(nested(64), JSONLimits()) == nil)
        #expect(fault(nested(65), JSONLimits()) == JSONSamples.fault(1, column, .tooDeep(limit: 64)))
        #expect(fault("0", JSONLimits(depth: 0)) == nil)
        #expect(fault(nested(1), JSONLimits(depth: 0)) == JSONSamples.fault(1, 1, .tooDeep(limit: 0)))
        let deepest = JSONLimits(depth: .max)
        #expect(fault(nested(256), deepest) == nil)
        #expect(fault(nested(257), deepest)?.reason == .tooDeep(limit: 256))
    }

    @Test(arguments: [("[\"", "\"]"), ("{\"", "\":0}"), ("{\"\":\"", "\"}")])
    func `a string as long as allowed is read and one byte more is not`(before: String, after: String) {
        let limits = JSONLimits(stringBytes: 5)
        for content in ["abcde", "aéé", "a😀", "\\ud83d\\ude00a", "\\n\\n\\n\\n\\n", "\\n1234"] {
            #expect(fault(before + content + after, limits) == nil)
            let column = before.count
            let longer = before + content + "z" + after
            #expect(fault(longer, limits) == JSONSamples.fault(1, column, .stringTooLong(limit: 5)))
        }
    }

    @Test func `as many values as allowed are read and one more is not`() {
        let limits = JSONLimits(values: 5)
        #expect(fault("[1,{\"a\":[]},null]", limits) == nil)
        #expect(fault("[1,{\"a\":[]},null,\n {}]", limits) == JSONSamples.fault(2, 2, .tooManyValues(limit: 5)))
        #expect(fault("1", JSONLimits(values: 0)) == JSONSamples.fault(1, 1, .tooManyValues(limit: 0)))
    }

    @Test func `the limits are wide unless they are set`() {
        let limits = JSONLimits()
        #expect(limits.bytes == 67_108_864)
        #expect(limits.depth == 64)
        #expect(limits.stringBytes == 1_048_576)
        #expect(limits.values == 5_000_000)
    }

    @Test func `a string at the limit that is set without asking is read and one byte more is not`() {
        let longest = String(repeating: "a", count: 1_048_576)
        #expect(fault("\"\(longest)\"", JSONLimits()) == nil)
        #expect(fault("\"\(longest)a\"", JSONLimits())?.reason == .stringTooLong(limit: 1_048_576))
    }
}
