import RegimeEngine
import Testing

struct JSONReaderTests {
    let reader = JSONReader()

    @Test func `a document of every kind of value is read in order`() throws {
        #expect(try reader.read(JSONSamples.document).value == JSONSamples.value)
    }

    @Test(arguments: ["", " ", "\n\t\r\n ", "\u{FEFF}"])
    func `white space and a byte order mark around a value do not matter`(space: String) throws {
        #expect(try reader.read(space + "[ 1 ,\r\n2 ]\n ").value == [1, 2])
    }

    @Test(
        arguments: [
            (#""\"""#, "\""), (#""\\""#, "\\"), (#""\/""#, "/"), (#""\b""#, "\u{8}"), (#""\f""#, "\u{C}"),
            (#""\n""#, "\n"), (#""\r""#, "\r"), (#""\t""#, "\t"), (#""\u0000""#, "\u{0}"), (#""\u00e9""#, "é"),
            (#""\u20AC""#, "€"), (#""\uffff""#, "\u{FFFF}"), (#""\ud83d\ude00""#, "😀"),
            (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""a\tb\\c""#, "a\tb\\c"), (#""""#, ""), (#""/\u007f""#, "/\u{7F}"),
        ])
    func `every escape stands for its character`(text: String, string: String) throws {
        #expect(try reader.read(text).value == .string(string))
    }

    @Test(
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(0x1p63)),
            ("-9223372036854775809", .number(-0x1p63)), ("1.0", .number(1)), ("1e2", .number(100)),
            ("1E+2", .number(100)), ("125e-2", .number(1.25)), ("-0.5", .number(-0.5)),
            ("5e-324", .number(.leastNonzeroMagnitude)),
            ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)), ("1e-400", .number(0)),
            ("100000000000000000000000", .number(1e23)),
        ] as [(String, JSONValue)])
    func `a whole number that fits is an integer and any other a number`(text: String, value: JSONValue) throws {
        #expect(try reader.read(text).value == value)
    }

    @Test func `every value and key knows its line and column`() throws {
        let root = try reader.read("\u{FEFF}{\"é😀\": [1,\r\n\t22],\r \"b\"\n:\ntrue}")
        guard case .object(let members) = root.content, case .array(let nodes) = members[0].node.content else {
            Issue.record("not an object with an array")
            return
        }
        #expect(root.position == JSONPosition(line: 1, column: 1))
        #expect(members.map(\.key) == ["é😀", "b"])
        #expect(members.map(\.keyPosition) == [JSONPosition(line: 1, column: 2), JSONPosition(line: 3, column: 2)])
        #expect(members[0].node.position == JSONPosition(line: 1, column: 8))
        #expect(nodes.map(\.position) == [JSONPosition(line: 1, column: 9), JSONPosition(line: 2, column: 2)])
        #expect(members[1].node.position == JSONPosition(line: 5, column: 1))
    }

    @Test func `places in a text are ordered by line and then by column`() {
        let places = [(2, 1), (1, 9), (1, 10)].map { JSONPosition(line: $0.0, column: $0.1) }
        #expect(places.sorted() == [places[1], places[2], places[0]])
    }

    @Test func `a large object keeps its keys in order`() throws {
        let keys = (0..<1_000).map { "k\($0 * 7_919 % 1_000)" }
        let root = try reader.read("{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}")
        guard case .object(let object) = root.value else {
            Issue.record("not an object")
            return
        }
        #expect(object.members.map(\.key) == keys)
    }
}
