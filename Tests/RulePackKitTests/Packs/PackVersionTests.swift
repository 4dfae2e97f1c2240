import RulePackKit
import Testing

struct PackVersionTests {
    @Test(arguments: ["1.0.0", "0.0.0", "2.10.3", "999999.999999.999999"])
    func `a version is written as it was read`(text: String) throws {
        #expect(try #require(PackVersion(text)).description == text)
    }

    @Test(
        arguments: [
            "", "1", "1.0", "1.0.0.0", "1..0", ".1.0", "1.0.", "v1.0.0", "1.0.0-beta", "1.0.0+5", "01.0.0", "1.00.0",
            "1.0.00", " 1.0.0", "1.0.0 ", "1.0.0\n", "-1.0.0", "+1.0.0", "1.0.1000000", "1,0,0", "1.0.x", "１.0.0",
            "99999999999999999999.0.0",
        ])
    func `anything but three numbers with dots between them is refused`(text: String) {
        #expect(PackVersion(text) == nil)
    }

    @Test func `versions come in the order of their numbers, not of their letters`() {
        let versions: [PackVersion] = ["10.0.0", "2.0.0", "1.10.0", "1.9.9", "1.9.10", "1.0.0"]
        #expect(versions.sorted().map(\.description) == ["1.0.0", "1.9.9", "1.9.10", "1.10.0", "2.0.0", "10.0.0"])
    }

    @Test func `raising a number sets those after it to zero`() {
        let version: PackVersion = "1.2.3"
        #expect(PackVersion.Level.allCases.map(version.raised) == ["1.2.4", "1.3.0", "2.0.0"])
    }

    @Test func `a version in a pack that is none stops the program and names it`() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let version: PackVersion = "1.0"
            print(version)
        }
        let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(said.contains("\"1.0\" is not a version of the form major.minor.patch"))
    }
}
