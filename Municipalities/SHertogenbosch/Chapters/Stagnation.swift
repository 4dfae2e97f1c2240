import RulePackKit

extension SHertogenbosch {
    static let rechtstreeksAanspreken: TierName = "rechtstreeks-aanspreken"
    static let opschalenNaarLeidinggevende: TierName = "opschalen-naar-leidinggevende"
    static let tredePlan: TierName = "trede-plan"
    static let tredeMDO: TierName = "trede-mdo"
    static let tredeCasuistiekoverleg: TierName = "trede-casuistiekoverleg"

    @Provisions static var stagnation: [Provision] {
        stagnationSeen
        stagnationOfCooperation
        stagnationOfCase
        solutions
    }

    @Provisions private static var stagnationSeen: [Provision] {
        Task(
            "contact-kept-in-stagnation", answers: .contactDuringAbsence,
            "Ook als de aanpak stokt, blijft het contact met leerling en/of ouders in stand; door wie, staat er niet",
            with: leerling, ouders
        )
        .brief("ook bij stagnatie (door wie is open)")
        .interpreted(
            nl: "De tekst noemt dit essentieel; wij lezen een uitgangspunt.",
            en: "The text calls this essential; we read a principle."
        )
        .modality(.principle)
        .cite("5. Van stagnatie naar doorbraak", 344...345, "contact te blijven onderhouden")

        Task(
            "plan-followed-until-done", answers: .stagnation,
            "Het plan van aanpak wordt gevolgd tot het is gerealiseerd"
        )
        .brief("plan volgen tot het gerealiseerd is")
        .interpreted(
            nl: "De tekst zegt niet wie. Zij noemt dit essentieel; wij lezen een uitgangspunt.",
            en: "The text does not say who. It calls this essential; we read a principle."
        )
        .modality(.principle)
        .cite("5. Van stagnatie naar doorbraak", 345...346, "het plan van aanpak te")

        Task(
            "stagnation-signalled", answers: .stagnation,
            "De casusverantwoordelijke of een ander signaleert dat het plan van aanpak stokt",
            by: casusverantwoordelijke, andereBetrokkenen
        )
        .brief("casusverantwoordelijke of een ander signaleert het")
        .cite("5. Van stagnatie naar doorbraak", 350, "signaleert stagnatie")

        Task(
            "stagnation-analysed", answers: .stagnation,
            "Wie stagnatie signaleert, analyseert wat er stokt, waar en waarom",
            by: casusverantwoordelijke, andereBetrokkenen
        )
        .brief("analyseren wat stokt, waar en waarom")
        .cite("5. Van stagnatie naar doorbraak", 350...351, "waar en waarom")

        Registration(
            "stagnation-cause-recorded", answers: .schoolRegistration,
            "Het leerlingregistratiesysteem vermeldt duidelijk de oorzaak van stagnatie",
            into: "leerlingregistratiesysteem", by: school
        )
        .brief("oorzaak van stagnatie in leerlingregistratiesysteem")
        .interpreted(
            nl: "De zin noemt geen persoon; wij lezen de school.",
            en: "The sentence names nobody; we read the school."
        )
        .cite("5. Van stagnatie naar doorbraak", 364, "de oorzaak van de stagnatie")

        Registration(
            "waiting-lists-recorded", answers: .schoolRegistration,
            "Het leerlingregistratiesysteem vermeldt of er wachtlijsten voor jeugdhulp zijn",
            into: "leerlingregistratiesysteem", by: school
        )
        .brief("wachtlijsten jeugdhulp in leerlingregistratiesysteem")
        .interpreted(
            nl: "De zin noemt geen persoon; wij lezen de school.",
            en: "The sentence names nobody; we read the school."
        )
        .cite("5. Van stagnatie naar doorbraak", 364...365, "wachtlijsten voor jeugdhulp")
    }

