import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

extension Options {
    /// The earlier version of a pack that it is to be held beside.
    static func earlier(_ help: HelpContext) -> ValueOption {
        ValueOption(
            "against", placeholder: Text(nl: "OUD", en: "OLD")[help.language],
            completion: .files("json"),
            help: Text(
                nl: "Zegt wat er veranderd is sinds dit pakketbestand, en of de versie daarvoor genoeg is verhoogd.",
                en: "Says what changed since this pack file, and whether the version was raised enough for it.")[
                    help.language])
    }
}

extension Invocation {
    /// What changed in the pack that is named since an earlier version, when one is given.
    func versionCheck(of positional: Positional) throws(Failure) -> VersionCheck? {
        guard let name = arguments.value(of: Options.earlier(help)) else { return nil }
        guard !arguments.has(Options.sources(language)) else {
            throw Failure(
                .usage, .conflictingOptions,
                nl: "--against en --sources gaan niet samen: vraag het een en dan het ander.",
                en: "--against and --sources do not go together: ask for one and then the other.")
        }
        let packs = try packs(positional)
        guard let new = packs.first, packs.count == 1 else {
            throw Failure(
                .usage, .missingArgument, nl: "Noem bij --against één regelpakket.",
                en: "Name one rule pack with --against.")
        }
        let old = try pack(name, isFinished: false)
        guard old.id == new.id else {
            throw Failure(
                .badInput, .otherPack,
                nl: "\(Wording.dutch.quoted(name)) is regelpakket \(Wording.dutch.quoted(old.id)), niet "
                    + "\(Wording.dutch.quoted(new.id)). Geef een eerdere versie van hetzelfde pakket.",
                en: "\(Wording.english.quoted(name)) is rule pack \(Wording.english.quoted(old.id)), not "
                    + "\(Wording.english.quoted(new.id)). Give an earlier version of the same pack.")
        }
        return VersionCheck(of: new, against: old)
    }

    /// The answer to that, which ends with 1 when the version was raised too little.
    func outcome(_ check: VersionCheck) throws(Failure) -> Outcome {
        try outcome(VersionReport(check), exitCode: check.isEnough ? .done : .found)
    }
}
