import ArgumentKit
import PackScaffold
import RulePackKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `swift package new-municipality`: a new pack in this package. It knows no pack, so that it works beside a broken one.
struct NewMunicipalityTool {
    /// What there is to print, and how to end.
    struct Answer: Hashable {
        let exitCode: Int32
        let text: String
    }

    /// The folder of the package.
    let package: String
    /// The file with the questions of another pack, as `verzuim topics` writes them; empty when there is none.
    let questions: String

    func run(_ arguments: [String], language: String) -> Answer {
        let asked = Self.lang(.nl).peek(in: arguments).flatMap(Language.init(rawValue:))
        let language = asked ?? Language(rawValue: language) ?? .nl
        let wording = language == .nl ? Wording.dutch : .english
        let program = Self.program(language)
        do {
            switch try program.parse([Self.name] + arguments) {
            case .help(let command):
                return Answer(exitCode: 0, text: HelpRenderer(program, wording: wording, width: 100).help(for: command))
            case .version: return Answer(exitCode: 0, text: "")
            case .run(_, let values): return make(values, language)
            }
        } catch {
            return Answer(exitCode: 64, text: wording.message(for: error, program: program.name) + "\n")
        }
    }

    private func make(_ values: Arguments, _ language: Language) -> Answer {
        do throws(ScaffoldProblem) {
            let municipality = NewMunicipality(
                try place(values.value(of: Self.place(language)) ?? ""), in: package,
                asking: try asked(of: values.value(of: Self.from(language))))
            try municipality.write()
            return Answer(exitCode: 0, text: Self.report(municipality)[language])
        } catch {
            return Answer(exitCode: error.exitCode, text: "\(Self.name): \(error.message[language])\n")
        }
    }

    private func place(_ typed: String) throws(ScaffoldProblem) -> PlaceName {
        do {
            return try PlaceName(typed)
        } catch {
            throw .name(error)
        }
    }

    private func asked(of pack: String?) throws(ScaffoldProblem) -> PackTemplate.Questions? {
        guard let pack, !questions.isEmpty else { return nil }
        guard let data = FileManager.default.contents(atPath: questions), let list = TopicsDocument(data) else {
            throw .unreadable(questions)
        }
        return PackTemplate.Questions(of: pack, list.questions)
    }
}

extension ScaffoldProblem {
    /// What the programs of this package end with.
    fileprivate var exitCode: Int32 {
        switch self {
        case .name: 64
        case .noList, .notThePackage: 65
        case .unreadable: 66
        case .exists, .notEmpty, .taken: 73
        case .unwritable, .leftBehind: 74
        }
    }
}
