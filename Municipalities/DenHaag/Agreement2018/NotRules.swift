import RulePackKit

extension DenHaag.Agreement2018 {
    @NotRules static var notRules: [NotRule] {
        NotRule(5, .heading)
        NotRule(9, .layout)
        NotRule(13, .introduction)
        NotRule(21, .introduction)
        NotRule(23, .heading)
        NotRule(29, .introduction)
        NotRule(47, .introduction)
        NotRule(58, .introduction)
        NotRule(63, .heading)
        NotRule(69, .heading)
        NotRule(78, .heading)
        NotRule(87, .heading)
        NotRule(91...104, .signature)
        NotRule(111...115, .signature)
        NotRule(121, .signature)
        NotRule(125, .heading)
        NotRule(131, .heading)
        NotRule(138, .heading)
        NotRule(145, .heading)
        NotRule(154, .heading)
        NotRule(162, .introduction)
        NotRule(174, .heading)
    }
}
