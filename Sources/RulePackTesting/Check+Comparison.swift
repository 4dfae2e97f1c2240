import RegimeEngine
import RulePackKit

extension PackContract.Check {
    /// A pack held beside itself shows no difference.
    static let noDifferenceWithItself = PackContract.Check(
        code: "no-difference-with-itself",
        summary: Text(
            nl: "met zichzelf vergeleken is er geen verschil", en: "compared with itself there is no difference")
    ) { subject in
        zip(subject.pack.regimes, subject.rebuild().regimes).flatMap { regime, again in
            RegimeDifference(regime, again).all.map { difference in
                Finding(
                    code: "no-difference-with-itself", subject: regime.id, origin: regime.origin,
                    message: Text(
                        nl: "verschilt van zichzelf bij \(difference.a ?? difference.b ?? regime.id)",
                        en: "differs from itself at \(difference.a ?? difference.b ?? regime.id)"),
                    remedy: Text(
                        nl: "laat niets afhangen van tijd, toeval of omgeving",
                        en: "let nothing depend on time, chance or surroundings"))
            }
        }
    }

    /// Every line of every text is accounted for.
    static let completeCoverage = PackContract.Check(
        code: "complete-coverage",
        summary: Text(
            nl: "elke regel van de bronteksten is verantwoord", en: "every line of the source texts is accounted for")
    ) { subject in
        guard let sources = subject.sources else { return [] }
        return subject.pack.regimes.flatMap { regime in
            regime.documents.flatMap { document -> [Finding] in
                guard let text = sources.text(sha256: document.sha256) else { return [] }
                return Coverage(of: regime, document: document, text: text).left.map { line in
                    Finding(
                        code: "complete-coverage", subject: regime.id, origin: regime.origin,
                        message: Text(
                            nl: "regel \(line.number) van \(document.id) is nergens verwerkt: „\(line.text)”",
                            en: "nothing accounts for line \(line.number) of \(document.id): \"\(line.text)\""),
                        remedy: Text(
                            nl: "citeer de regel in een bepaling, of noem hem in notRules met de reden",
                            en: "cite the line in a provision, or list it in notRules with the reason"))
                }
            }
        }
    }
}
