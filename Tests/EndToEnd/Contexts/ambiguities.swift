import RulePackKit

@Ambiguities var ambiguities: [Ambiguity] {
    // LISTING
}
