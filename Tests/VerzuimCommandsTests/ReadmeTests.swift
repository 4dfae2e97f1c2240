import Testing
import VerzuimCommands

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the README shows is what the program prints.
struct ReadmeTests {
    @Test func `every output in the README is what its command prints`() throws {
        let samples = try samples()
        #expect(!samples.isEmpty)
        for sample in samples {
            let arguments = sample.command.split(separator: " ").dropFirst().map(String.init)
            let outcome = Verzuim().run(arguments)
            #expect(outcome.exitCode == .done, "\(sample.command)")
            #expect(outcome.content == sample.output, "\(sample.command) prints:\n\(outcome.content)")
        }
    }

    /// The blocks of output, each with the command in the block before it.
    private func samples(path: String = #filePath) throws -> [(command: String, output: String)] {
        let root = path.split(separator: "/").dropLast(3).joined(separator: "/")
        let data = try #require(FileManager.default.contents(atPath: "/\(root)/README.md"))
        let parts = String(decoding: data, as: UTF8.self).components(separatedBy: "```")
        return parts.indices.filter { parts[$0].hasPrefix("text\n") && $0 >= 2 }.compactMap { index in
            let command = parts[index - 2].split(separator: "\n").first { $0.hasPrefix("verzuim ") }
            return command.map { (String($0), String(parts[index].dropFirst(5))) }
        }
    }
}
