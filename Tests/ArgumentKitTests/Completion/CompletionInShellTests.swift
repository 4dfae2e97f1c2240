import ArgumentKit
import Foundation
import Testing

/// Scripts full of what a shell would obey, in the shells themselves, as far as they are here.
struct CompletionInShellTests {
    @Test(.enabled(if: Self.path(of: .bash) != nil))
    func `bash offers hostile words quoted, and runs none of them`() throws {
        let asks = """
            source ./script
            COMP_WORDS=(prog run --value '') COMP_CWORD=3 COMP_LINE='prog run --value ' COMP_POINT=17
            _prog prog '' --value
            for word in "${COMPREPLY[@]}"; do eval "printf '%s\\n' $word"; done
            """
        try expectWords(.bash, ["--norc", "--noprofile", "-c", asks])
    }

    @Test(.enabled(if: Self.path(of: .zsh) != nil))
    func `zsh holds hostile words as they are, and runs none of them`() throws {
        // The words reach zsh's own completion as an array, which it quotes itself.
        let asks = "compdef() { }; compadd() { print -rl -- $fresh }; source ./script; _prog_values_1"
        try expectWords(.zsh, ["-f", "-c", asks])
    }

    @Test(.enabled(if: Self.path(of: .fish) != nil))
    func `fish offers hostile words as they are, and runs none of them`() throws {
        // Behind a tab stands the help.
        let asks = "source ./script; complete -C 'prog run --value ' | string replace -r '\\t.*' ''"
        try expectWords(.fish, ["--no-config", "-c", asks])
    }

    /// The words behind `--value`, in whatever order; a shell that obeyed a word would have made the file `broken`.
    private func expectWords(_ shell: Shell, _ arguments: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "completion-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = shell.completion(of: Hostile.program, wording: .english)
        try Data(script.utf8).write(to: folder.appending(path: "script"))

        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.path(of: shell)))
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["LC_ALL": "C.UTF-8", "HOME": folder.path, "PATH": "/usr/local/bin:/usr/bin:/bin"]
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()

        #expect(complaint == "")
        #expect(Set(text.split(separator: "\n").map(String.init)) == Set(Hostile.words))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("broken") == false)
    }

    private static func path(of shell: Shell) -> String? {
        ["/usr/local/bin", "/usr/bin", "/bin", "/opt/homebrew/bin"].map { "\($0)/\(shell.rawValue)" }
            .first(where: FileManager.default.isExecutableFile)
    }
}
