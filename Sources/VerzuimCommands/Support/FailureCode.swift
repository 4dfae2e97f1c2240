import ArgumentKit
import RegimeEngine

/// What kind of failure it is, for programs: printed behind the words, and never changed.
enum FailureCode: String, CaseIterable, Sendable {
    // Names that nothing has.
    case unknownPack = "unknown-pack"
    case unknownRegime = "unknown-regime"
    case repeatedPack = "repeated-pack"
    case unknownTopic = "unknown-topic"
    case unknownName = "unknown-name"
    case notExplained = "not-explained"
    case unknownMunicipality = "unknown-municipality"
    case ambiguousMunicipality = "ambiguous-municipality"
    case notAMunicipality = "not-a-municipality"
    case notMunicipal = "not-municipal"
    case notAStatute = "not-a-statute"
    case unknownSource = "unknown-source"

    // Words that make no sense on a command line.
    case missingCommand = "missing-command"
    case unknownCommand = "unknown-command"
    case unknownOption = "unknown-option"
    case missingValue = "missing-value"
    case unexpectedValue = "unexpected-value"
    case emptyValue = "empty-value"
    case invalidChoice = "invalid-choice"
    case repeatedOption = "repeated-option"
    case missingArgument = "missing-argument"
    case unexpectedArgument = "unexpected-argument"
    case impossibleDate = "impossible-date"
    case emptyQuery = "empty-query"
    case unknownEnding = "unknown-ending"
    case missingSources = "missing-sources"
    case unknownLanguage = "unknown-language"

    // Files that cannot be read or made.
    case missingFile = "missing-file"
    case isFolder = "is-folder"
    case isFile = "is-file"
    case unreadable = "unreadable"
    case notRegular = "not-regular"
    case brokenLink = "broken-link"
    case missingFolder = "missing-folder"
    case cannotCreate = "cannot-create"
    case cannotWrite = "cannot-write"

    // Pack files that are none.
    case jsonSyntax = "json-syntax"
    case jsonLimit = "json-limit"
    case packSchema = "pack-schema"
    case packKey = "pack-key"
    case packValue = "pack-value"
    case packId = "pack-id"
    case packReference = "pack-reference"

    case internalFault = "internal"
}

extension FailureCode {
    /// The code for a command line that cannot be understood.
    init(_ problem: UsageError.Problem) {
        self =
            switch problem {
            case .missingCommand: .missingCommand
            case .unknownCommand: .unknownCommand
            case .unknownOption: .unknownOption
            case .missingValue: .missingValue
            case .unexpectedValue: .unexpectedValue
            case .emptyValue: .emptyValue
            case .invalidChoice: .invalidChoice
            case .repeatedOption: .repeatedOption
            case .missingPositional: .missingArgument
            case .unexpectedArgument: .unexpectedArgument
            }
    }

    /// The code for a text that is no pack file.
    init(_ reason: PackFileProblem.Reason) {
        self =
            switch reason {
            case .syntax(let reason): FailureCode(reason)
            case .wrongSchema: .packSchema
            case .missingKey, .unknownKey, .unfittingKey: .packKey
            case .wrongType, .unknownWord, .impossibleDate, .impossibleRange, .rangeWithoutEnds, .numberOutOfBounds,
                .emptyList:
                .packValue
            case .dangling: .packReference
            case .emptyId, .duplicateId, .foreignId, .unused: .packId
            }
    }

    private init(_ reason: JSONSyntaxError.Reason) {
        switch reason {
        case .tooLarge, .tooDeep, .stringTooLong, .tooManyValues: self = .jsonLimit
        default: self = .jsonSyntax
        }
    }
}
