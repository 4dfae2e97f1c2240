public import RulePackKit

extension PupilCase {
    /// The case as it stood on a day: what came later is left out, and had not happened yet.
    public func seen(on day: Day) -> PupilCase {
        PupilCase(
            name: name, sector: sector, birthDate: birthDate, municipality: municipality, on: day, closed: closed,
            history: history.mapValues { answer in
                if let date = answer.day, date > day { .no } else { answer }
            },
            absences: absences.compactMap { $0.seen(on: day) })
    }
}

extension Absence {
    fileprivate func seen(on day: Day) -> Absence? {
        // Leave is asked for beforehand.
        guard kind != .leave else { return self }
        guard from <= day else { return nil }
        guard let through, through > day else { return self }
        return Absence(kind, from: from, through: nil, amount: amount, unit)
    }
}
