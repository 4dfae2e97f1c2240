import RulePackKit

extension CaseContext {
    /// Whether a provision with a period of its own is in force; one that is not is never put to a case.
    func checkPeriod(of provision: Provision) -> ConditionCheck {
        provision.particulars.validity?.isInForce(on: pupil.on) == .unknown ? .unknown([], .inForceNotStated) : .holds
    }

    /// Whether all conditions of a rule hold.
    func check(_ conditions: [Condition]) -> ConditionCheck {
        var missing: [CaseQuestion] = []
        var why = OutcomeReason.factsMissing
        for condition in conditions {
            switch check(condition) {
            case .holds: continue
            case .fails(let reason): return .fails(reason)
            case .unknown(let questions, let reason):
                missing += questions
                if questions.isEmpty { why = reason }
            }
        }
        let isSettled = missing.isEmpty && why == .factsMissing
        return isSettled ? .holds : .unknown(missing, missing.isEmpty ? why : .factsMissing)
    }

    private func check(_ condition: Condition) -> ConditionCheck {
        switch condition {
        case .fact(let fact, let needed):
            guard let answer = pupil.history[fact] else { return .unknown([.fact(fact)], .factsMissing) }
            return answer.isYes == needed ? .holds : .fails(.fact(fact, is: !needed))
        case .age(let range): return check(range)
        }
    }

    /// Whether the pupil's age is in a range.
    func check(_ ages: AmountRange) -> ConditionCheck {
        guard let age else { return .unknown([.birthDate], .factsMissing) }
        let limits = CountingLimits(ages)
        let positions = [age.lowerBound, age.upperBound].map { limits.position(of: 100 * $0) }
        switch (positions[0], positions[1]) {
        case (.inside, .inside): return .holds
        case (.onOpenLower, .onOpenLower), (.onOpenUpper, .onOpenUpper):
            return .unknown([], .endNotStated(Amount(Double(age.lowerBound), .years)))
        case (.below, .below), (.above, .above): return .fails(.age(ages))
        default: return .unknown([], .birthdayNotStated)
        }
    }

    /// Whether the criteria of a meeting let the pupil in.
    func check(_ criteria: [RevisedProvision]) -> ConditionCheck {
        var missing: [CaseQuestion] = []
        var why: OutcomeReason?
        var admitted: [AmountRange] = []
        var admission: ConditionCheck?
        for revised in criteria {
            guard let provision = revised.provision, let criterion = provision.rule as? Criterion,
                ProvisionFilter(sector: pupil.sector, day: pupil.on).exclusion(of: provision) == nil
            else { continue }
            let needed = criterion.particulars.conditions + (criterion.ages.map { [.age($0)] } ?? [])
            let own = check(needed, of: revised)
            switch (criterion.effect, own) {
            case (.excludes, .holds) where !needed.isEmpty:
                return .fails(.excluded(by: provision.id, title: provision.title))
            case (.requires, .fails): return .fails(.requirementNotMet(provision.id, title: provision.title))
            case (.excludes, .unknown(let questions, let reason)), (.requires, .unknown(let questions, let reason)):
                missing += questions
                why = reason
            case (.admits, _):
                guard let ages = criterion.ages else { continue }
                admitted.append(ages)
                admission = CaseContext.either(admission, own)
            default: continue
            }
        }
        switch admission {
        case .fails(let reason)?: return .fails(reason.isAge ? .notAdmitted(admitted) : reason)
        case .unknown(let questions, let reason)?:
            missing += questions
            why = reason
        case .holds?, nil: break
        }
        return why.map { .unknown(missing, $0) } ?? .holds
    }

    /// Whether what a criterion needs is so; unknown where its reading or its period leaves the criterion itself open.
    private func check(_ needed: [Condition], of criterion: RevisedProvision) -> ConditionCheck {
        if criterion.leavesOpen { return .unknown([], .readingLeavesOpen) }
        let period = criterion.provision.map(checkPeriod) ?? .holds
        if case .unknown = period { return period }
        return check(needed)
    }

    private static func either(_ one: ConditionCheck?, _ other: ConditionCheck) -> ConditionCheck {
        switch (one, other) {
        case (nil, let only): only
        case (.holds?, _), (_, .holds): .holds
        case (.unknown?, _): one ?? other
        case (.fails?, _): other
        }
    }
}
