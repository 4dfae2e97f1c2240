import RegimeEngine
import RulePackKit

func listing(bytes: [UInt8], regime: Regime) throws {
    // LISTING
}
