import RulePackKit

extension SHertogenbosch {
    @Provisions static var terms: [Provision] {
        Term("term-vo", "vo", means: "voortgezet onderwijs")
            .cite("Inleiding", 28, "het voortgezet onderwijs (vo)")
        Term("term-po", "po", means: "primair onderwijs")
            .cite("Inleiding", 29, "primair onderwijs (po)")
        Term("term-mbo", "mbo", means: "middelbaar beroepsonderwijs")
            .cite("Inleiding", 29, "middelbaar beroepsonderwijs (MBO)")
        Term("term-oco", "oco", means: "ondersteuningscoördinator")
            .cite("Inleiding", 30, "oco")
        Term("term-zat", "ZAT", means: "zorgadviesteam")
            .cite("Inleiding", 31, "ZAT (zorgadviesteam)")
        Term("term-mdo", "MDO", means: "multidisciplinair overleg")
            .cite("5. Van stagnatie naar doorbraak", 359, "multidisciplinair overleg (MDO)")
        Term("term-mas", "MAS", means: "Methodische Aanpak Schoolverzuim")
            .cite("4. Samenwerking, Leerplichtambtenaar", 321, "MAS (methodische aanpak schoolverzuim)")
        Term("term-ldos", "LDOS", means: "thuiszitterstool van het vo (de tekst schrijft de afkorting niet uit)")
            .cite("2. Registratie en signalering", 96, "thuiszitterstool LDOS (vo)")
        Term("term-lvs", "LVS", means: "registratiesysteem van het po (de tekst schrijft de afkorting niet uit)")
            .cite("2. Registratie en signalering", 100, "LVS voor po")

        Term(
            "same-coordinator", answers: .equivalentTerms, "ondersteuningscoördinator (oco)",
            means: "intern begeleider of IB-er"
        )
        .interpreted(
            nl: "De tekst zegt dat de vo-woorden te vertalen zijn; wij lezen het woord rechts als dat van po of mbo.",
            en: "The text says that the words can be translated; we read the word on the right as that of po or mbo."
        )
        .cite("Inleiding", 30, "intern begeleider/IB-er")
        Term(
            "same-case-meeting", answers: .equivalentTerms, "ZAT en ZAT-partners",
            means: "zorgteam, kindbespreking en ondersteuningsteam"
        )
        .interpreted(
            nl: "De tekst zegt dat de vo-woorden te vertalen zijn; wij lezen de woorden rechts als die van po of mbo.",
            en: "The text says that the words can be translated; we read the words on the right as those of po or mbo."
        )
        .cite("Inleiding", 31, "zorgteam, kind bespreking en")
        Term("same-zorgteam", answers: .equivalentTerms, "zorgteam", means: "ZAT en ZAT-partners")
            .interpreted(
                nl: "De inleiding stelt dit woord gelijk aan het ZAT; bijlage 5 zet zorgteam, ZAT en MDO naast elkaar.",
                en: "The introduction equates this word with the ZAT; annex 5 sets zorgteam, ZAT and MDO side by side."
            )
            .cite("Inleiding", 31, "zorgteam")
            .cite("Bijlage 5, Jeugdarts", 644, "zorgteam/ZAT/MDO")
        Term("same-kindbespreking", answers: .equivalentTerms, "kindbespreking", means: "ZAT en ZAT-partners")
            .interpreted(
                nl: "De inleiding stelt dit woord gelijk aan het ZAT en schrijft het als twee woorden; wij lezen er "
                    + "één.",
                en: "The introduction equates this word with the ZAT and writes it as two words; we read one."
            )
            .cite("Inleiding", 31, "kind bespreking")
        Term(
            "same-ondersteuningsteam", answers: .equivalentTerms, "ondersteuningsteam", means: "ZAT en ZAT-partners"
        )
        .cite("Inleiding", 31, "ondersteuningsteam")
        Term("same-mentor", answers: .equivalentTerms, "mentor", means: "leerkracht")
            .interpreted(
                nl:
                    "De tekst zegt dat de vo-woorden te vertalen zijn; wij lezen het woord rechts als dat van po of "
                    + "mbo.",
                en:
                    "The text says that the words can be translated; we read the word on the right as that of po or "
                    + "mbo."
            )
            .cite("Inleiding", 32, "Mentor = leerkracht")
        Term(
            "same-family", answers: .equivalentTerms, "leerling en/of ouders",
            means: "voor een leerling van 12 jaar of ouder; is de leerling jonger dan 12, dan: ouders en leerling"
        )
        .cite("Inleiding", 33...34, "12 jaar of ouder")
    }
}
