#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file, pipe or terminal.
struct Descriptor {
    /// Writes some bytes and gives how many it wrote, as write(2) does.
    typealias Put = @Sendable (Int32, UnsafeRawPointer, Int) -> Int

    let number: Int32

    /// Writes a text whole; gives the error that prevents it.
    func write(_ text: String, by put: Put = systemWrite) -> SystemError? {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let start = rest.baseAddress, !rest.isEmpty {
                let count = put(number, start, rest.count)
                if count > 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
                } else if let error = count == 0 ? .full : obstacle(SystemError.last) {
                    // What takes nothing, and says no more, has no room: to go on would be to go on for ever.
                    return error
                }
            }
            return nil
        }
    }

    /// What still prevents writing after an error, if anything does.
    private func obstacle(_ error: SystemError) -> SystemError? {
        switch error.number {
        case EINTR: nil
        // Whoever started us may have made a pipe that says that it is full rather than have us wait.
        case let number where number == EAGAIN || number == EWOULDBLOCK: waitForRoom()
        default: error
        }
    }

    /// Waits until there is something to write to; gives the error that prevents waiting.
    private func waitForRoom() -> SystemError? {
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        while poll(&waiting, 1, -1) < 0 {
            guard errno == EINTR else { return .last }
        }
        return nil
    }
}

#if canImport(Glibc)
    private let systemWrite: Descriptor.Put = { Glibc.write($0, $1, $2) }
#elseif canImport(Musl)
    private let systemWrite: Descriptor.Put = { Musl.write($0, $1, $2) }
#else
    private let systemWrite: Descriptor.Put = { Darwin.write($0, $1, $2) }
#endif
