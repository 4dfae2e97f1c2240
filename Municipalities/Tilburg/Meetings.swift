import RulePackKit

extension Tilburg {
    static let ondersteuningsoverleg: MeetingName = "ondersteuningsoverleg"
    static let lijstbespreking: MeetingName = "lijstbespreking"
    static let casuistiekPlein013: MeetingName = "casuistiekbespreking-plein013"
    static let actietafel: MeetingName = "actietafel"

    @Provisions static var meetings: [Provision] {
        Meeting(
            ondersteuningsoverleg.name, answers: .schoolCaseMeeting, "Ondersteuningsteam (ondersteuningsoverleg)",
            serves: .schoolCase,
            participants: ouders, leerling, toegang, ibEr, leerplicht, consulent, guests: makelaar, experts,
            purpose: "een oplossing voor leerlingen met een grote ondersteuningsvraag"
        )
        .interpreted(
            nl: "De tekst zegt team, ondersteuningsoverleg, casusoverleg en casusbespreking; wij lezen één overleg. Er "
                + "is een voorzitter, maar wie dat is, staat er niet.",
            en: "The text says team, support meeting, case meeting and case discussion; we read one meeting. There is "
                + "a chair, but who that is, is not stated."
        )
        .cite("Stap 2, Betrokkenen", 158...159, "Ouders en leerling")
        .cite("Stap 2, Concrete werkwijze", 161, "het ondersteuningsoverleg")
        .cite("C. Samenwerkingsverband Plein013", 72...74, "het casusoverleg")

        Contact(
            "attendance-in-step-1", answers: .attendanceAtCaseMeeting,
            "In stap 1 wordt leerplicht betrokken als de ondersteuningsvraag dat vraagt", by: leerplicht, with: school
        )
        .brief("stap 1: afhankelijk van de ondersteuningsvraag")
        .modality(.permission)
        .cite("Stap 1, Betrokkenen", 141, "Afhankelijk van de ondersteuningsvraag")

        Contact(
            "attendance-in-step-2", answers: .attendanceAtCaseMeeting,
            "In stap 2 hoort leerplicht bij de betrokkenen van het ondersteuningsteam", by: leerplicht,
            with: ondersteuningsteam
        )
        .brief("stap 2: ja")
        .cite("Stap 2, Betrokkenen", 159, "Leerplicht")

        Meeting(
            lijstbespreking.name, answers: .absenceListReview, "Bespreking van de verzuimlijst",
            serves: .absenceLists, frequency: .monthly, participants: plein013, leerplicht,
            purpose: "leerlingen met absoluut en relatief verzuim bespreken"
        )
        .interpreted(
            nl: "De tekst geeft dit overleg geen naam; de naam is van ons.",
            en: "The text does not name this meeting; the name is ours."
        )
        .cite("C. Samenwerkingsverband Plein013", 78, "Bespreekt maandelijks de lijst")

        Meeting(
            casuistiekPlein013.name, answers: .regionalMeeting, "Casuïstiekbespreking van Plein013",
            serves: .regionalCase, participants: plein013, leerplicht,
            purpose: "ondersteuningsvragen bij verzuim en trends daarin"
        )
        .cite("D. Leerplicht/RMC", 94, "casuïstiekbesprekingen van Plein013")

        Meeting(
            actietafel.name, answers: .deadlockMeeting, "Actietafel", serves: .deadlock,
            organiser: voorzitterActietafel, participants: ouders,
            guests: teammanagerSociaal, teammanagerLeerplicht, directeurPlein013, bestuurderPO, bestuurderVO, leerling,
            purpose: "een plaats regelen voor een leerling voor wie tot nu toe niets lukte"
        )
        .brief("Actietafel: ouders; mogelijk ook gemeente, Plein013, directeur/bestuurder en leerling")
        .interpreted(
            nl: "De tekst zegt niet wie voorzit, alleen wie dat kan zijn. Behalve de ouders heten de genoemden "
                + "mogelijke gesprekspartners; omdat de bijeenkomst per casus wordt samengesteld, zetten wij hen "
                + "onder op uitnodiging.",
            en: "The text does not say who chairs, only who may. But for the parents those named are called possible "
                + "participants; since the meeting is composed for each case, we list them as invited."
        )
        .cite("Stap 4, Betrokkenen", 179, "naast ouder/verzorger")
        .cite("Stap 4, Betrokkenen", 181, "Mogelijke gesprekspartners")
        .cite("Stap 4, Concrete aanpak", 182, "voorzitter van de Actietafel")
    }
}
