import RulePackTesting
import SHertogenbosch
import Testing

struct SHertogenboschTests {
    @Test(arguments: PackContract.checks)
    func `the pack keeps the contract`(_ check: PackContract.Check) {
        PackContract(SHertogenbosch.self).verify(check)
    }
}
