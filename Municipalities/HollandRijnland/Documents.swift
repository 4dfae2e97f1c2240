import RulePackKit

extension HollandRijnland {
    static let workPlan = SourceDocument(
        "werkplan", title: "Werkplan Leerplicht 2009 t/m 2012",
        sha256: "34588486cacfd6ea7ac0738f50004a47698783f4a99dfa650644c8ad56fdf542",
        note: Text(
            nl: "Zonder datum. De tabel met vier kolommen is bij het overnemen platgeslagen: per speerpunt staan "
                + "activiteiten, data en partijen als losse lijsten onder elkaar. De woorden „Holland Rijnland” komen in "
                + "de tekst niet voor; zij spreekt van „het RBL” en schrijft dat niet voluit.",
            en: "Undated. The table of four columns was flattened when it was copied: for each focus point activities, "
                + "dates and parties follow each other as separate lists. The words \"Holland Rijnland\" do not occur in "
                + "the text; it speaks of \"het RBL\" and does not write that out."))

    static let workPlanPeriod = Validity(
        from: .within(.days("2009-01-01", through: "2009-12-31")), through: endOfPlan,
        note: Text(
            nl: "„2009 t/m 2012” en „de komende drie schooljaren”, zonder dagen: begin ergens in 2009 (de eerste "
                + "actiepunten staan op het voorjaar van 2009), einde tussen 31 juli en 31 december 2012",
            en: "\"2009 t/m 2012\" and \"the coming three school years\", without days: start somewhere in 2009 (the "
                + "first actions are planned for spring 2009), end between 31 July and 31 December 2012"))

    static let fromMidAugust2009 = Validity(
        from: .day("2009-08-15"), through: endOfPlan,
        note: Text(
            nl: "met ingang van 15 augustus 2009; die datum is op volgorde bij de activiteit gezocht",
            en: "as of 15 August 2009; that date was matched to the activity by order"))

    static let fromAugust2009 = Validity(
        from: .day("2009-08-01"), through: endOfPlan,
        note: Text(
            nl: "vanaf 1 augustus 2009; die datum is op volgorde bij de activiteit gezocht",
            en: "from 1 August 2009; that date was matched to the activity by order"))

    static let endOfPlan = Validity.Bound.within(.days("2012-07-31", through: "2012-12-31"))
}
