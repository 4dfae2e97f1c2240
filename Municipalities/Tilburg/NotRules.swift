import RulePackKit

extension Tilburg {
    @NotRules static var notRules: [NotRule] {
        NotRule(3, .heading)
        NotRule(7, .heading)
        NotRule(21, .heading)
        NotRule(28, .heading)
        NotRule(36, .heading)
        NotRule(42, .heading)
        NotRule(63, .heading)
        NotRule(69, .introduction)
        NotRule(91, .introduction)
        NotRule(104, .heading)
        NotRule(110, .heading)
        NotRule(112, .heading)
        NotRule(114, .heading)
        NotRule(118, .heading)
        NotRule(
            122, .layout,
            Text(nl: "een regel met alleen een harde spatie", en: "a line with nothing but a no-break space"))
        NotRule(132, .reference)
        NotRule(
            134, .heading,
            Text(
                nl: "onderschrift van figuur 1; de figuur zelf staat niet in de tekst",
                en: "caption of figure 1; the figure itself is not in the text"))
        NotRule(
            147, .reference,
            Text(
                nl:
                    "het webadres is dat van een steunpunt voor voortgezet onderwijs, terwijl de werkagenda over PO gaat",
                en: "the address is that of a support centre for secondary education, whereas the agenda is about PO"))
        NotRule(149, .reference)
        NotRule(151, .reference)
        NotRule(165, .reference)
    }
}
