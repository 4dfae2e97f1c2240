import RegimeEngine
import RulePackKit

extension PackContract.Check {
    /// The exported file says what the module says.
    static let readBack = PackContract.Check(
        code: "read-back",
        summary: Text(
            nl: "het geëxporteerde bestand is bij teruglezen gelijk",
            en: "the exported file is equal when it is read back")
    ) { subject in
        subject.reading { copy in
            guard copy != subject.pack else { return [] }
            let parts = zip(subject.pack.regimes, copy.regimes).flatMap { unequalParts($0, $1) }
            return parts.isEmpty
                ? [subject.unequal(subject.pack.id, nil)] : parts.map { subject.unequal($0.id, $0.origin) }
        }
    }

    /// A pack that was read is written as it was.
    static let sameBytes = PackContract.Check(
        code: "same-bytes",
        summary: Text(
            nl: "een teruggelezen pakket geeft hetzelfde bestand, byte voor byte",
            en: "a pack that was read back gives the same file, byte for byte")
    ) { subject in
        subject.reading { copy in
            guard subject.text(of: copy) != subject.text(of: subject.pack) else { return [] }
            return [
                Finding(
                    code: "same-bytes", subject: subject.pack.id,
                    message: Text(nl: "opnieuw geschreven is het bestand anders", en: "written again the file differs"),
                    remedy: Text(
                        nl: "vergelijk de twee met ‘verzuim diff’", en: "compare the two with ‘verzuim diff’"))
            ]
        }
    }

    /// Nothing in a pack depends on when or where it is built.
    static let deterministic = PackContract.Check(
        code: "deterministic",
        summary: Text(
            nl: "het pakket is elke keer hetzelfde, byte voor byte",
            en: "the pack is the same every time, byte for byte")
    ) { subject in
        let again = subject.rebuild()
        guard again != subject.pack || subject.text(of: again) != subject.text(of: subject.pack) else { return [] }
        return [
            Finding(
                code: "deterministic", subject: subject.pack.id,
                message: Text(nl: "twee keer gebouwd is het pakket anders", en: "built twice the pack differs"),
                remedy: Text(
                    nl: "laat niets afhangen van tijd, toeval, omgeving of de volgorde van een Set of Dictionary",
                    en: "let nothing depend on time, chance, surroundings or the order of a Set or Dictionary"))
        ]
    }

    private static func unequalParts(_ mine: Regime, _ copy: Regime) -> [(id: String, origin: Origin?)] {
        zip(mine.provisions, copy.provisions).filter { $0 != $1 }.map { ($0.0.id, $0.0.origin) }
            + zip(mine.ambiguities, copy.ambiguities).filter { $0 != $1 }.map { ($0.0.id, $0.0.origin) }
    }
}

extension ContractSubject {
    /// The pack as the text of a file; empty when JSON cannot hold it, which reading it back then reports.
    fileprivate func text(of pack: Pack) -> String { (try? PackFile.text(of: pack)) ?? "" }

    /// What is wrong with the pack as it is read back from its file; that it cannot be read is wrong as well.
    fileprivate func reading(_ judge: (Pack) -> [Finding]) -> [Finding] {
        do throws(PackFileProblem) {
            return judge(try PackFile.wholePack(from: Array(text(of: pack).utf8)))
        } catch {
            let path = error.path.isEmpty ? pack.id : error.path
            return [
                Finding(
                    code: "read-back", subject: pack.id,
                    message: Text(
                        nl: "het geëxporteerde bestand is niet terug te lezen, bij \(path): \(error.reason)",
                        en: "the exported file cannot be read back, at \(path): \(error.reason)"),
                    remedy: Text(
                        nl: "los eerst op wat ‘verzuim check’ vindt", en: "mend first what ‘verzuim check’ finds"))
            ]
        }
    }

    fileprivate func unequal(_ id: String, _ origin: Origin?) -> Finding {
        Finding(
            code: "read-back", subject: id, origin: origin,
            message: Text(
                nl: "komt anders uit het bestand terug dan het erin ging", en: "comes back from the file otherwise"),
            remedy: Text(
                nl: "vergelijk met wat ‘verzuim export’ schrijft; een lege tekst of eigen woord is vaak de oorzaak",
                en: "compare with what ‘verzuim export’ writes; an empty text or an own word is often the cause"))
    }
}