    @Provisions private static var stagnationOfCooperation: [Provision] {
        EscalationTier(
            rechtstreeksAanspreken.name, answers: .cooperationEscalation, "Rechtstreeks aanspreken", order: 1,
            of: .cooperation, owner: ondersteuningscoordinator, partners, turningPoint: "goede samenwerking blijft uit",
            next: opschalenNaarLeidinggevende
        )
        .interpreted(
            nl: "De tekst telt geen treden; wij lezen aanspreken en daarna opschalen als twee treden.",
            en: "The text counts no tiers; we read addressing and then escalating as two tiers."
        )
        .cite("5. Van stagnatie naar doorbraak", 353...354, "bij uitblijven van goede samenwerking")
        .cite("5. Van stagnatie naar doorbraak", 355...357, "aan te spreken")

        EscalationTier(
            opschalenNaarLeidinggevende.name, answers: .cooperationEscalation, "Opschalen naar de leidinggevende",
            order: 2, of: .cooperation, owner: ondersteuningscoordinator, partners,
            participants: leidinggevendePartner, leidinggevendeOndersteuningscoordinator
        )
        .interpreted(
            nl: "Bij stagnatie bij een partner zegt de tekst niet wiens leidinggevende; wij lezen die van de partner, "
                + "zoals in bijlage 8.",
            en: "For stagnation at a partner the text does not say whose manager; we read the partner's, as in annex 8."
        )
        .cite("5. Van stagnatie naar doorbraak", 354...355, "op naar leidinggevende")
        .cite("5. Van stagnatie naar doorbraak", 357, "naar de leidinggevende van")

        Task(
            "stagnation-at-partner", answers: .stagnation,
            "Ligt de stagnatie bij een partner, dan spreekt de ondersteuningscoördinator die partner rechtstreeks aan",
            by: ondersteuningscoordinator, with: partners
        )
        .brief("bij een partner: ondersteuningscoördinator spreekt die aan")
        .cite("5. Van stagnatie naar doorbraak", 353...354, "desbetreffende partner rechtstreeks aan")

        Task(
            "escalated-by-coordinator", answers: .cooperationEscalation,
            "Blijft goede samenwerking uit, dan schaalt de ondersteuningscoördinator op naar de leidinggevende",
            by: ondersteuningscoordinator, with: leidinggevendePartner
        )
        .brief("ondersteuningscoördinator schaalt op naar leidinggevende")
        .interpreted(
            nl: "De tekst zegt niet wiens leidinggevende; wij lezen die van de partner.",
            en: "The text does not say whose manager; we read the partner's."
        )
        .cite("5. Van stagnatie naar doorbraak", 354...355, "op naar leidinggevende")

        Task(
            "stagnation-at-school", answers: .stagnation,
            "Ligt de oorzaak bij de school, dan moeten de partners de ondersteuningscoördinator daarop aanspreken",
            by: partners, with: ondersteuningscoordinator
        )
        .brief("bij de school: partners spreken ondersteuningscoördinator aan")
        .cite("5. Van stagnatie naar doorbraak", 355...357, "de verantwoordelijkheid van de partners")

        Task(
            "escalated-by-partners", answers: .cooperationEscalation,
            "Partners schalen zo nodig op naar de leidinggevende van de ondersteuningscoördinator",
            by: partners, with: leidinggevendeOndersteuningscoordinator
        )
        .brief("partners schalen eventueel op bij de school")
        .modality(.permission)
        .cite("5. Van stagnatie naar doorbraak", 357, "evt. op te schalen")
    }

