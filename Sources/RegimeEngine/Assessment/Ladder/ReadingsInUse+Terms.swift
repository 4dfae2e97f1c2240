import RulePackKit

/// A term as readings have it, counted out.
struct TermReading {
    /// Nil when the rule does not hold.
    let term: StatedTerm?
    let outcome: TermOutcome

    /// The outcome when the first day counts, if that is another day.
    func otherFirstDay(from start: Day, in calendar: SchoolCalendar) -> TermOutcome? {
        guard outcome.due != nil, let other = term?.outcome(from: start, firstDay: .sameDay, in: calendar) else {
            return nil
        }
        return other.due == outcome.due ? nil : other
    }
}

extension ReadingsInUse {
    /// Counts out the term of a provision as the readings in use have it, one of them replaced if asked.
    func reading(
        of provision: Provision, from start: Day, replacing: (ambiguity: Int, reading: Int)? = nil,
        in calendar: SchoolCalendar
    ) -> TermReading {
        let revised = revised(provision, replacing: replacing)
        guard let term = revised.provision.flatMap(StatedTerm.init) else {
            return TermReading(term: nil, outcome: .open(.doesNotHold))
        }
        let outcome = revised.leavesOpen ? .open(.leftOpen) : term.outcome(from: start, in: calendar)
        return TermReading(term: term, outcome: outcome)
    }

    /// Every unclear point that can change a provision, with what each reading makes of its term.
    func choices(for provision: Provision, from start: Day, in calendar: SchoolCalendar) -> [TermByReading.Choice] {
        ambiguities(changing: [provision.name]).map { index in
            let ambiguity = regime.ambiguities[index]
            let options = ambiguity.readings.indices.map { place in
                let read = reading(of: provision, from: start, replacing: (index, place), in: calendar)
                return TermByReading.Option(
                    reading: ambiguity.readings[place],
                    isDefault: ambiguity.readings[place].id == ambiguity.defaultReading,
                    isUsed: isInUse(place, of: index), from: read.term?.from, outcome: read.outcome)
            }
            return TermByReading.Choice(ambiguity: ambiguity, readings: options)
        }
    }

    /// The unclear point, and its reading in use, that sets a field of a provision.
    func choice(of field: String, in provision: Provision) -> (Ambiguity, Reading)? {
        for index in ambiguities(changing: [provision.name]) {
            let ambiguity = regime.ambiguities[index]
            for (place, reading) in ambiguity.readings.enumerated() where isInUse(place, of: index) {
                let setsIt = reading.revisions.contains { revision in
                    guard revision.provision == provision.name, case .sets(field, _) = revision.change else {
                        return false
                    }
                    return true
                }
                if setsIt { return (ambiguity, reading) }
            }
        }
        return nil
    }
}
