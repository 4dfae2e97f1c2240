import RulePackKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An error of the system by its number, with words of our own: those of the system are in one language.
struct SystemError: Error, Hashable {
    let number: Int32

    /// The error of the last call that failed.
    static var last: SystemError { SystemError(number: errno) }

    static let full = SystemError(number: ENOSPC)
    static let closedPipe = SystemError(number: EPIPE)
    static let isFolder = SystemError(number: EISDIR)
    static let noPermission = SystemError(number: EACCES)

    /// What is wrong.
    var cause: Text {
        switch number {
        case ENOSPC: Text(nl: "de schijf is vol", en: "the disk is full")
        case EDQUOT: Text(nl: "uw deel van de schijf is vol", en: "your share of the disk is full")
        case EFBIG: Text(nl: "het bestand zou te groot worden", en: "the file would become too large")
        case EACCES, EPERM: Text(nl: "de rechten ontbreken", en: "permission is missing")
        case EROFS: Text(nl: "op deze schijf kan alleen worden gelezen", en: "this disk can only be read")
        case EIO: Text(nl: "de schijf of het apparaat geeft een fout", en: "the disk or the device has a fault")
        case ENAMETOOLONG: Text(nl: "de naam is te lang", en: "the name is too long")
        default: Text(nl: "fout \(number)", en: "error \(number)")
        }
    }

    /// What to do about it, behind a space; empty where there is nothing to say.
    var remedy: Text {
        switch number {
        case ENOSPC, EDQUOT: Text(nl: " Maak ruimte vrij op de schijf.", en: " Make room on the disk.")
        case EACCES, EPERM, EROFS:
            Text(nl: " Verander de rechten of kies een andere plaats.", en: " Change the permissions or the place.")
        case ENAMETOOLONG: Text(nl: " Kies een kortere naam.", en: " Choose a shorter name.")
        default: Text(same: "")
        }
    }
}
