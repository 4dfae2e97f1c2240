import Foundation
import RegimeEngine
import Testing

struct JSONValueTests {
    @Test func `literals make the value they look like`() {
        let name = "Zoë"
        let value: JSONValue = ["a": [1, 1.5, true, nil, "b \(name)"], "c": [:]]
        let members = [
            JSONMember(
                key: "a", value: .array([.integer(1), .number(1.5), .bool(true), .null, .string("b Zoë")])),
            JSONMember(key: "c", value: .object(JSONObject())),
        ]
        #expect(value == .object(JSONObject(members)))
    }

    @Test func `an object keeps the order and the last value of a repeated key`() {
        let object: JSONObject = ["z": 1, "a": 2, "z": 3]
        #expect(object.members == [JSONMember(key: "z", value: 3), JSONMember(key: "a", value: 2)])
        #expect(object != ["a": 2, "z": 3])
    }

    @Test func `a member is looked up, replaced, added and removed by key`() {
        var object: JSONObject = ["z": 1, "a": nil]
        #expect(object["z"] == 1)
        #expect(object["a"] == .null)
        #expect(object["b"] == nil)
        object["z"] = 2
        object["b"] = 3
        object["none"] = nil
        #expect(object.members.map(\.key) == ["z", "a", "b"])
        #expect(object["z"] == 2)
        object["a"] = .some(.null)
        #expect(object["a"] == .null)
        object["z"] = Optional<JSONValue>.none
        #expect(object == ["a": nil, "b": 3])
    }

    @Test func `equal values have equal hashes`() {
        #expect(Set([JSONSamples.value, JSONSamples.value, 1, .number(1)]).count == 3)
    }

    @Test(
        arguments: [
            nil, true, 0, 1, -7, 1.5, "", "1", "true", [], [:], [1, [nil, "a"]], .integer(.max), .integer(.min),
            ["a": ["b": [false, 2.25]], "c": nil],
        ] as [JSONValue])
    func `what an encoder writes a decoder reads back`(value: JSONValue) throws {
        let data = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
    }

    @Test func `the encoder and our writer agree`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let value: JSONValue = ["a": ["é/", 1, 2.5, nil, true], "b": ["c": []]]
        let text = try JSONWriter(style: .compact).string(value)
        #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == text)
    }

    @Test func `decoded members are in the order of their keys`() throws {
        let data = Data(#"{"z": 1, "a": 2, "m": 5.0, "b": 1e300}"#.utf8)
        let expected: JSONValue = ["a": 2, "b": 1e300, "m": 5, "z": 1]
        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == expected)
        #expect(try JSONDecoder().decode(JSONObject.self, from: data)["z"] == 1)
    }

    @Test func `a value can be a part of another codable type`() throws {
        struct Envelope: Codable, Equatable {
            var name: String
            var details: JSONValue
            var more: JSONValue?
        }
        let envelope = Envelope(name: "a", details: [1, ["b": nil]], more: nil)
        #expect(try JSONDecoder().decode(Envelope.self, from: JSONEncoder().encode(envelope)) == envelope)
    }

    @Test func `a text that a decoder would take for infinite stays a text`() throws {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        #expect(try decoder.decode(JSONValue.self, from: Data(#"["inf"]"#.utf8)) == ["inf"])
    }

    @Test func `an encoder refuses a number that JSON does not have`() {
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(JSONValue.array([.number(.nan)])) }
    }
}
