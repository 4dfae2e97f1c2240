import RulePackKit

extension Nederland {
    @NotRules static var notRules: [NotRule] {
        NotRule(1, .heading)
        NotRule(
            5, .reference,
            Text(
                nl: "hoe een artikel wordt aangehaald, en dat wat er niet in staat niet is gelezen",
                en: "how an article is cited, and that what is not in it has not been read"))
        NotRule(7, .tableHeader)
        NotRule(8, .layout)
    }
}
