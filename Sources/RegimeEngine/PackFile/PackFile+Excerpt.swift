package import RulePackKit

extension PackFile {
    /// Part of a regime, its provisions and ambiguities as the pack file has them.
    package static func value(of excerpt: RegimeExcerpt) -> JSONValue {
        let regime = excerpt.regime
        return [
            "id": .string(regime.id), "title": .string(regime.title),
            "authority": PackFileWriter.word(regime.authority),
            "validity": PackFileWriter.validity(regime.validity),
            "sectors": .array(regime.sectors.map(PackFileWriter.word)),
            "inForce": .bool(excerpt.exclusion == nil), "hidden": .integer(excerpt.hidden),
            "provisions": .array(excerpt.provisions.map { PackFileWriter.provision($0, of: regime) }),
            "ambiguities": .array(excerpt.ambiguities.map { PackFileWriter.ambiguity($0, of: regime) }),
            "silences": .array(excerpt.silences.map(PackFileWriter.silence)),
        ]
    }
}

extension PackFile {
    /// One provision as the pack file has it.
    package static func value(of provision: Provision, in regime: Regime) -> JSONValue {
        PackFileWriter.provision(provision, of: regime)
    }

    /// One ambiguity as the pack file has it.
    package static func value(of ambiguity: Ambiguity, in regime: Regime) -> JSONValue {
        PackFileWriter.ambiguity(ambiguity, of: regime)
    }

    /// One citation as the pack file has it.
    package static func value(of citation: Citation) -> JSONValue { PackFileWriter.citation(citation) }

    /// An amount, as a pack file has it.
    package static func value(of amount: Amount) -> JSONValue { PackFileWriter.amount(amount) }
}
