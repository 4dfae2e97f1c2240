#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes a file whole or not at all: under another name beside it, which then takes the place of what was there.
struct WholeFile: ~Copyable {
    private let path: String
    private let target: String
    private let temporary: String
    private let descriptor: Int32
    private var isOpen = true
    private var isDone = false

    /// Begins a file; until it is finished, what stands at the path stands there still.
    init(_ path: String) throws(WritingProblem) {
        let (target, mode) = try WholeFile.target(of: path)
        (descriptor, temporary) = try WholeFile.create(beside: target, for: path, mode: mode)
        self.path = path
        self.target = target
    }

    deinit {
        if isOpen { close(descriptor) }
        if !isDone { unlink(temporary) }
    }

    static func write(_ text: String, to path: String) throws(WritingProblem) {
        var file = try WholeFile(path)
        try file.write(text)
        try file.finish()
    }

    /// Writes some more.
    func write(_ text: String) throws(WritingProblem) {
        if let error = Descriptor(number: descriptor).write(text) { throw .cannotWrite(path, why: error) }
    }

    /// Has the file take its place, once all of it is on the disk.
    mutating func finish() throws(WritingProblem) {
        guard fsync(descriptor) == 0 else { throw .cannotWrite(path, why: .last) }
        isOpen = false
        guard close(descriptor) == 0 else { throw .cannotWrite(path, why: .last) }
        guard rename(temporary, target) == 0 else { throw .cannotCreate(path, why: .last) }
        isDone = true
    }

    /// The file behind a path, following links, with its permissions when it is there already.
    private static func target(of path: String) throws(WritingProblem) -> (path: String, mode: mode_t?) {
        guard !path.hasSuffix("/") else { throw .isFolder(path) }
        var status = stat()
        guard stat(path, &status) == 0 else {
            // A file made here would take the place of the link.
            if isLink(path) { throw .brokenLink(path) }
            return (path, nil)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw .isFolder(path)
        case S_IFREG: break
        default: throw .notRegular(path)
        }
        guard let resolved = resolved(path) else { throw .cannotCreate(path, why: .last) }
        // To take the place of a file needs leave for its folder alone, so that its own permissions are asked for here.
        guard !isWriteProtected(status.st_mode) else { throw .cannotWrite(path, why: .noPermission) }
        guard access(resolved, W_OK) == 0 else { throw .cannotWrite(path, why: .last) }
        return (resolved, status.st_mode & 0o777)
    }

    /// A path from the root of the disk without links in it; nil when there is nothing there.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether nobody may write a file with these permissions, not even who is held to none.
    static func isWriteProtected(_ mode: mode_t) -> Bool { mode & 0o222 == 0 }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Makes an empty file in the folder of another, under a name that nothing has.
    private static func create(
        beside target: String, for path: String, mode: mode_t?
    ) throws(WritingProblem) -> (descriptor: Int32, path: String) {
        let folder = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { target[...$0] } ?? ""
        for attempt in 0..<100 {
            let temporary = "\(folder).verzuim-\(getpid())-\(attempt).tmp"
            let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 {
                if let mode { fchmod(descriptor, mode) }
                return (descriptor, temporary)
            }
            switch errno {
            case EEXIST: continue
            case ENOENT, ENOTDIR: throw .noFolder(path)
            case let other: throw .cannotCreate(path, why: SystemError(number: other))
            }
        }
        throw .cannotCreate(path, why: SystemError(number: EEXIST))
    }
}

/// Why a file could not be written.
enum WritingProblem: Error, Hashable, Sendable {
    /// There is a folder at this path.
    case isFolder(String)
    /// There is something at this path that is no file, such as a device.
    case notRegular(String)
    /// There is a symbolic link at this path, to nothing.
    case brokenLink(String)
    /// The folder that it should stand in does not exist.
    case noFolder(String)
    /// It cannot be made or replaced.
    case cannotCreate(String, why: SystemError)
    /// It cannot be filled.
    case cannotWrite(String, why: SystemError)
    /// Standard output cannot be filled.
    case output(why: SystemError)
}
