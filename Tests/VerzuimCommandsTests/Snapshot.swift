import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Compares a whole output with the file of that name in `Snapshots`. With `RECORD_SNAPSHOTS=1` in the environment it
/// writes the file instead, and fails, so that a recording never passes for a test.
func expectSnapshot(
    _ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation, path: String = #filePath
) {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let file = "/\(folder)/Snapshots/\(name)"
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if isRecording {
        do {
            try output.write(toFile: file, atomically: true, encoding: .utf8)
        } catch {
            Issue.record("cannot write \(file): \(error)", sourceLocation: sourceLocation)
        }
        Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        return
    }
    guard let data = FileManager.default.contents(atPath: file) else {
        Issue.record("no snapshot \(name); record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard output != expected else { return }
    let new = output.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(new, old).prefix { $0 == $1 }.count
    let was = line < old.count ? old[line] : "(end)"
    let now = line < new.count ? new[line] : "(end)"
    Issue.record("\(name) differs from line \(line + 1)\n was: \(was)\n now: \(now)", sourceLocation: sourceLocation)
}
