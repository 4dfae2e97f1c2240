import RegimeEngine
import RulePackKit
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct PackCodableTests {
    @Test func `a pack is decoded as it was encoded`() throws {
        let data = try JSONEncoder().encode(EveryKindPack.pack)
        #expect(try JSONDecoder().decode(Pack.self, from: data) == EveryKindPack.pack)
    }

    @Test func `what an encoder writes is a pack file`() throws {
        let data = try JSONEncoder().encode(EveryKindPack.pack)
        #expect(try PackFile.pack(from: [UInt8](data)) == EveryKindPack.pack)
    }

    @Test func `a pack file can be decoded`() throws {
        let pack = try JSONDecoder().decode(Pack.self, from: Data(SmallPackFile.text.utf8))
        #expect(try pack == PackFile.pack(from: Array(SmallPackFile.text.utf8)))
    }

    @Test func `what is wrong is the cause of the decoding error`() throws {
        let text = SmallPackFile.text.replacing("\"times\", \"from\"", with: "\"keer\", \"from\"")
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Pack.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("no corrupted data but \(String(describing: error))")
            return
        }
        let allowed = Unit.allCases.map(\.rawValue)
        #expect(
            context.underlyingError as? PackFileProblem
                == PackFileProblem(
                    path: "regimes[0].provisions[0].range.unit", line: nil, column: nil,
                    reason: .unknownWord("keer", allowed: allowed)))
    }
}
