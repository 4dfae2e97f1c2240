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
        Silence(
            .reportResponseTime, nl: "Een reactietermijn van leerplicht ontbreekt.",
            en: "There is no response time for the attendance service.")
        Silence(
            .reportFeedback, nl: "Terugkoppeling van leerplicht aan de school na een melding is niet geregeld.",
            en: "Feedback from leerplicht to the school after a report is not arranged.")
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
            .preventionActivities, nl: "Preventie is doel en leidraad; concrete activiteiten noemt de tekst niet.",
            en: "Prevention is aim and guide; the text names no concrete activities.")
        Silence(
            .adviceWithoutReport,
            nl:
                "Leerplicht doet mee in casuïstiek, ook over geoorloofd verzuim; of dat zonder melding kan, staat er niet.",
            en: "Leerplicht joins case talks, on authorised absence too; whether without a report is not stated.")
        Silence(
            .planTime, nl: "Het plan van aanpak heeft geen termijn waarbinnen het er moet zijn.",
            en: "The plan of approach has no term within which it must exist.")
        Silence(
            .policyMeeting, nl: "Een bestuurlijk overleg wordt niet genoemd, behalve de LEA als agenda.",
            en: "No meeting of boards is named, except the LEA as an agenda.")
        Silence(
            .yearlyReview, nl: "Activiteiten worden altijd geëvalueerd, maar door wie, waar en wanneer staat er niet.",
            en: "Activities are always evaluated, but by whom, where and when is not stated.")
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
        Silence(
            .noShow, nl: "Wat als ouders of leerling niet meewerken, staat er niet.",
            en: "What happens if parents or pupil do not cooperate is not stated.")
        Silence(
            .consentSharing, nl: "Toestemming voor het delen van gegevens komt niet voor, ook niet bij de lijsten.",
            en: "Consent to share data does not occur, not even for the lists.")
        Silence(
            .tasksMentor, nl: "De leerkracht is betrokken bij stap 1, maar krijgt geen taak.",
            en: "The teacher is involved in step 1, but is given no task.")
    }
}
