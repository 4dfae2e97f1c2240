import RulePackKit

extension Eikenveld {
    @NotRules static var notRules: [NotRule] {
        NotRule(1, .introduction, Text(nl: "zegt dat de tekst verzonnen is", en: "says that the text is invented"))
        NotRule(3, .heading)
        NotRule(4, .introduction, Text(nl: "de dag van vaststelling", en: "the day of adoption"))
        NotRule(6, .heading)
        NotRule(11, .heading)
        NotRule(18, .heading)
        NotRule(26, .heading)
        NotRule(31, .heading)
        NotRule(37, .heading)
        NotRule(46, .heading)
        NotRule(51, .heading)
        NotRule(60, .heading)
        NotRule(61, .tableHeader)
        NotRule(66, .heading)
        NotRule(71, .heading)
        NotRule(74, .heading)
        NotRule(77, .signature)
    }
}
