import BuiltInPacks
import RulePackKit
import RulePackTesting
import Testing

/// Every pack that ships keeps the contract.
struct ShippedPackTests {
    @Test(arguments: BuiltInPacks.all.map { $0.id }, PackContract.checks)
    func `a pack that ships keeps the contract`(id: String, check: PackContract.Check) throws {
        let pack = try #require(BuiltInPacks.all.first { $0.id == id })
        PackContract(pack).verify(check)
    }
}
