import RegimeEngine
import RulePackKit

func listing(catalogue: Catalogue) throws {
    // LISTING
}
