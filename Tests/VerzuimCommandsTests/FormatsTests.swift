import Foundation
import Testing
import VerzuimCommands

/// Every report in every format and both languages.
struct FormatsTests {
    private static let verzuim = Verzuim()
    private var verzuim: Verzuim { Self.verzuim }

    @Test(arguments: CommandLines.reporting + CommandLines.showingCode, [60, 80, 100, 200])
    func `no line of text is wider than the terminal, in either language`(line: [String], width: Int) {
        for language in ["nl", "en"] {
            let outcome = verzuim.run(line + ["--lang", language], environment: ["COLUMNS": "\(width)"])
            #expect(outcome.exitCode == .done, "\(outcome.notice)")
            let lines = outcome.content.split(separator: "\n")
            let widest = lines.max { $0.count < $1.count } ?? ""
            #expect(widest.count <= width, "\(widest)")
            #expect(!lines.isEmpty)
        }
    }

    @Test(arguments: CommandLines.reporting + CommandLines.showingCode)
    func `a spreadsheet gets rows of as many cells as there are columns`(line: [String]) throws {
        for language in ["nl", "en"] {
            let content = verzuim.run(line + ["--format", "csv", "--lang", language]).content
            #expect(content.unicodeScalars.first == "\u{FEFF}")
            let rows = try CSV.rows(content)
            #expect(rows.allSatisfy { $0.count == rows[0].count })
            #expect(rows[0].allSatisfy { !$0.isEmpty })
            #expect(rows.joined().allSatisfy { !"=+-@".contains($0.first ?? "a") })
            if line.first != "search" && !(line.first == "diff" && line[1] == line[2]) { #expect(rows.count > 1) }
        }
    }

    @Test(arguments: CommandLines.reporting + CommandLines.showingCode)
    func `the Markdown has a beginning, no trailing spaces, and whole tables`(line: [String]) {
        for language in ["nl", "en"] {
            let content = verzuim.run(line + ["--format", "markdown", "--lang", language]).content
            let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(["#", "-"].contains(lines[0].prefix(1)), "\(lines[0])")
            #expect(lines.allSatisfy { $0.last != " " })
            let bars = lines.filter { $0.hasPrefix("|") }.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
            #expect(bars.allSatisfy { $0 > 2 })
            #expect(!content.contains("<"))
        }
    }

    @Test(arguments: CommandLines.reporting + CommandLines.showingCode)
    func `the JSON is one document that says what it is, the same in either language`(line: [String]) throws {
        let content = verzuim.run(line + ["--format", "json"]).content
        #expect(verzuim.run(line + ["--format", "json", "--lang", "en"]).content == content)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(content.utf8)) as? [String: Any])
        #expect((object["schema"] as? String)?.hasPrefix("verzuimkompas/") == true)
    }

    @Test(arguments: CommandLines.reporting + CommandLines.others, ["text", "markdown", "csv", "json"])
    func `the same line gives the same bytes, whatever the environment`(line: [String], format: String) {
        let line = line.first == "export" ? line : line + ["--format", format]
        let first = verzuim.run(line)
        let environment = ["TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Apia"]
        #expect(verzuim.run(line, environment: environment, isTerminal: true) == first)
        #expect(!first.content.contains("\u{1B}"))
    }

    @Test func `colour is for a terminal alone, and only where nothing forbids it`() {
        let line = ["packs"]
        func isColourful(_ environment: [String: String], isTerminal: Bool) -> Bool {
            verzuim.run(line, environment: environment, isTerminal: isTerminal).content.contains("\u{1B}")
        }
        #expect(isColourful([:], isTerminal: true))
        #expect(isColourful(["NO_COLOR": "", "TERM": "xterm"], isTerminal: true))
        #expect(!isColourful([:], isTerminal: false))
        #expect(!isColourful(["NO_COLOR": "1"], isTerminal: true))
        #expect(!isColourful(["TERM": "dumb"], isTerminal: true))
        for format in ["markdown", "csv", "json"] {
            #expect(!verzuim.run(line + ["--format", format], isTerminal: true).content.contains("\u{1B}"))
        }
    }

    // MARK: - Files

    @Test(arguments: [
        ("a.csv", "csv"), ("a.md", "markdown"), ("a.MD", "markdown"), ("a.markdown", "markdown"), ("a.json", "json"),
        ("a.txt", "text"),
        ("a", "text"), (".b", "text"),
    ])
    func `a file gets what goes with its name, unless a format is asked for`(name: String, format: String) throws {
        let folder = try TemporaryFolder()
        let outcome = verzuim.run(["packs", "--output", folder.path(name)], isTerminal: true)
        #expect(outcome == Outcome())
        #expect(folder.text(name) == verzuim.run(["packs", "--format", format]).content)
        #expect(verzuim.run(["packs", "-o", folder.path(name), "-f", "json"]) == Outcome())
        #expect(folder.text(name) == verzuim.run(["packs", "-f", "json"]).content)
        #expect(folder.names == [name])
    }

    @Test func `an exit code is not lost when the output goes to a file`() throws {
        let folder = try TemporaryFolder()
        let outcome = verzuim.run(
            ["diff", "den-haag/2018", "tilburg", "--exit-code", "--output", folder.path("d.csv")])
        #expect(outcome == Outcome(.found))
        #expect(folder.text("d.csv")?.isEmpty == false)
    }
}

/// Reads the files that spreadsheets read.
enum CSV {
    struct Broken: Error {}

    static func rows(_ text: String) throws -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var scalars = Array(text.unicodeScalars.dropFirst())[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                scalars.removeFirst()
                append("\"", to: &rows)
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted: rows[rows.count - 1].append("")
            case "\r" where !isQuoted:
                guard scalars.popFirst() == "\n" else { throw Broken() }
                rows.append([""])
            case "\n", "\r": throw Broken()
            default: append(scalar, to: &rows)
            }
        }
        guard !isQuoted, rows.removeLast() == [""] else { throw Broken() }
        return rows
    }

    private static func append(_ scalar: Unicode.Scalar, to rows: inout [[String]]) {
        let (row, column) = (rows.count - 1, rows[rows.count - 1].count - 1)
        rows[row][column].unicodeScalars.append(scalar)
    }
}
