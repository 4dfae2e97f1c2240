#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Started by the plugin: the package, the file with questions or nothing, and what the user typed.
let arguments = Array(CommandLine.arguments.dropFirst())
let tool = NewMunicipalityTool(package: arguments.first ?? ".", questions: arguments.dropFirst().first ?? "")
let answer = tool.run(
    Array(arguments.dropFirst(2)), language: ProcessInfo.processInfo.environment["VERZUIM_LANG"] ?? "nl")
var rest = Array(answer.text.utf8)[...]
while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(answer.exitCode == 0 ? 1 : 2, $0.baseAddress, $0.count) }
    guard count > 0 else { break }
    rest = rest.dropFirst(count)
}
exit(answer.exitCode)
