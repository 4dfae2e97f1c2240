import RulePackKit

extension Tilburg {
    static let werkagenda = SourceDocument(
        "werkagenda", title: "Werkagenda: Thuiszitterspact primair onderwijs Tilburg en gemeente Tilburg",
        sha256: "e524578a54daae816f7dd3dc19b1de4c790738a6fe78f9551366f00eb0f86eec",
        note: Text(
            nl: "Zonder datum. De tekst kijkt terug op het voorjaar van 2017, noemt een verzuimkaart van november 2017 "
                + "en kondigt verbreding in 2018 aan. Figuur 1 (het opschalingsmodel) ontbreekt in de tekst.",
            en: "Undated. The text looks back on the spring of 2017, names an absence chart of November 2017 and "
                + "announces a broadening in 2018. Figure 1 (the escalation model) is missing from the text."))
}
