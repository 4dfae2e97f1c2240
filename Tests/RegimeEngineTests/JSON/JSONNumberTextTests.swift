import RegimeEngine
import Testing

struct JSONNumberTextTests {
    let writer = JSONWriter(style: .compact)

    @Test(
        arguments: [
            (5, "5"), (-5, "-5"), (0, "0"), (-0.0, "0"), (0.5, "0.5"), (-12.75, "-12.75"), (0.1, "0.1"),
            (100, "100"), (1e15, "1000000000000000"), (1e16, "10000000000000000"), (1.5e17, "150000000000000000"),
            (1e20, "100000000000000000000"), (.pi * 1e20, "314159265358979330000"),
            (1e21, "1e+21"), (1.25e22, "1.25e+22"), (1e-5, "0.00001"), (1.25e-6, "0.00000125"), (1e-6, "0.000001"),
            (1e-7, "1e-7"), (-1.25e-7, "-1.25e-7"), (0.000_123, "0.000123"), (.leastNonzeroMagnitude, "5e-324"),
            (1.797_693_134_862_315_7e308, "1.7976931348623157e+308"), (0x1p53, "9007199254740992"),
            (333_333_333.333_333_29, "333333333.3333333"), (1e23, "1e+23"),
        ] as [(Double, String)])
    func `a number is written with the fewest digits`(number: Double, text: String) throws {
        #expect(try writer.string(.number(number)) == text)
    }

    @Test func `any number reads back as the same number`() throws {
        var generator = JSONHostileInputTests.FixedGenerator(state: 1)
        for _ in 0..<5_000 {
            let number = Double(bitPattern: generator.next())
            guard number.isFinite else {
                continue
            }
            switch try JSONReader().read(writer.string(.number(number))).content {
            case .number(let again): #expect(again == number)
            case .integer(let again): #expect(Double(again) == number)
            default: Issue.record("\(number) is no number any more")
            }
        }
    }

    @Test(arguments: [0, 1, -1, Int.max, Int.min])
    func `an integer reads back as the same integer`(integer: Int) throws {
        #expect(try JSONReader().read(writer.string(.integer(integer))).value == .integer(integer))
    }
}
