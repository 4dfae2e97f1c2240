#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What there is at a path, links followed.
enum FileKind {
    case file
    case folder
    /// A symbolic link to nothing, or to itself.
    case brokenLink
    /// A pipe, a device, a socket.
    case other

    /// Nil when there is nothing, or when it cannot be known.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let isLost = errno == ENOENT || errno == ELOOP
            guard isLost, lstat(path, &status) == 0 else { return nil }
            self = .brokenLink
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}
