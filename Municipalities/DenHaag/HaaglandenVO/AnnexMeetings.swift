import RulePackKit

extension DenHaag.HaaglandenVO {
    static let jes: MeetingName = "jes"
    static let mdo: MeetingName = "mdo"
    static let startgesprek: MeetingName = "startgesprek"

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
            participants: ouders, jgz, sotConsulent, guests: ketenpartners, leerplichtambtenaar
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

        Criterion(
            "mdo-when-help-fails", answers: .schoolCaseMeeting,
            "Er komt een MDO als hulp die al loopt te weinig oplevert", effect: .triggers, at: mdo
        )
        .brief("MDO: als hulp onvoldoende resultaat heeft")
        .cite("Coördinator passend onderwijs, taak 6", 14, "ingezette hulp onvoldoende resultaat")

        Criterion(
            "mdo-when-concerns", answers: .schoolCaseMeeting, "Er komt een MDO als er zorgen zijn",
            effect: .triggers, at: mdo
        )
        .brief("MDO: als er zorgen zijn")
        .cite("Coördinator passend onderwijs, taak 6", 14, "als er zorgen zijn")

        Task(
            "mdo-parents-invited", answers: .familyInvolvement, "De coördinator vraagt ouders voor het MDO",
            by: coordinatorPassendOnderwijs, with: ouders, at: mdo
        )
        .brief("ouders worden voor het MDO uitgenodigd")
        .cite("Coördinator passend onderwijs, taak 6", 14, "nodigen hierbij ouders")

        Task(
            "jes-subject", answers: .caseMeetingWork,
            "In het JES gaat het om pedagogisch-didactische vragen over ondersteuning van leerlingen",
            by: coordinatorPassendOnderwijs, at: jes
        )
        .brief("pedagogisch-didactische ondersteuningsvragen")
        .cite("Coördinator passend onderwijs, taak 5", 13, "leerling of groepen leerlingen")
    }
}
