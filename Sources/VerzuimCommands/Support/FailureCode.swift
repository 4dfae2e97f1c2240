import ArgumentKit
import RegimeEngine

/// What kind of failure it is, for programs: printed behind the words, and never changed.
enum FailureCode: String, CaseIterable, Sendable {
    // Names that nothing has.
    case unknownPack = "unknown-pack"
    case unknownRegime = "unknown-regime"
    case repeatedPack = "repeated-pack"
    case twoVersions = "two-versions"
    case otherPack = "other-pack"
    case unknownTopic = "unknown-topic"
    case unknownName = "unknown-name"
    case unknownCheck = "unknown-check"
    case notExplained = "not-explained"
    case unknownMunicipality = "unknown-municipality"
    case ambiguousMunicipality = "ambiguous-municipality"
    case notAMunicipality = "not-a-municipality"
    case notMunicipal = "not-municipal"
    case notAStatute = "not-a-statute"
    case unknownSource = "unknown-source"
    case unknownAmbiguity = "unknown-ambiguity"
    case ambiguityElsewhere = "ambiguity-elsewhere"
    case unknownReading = "unknown-reading"
    case noTerm = "no-term"
    case noDates = "no-dates"

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
    case impossibleRange = "impossible-range"
    case dateOutsideYears = "date-outside-years"
    case missingOption = "missing-option"
    case emptyQuery = "empty-query"
    case unknownEnding = "unknown-ending"
    case conflictingOptions = "conflicting-options"
    case missingSources = "missing-sources"
    case unknownLanguage = "unknown-language"
    case malformedReading = "malformed-reading"
    case conflictingReadings = "conflicting-readings"

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

    // New packs that cannot be made.
    case unusableName = "unusable-name"
    case nameTaken = "name-taken"
    case folderNotEmpty = "folder-not-empty"
    case badDependency = "bad-dependency"

    // Texts that are none.
    case notAText = "not-a-text"
    case textLimit = "text-limit"

    // Pack files that are none.
    case jsonSyntax = "json-syntax"
    case jsonLimit = "json-limit"
    case packSchema = "pack-schema"
    case packKey = "pack-key"
    case packValue = "pack-value"
    case packId = "pack-id"
    case packReference = "pack-reference"
    case packLimit = "pack-limit"

    // Files of closed days that are none.
    case calendarSyntax = "calendar-syntax"
    case calendarLimit = "calendar-limit"
    case calendarColumn = "calendar-column"
    case calendarDate = "calendar-date"
    case calendarEvent = "calendar-event"
    case calendarEmpty = "calendar-empty"

    // Cases that are none.
    case caseSchema = "case-schema"
    case caseMissingKey = "case-missing-key"
    case caseUnknownKey = "case-unknown-key"
    case caseUnfittingKey = "case-unfitting-key"
    case caseType = "case-type"
    case caseUnknownWord = "case-unknown-word"
    case caseDate = "case-date"
    case caseEndBeforeStart = "case-end-before-start"
    case caseAfterAssessment = "case-after-assessment"
    case caseBeforeBirth = "case-before-birth"
    case caseAge = "case-age"
    case caseMunicipality = "case-municipality"
    case caseAmount = "case-amount"
    case caseOverlap = "case-overlap"
    case caseTooLong = "case-too-long"
    case casePersonalData = "case-personal-data"
    case noCases = "no-cases"
    case missingCase = "missing-case"

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
            case .wrongType, .unknownWord, .impossibleDate, .impossibleVersion, .impossibleRange, .rangeWithoutEnds,
                .numberOutOfBounds, .emptyList:
                .packValue
            case .dangling: .packReference
            case .tooMany: .packLimit
            case .emptyId, .duplicateId, .foreignId, .unused: .packId
            }
    }

    /// The code for a file from which no closed days can be read.
    init(_ reason: CalendarFileProblem.Reason) {
        self =
            switch reason {
            case .tooLarge, .lineTooLong, .reasonTooLong, .tooManyClosures: .calendarLimit
            case .noClosedDays: .calendarEmpty
            case .invalidUTF8, .controlCharacter, .openQuote, .textAfterQuote, .noProperty, .strayEnd, .openPart:
                .calendarSyntax
            case .missingDate, .impossibleDate, .outsideYears, .endBeforeStart: .calendarDate
            case .missingColumn, .unknownColumn, .repeatedColumn, .cellWithoutColumn: .calendarColumn
            case .repeatedProperty, .unreadProperty, .timeOfDay, .emptyEvent: .calendarEvent
            }
    }

    /// The code for a text that is no case.
    init(_ reason: CaseProblem.Reason) {
        self =
            switch reason {
            case .syntax(let reason): FailureCode(reason)
            case .wrongSchema: .caseSchema
            case .missingKey: .caseMissingKey
            case .unknownKey: .caseUnknownKey
            case .unfittingKey: .caseUnfittingKey
            case .wrongType: .caseType
            case .unknownWord: .caseUnknownWord
            case .impossibleDate, .dateOutOfBounds: .caseDate
            case .endBeforeStart: .caseEndBeforeStart
            case .afterAssessment: .caseAfterAssessment
            case .beforeBirth: .caseBeforeBirth
            case .impossibleAge: .caseAge
            case .impossibleCode: .caseMunicipality
            case .amountNotPositive, .amountTooGreat, .amountTooPrecise: .caseAmount
            case .overlappingSickness: .caseOverlap
            case .listTooLong: .caseTooLong
            case .personalKey, .personalNumber: .casePersonalData
            }
    }

    private init(_ reason: JSONSyntaxError.Reason) {
        switch reason {
        case .tooLarge, .tooDeep, .stringTooLong, .tooManyValues: self = .jsonLimit
        default: self = .jsonSyntax
        }
    }
}
