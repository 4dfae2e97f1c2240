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
    /// It is a link to nothing, or to itself.
    case brokenLink(String)
    /// It is a pipe, a device or a socket where a file should be.
    case notOrdinary(String)
    /// The file has more bytes than are read.
    case tooLarge(String, limit: Int)

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

    /// The bytes of an ordinary file of no more than so many. What is none is refused before anything of it is read:
    /// nothing may ever come from a pipe, and a device may never end.
    package static func ordinaryBytes(of path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
        // Without this flag a pipe that nobody writes to is never even opened.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw whyClosed(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isFolder(path)
        default: throw .notOrdinary(path)
        }
        guard Int(status.st_size) <= limit else { throw .tooLarge(path, limit: limit) }
        return try bytes(from: descriptor, expecting: Int(status.st_size), atMost: limit, of: path)
    }

    /// What can be read from an open file, which can be more or less than it said that it had.
    private static func bytes(
        from descriptor: Int32, expecting size: Int, atMost limit: Int, of path: String
    ) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        let piece = 256 * 1_024
        while true {
            var got = 0
            let more = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                repeat { got = read(descriptor, buffer.baseAddress, piece) } while got < 0 && errno == EINTR
                count = max(got, 0)
            }
            guard got >= 0 else { throw .unreadable(path) }
            guard got > 0 else { return bytes }
            bytes += more
            guard bytes.count <= limit else { throw .tooLarge(path, limit: limit) }
        }
    }

    /// Why a path could not be opened just now.
    private static func whyClosed(_ path: String) -> FileProblem {
        let error = errno
        var status = stat()
        let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        switch error {
        case ENOENT, ELOOP: return isLink ? .brokenLink(path) : .missing(path)
        case ENOTDIR: return .missing(path)
        // That is how a socket refuses.
        case ENXIO: return .notOrdinary(path)
        default: return .unreadable(path)
        }
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
