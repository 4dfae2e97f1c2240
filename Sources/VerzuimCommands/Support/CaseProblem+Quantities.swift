import RegimeEngine
import RulePackKit

/// Words for days and amounts of a case that cannot be.
extension CaseProblem.Reason {
    var ofDays: Text {
        switch self {
        case .dateOutOfBounds(let days):
            Text(
                nl: "deze dag ligt niet van \(days.lowerBound) tot en met \(days.upperBound). Verbeter de datum.",
                en: "this day does not lie from \(days.lowerBound) through \(days.upperBound). Mend the date.")
        case .endBeforeStart:
            Text(
                nl: "de laatste dag ligt vóór de eerste. Verwissel de twee of verbeter er een.",
                en: "the last day comes before the first. Swap the two or mend one of them.")
        case .afterAssessment(let day):
            Text(
                nl: "deze dag ligt na \(day), de dag waarop het dossier wordt bekeken (‘on’). Verbeter een van beide; "
                    + "wat nog duurt, krijgt ‘through’: null.",
                en: "this day comes after \(day), the day on which the case is assessed (‘on’). Mend one of the two; "
                    + "what still goes on has ‘through’: null.")
        case .beforeBirth(let day):
            Text(
                nl: "op deze dag was de leerling nog niet geboren: dat kan niet vóór \(day) zijn geweest. "
                    + "Verbeter de datum.",
                en: "the pupil was not born on this day yet: it cannot have been before \(day). Mend the date.")
        case .impossibleAge(let age): ofAge(age)
        case .overlappingSickness(let day):
            Text(
                nl: "deze ziekmelding valt deels samen met die vanaf \(day). Maak er één van, of verbeter de dagen.",
                en: "this spell of sickness shares a day with the one from \(day). Make them one, or mend the days.")
        default: Text(same: "")
        }
    }

    private func ofAge(_ age: Int?) -> Text {
        let ages = CaseFile.ages
        guard let age else {
            return Text(
                nl: "op de dag van ‘on’ was de leerling nog niet geboren. Verbeter een van beide.",
                en: "the pupil was not born yet on the day of ‘on’. Mend one of the two.")
        }
        return Text(
            nl: "op de dag van ‘on’ is de leerling dan \(age) jaar. Een leerling is van \(ages.lowerBound) tot en met "
                + "\(ages.upperBound) jaar oud. Verbeter een van beide.",
            en: "on the day of ‘on’ the pupil is then \(age) years old. A pupil is from \(ages.lowerBound) through "
                + "\(ages.upperBound). Mend one of the two.")
    }

    var ofAmounts: Text {
        switch self {
        case .amountNotPositive:
            Text(
                nl: "een hoeveelheid is meer dan nul. Verbeter het getal of haal de regel weg.",
                en: "an amount is more than zero. Mend the number or remove the entry.")
        case .amountTooGreat(let limit, let unit):
            Text(
                nl: "dit is te veel: hier kan niet meer staan dan \(limit) \(unit.name.nl). Splits het over de dagen "
                    + "waarop het was, of verbeter het.",
                en: "this is too much: it cannot be more than \(limit) \(unit.name.en). Split it over the days on "
                    + "which it was, or mend it.")
        case .amountTooPrecise:
            Text(
                nl: "een hoeveelheid heeft ten hoogste twee decimalen. Rond het getal af.",
                en: "an amount has two decimals at most. Round the number.")
        default: Text(same: "")
        }
    }
}
