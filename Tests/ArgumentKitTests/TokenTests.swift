import Testing

@testable import ArgumentKit

struct TokenTests {
    @Test(arguments: [
        ("--format", Token.long("format")),
        ("--format=json", .longWithValue("format", "json")),
        ("--format=", .longWithValue("format", "")),
        ("--format=a=b", .longWithValue("format", "a=b")),
        ("--=x", .long("=x")),
        ("---", .long("-")),
        ("-f", .shorts("f")),
        ("-f=json", .shorts("f=json")),
        ("-", .value("-")),
        ("", .value("")),
        ("--", .terminator),
        ("den-haag", .value("den-haag")),
        ("–full", .value("–full")),
    ])
    func `an argument is classified by its shape`(argument: String, token: Token) {
        #expect(Token.split([argument]) == [token])
    }

    @Test(arguments: ["-5", "-0", "-12.5", "-0,5", "-007"])
    func `a negative number is a value`(number: String) {
        #expect(Token.split([number]) == [.value(number)])
    }

    @Test(arguments: ["-5a", "-.5", "-5.", "-1.2.3", "-a5", "-٣", "--5", "-,"])
    func `what only resembles a negative number is an option`(argument: String) {
        #expect(Token.split([argument]) != [.value(argument)])
    }

    @Test func `everything behind the terminator is a value`() {
        let tokens = Token.split(["--full", "--", "--full", "-f", "--", ""])
        #expect(tokens == [.long("full"), .terminator, .value("--full"), .value("-f"), .value("--"), .value("")])
    }

    @Test func `an accent behind the equals sign belongs to the value`() {
        #expect(Token.split(["--format=\u{301}x"]) == [.longWithValue("format", "\u{301}x")])
    }

    @Test func `an accent behind the dash does not turn an option into a value`() {
        #expect(Token.split(["-\u{301}x"]) == [.shorts("\u{301}x")])
    }

    @Test(arguments: ["--format", "--format=json", "--=x", "-f=json", "-", "--", "-5", "x"])
    func `a token remembers what was typed`(argument: String) {
        #expect(Token.split([argument]).map(\.text) == [argument])
    }
}
