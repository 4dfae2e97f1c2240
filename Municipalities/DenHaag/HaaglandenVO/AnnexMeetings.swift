import RulePackKit

extension DenHaag.HaaglandenVO {
    static let jes: MeetingName = "jes"
    static let mdo: MeetingName = "mdo"
    static let startgesprek: MeetingName = "startgesprek"
    static let oudergesprek: MeetingName = "oudergesprek"
    static let preventiefVerzuimgesprek: MeetingName = "preventief-verzuimgesprek"

    @Provisions static var meetings: [Provision] {
        Meeting(
            jes.name, answers: .schoolCaseMeeting, "Jeugdhulp en schooloverleg", abbreviated: "JES",
            serves: .schoolCase, chair: coordinatorPassendOnderwijs, organiser: coordinatorPassendOnderwijs,
            participants: coordinatorPassendOnderwijs, sotConsulent, smwPlus, guests: leerplichtambtenaar,
            purpose: "pedagogisch-didactische vragen over ondersteuning van een leerling of groepen leerlingen"
        )
        .interpreted(
            nl:
                "„JES” staat bij de coördinator tussen haakjes; wij lezen dat de overleggen die "
                + "hij leidt het JES zijn.",
            en: "With the coordinator “JES” is in brackets; we read that the meetings he leads are the JES."
        )
        .cite("Coördinator passend onderwijs, taak 5", 13, "Organiseert en leidt (JES) overleggen")
        .cite("SOT consulent, taak 2", 22, "actief deel aan JES-overleggen")
        .cite("SMW+, taak 2", 30, "lid van het JES")
        .cite("Preventieve activiteiten, Aansluiten", 86, "MDO of JES-overleg")

        Meeting(
            mdo.name, answers: .schoolCaseMeeting, "Multidisciplinair overleg", abbreviated: "MDO",
            serves: .multidisciplinary, organiser: coordinatorPassendOnderwijs,
            participants: ouders, jgz, sotConsulent, guests: ketenpartners, leerplichtambtenaar,
            purpose: "een leerling bij wie hulp onvoldoende resultaat heeft of over wie zorgen zijn"
        )
        .interpreted(
            nl: "De tekst zegt „zij nodigen”, in het meervoud; wij lezen: de coördinator. Wie voorzit, staat er niet.",
            en: "The text says “they invite”, in the plural; we read: the coordinator. Who chairs is not stated."
        )
        .cite("Coördinator passend onderwijs, taak 6", 14, "Organiseert een MDO")
        .cite("SOT consulent, taak 2", 22, "multidisciplinaire overleggen (MDO's)")
        .cite("JGZ, taak 3", 38, "het multidisciplinaire overleg op")
        .cite("Preventieve activiteiten, Aansluiten", 86, "Preventief aansluiten bij MDO")

        Meeting(
            startgesprek.name, answers: .presenceAgreementsTime, "Startgesprek met de samenwerkingspartners",
            serves: .cooperation, participants: school, ketenpartners
        )
        .brief("in het startgesprek (moment niet genoemd)")
        .modality(.description)
        .cite("Preventieve activiteiten, Poortactie", 83, "startgesprek met de samenwerkingspartners")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "startgesprek met de samenwerkingspartners")

        Meeting(
            oudergesprek.name, "Oudergesprek", serves: .talk, participants: ouders,
            guests: gezinscoach, jeugdconsulent, consulentZorgOnderwijs
        )
        .modality(.description)
        .interpreted(
            nl: "Wie het gesprek voert, staat er niet; de ouders lezen wij uit de naam. Gezinscoach, jeugdconsulent en "
                + "consulent zorg en onderwijs sluiten aan in overleg met andere partners; wij noemen hen op "
                + "uitnodiging.",
            en: "Who holds the talk is not stated; the parents are read from its name. Family coach, youth consultant "
                + "and consultant for care and education join in consultation with other partners; we list them as "
                + "invited."
        )
        .localOnly(
            nl: "De tekst noemt het gesprek alleen als plaats waar partners aansluiten, niet als gesprek over verzuim.",
            en: "The text names the talk only as a place that partners join, not as a talk about absence."
        )
        .cite("Gezinscoach, taak 2", 45, "oudergesprek en/of huisbezoek")
        .cite("Jeugdconsulent, taak 2", 51, "oudergesprek en/of huisbezoek")
        .cite("Consulent zorg en onderwijs, taak 2", 57, "oudergesprek en/of huisbezoek")

        Meeting(
            preventiefVerzuimgesprek.name, answers: .absenceTalk, "Preventief verzuimgesprek", serves: .talk
        )
        .brief("preventief verzuimgesprek: wie het voert, staat er niet")
        .modality(.permission)
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "preventieve verzuimgesprekken")

        Criterion(
            "mdo-when-help-fails", answers: .escalationCriteria,
            "Er komt een MDO als hulp die al loopt te weinig oplevert", effect: .triggers, at: mdo
        )
        .brief("naar het MDO: als hulp te weinig oplevert")
        .interpreted(
            nl: "De tekst noemt dit geen opschaling; wij lezen het MDO als een volgende stap.",
            en: "The text does not call this escalation; we read the MDO as a next step."
        )
        .cite("Coördinator passend onderwijs, taak 6", 14, "ingezette hulp onvoldoende resultaat")

        Criterion(
            "mdo-when-concerns", answers: .escalationCriteria, "Er komt een MDO als er zorgen zijn",
            effect: .triggers, at: mdo
        )
        .brief("naar het MDO: als er zorgen zijn")
        .interpreted(
            nl: "De tekst noemt dit geen opschaling; wij lezen het MDO als een volgende stap.",
            en: "The text does not call this escalation; we read the MDO as a next step."
        )
        .cite("Coördinator passend onderwijs, taak 6", 14, "als er zorgen zijn")

        Task(
            "mdo-parents-invited", answers: .familyInvolvement, "De coördinator vraagt ouders voor het MDO",
            by: coordinatorPassendOnderwijs, with: ouders, at: mdo
        )
        .brief("coördinator nodigt ouders uit voor het MDO")
        .cite("Coördinator passend onderwijs, taak 6", 14, "nodigen hierbij ouders")

        Task(
            "jes-subject", answers: .caseMeetingWork,
            "In het JES gaat het om pedagogisch-didactische vragen over ondersteuning van leerlingen",
            by: coordinatorPassendOnderwijs, at: jes
        )
        .brief("JES: pedagogisch-didactische ondersteuningsvragen")
        .cite("Coördinator passend onderwijs, taak 5", 13, "leerling of groepen leerlingen")

        Task(
            "mdo-medical-advice", answers: .caseMeetingWork,
            "Het MDO krijgt van JGZ advies over de sociaal-medische kant", by: jgz, at: mdo
        )
        .brief("MDO: sociaal-medisch advies van de jeugdgezondheidszorg")
        .cite("JGZ, taak 3", 38, "sociaal-medisch advies bij dit")

        Task(
            "parents-and-support", answers: .familyInvolvement,
            "Bij vragen over ondersteuning werkt de coördinator ook met ouders", by: coordinatorPassendOnderwijs,
            with: ouders
        )
        .brief("coördinator werkt met ouders samen aan ondersteuning")
        .cite("Coördinator passend onderwijs, taak 3", 11, "ouders en externe ketenpartners")
    }
}
