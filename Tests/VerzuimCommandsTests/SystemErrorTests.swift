import Foundation
import RulePackKit
import Testing

@testable import VerzuimCommands

struct SystemErrorTests {
    private static let usual = [ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, EIO, ENAMETOOLONG]

    @Test(arguments: usual)
    func `a usual error has words in two languages, and none of the system`(number: Int32) {
        let cause = SystemError(number: number).cause
        #expect(cause.nl != cause.en)
        #expect(!cause.nl.contains(String(number)))
        #expect(cause.en.lowercased() != String(cString: strerror(number)).lowercased())
    }

    @Test func `another error is given by its number`() {
        #expect(SystemError(number: 42).cause == Text(nl: "fout 42", en: "error 42"))
        #expect(SystemError(number: 42).remedy == Text(same: ""))
    }

    @Test(arguments: usual + [42])
    func `room is advised only where room is what lacks`(number: Int32) {
        for failure in [
            Failure(.output(why: SystemError(number: number))),
            Failure(.cannotWrite("p", why: SystemError(number: number))),
            Failure(.cannotCreate("p", why: SystemError(number: number))),
        ] {
            #expect(failure.message.nl.contains("ruimte") == [ENOSPC, EDQUOT].contains(number))
            #expect(failure.message.en.contains("room") == [ENOSPC, EDQUOT].contains(number))
            #expect(failure.message.nl.hasSuffix("."))
        }
    }

    @Test func `a full disk is told so`() {
        #expect(
            Failure(.output(why: .full)).message.nl
                == "De uitvoer kan niet worden geschreven: de schijf is vol. Maak ruimte vrij op de schijf.")
    }
}
