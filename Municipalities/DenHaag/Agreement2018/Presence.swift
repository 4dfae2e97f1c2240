import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var presence: [Provision] {
        Deadline(
            "agreements-on-presence", answers: .presenceAgreementsTime,
            "Binnen drie maanden na de start van het schooljaar zijn school en Leerlingzaken het eens over samenwerking "
                + "en aanwezigheid",
            within: .months(3), from: .startOfSchoolYear, by: school, leerlingzaken
        )
        .brief("in de eerste 3 maanden van het schooljaar")
        .cite("1.1 onder b", 32, "eerste drie maanden")

        Task(
            "presence-recorded", answers: .presenceAny,
            "De contactpersonen zorgen samen dat de aanwezigheid op een school wordt vastgelegd",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("contactpersonen leggen de aanwezigheid vast")
        .cite("1.1 onder a", 31, "aanwezigheid op een school")

        Deadline(
            "agreements-at-start-of-year", answers: .presenceAgreementsTime,
            "Bij de start van het schooljaar komt Leerlingzaken in elk geval naar school om afspraken te maken",
            by: leerlingzaken, to: school
        )
        .brief("bijlage: op school, bij de start van het schooljaar")
        .cite("Bijlage, Begin van het schooljaar", 141, "om afspraken te maken over")

        Contact(
            "presence-start-of-year", answers: .presenceAny,
            "In beide sectoren komt Leerlingzaken in elk geval bij de start van het schooljaar naar school",
            by: leerlingzaken, with: school, timing: Timing("begin van het schooljaar")
        )
        .brief("in elk geval bij het begin van het schooljaar")
        .cite("Bijlage, Begin van het schooljaar", 141, "tenminste aan het begin")

        Contact(
            "presence-po-start-of-year", answers: .presencePo,
            "Bij de start van het schooljaar komt Leerlingzaken minstens eenmaal naar een school voor primair onderwijs",
            frequency: .counted(.atLeast(1, .times), per: .schoolYears(1)), by: leerlingzaken, with: school,
            timing: Timing("begin van het schooljaar")
        )
        .in(.po)
        .brief("minimaal 1 keer per schooljaar, aan het begin")
        .cite("1.1 onder b, primair onderwijs", 33, "begin van het schooljaar")

        Contact(
            "presence-po-tailored", answers: .presencePo,
            "Verder is aanwezigheid op PO-scholen maatwerk, afhankelijk van de casuïstiek",
            frequency: .tailored, by: leerlingzaken, with: school
        )
        .in(.po)
        .brief("verder maatwerk, afhankelijk van de casuïstiek")
        .cite("1.1 onder b, primair onderwijs", 33, "primair onderwijs maatwerk")
        .cite("Bijlage, Tijdens het schooljaar", 148, "afhangt van de casuïstiek")

        Contact(
            "presence-po-wish-of-school", answers: .presencePo,
            "Hoe vaak Leerlingzaken op een PO-school komt, richt zich in belangrijke mate naar wat de school wenst",
            by: leerlingzaken, with: school
        )
        .in(.po)
        .brief("wens van de school telt zwaar")
        .modality(.principle)
        .cite("1.1 onder b, primair onderwijs", 33, "wens van de school")

        Contact(
            "presence-po-mdo", answers: .attendanceAtCaseMeeting,
            "School en Leerlingzaken kunnen in het primair onderwijs afspreken dat zij op afroep bij het MDO komt",
            frequency: .onCall, by: leerlingzaken, with: school
        )
        .in(.po)
        .brief("PO: op afroep bij het MDO, als dat is afgesproken")
        .modality(.permission)
        .cite("1.1 onder b, primair onderwijs", 33, "op afroep bij het MDO")
        .cite("Bijlage, Tijdens het schooljaar", 148, "op afroep aanwezig")

        Contact(
            "presence-vo-regular", answers: .presenceVo,
            "Leerlingzaken moet regelmatig aanwezig zijn op VO-scholen",
            frequency: .regularly, by: leerlingzaken, with: school
        )
        .in(.vo)
        .cite("1.1 onder b, voortgezet onderwijs", 37, "een vereiste")

        Contact(
            "presence-vo-periodic", answers: .presenceVo,
            "Leerlingzaken kan periodiek op een VO-school zijn voor overleg en voor contact met jongere (en ouders)",
            frequency: .regularly, by: leerlingzaken, with: school, leerling, ouders
        )
        .in(.vo)
        .brief("bijvoorbeeld voor overleg en contact met de jongere")
        .modality(.permission)
        .cite("1.1 onder b, voortgezet onderwijs", 37, "periodieke aanwezigheid")

        Contact(
            "presence-vo-six-times", answers: .presenceVo,
            "Uitgangspunt is dat Leerlingzaken minimaal zes keer per jaar op een VO-school aanwezig is",
            frequency: .counted(.atLeast(6, .times), per: .years(1)), by: leerlingzaken, with: school
        )
        .in(.vo)
        .modality(.principle)
        .cite("Bijlage, Tijdens het schooljaar", 149, "minimaal zes keer per jaar")

        Contact(
            "presence-vo-jes", answers: .attendanceAtCaseMeeting,
            "Uitgangspunt is dat Leerlingzaken in het voortgezet onderwijs deelneemt aan het JES",
            by: leerlingzaken, with: school
        )
        .in(.vo)
        .brief("VO: neemt deel aan het JES")
        .modality(.principle)
        .cite("Bijlage, Tijdens het schooljaar", 149, "deelneemt in het JES")

        Contact(
            "presence-vo-jes-option", answers: .attendanceAtCaseMeeting,
            "Aanwezigheid bij een JES is een van de manieren waarop Leerlingzaken op een VO-school aanwezig kan zijn",
            by: leerlingzaken, with: school
        )
        .in(.vo)
        .brief("VO: JES als een van de vormen van aanwezigheid")
        .modality(.permission)
        .cite("1.1 onder b, voortgezet onderwijs", 37, "aanwezig te zijn bij een")
    }

    @Provisions static var cooperation: [Provision] {
        Task(
            "start-of-year-worlds", answers: .startOfYear,
            "Aan het begin van het schooljaar leren de contactpersonen elkaars werkveld kennen",
            by: contactpersoonLeerlingzaken, contactpersoonSchool, upon: .startOfSchoolYear
        )
        .brief("contactpersonen leren elkaars werkveld kennen")
        .cite("Bijlage, Begin van het schooljaar", 140, "elkaars werkveld")

        Task(
            "start-of-year-agreements", answers: .startOfYear,
            "Bij de start van het schooljaar is Leerlingzaken op school om afspraken over de samenwerking te maken",
            by: leerlingzaken, with: school, upon: .startOfSchoolYear
        )
        .brief("Leerlingzaken maakt op school afspraken")
        .cite("Bijlage, Begin van het schooljaar", 141, "begin van het schooljaar")

        Task(
            "start-of-year-fallback", answers: .startOfYear,
            "De contactpersonen bepalen samen een procedure voor het geval de samenwerking hapert",
            by: contactpersoonLeerlingzaken, contactpersoonSchool, upon: .startOfSchoolYear
        )
        .brief("procedure afspreken voor als het niet goed loopt")
        .cite("Bijlage, Begin van het schooljaar", 143, "niet goed verloopt")

        Registration(
            "list-of-agreements", answers: .recordingAgreements,
            "De contactpersonen schrijven in een afsprakenlijst op wat zij met elkaar afspreken",
            into: "afsprakenlijst", by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("afsprakenlijst van de contactpersonen")
        .cite("Bijlage, Begin van het schooljaar", 142, "in een afsprakenlijst")

        Registration(
            "agreements-in-writing", answers: .recordingAgreements,
            "Leerlingzaken en school leggen afspraken schriftelijk vast", by: leerlingzaken, school
        )
        .brief("schriftelijk")
        .cite("Bijlage, Tijdens het schooljaar", 150, "afspraken schriftelijk vast")

        Registration(
            "school-file", answers: .schoolFile,
            "In een schooldossier legt Leerlingzaken vast wat met de school is afgesproken",
            into: "schooldossier", by: leerlingzaken
        )
        .brief("afspraken met de school, door Leerlingzaken vastgelegd")
        .cite("1.1 onder e", 41, "in een schooldossier")

        Registration(
            "agreements-in-school-file", answers: .recordingAgreements,
            "Leerlingzaken zet afspraken met een school in het schooldossier", into: "schooldossier",
            by: leerlingzaken
        )
        .brief("schooldossier van Leerlingzaken")
        .cite("1.1 onder e", 41, "legt afspraken met de school")

        Task(
            "cruciale-bereikbaarheid", answers: .reachability,
            "Bereikbaarheid van de contactpersonen is cruciaal", by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("bereikbare contactpersonen zijn cruciaal")
        .cite("1.1 onder a", 31, "Bereikbaarheid is hierin cruciaal")

        Task(
            "well-reachable", answers: .reachability,
            "De medewerkers van Leerlingzaken en van de scholen zijn goed bereikbaar", by: leerlingzaken, school
        )
        .brief("medewerkers aan beide kanten goed bereikbaar")
        .cite("1.3 onder b", 61, "goed bereikbaar")

        Task(
            "modern-means", answers: .communication,
            "Leerlingzaken en scholen gebruiken moderne communicatiemiddelen, zoals telefoon, e-mail en WhatsApp",
            by: leerlingzaken, school, via: "telefoon, e-mail, WhatsApp"
        )
        .brief("moderne middelen, zoals telefoon, e-mail en WhatsApp")
        .cite("1.3 onder a", 60, "moderne communicatiemiddelen")

        Task(
            "social-media-guidelines", answers: .communication,
            "Zij kiezen middelen die passen en volgen daarbij de regels voor social media", by: leerlingzaken, school
        )
        .brief("op maat, volgens richtlijnen social media")
        .cite("1.3 onder a", 60, "gebruik van social media")

        Objective(
            "information-to-the-point", answers: .reachability,
            "Wat zij met elkaar delen is snel beschikbaar, actueel en ter zake", by: leerlingzaken, school
        )
        .brief("informatie snel, actueel en ter zake")
        .cite("1.3", 56, "snel voorhanden, actueel")

        Intervention(
            "shadowing", answers: .gettingAcquainted,
            "Een contactpersoon van school kan een casemanager van Leerlingzaken aan het werk zien, en omgekeerd",
            by: contactpersoonSchool, casemanager
        )
        .brief("meelopen met casemanagers, en andersom")
        .cite("1.1 onder c", 39, "meelopen met casemanagers")

        Task(
            "time-to-learn", answers: .gettingAcquainted,
            "Contactpersonen nemen er bij de start van het schooljaar de tijd voor elkaars werk te begrijpen",
            by: contactpersoonLeerlingzaken, contactpersoonSchool, upon: .startOfSchoolYear
        )
        .brief("contactpersonen nemen daar bij de start tijd voor")
        .cite("Bijlage, Begin van het schooljaar", 140, "nemen de tijd")

        Task(
            "mutual-explanation", answers: .mutualInformation,
            "De contactpersonen zorgen samen voor voorlichting over en weer",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("voorlichting over en weer")
        .cite("1.1 onder a", 31, "wederzijds geven van voorlichting")

        Task(
            "mutual-information", answers: .mutualInformation,
            "Leerlingzaken en school informeren elkaar over hun werkzaamheden en actuele onderwerpen, zoals de MAS",
            by: leerlingzaken, school
        )
        .brief("eigen werkzaamheden en actuele onderwerpen")
        .cite("Bijlage, Tijdens het schooljaar", 151, "informeren elkaar")
    }
}
