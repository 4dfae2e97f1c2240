import RulePackKit

extension Eikenveld {
    @Silences static var silences: [Silence] {
        Silence(
            .mandate,
            nl: "De doorbraaktafel zoekt een uitweg; wie beslist als die er niet komt, staat er niet.",
            en: "The deadlock table looks for a way out; who decides if there is none is not stated.")
    }
}
