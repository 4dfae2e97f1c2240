import RegimeEngine
import RulePackKit
import Testing

struct PackFileHostileInputTests {
    let sample = Array(SmallPackFile.text.utf8)

    @Test func `a file that is cut off is no JSON`() {
        for length in sample.indices {
            let problem = SmallPackFile.problem(in: Array(sample[..<length]))
            guard case .syntax? = problem?.reason else {
                Issue.record("after \(length) bytes: \(String(describing: problem))")
                continue
            }
        }
        #expect(SmallPackFile.problem(in: sample) == nil)
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `files with random bytes changed are refused or read but never crash`(seed: UInt64) throws {
        var generator = JSONHostileInputTests.FixedGenerator(state: seed)
        let telling = Array(#"{}[]",:/-.0159neptu"#.utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xFF]
        var readable = 0
        for _ in 0..<1_000 {
            var bytes = sample
            let place = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = telling.randomElement(using: &generator) ?? 0
            case 1: bytes.insert(telling.randomElement(using: &generator) ?? 0, at: place)
            case 2: bytes.remove(at: place)
            default: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            if let problem = SmallPackFile.problem(in: bytes) {
                #expect((1...bytes.count).contains(problem.line ?? 0))
                #expect((1...bytes.count + 1).contains(problem.column ?? 0))
            } else {
                readable += 1
                try expectStable(PackFile.pack(from: bytes))
            }
        }
        #expect(readable > 50)
    }

    @Test func `a value replaced by any other is refused or read but never crashes`() throws {
        let document = try JSONReader().read(sample).value
        let odd: [JSONValue] = [
            nil, true, -1, 0, 1, .integer(.max), .integer(.min), -0.5, 1e308, "", "x", "p/2020/late", "2020-02-30", [],
            [[]], [0, 0], [5, 4], [:], ["nl": "n", "en": "e"],
        ]
        var count = 0
        for changed in document.changes(to: odd) {
            count += 1
            if let pack = try? PackFile.pack(from: changed) { try expectStable(pack) }
        }
        #expect(count > 4_000)
    }

    @Test func `keys in any order make the same pack`() throws {
        let document = try JSONReader().read(sample).value
        #expect(try PackFile.pack(from: document.reversed) == PackFile.pack(from: document))
    }

    /// A pack that was read can be checked and written, and is then read as it was.
    private func expectStable(_ pack: Pack) throws {
        let text = try PackFile.text(of: pack)
        #expect(try PackFile.pack(from: Array(text.utf8)) == pack)
        _ = PackChecker(sources: nil).findings(in: pack)
    }
}

extension JSONValue {
    /// This value with one value in it replaced or, in an object or a list, left out; every such change in turn.
    fileprivate func changes(to others: [JSONValue]) -> [JSONValue] {
        var changes = others
        switch self {
        case .array(let values):
            for (index, value) in values.enumerated() {
                var changed = values
                changed.remove(at: index)
                changes += [.array(changed), .array(values + [value])]
                for change in value.changes(to: others) {
                    changed = values
                    changed[index] = change
                    changes.append(.array(changed))
                }
            }
        case .object(let object):
            for member in object.members {
                var changed = object
                changed[member.key] = nil
                changes.append(.object(changed))
                for change in member.value.changes(to: others) {
                    changed = object
                    changed[member.key] = .some(change)
                    changes.append(.object(changed))
                }
            }
        default: break
        }
        return changes
    }

    /// The value with the members of each object the other way round.
    fileprivate var reversed: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.reversed))
        case .object(let object):
            .object(JSONObject(object.members.reversed().map { JSONMember(key: $0.key, value: $0.value.reversed) }))
        default: self
        }
    }
}
