import Foundation
import RulePackKit
import VerzuimCommands

/// Two small packs, a text that one of them cites, and runs of the program with them.
enum Example {
    static let text = "De school meldt verzuim bij leerplicht.\n\nGetekend\n"
    static let sha256 = "1ff34b4310b3e65e9830e7ce53d1eef25e008626434476397746258c06b9eefa"

    static let packs = [pack("eerste", "Eerste"), pack("tweede", "Tweede")]
    static let program = Verzuim(packs: packs)

    static func pack(
        _ id: String, _ name: String, by party: PartyName = "school", notRules: [NotRule] = signature,
        adding: [Provision] = []
    ) -> Pack {
        let regime = Regime(
            "2020", title: "Afspraken", shortTitle: name,
            validity: Validity(from: .day("2020-01-01"), through: .open, note: Text(nl: "vanaf 2020", en: "from 2020")),
            sectors: [.po], jurisdictions: [Jurisdiction(name, code: "GM9999")],
            documents: [SourceDocument("afspraken", title: "Afspraken", sha256: sha256)], silences: [],
            provisions: [
                Provision(Organisation("school", "school", fills: .school).cite("1", 1, "De school")),
                Provision(
                    Task("melden", answers: .reportChannel, "Wie meldt", by: party).cite("1", 1, "meldt verzuim")),
            ] + adding, ambiguities: [], notRules: notRules)
        return Pack(id: id, name: name, regimes: [regime])
    }

    static let signature = [NotRule(3, .signature)]

    /// A pack in which a task is of somebody who is nowhere defined.
    static let broken = pack("kapot", "Kapot", by: "schol")
    /// A pack that leaves a line of its source unaccounted for.
    static let incomplete = pack("half", "Half", notRules: [])

    /// Runs something with a folder that holds some files, and removes the folder.
    static func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "verzuim-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try body(folder.path)
    }
}
