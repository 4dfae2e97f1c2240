import RegimeEngine
import RulePackKit
import Testing

/// An example of a check, as the compiler has read it.
struct CheckExample: Sendable, CustomTestStringConvertible {
    let code: String
    let isRight: Bool
    let pack: Pack

    var testDescription: String { "\(code), \(isRight ? "right" : "wrong")" }

    static func provisions(_ code: String, isRight: Bool, @Provisions _ parts: () -> [Provision]) -> CheckExample {
        CheckExample(code: code, isRight: isRight, pack: Sample.pack(adding: parts))
    }

    static func ambiguities(_ code: String, isRight: Bool, @Ambiguities _ parts: () -> [Ambiguity]) -> CheckExample {
        CheckExample(code: code, isRight: isRight, pack: Sample.pack(ambiguities: parts()))
    }

    static func silences(_ code: String, isRight: Bool, @Silences _ parts: () -> [Silence]) -> CheckExample {
        CheckExample(code: code, isRight: isRight, pack: Sample.pack(silences: parts()))
    }

    static func notRules(_ code: String, isRight: Bool, @NotRules _ parts: () -> [NotRule]) -> CheckExample {
        CheckExample(code: code, isRight: isRight, pack: Sample.pack(notRules: parts()))
    }

    static func regimes(_ code: String, isRight: Bool, @ListOf<Regime> _ parts: () -> [Regime]) -> CheckExample {
        CheckExample(code: code, isRight: isRight, pack: Pack(id: "voorbeeld", name: "Voorbeeld", regimes: parts()))
    }
}
