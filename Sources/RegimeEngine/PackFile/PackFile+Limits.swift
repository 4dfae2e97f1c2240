extension PackFile {
    /// How many elements the list under a key has at most: some ten times as many as any pack that ships has there. What
    /// is asked of so many takes seconds; of many more it would take hours.
    package static func mostElements(under key: String) -> Int { counts[key] ?? 200 }

    private static let counts = [
        "provisions": 10_000, "notRules": 2_000, "ambiguities": 1_000, "affects": 500, "silences": 300,
        "jurisdictions": 500, "regimes": 100, "documents": 100, "citations": 100, "readings": 50, "aliases": 50,
        "conditions": 50,
    ]

    /// How many lines a citation or a run of lines without a rule has at most.
    package static let mostLines = 10_000

    /// How many thresholds a regime has at most, since each is held beside each other one.
    package static let mostThresholds = 500
}
