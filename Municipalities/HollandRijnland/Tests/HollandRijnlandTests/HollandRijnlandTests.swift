import HollandRijnland
import RulePackTesting
import Testing

struct HollandRijnlandTests {
    @Test(arguments: PackContract.checks)
    func `the pack keeps the contract`(_ check: PackContract.Check) {
        PackContract(HollandRijnland.self).verify(check)
    }
}
