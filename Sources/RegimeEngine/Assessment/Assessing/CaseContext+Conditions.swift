import RulePackKit

extension CaseContext {
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
    func check(_ criteria: [Provision]) -> ConditionCheck {
        var missing: [CaseQuestion] = []
        var why: OutcomeReason?
        var admitted: [AmountRange] = []
        var admission: ConditionCheck?
        for provision in criteria {
            guard let criterion = provision.rule as? Criterion, provision.covers(pupil.sector) else { continue }
            let conditions = check(criterion.particulars.conditions)
            switch (criterion.effect, conditions) {
            case (.excludes, .holds) where !criterion.particulars.conditions.isEmpty:
                return .fails(.excluded(by: provision.id, title: provision.title))
            case (.requires, .fails): return .fails(.requirementNotMet(provision.id, title: provision.title))
            case (.excludes, .unknown(let questions, let reason)), (.requires, .unknown(let questions, let reason)):
                missing += questions
                why = reason
            case (.admits, _):
                guard let ages = criterion.ages else { continue }
                admitted.append(ages)
                admission = CaseContext.either(admission, check(ages))
            default: continue
            }
        }
        switch admission {
        case .fails?: return .fails(.notAdmitted(admitted))
        case .unknown(let questions, let reason)?:
            missing += questions
            why = reason
        case .holds?, nil: break
        }
        return why.map { .unknown(missing, $0) } ?? .holds
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