    @Provisions private static var stagnationOfCase: [Provision] {
        EscalationTier(
            tredePlan.name, answers: .caseTiers, "Plan van aanpak van school en partners", order: 1, of: .pupilCase,
            owner: casusverantwoordelijke, participants: partners, leerling, ouders,
            turningPoint: "de uitvoering van het plan van aanpak stagneert"
        )
        .interpreted(
            nl: "De tekst nummert geen treden; wij lezen het gezamenlijke plan als de eerste. Wat volgt, hangt af van "
                + "waar de stagnatie ligt; daarom noemen wij geen volgende trede.",
            en: "The text numbers no tiers; we read the joint plan as the first. What follows depends on where the "
                + "stagnation lies; so we name no next tier."
        )
        .cite("4. Samenwerking", 231...232, "SMART plan van aanpak")
        .cite("5. Van stagnatie naar doorbraak", 350...351, "signaleert stagnatie")

        EscalationTier(
            tredeMDO.name, answers: .caseTiers, "Multidisciplinair overleg (MDO)", order: 2, of: .pupilCase,
            owner: ondersteuningscoordinator, partners, meeting: mdo,
            purpose: "stagnatie door achterliggende problematiek bij de leerling"
        )
        .interpreted(
            nl: "De tekst nummert geen treden; wij lezen de volgorde waarin hij de overleggen noemt. Als regie lezen "
                + "wij wie het MDO plant: de ondersteuningscoördinator of één van de partners.",
            en: "The text numbers no tiers; we read the order in which it names the meetings. We read whoever plans "
                + "the MDO as in charge: the support coordinator or one of the partners."
        )
        .cite("5. Van stagnatie naar doorbraak", 358...359, "multidisciplinair overleg (MDO)")

        EscalationTier(
            tredeCasuistiekoverleg.name, answers: .caseTiers, "Casuïstiekoverleg thuiszitters (vo)", order: 2,
            of: .pupilCase, meeting: casuistiekoverlegThuiszitters
        )
        .in(.vo)
        .modality(.permission)
        .interpreted(
            nl: "De tekst nummert geen treden en noemt dit een andere optie; wij zetten het naast het MDO.",
            en: "The text numbers no tiers and calls this another option; we put it beside the MDO."
        )
        .cite("5. Van stagnatie naar doorbraak", 359...361, "Andere opties")

        Task(
            "mdo-on-underlying-problem", answers: .stagnation,
            "Ligt de stagnatie in de problematiek van de leerling, dan plant de ondersteuningscoördinator of een partner een MDO",
            by: ondersteuningscoordinator, partners, at: mdo
        )
        .brief("bij de problematiek van de leerling: een MDO")
        .cite("5. Van stagnatie naar doorbraak", 358...359, "achterliggende problematiek van de leerling")

        Task(
            "case-to-case-meeting-vo", answers: .stagnation,
            "Een vastgelopen casus van een vo-leerling kan naar het casuïstiekoverleg thuiszitters",
            by: ondersteuningscoordinator, partners, at: casuistiekoverlegThuiszitters
        )
        .in(.vo)
        .brief("vo: casuïstiekoverleg van het samenwerkingsverband")
        .modality(.permission)
        .interpreted(
            nl: "Wie inbrengt zegt de zin niet; wij lezen wie in dezelfde alinea het MDO plant.",
            en: "The sentence does not say who brings it in; we read those who plan the MDO in that paragraph."
        )
        .cite("5. Van stagnatie naar doorbraak", 359...361, "(leerlingen vo)")

        Task(
            "case-to-breakthrough", answers: .stagnation,
            "Een vastgelopen casus van een po- of vo-leerling kan naar het doorbraakoverleg",
            by: ondersteuningscoordinator, partners, at: doorbraakoverleg
        )
        .in(.po, .vo)
        .brief("po en vo: doorbraakoverleg")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .interpreted(
            nl: "Wie inbrengt zegt de zin niet; wij lezen wie in dezelfde alinea het MDO plant.",
            en: "The sentence does not say who brings it in; we read those who plan the MDO in that paragraph."
        )
        .cite("5. Van stagnatie naar doorbraak", 361...362, "zowel po- als vo-leerlingen")

        Task(
            "partnership-when-no-agreement", answers: .stagnation,
            "Komen school, leerling en ouders er niet uit, dan betrekt de school het samenwerkingsverband po of vo",
            by: school, with: samenwerkingsverband
        )
        .in(.po, .vo)
        .brief("geen overeenstemming: samenwerkingsverband erbij")
        .cite("5. Van stagnatie naar doorbraak", 367...368, "geen overeenstemming met leerling")
    }
}
