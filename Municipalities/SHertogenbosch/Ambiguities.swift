import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var ambiguities: [Ambiguity] {
        chapterAmbiguities
        annexAmbiguities
    }

    @Ambiguities static var chapterAmbiguities: [Ambiguity] {
        countingAmbiguities
        ladderAmbiguities
        sicknessAmbiguities
        contactAmbiguities
        caseAmbiguities
        stagnationAmbiguities
        missingTextAmbiguities
    }
}
