import Foundation
import RulePackKit
import Testing
import VerzuimCommands

struct HostileInputTests {
    @Test func `there are more than sixty, and every code that can be met is among them`() {
        #expect(HostileInput.all.count > 60)
        let met = Set(HostileInput.all.map(\.code))
        for code in ["unknown-pack", "json-syntax", "json-limit", "pack-schema", "pack-key", "pack-value", "pack-id"] {
            #expect(met.contains(code))
        }
    }

    @Test(arguments: HostileInput.all)
    func `it ends with its code, says why, and prints nothing else`(input: HostileInput) throws {
        let outcome = try input.run()
        #expect(outcome.exitCode == input.exitCode, "\(outcome.notice)")
        #expect(outcome.failure == (input.code.isEmpty ? nil : input.code), "\(outcome.notice)")
        guard !input.code.isEmpty else { return }
        #expect(outcome.content.isEmpty)
        #expect(outcome.notice.contains("[\(input.code)]\n"))
        #expect(outcome.notice.count < 5_000)
        #expect(outcome.notice.unicodeScalars.allSatisfy { $0 == "\n" || !Self.isObeyed($0) })
    }

    /// Text from a pack file with everything that a terminal, a spreadsheet or a page might obey.
    @Test(arguments: CommandLines.formats, ["compare", "show", "packs", "diff", "explain", "search", "find"])
    func `text of a pack file is harmless in every format`(format: String, command: String) throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "a", count: 10_000)
        let hostile = "=cmd|' /C calc'!A0 \\u001b[31m\\u202e\\u0007\\u0000\\u009b <b>x</b> | `y` \(long)"
        try folder.write(HostileInput.packFile.replacing("Wie meldt", with: hostile), to: "p.json")
        let path = folder.path("p.json")
        let line =
            switch command {
            case "packs": ["packs"]
            case "diff": ["diff", "eerste", path]
            case "explain": ["explain", "report-channel", "--pack", path]
            case "search": ["search", "calc", "--pack", path]
            case "find": ["find", "GM9999", "--pack", path]
            default: [command, path]
            }
        let outcome = Example.program.run(
            line + ["--format", format], environment: ["COLUMNS": "80"], isTerminal: false)
        #expect(outcome.exitCode == .done, "\(outcome.notice)")
        let scalars = outcome.content.unicodeScalars
        let allowed: Set<Unicode.Scalar> = format == "csv" ? ["\n", "\r", "\u{FEFF}"] : ["\n"]
        #expect(scalars.allSatisfy { allowed.contains($0) || !Self.isObeyed($0) })
        switch format {
        case "text": #expect(outcome.content.split(separator: "\n").allSatisfy { $0.count <= 80 })
        case "csv": #expect(try CSV.rows(outcome.content).joined().allSatisfy { !"=+-@".contains($0.first ?? "a") })
        case "markdown": #expect(!outcome.content.contains("<b>"))
        default: #expect(try JSONSerialization.jsonObject(with: Data(outcome.content.utf8)) is [String: Any])
        }
    }

    /// Whether a terminal would do something on meeting it, rather than show it.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
