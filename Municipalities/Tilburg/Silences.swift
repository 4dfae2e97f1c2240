import RulePackKit

extension Tilburg {
    @Silences static var silences: [Silence] {
        Silence(
            .enforceability,
            nl: "De tekst zegt niet of de werkagenda partijen in rechte bindt; er is geen ondertekening.",
            en: "The text does not say whether it binds the parties at law; there is no signature.")
        Silence(
            .amendment, nl: "Hoe de werkagenda wordt gewijzigd, verlengd of beëindigd, staat er niet.",
            en: "How the agenda is changed, renewed or ended is not stated.")
        Silence(
            .lateArrivals, nl: "Te laat komen komt niet voor; misschien regelt de verzuimkaart het.",
            en: "Late arrivals do not occur; the absence chart may deal with them.")
        Silence(
            .truancy, nl: "Anders dan de 16 uur in 4 weken staat er geen telling van spijbelen.",
            en: "Apart from the 16 hours in 4 weeks there is no count of truancy.")
        Silence(
            .sickness, nl: "Ziekte telt mee als zorgelijk verzuim, maar zonder aantal keer of dagen.",
            en: "Sickness counts as worrying absence, but without a number of times or days.")
        Silence(
            .outOfSchool, nl: "Langdurig relatief verzuim heeft gevolgen, maar de tekst noemt geen duur.",
            en: "Long relative absence has consequences, but the text names no length.")
        Silence(.leaveDays, nl: "Verlof komt niet voor.", en: "Leave does not occur.")
        Silence(
            .reportElements, nl: "Wat in een melding hoort te staan, zegt de tekst niet.",
            en: "What a report should hold is not stated.")
        Silence(
            .incompleteReport, nl: "Over onvolledige meldingen zegt de tekst niets.",
            en: "The text is silent on incomplete reports.")
        Silence(
            .reportResponseTime, nl: "Een reactietermijn van leerplicht ontbreekt.",
            en: "There is no response time for the attendance service.")
        Silence(
            .afterReport, nl: "Wat leerplicht na een melding doet, staat er niet; de tekst verwijst naar de MAS.",
            en: "What leerplicht does after a report is not stated; the text refers to the MAS.")
        Silence(
            .reportFeedback, nl: "Terugkoppeling van leerplicht aan de school na een melding is niet geregeld.",
            en: "Feedback from leerplicht to the school after a report is not arranged.")
        Silence(
            .contactReplacement, nl: "Vervanging van de gekoppelde leerplichtambtenaar is niet geregeld.",
            en: "Replacement of the linked attendance officer is not arranged.")
        Silence(
            .presencePo, nl: "Zichtbaarheid op school is een kernbegrip, maar zonder frequentie.",
            en: "Being visible at school is a key idea, but without a frequency.")
        Silence(
            .firstContactHome, nl: "Ouders worden zo spoedig mogelijk betrokken; wie belt, en wanneer, staat er niet.",
            en: "Parents are involved as soon as possible; who calls, and when, is not stated.")
        Silence(
            .youthDoctorTime, nl: "Er zijn procedureafspraken over de jeugdarts, maar geen termijn.",
            en: "There are agreements on the youth doctor, but no term.")
        Silence(
            .planTime, nl: "Het plan van aanpak heeft geen termijn waarbinnen het er moet zijn.",
            en: "The plan of approach has no term within which it must exist.")
        Silence(.homeVisitTime, nl: "Huisbezoek komt niet voor.", en: "Home visits do not occur.")
        Silence(
            .policyMeeting, nl: "Een bestuurlijk overleg wordt niet genoemd, behalve de LEA als agenda.",
            en: "No meeting of boards is named, except the LEA as an agenda.")
        Silence(
            .consultationHour, nl: "Een preventief spreekuur komt niet voor.", en: "No preventive consultation hour.")
        Silence(
            .yearlyReview, nl: "Evalueren gebeurt per activiteit en casus; een vast moment ontbreekt.",
            en: "Evaluation is by activity and case; there is no fixed moment.")
        Silence(
            .urgentProcedure, nl: "Een versnelde weg langs de stappen staat er niet.",
            en: "There is no fast road past the steps.")
        Silence(
            .cooperationEscalation, nl: "Wat te doen als de samenwerking hapert, staat er niet.",
            en: "What to do when the cooperation falters is not stated.")
        Silence(
            .schoolEscalation, nl: "Wat volgt als een school niet meldt, staat er niet.",
            en: "What follows when a school does not report is not stated.")
        Silence(
            .enforcementRoutes, nl: "Voor handhaving verwijst de tekst naar de Leerplichtwet; routes noemt hij niet.",
            en: "For enforcement the text refers to the Act; it names no routes.")
        Silence(
            .rolesJustice, nl: "OM en Raad voor de Kinderbescherming staan er alleen als opstellers van de MAS.",
            en: "The prosecutor and the child protection council occur only as authors of the MAS.")
        Silence(.holidayAbsence, nl: "Luxeverzuim komt niet voor.", en: "Absence for holidays does not occur.")
        Silence(.removal, nl: "Schorsen en verwijderen komen niet voor.", en: "Suspension and removal do not occur.")
        Silence(
            .childSafety, nl: "Huiselijk geweld, kindermishandeling en Veilig Thuis komen niet voor.",
            en: "Domestic violence, child abuse and Veilig Thuis do not occur.")
        Silence(
            .noShow, nl: "Wat als ouders of leerling niet meewerken, staat er niet.",
            en: "What happens if parents or pupil do not cooperate is not stated.")
        Silence(
            .consentSharing, nl: "Toestemming voor het delen van gegevens komt niet voor, ook niet bij de lijsten.",
            en: "Consent to share data does not occur, not even for the lists.")
        Silence(
            .consentCare, nl: "Toestemming voor hulp komt niet voor.", en: "Consent to care does not occur.")
        Silence(
            .attendanceRegistration, nl: "Waarin leerplicht registreert, staat er niet.",
            en: "In what leerplicht keeps its records is not stated.")
        Silence(.schoolFile, nl: "Het leerlingdossier komt niet voor.", en: "The pupil’s file does not occur.")
        Silence(.forms, nl: "Formulieren of brieven komen niet voor.", en: "Forms or letters do not occur.")
        Silence(
            .tasksMentor, nl: "De leerkracht is betrokken bij stap 1, maar krijgt geen taak.",
            en: "The teacher is involved in step 1, but is given no task.")
    }
}
