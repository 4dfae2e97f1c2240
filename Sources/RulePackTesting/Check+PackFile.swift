import RegimeEngine
import RulePackKit

extension PackContract.Check {
    /// The exported file says what the module says, and is written again as it was.
    static let readBack = PackContract.Check(
        code: "read-back",
        summary: Text(
            nl: "het geëxporteerde bestand is bij teruglezen gelijk, en opnieuw geschreven ook",
            en: "the exported file is equal when it is read back, and when it is written again")
    ) { subject in
        let pack = subject.pack
        do throws(PackFileProblem) {
            let copy = try PackFile.wholePack(from: Array(subject.text(of: pack).utf8))
            let parts = zip(pack.regimes, copy.regimes).flatMap { unequalParts($0, $1) }
            if !parts.isEmpty { return parts.map { .unequal($0.id, $0.origin) } }
            let isSame = copy == pack && subject.text(of: copy) == subject.text(of: pack)
            return isSame ? [] : [.unequal(pack.id, nil)]
        } catch {
            return [.unreadable(pack.id, error)]
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
}

extension Finding {
    fileprivate static func unequal(_ id: String, _ origin: Origin?) -> Finding {
        Finding(
            code: "read-back", subject: id, origin: origin,
            message: Text(
                nl: "komt anders uit het bestand terug dan het erin ging", en: "comes back from the file otherwise"),
            remedy: Text(
                nl:
                    "vergelijk met wat ‘verzuim export’ schrijft; een eigen woord of een dubbele naam is vaak de oorzaak",
                en: "compare with what ‘verzuim export’ writes; an own word or a repeated name is often the cause"))
    }

    fileprivate static func unreadable(_ id: String, _ problem: PackFileProblem) -> Finding {
        let path = problem.path.isEmpty ? "" : " (\(problem.path))"
        return Finding(
            code: "read-back", subject: id,
            message: Text(
                nl: "het geëxporteerde bestand is niet terug te lezen\(path): \(problem.reason)",
                en: "the exported file cannot be read back\(path): \(problem.reason)"),
            remedy: Text(nl: "los eerst op wat ‘verzuim check’ vindt", en: "mend first what ‘verzuim check’ finds"))
    }
}
