import Foundation
import PackagePlugin

/// `swift package new-municipality`: finds the tool that makes the pack, and for `--from` the questions of another pack.
@main
struct NewMunicipality: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var extractor = ArgumentExtractor(arguments)
        let packs = extractor.extractOption(named: "from")
        let isHelp = arguments.contains("--help") || arguments.contains("-h")
        let questions = try packs.last.flatMap { isHelp ? nil : try self.questions(of: $0, context) }
        let tool = try context.tool(named: "new-municipality-tool").url
        let package = context.package.directoryURL.path(percentEncoded: false)
        try run(tool, [package, questions ?? ""] + arguments)
    }

    /// The file with the questions that a pack answers: the program that knows all packs is asked.
    private func questions(of pack: String, _ context: PluginContext) throws -> String {
        let build = try packageManager.build(.product("verzuim"), parameters: .init())
        guard build.succeeded, let verzuim = build.builtArtifacts.first(where: { $0.kind == .executable }) else {
            throw Problem("verzuim bouwt niet, dus --from kan niet; verzuim does not build:\n\(build.logText)")
        }
        let file = context.pluginWorkDirectoryURL.appending(path: "questions.json").path(percentEncoded: false)
        try run(verzuim.url, ["topics", "--pack", pack, "--format", "json", "--output", file])
        return file
    }

    /// Runs a program that itself says what is wrong.
    private func run(_ program: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Problem("er is niets veranderd; nothing was changed") }
    }

    private struct Problem: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) {
            self.description = description
        }
    }
}
