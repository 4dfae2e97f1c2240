import RulePackKit

extension SHertogenbosch {
    static let sHertogenbosch = Jurisdiction(
        "'s-Hertogenbosch", code: "GM0796", aliases: ["Den Bosch", "’s-Hertogenbosch", "s-Hertogenbosch"])

    static let approachText = SourceDocument(
        "preventieve-aanpak", title: "Preventieve aanpak schoolverzuim januari 2022",
        sha256: "c8e4c1c933f907efee529e4ef3c2a490519cb7ba60cc4444cb9ce5bb6299dd8d",
        note: Text(
            nl: "Januari 2022 volgens de titel, zonder dag. Gescand stuk met leesfouten en verloren opsommingstekens; "
                + "de formulieren zijn deels onleesbaar.",
            en: "January 2022 by its title, without a day. A scan with misread letters and lost list marks; its "
                + "forms are partly illegible."))
}
