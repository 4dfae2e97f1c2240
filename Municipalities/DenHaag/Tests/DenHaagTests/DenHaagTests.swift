import DenHaag
import RulePackTesting
import Testing

struct DenHaagTests {
    @Test(arguments: PackContract.checks)
    func `the pack keeps the contract`(_ check: PackContract.Check) {
        PackContract(DenHaag.self).verify(check)
    }
}
