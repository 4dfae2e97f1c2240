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

/// Why a file or a folder could not be read.
public enum FileProblem: Error, Hashable, Sendable {
    /// There is nothing at this path.
    case missing(String)
    /// There is a folder where a file should be.
    case isFolder(String)
    /// There is a file where a folder should be.
    case isFile(String)
    /// It cannot be read.
    case unreadable(String)

    /// The bytes of a file.
    package static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        try requireKind(of: path, folder: false)
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        return [UInt8](data)
    }

    /// The bytes with which a file starts, no more than so many: a device or a pipe can have more than there is room for.
    package static func bytes(of path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
        try requireKind(of: path, folder: false)
        guard let file = fopen(path, "rb") else { throw .unreadable(path) }
        defer { fclose(file) }
        let piece = 64 * 1_024
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let wanted = min(piece, limit - bytes.count)
            let more = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                count = fread(buffer.baseAddress, 1, wanted, file)
            }
            bytes += more
            if more.count < wanted { break }
        }
        guard ferror(file) == 0 else { throw .unreadable(path) }
        return bytes
    }

    /// The names in a folder, sorted.
    package static func names(in folder: String) throws(FileProblem) -> [String] {
        try requireKind(of: folder, folder: true)
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw .unreadable(folder)
        }
    }

    /// Whether there is an ordinary file at a path, links followed, of at most a number of bytes. A pipe or a device is
    /// none: reading it might never end.
    package static func isOrdinaryFile(_ path: String, ofAtMost limit: UInt64) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && UInt64(clamping: status.st_size) <= limit
    }

    private static func requireKind(of path: String, folder: Bool) throws(FileProblem) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path) }
        guard isFolder == folder else { throw isFolder ? .isFolder(path) : .isFile(path) }
    }
}
