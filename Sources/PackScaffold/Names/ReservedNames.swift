/// Names that a pack cannot take, because they are there already for everyone.
enum ReservedNames {
    static let all = Set(keywords + standardLibrary + modules + vocabulary)

    /// Words of the language with a capital.
    private static let keywords = ["Any", "AnyObject", "Never", "Protocol", "Self", "Type", "Void"]

    /// Types without which a pack does not compile.
    private static let standardLibrary = [
        "Array", "Bool", "Character", "ClosedRange", "Dictionary", "Double", "Error", "Hashable", "Int", "Optional",
        "Range", "Result", "Sendable", "Sequence", "Set", "StaticString", "String", "Substring",
    ]

    /// Modules that come with Swift or its platforms.
    private static let modules = [
        "Android", "Builtin", "CoreFoundation", "Cxx", "Darwin", "Dispatch", "Distributed", "Foundation",
        "FoundationEssentials", "FoundationInternationalization", "FoundationNetworking", "FoundationXML", "Glibc",
        "Musl", "Observation", "PackageDescription", "PackagePlugin", "RegexBuilder", "Swift", "Synchronization",
        "Testing", "XCTest",
    ]

    /// The public types of the vocabulary: a pack of such a name would hide one of them.
    private static let vocabulary = [
        "ActionItem", "Ambiguities", "Ambiguity", "Amount", "AmountRange", "Answers", "Authority", "CaseFact",
        "ChoiceField", "Citation", "Clause", "ClosedVocabulary", "Condition", "Consent", "ConsentPurpose",
        "Contact", "CountingWindow", "Criterion", "CriterionEffect", "Day", "Deadline", "DeadlineManner",
        "DescribedField", "Enforcement", "EnforcementRoute", "EscalationTier", "Evaluation", "Field",
        "FieldRepresentable", "FieldShape", "FieldValue", "FirstDay", "Form", "FormField", "FormName",
        "Frequency", "Guidance", "Intervention", "Jurisdiction", "Kind", "Language", "ListOf", "Mandate",
        "Measure", "Meeting", "MeetingFunction", "MeetingName", "Modality", "Moment", "NotRule", "NotRules",
        "Objective", "OpenVocabulary", "Organisation", "Origin", "Pack", "PackVersion", "Particulars", "PartyFunction",
        "PartyName", "Period", "Provision", "Provisions", "Reading", "ReferenceField", "Regime",
        "Registration", "ReportElement", "Revision", "Role", "Rule", "RulePack", "RulePackKit", "Sector",
        "Silence", "Silences", "SourceDocument", "Stance", "Standing", "Task", "Term", "Text", "Threshold",
        "TierName", "TierObject", "Timing", "Topic", "TopicGroup", "Unit", "Validity", "Weekday", "WordField",
    ]
}
