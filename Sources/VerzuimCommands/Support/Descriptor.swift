#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file, pipe or terminal.
struct Descriptor {
    let number: Int32

    /// Writes a text whole; gives the number of the error that prevents it.
    func write(_ text: String) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let start = rest.baseAddress, !rest.isEmpty {
                #if canImport(Glibc)
                    let count = Glibc.write(number, start, rest.count)
                #elseif canImport(Musl)
                    let count = Musl.write(number, start, rest.count)
                #else
                    let count = Darwin.write(number, start, rest.count)
                #endif
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
                } else if errno != EINTR {
                    return errno
                }
            }
            return nil
        }
    }
}
