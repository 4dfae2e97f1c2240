import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What happens to a pupil under some regimes.
    static func assessment(_ assessment: Assessment, _ phrasings: [Phrasing]) -> JSONValue {
        let pupil = assessment.pupilCase
        return [
            "schema": schema(.assessment), "case": .string(pupil.name), "on": day(pupil.on),
            "sector": .string(pupil.sector.rawValue),
            "calendar": choices(of: assessment.calendar),
            "regimes": .array(zip(assessment.regimes, phrasings).map(regime)),
        ]
    }

    private static func regime(_ assessment: RegimeAssessment, _ phrasing: Phrasing) -> JSONValue {
        [
            "id": .string(assessment.regime.id), "title": .string(assessment.regime.title),
            "answer": .string(assessment.answer.word), "inForce": .string(assessment.answer.inForce.rawValue),
            "why": assessment.answer.why.map { text($0) } ?? .null,
            "municipality": .string(assessment.coverage.rawValue),
            "findings": .array(assessment.findings.map { finding($0, phrasing) }),
            "silent": strings(assessment.silent.map(\.rawValue)),
            "gaps": .array(assessment.gaps.map(gap)),
            "notInForce": strings(assessment.notInForce.map(\.id)),
        ]
    }

    private static func gap(_ gap: RegimeAssessment.Gap) -> JSONValue {
        [
            "series": .string(gap.series), "measure": .string(gap.measure.rawValue), "value": number(gap.value),
            "unit": .string(gap.unit.rawValue), "between": strings(gap.between),
        ]
    }

    private static func finding(_ finding: CaseFinding, _ phrasing: Phrasing) -> JSONValue {
        let provision = finding.provision
        let tally = finding.tally
        return [
            "provision": .string(provision.id), "kind": .string(provision.kind.rawValue),
            "title": .string(provision.title), "topic": string(provision.topic?.id),
            "outcome": .string(finding.outcome.rawValue),
            "reasons": .array(
                finding.reasons.map { ["code": .string($0.code), "text": text($0.text)] }),
            "measure": string(finding.measure?.rawValue), "unit": string(tally?.unit.rawValue),
            "value": number(tally?.value), "from": limit(tally?.range?.lower),
            "fromIncluded": included(tally?.range?.lower), "through": limit(tally?.range?.upper),
            "throughIncluded": included(tally?.range?.upper), "since": day(tally?.since),
            "period": period(tally?.period), "ongoing": tally.map { .bool($0.isOngoing) } ?? .null,
            "step": text(finding.step(phrasing)), "modality": .string(provision.particulars.modality.rawValue),
            "standing": .string(provision.particulars.standing.id),
            "actor": string(finding.actors.first), "actors": strings(finding.actors),
            "meeting": string(finding.meeting), "due": day(finding.due?.count.due),
            "dueCount": finding.due.map(due) ?? .null,
            "counted": .array((tally?.absences ?? []).filter { $0.exclusion == nil }.map(counted)),
            "notCounted": .array((tally?.absences ?? []).filter { $0.exclusion != nil }.map(notCounted)),
            "toReach": finding.toReach.map(toReach) ?? .null,
            "readings": .array(finding.readings.map(reading)),
            "questions": .array(
                finding.questions.map { ["key": .string($0.key), "text": text($0.text)] }),
            "citations": .array(provision.citations.map(PackFile.value)),
        ]
    }

    private static func due(_ due: DueDate) -> JSONValue {
        [
            "fact": .string(due.fact.rawValue), "from": day(due.count.start),
            "term": text(due.count.term.phrase), "firstDay": .string(due.count.firstDay.rawValue),
            "firstDayStated": .bool(due.firstDayIsStated), "rule": text(due.count.rule.name),
        ]
    }

    private static func counted(_ counted: CountedAbsence) -> JSONValue {
        .object(absence(counted.absence, adding: [JSONMember(key: "counts", value: number(counted.amount))]))
    }

    private static func notCounted(_ counted: CountedAbsence) -> JSONValue {
        let why = counted.exclusion.map(\.rawValue) ?? ""
        return .object(
            absence(
                counted.absence,
                adding: [JSONMember(key: "why", value: .string(why))]))
    }

    private static func absence(_ absence: Absence, adding members: [JSONMember] = []) -> JSONObject {
        JSONObject(
            [
                JSONMember(key: "date", value: day(absence.from)),
                JSONMember(key: "through", value: day(absence.through)),
                JSONMember(key: "kind", value: .string(absence.kind.rawValue)),
                JSONMember(key: "amount", value: number(absence.amount)),
                JSONMember(key: "unit", value: string(absence.unit?.rawValue)),
            ] + members)
    }

    private static func toReach(_ toReach: ToReach) -> JSONValue {
        [
            "amount": number(toReach.amount), "moreThan": .bool(toReach.isMore), "unit": .string(toReach.unit.rawValue),
            "before": day(toReach.before), "reachedOn": day(toReach.reachedOn), "inOneGo": .bool(toReach.isInOneGo),
            "change": .array(toReach.change.map { .object(absence($0)) }),
        ]
    }

    private static func reading(_ outcome: ReadingOutcome) -> JSONValue {
        [
            "ambiguity": .string(outcome.ambiguity.id), "reading": .string(outcome.reading.id),
            "default": .bool(outcome.isDefault), "used": .bool(outcome.isUsed),
            "outcome": .string(outcome.outcome.rawValue), "reasons": strings(outcome.reasons.map(\.code)),
            "questions": strings(outcome.questions.map(\.key)), "due": day(outcome.due),
        ]
    }

    private static func period(_ period: Period?) -> JSONValue {
        period.map { ["from": day($0.from), "through": day($0.through)] } ?? .null
    }

    private static func number(_ hundredths: Absence.Hundredths?) -> JSONValue {
        hundredths.map { .number(Double($0) / 100) } ?? .null
    }

    private static func limit(_ limit: AmountRange.Limit?) -> JSONValue { limit.map { .number($0.value) } ?? .null }

    private static func included(_ limit: AmountRange.Limit?) -> JSONValue {
        limit?.isIncluded.map(JSONValue.bool) ?? .null
    }
}
