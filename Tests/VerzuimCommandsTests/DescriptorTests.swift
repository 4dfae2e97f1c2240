import Foundation
import Testing

@testable import VerzuimCommands

struct DescriptorTests {
    /// A pipe, and what was written to it.
    private let pipe = Pipe()

    private func write(_ text: String, by put: @escaping Descriptor.Put) throws -> (error: SystemError?, text: String) {
        let number = pipe.fileHandleForWriting.fileDescriptor
        let error = Descriptor(number: number).write(text, by: put)
        try pipe.fileHandleForWriting.close()
        return (error, String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
    }

    @Test func `a text is written whole, however little goes at a time`() throws {
        let result = try write("één twee") { Foundation.write($0, $1, min($2, 2)) }
        #expect(result.error == nil)
        #expect(result.text == "één twee")
    }

    @Test func `what takes nothing is full, and is not tried for ever`() throws {
        #expect(try write("x") { _, _, _ in 0 }.error == .full)
    }

    @Test(arguments: [EAGAIN, EWOULDBLOCK, EINTR])
    func `what is busy is tried again`(number: Int32) throws {
        let attempts = Attempts()
        let result = try write("abc") { descriptor, start, count in
            guard attempts.next() % 2 == 0 else {
                errno = number
                return -1
            }
            return Foundation.write(descriptor, start, min(count, 1))
        }
        #expect(result.error == nil)
        #expect(result.text == "abc")
    }

    @Test func `what cannot be written to is an error`() {
        #expect(Descriptor(number: -1).write("x")?.number == EBADF)
        #expect(Descriptor(number: -1).write("") == nil)
    }

    private final class Attempts: @unchecked Sendable {
        private var count = 0

        func next() -> Int {
            count += 1
            return count
        }
    }
}
