#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes several things, and can take all of them back when one of them fails.
struct WholeWriter {
    private let root: String
    private var made: [String] = []
    private var replaced: [(path: String, old: String)] = []

    init(root: String) {
        self.root = root
    }

    /// Makes a folder with files in it, under another name first so that it is never there by half.
    mutating func make(_ folder: String, _ files: [ScaffoldFile]) throws(ScaffoldProblem) {
        let manager = FileManager.default
        let parts = folder.split(separator: "/")
        let draft = (parts.dropLast() + [".\(parts.last ?? "")-\(ProcessInfo.processInfo.processIdentifier).new"])
            .joined(separator: "/")
        made.append(draft)
        for file in files {
            let path = path(draft) + file.path.dropFirst(folder.count)
            do {
                let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                    separator: "/")
                try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: URL(filePath: path))
            } catch {
                throw .unwritable(file.path)
            }
        }
        do {
            try manager.moveItem(atPath: path(draft), toPath: path(folder))
        } catch {
            throw .unwritable(folder)
        }
        made = [folder]
    }

    /// Fills a folder, made for it when it is not there yet; its parent has to be.
    mutating func fill(_ folder: String, _ files: [ScaffoldFile]) throws(ScaffoldProblem) {
        let manager = FileManager.default
        if !manager.fileExists(atPath: path(folder)) {
            do {
                try manager.createDirectory(atPath: path(folder), withIntermediateDirectories: false)
            } catch {
                throw .unwritable(folder)
            }
            made.append(folder)
        }
        for file in files {
            let parts = file.path.split(separator: "/")
            // What stands directly in the folder holds the rest, and goes with it.
            if let top = parts.first, !made.contains(folder), !made.contains("\(folder)/\(top)") {
                made.append("\(folder)/\(top)")
            }
            do {
                let parent = ([folder] + parts.dropLast().map(String.init)).joined(separator: "/")
                try manager.createDirectory(atPath: path(parent), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: URL(filePath: path("\(folder)/\(file.path)")))
            } catch {
                throw .unwritable("\(folder)/\(file.path)")
            }
        }
    }

    /// Gives a file another text, whole or not at all.
    mutating func replace(_ file: String, old: String, with text: String) throws(ScaffoldProblem) {
        do {
            try write(text, to: file)
        } catch {
            throw .unwritable(file)
        }
        replaced.append((file, old))
    }

    /// Takes back what was done so far.
    func undo() throws(ScaffoldProblem) {
        for (file, old) in replaced.reversed() {
            do {
                try write(old, to: file)
            } catch {
                throw .leftBehind(file)
            }
        }
        for folder in made where FileManager.default.fileExists(atPath: path(folder)) {
            do {
                try FileManager.default.removeItem(atPath: path(folder))
            } catch {
                throw .leftBehind(folder)
            }
        }
    }

    private func write(_ text: String, to file: String) throws {
        // Another file takes the place of this one, which asks leave of the folder alone: its own permissions count too.
        let attributes = try FileManager.default.attributesOfItem(atPath: path(file))
        let mode = attributes[.posixPermissions] as? Int ?? 0o644
        guard mode & 0o222 != 0 else { throw ScaffoldProblem.unwritable(file) }
        try Data(text.utf8).write(to: URL(filePath: path(file)), options: .atomic)
    }

    private func path(_ file: String) -> String { root.isEmpty ? file : "\(root)/\(file)" }
}
