import RegimeEngine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads an open file, pipe or terminal from its beginning to its end, keeping no more of it than is asked for.
struct ByteReader: ~Copyable {
    private static let chunk = 64 * 1_024

    private let number: Int32
    private let isOwn: Bool
    /// What was read of the file and not yet given, from `start` on.
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Opens a file.
    init(_ path: String) throws(FileProblem) {
        number = open(path, O_RDONLY | O_CLOEXEC)
        isOwn = true
        guard number >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .unreadable(path)
        }
    }

    /// Reads what somebody else has opened, and closes.
    init(borrowing number: Int32) {
        self.number = number
        isOwn = false
    }

    deinit { if isOwn && number >= 0 { close(number) } }

    /// What comes of asking for a line.
    enum NextLine {
        case line([UInt8])
        case end
        case failed(SystemError)
    }

    /// The next line without its end. Of a line that is longer, no more is kept than so many bytes.
    mutating func nextLine(ofAtMost limit: Int) -> NextLine {
        do throws(SystemError) {
            guard try fill() else { return .end }
            var line: [UInt8] = []
            repeat {
                let end = lineEnd
                line += buffer[start..<(end ?? buffer.count)].prefix(limit - line.count)
                start = end.map { $0 + 1 } ?? buffer.count
                if end != nil { break }
            } while try fill()
            // What was cut short ends in nothing.
            if line.count < limit, line.last == UInt8(ascii: "\r") { line.removeLast() }
            return .line(line)
        } catch {
            return .failed(error)
        }
    }

    /// Where the line that is to be given next ends, if that was read already.
    private var lineEnd: Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let end = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(end) - base
        }
    }

    /// The first line that is not blank, or as much of it as so many bytes, all of which is still to be read.
    mutating func firstLine(ofAtMost limit: Int) throws(SystemError) -> [UInt8] {
        var looked = 0
        var begin: Int?
        repeat {
            let seen = buffer.count
            for index in looked..<seen {
                if begin == nil { begin = JSONBalance.isBlank(buffer[index]) ? nil : index }
                if let begin, buffer[index] == UInt8(ascii: "\n") { return Array(buffer[begin..<index]) }
            }
            looked = seen
            guard buffer.count < limit else { break }
        } while try more()
        return begin.map { Array(buffer[$0...]) } ?? []
    }

    /// All that is left, or as much of it as so many bytes.
    mutating func rest(ofAtMost limit: Int) throws(SystemError) -> [UInt8] {
        while buffer.count - start < limit {
            guard try more() else { break }
        }
        return Array(buffer[start...].prefix(limit))
    }

    /// Sees to it that there is something to give; false at the end.
    private mutating func fill() throws(SystemError) -> Bool {
        if start < buffer.count { return true }
        buffer.removeAll(keepingCapacity: true)
        start = 0
        return try more()
    }

    /// Reads some more behind what is there; false at the end.
    private mutating func more() throws(SystemError) -> Bool {
        guard !isAtEnd else { return false }
        let count = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: ByteReader.chunk))
        let got = buffer.withUnsafeMutableBytes { bytes in
            ByteReader.read(number, UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
        }
        let error = SystemError.last
        buffer.removeLast(ByteReader.chunk - max(got, 0))
        guard got >= 0 else { throw error }
        isAtEnd = got == 0
        return got > 0
    }

    /// Reads once, waiting for what comes later.
    private static func read(_ number: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = systemRead(number, bytes.baseAddress, bytes.count)
            guard count < 0 else { return count }
            switch errno {
            case EINTR: continue
            case let error where error == EAGAIN || error == EWOULDBLOCK:
                var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
                guard poll(&waiting, 1, -1) >= 0 || errno == EINTR else { return -1 }
            default: return -1
            }
        }
    }
}

#if canImport(Glibc)
    private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { Glibc.read($0, $1, $2) }
#elseif canImport(Musl)
    private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { Musl.read($0, $1, $2) }
#else
    private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { Darwin.read($0, $1, $2) }
#endif
