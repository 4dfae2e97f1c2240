import Nederland
import RulePackTesting
import Testing

struct NederlandTests {
    @Test(arguments: PackContract.checks)
    func `the pack keeps the contract`(_ check: PackContract.Check) {
        PackContract(Nederland.self).verify(check)
    }
}
