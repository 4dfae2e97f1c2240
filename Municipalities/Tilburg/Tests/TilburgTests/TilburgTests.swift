import RulePackTesting
import Testing
import Tilburg

struct TilburgTests {
    @Test(arguments: PackContract.checks)
    func `the pack keeps the contract`(_ check: PackContract.Check) {
        PackContract(Tilburg.self).verify(check)
    }
}
