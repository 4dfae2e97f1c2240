import RegimeEngine
import Testing

struct JSONHostileInputTests {
    /// Numbers that look random and are the same in every run (SplitMix64).
    struct FixedGenerator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    let sample = Array(JSONSamples.document.utf8)

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func `a hundred thousand opening brackets are refused at the limit`(open: String) {
        let text = String(repeating: open, count: 100_000)
        #expect(JSONSamples.fault(in: Array(text.utf8))?.reason == .tooDeep(limit: 64))
    }

    @Test func `a document cut off after any byte is refused inside its own lines`() {
        #expect(JSONSamples.fault(in: sample) == nil)
        for length in sample.indices {
            let cut = Array(sample[..<length])
            let fault = JSONSamples.fault(in: cut)
            // A scalar that is cut in half is not UTF-8, and a minus sign or point alone is not a number.
            let isExpected: Bool
            switch fault?.reason {
            case .unexpectedEnd, .invalidUTF8, .invalidNumber: isExpected = true
            default: isExpected = false
            }
            #expect(isExpected, "after \(length) bytes: \(String(describing: fault))")
            #expect((fault?.position.line ?? 0) <= cut.count { $0 == 0x0A } + 1)
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `documents with random bytes changed are refused or read but never crash`(seed: UInt64) throws {
        var generator = FixedGenerator(state: seed)
        let telling = Array(#"{}[]",:\u0e-.9tfn"#.utf8) + [0x00, 0x0A, 0x7F, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF]
        var readable = 0
        for _ in 0..<1_000 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: bytes.indices, using: &generator)
                let byte = telling.randomElement(using: &generator) ?? 0
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = byte
                case 1: bytes.insert(byte, at: place)
                case 2: bytes.remove(at: place)
                default: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                }
            }
            if let fault = JSONSamples.fault(in: bytes) {
                #expect(fault.position.line >= 1 && fault.position.line <= bytes.count { $0 == 10 || $0 == 13 } + 1)
                #expect(fault.position.column >= 1 && fault.position.column <= bytes.count + 1)
                continue
            }
            readable += 1
            let value = try JSONReader().read(bytes).value
            let text = try JSONWriter(style: .pretty).string(value)
            let again = try JSONReader().read(text).value
            #expect(try JSONWriter(style: .pretty).string(again) == text)
        }
        #expect(readable > 0)
    }

    @Test func `a number of a million digits costs no more than reading it`() {
        let digits = String(repeating: "1", count: 1_000_000)
        #expect(JSONSamples.fault(in: Array(digits.utf8))?.reason == .numberOutOfRange)
        #expect(JSONSamples.fault(in: Array("0.\(digits)".utf8)) == nil)
    }
}
