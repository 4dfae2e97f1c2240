import RulePackKit

extension SHertogenbosch {
    static let partnerbijeenkomst: MeetingName = "partnerbijeenkomst"
    static let verzuimgesprek: MeetingName = "verzuimgesprek"
    static let preventiefGesprek: MeetingName = "preventief-gesprek"
    static let gesprekNaMelding: MeetingName = "gesprek-na-melding"
    static let gezamenlijkGesprek: MeetingName = "gezamenlijk-gesprek"
    static let zat: MeetingName = "zat"
    static let zatDriehoek: MeetingName = "zat-driehoek"
    static let mdo: MeetingName = "mdo"

    @Provisions static var meetings: [Provision] {
        Meeting(
            partnerbijeenkomst.name, answers: .peerMeeting, "Bijeenkomst van externe partners en schoolpersoneel",
            serves: .other, frequency: .yearly, organiser: ondersteuningscoordinator,
            participants: leerplicht, jeugdarts, schoolmaatschappelijkWerker, personeel,
            purpose: "voorlichting over taken, rollen, samenwerking en verwachtingen"
        )
        .cite("1. Stimuleren van aanwezigheid", 62...65, "jaarlijks een bijeenkomst")

        Meeting(
            verzuimgesprek.name, answers: .absenceTalk, "Verzuimgesprek op school", serves: .talk,
            participants: mentor, ondersteuningscoordinator, leerling, ouders,
            purpose: "zorgen delen, redenen van het verzuim achterhalen en afspraken maken"
        )
        .interpreted(
            nl: "Hoofdstuk 2 en 3 laten de mentor het gesprek voeren, bijlage 2 de mentor of de "
                + "ondersteuningscoördinator.",
            en: "Chapters 2 and 3 have the mentor hold the talk, annex 2 the mentor or the support coordinator."
        )
        .cite("2. Registratie en signalering", 113, "eerste preventieve verzuimgesprekken")
        .cite("Bijlage 2", 425...429, "door de mentor/OCO")

        Meeting(
            preventiefGesprek.name, answers: .talkWithAttendance, "Preventief gesprek met leerplicht", serves: .talk,
            participants: leerplichtambtenaar, leerling, ouders
        )
        .cite("3. Contact met leerling en ouders", 172, "preventief gesprek")
        .cite("Bijlage 1, Te laat komen", 386...387, "preventief gesprek")

        Contact(
            "monthly-at-school", answers: .presenceAny,
            "Leerplicht houdt maandelijks preventieve spreekuren op scholen; sectoren onderscheidt de tekst niet",
            frequency: .monthly, by: leerplicht, with: school
        )
        .brief("maandelijks, met het preventief spreekuur")
        .interpreted(
            nl:
                "De zin noemt het spreekuur, niet de school; de school zorgt voor de ruimte. Of het per school maandelijks "
                + "is, zegt de tekst niet.",
            en: "The sentence names the consultation hour, not the school; the school provides the room. Whether it is "
                + "monthly for each school the text does not say."
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844, "worden maandelijks gehouden")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 849, "een geschikte ruimte")

        Meeting(
            gesprekNaMelding.name, answers: .talkWithAttendance, "Gesprek met leerplicht na een verzuimmelding",
            serves: .talk, organiser: leerplichtambtenaar, participants: leerplichtambtenaar, leerling, ouders
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 319, "uit voor een gesprek")
        .cite("Bijlage 1, Te laat komen", 394, "Na een verzuimmelding")
        .cite("Bijlage 1, Spijbelen", 406, "Na een verzuimmelding")

        Meeting(
            gezamenlijkGesprek.name, answers: .talkWithAttendance,
            "Gezamenlijk gesprek met leerling, ouders, leerplicht en jeugdarts", serves: .talk,
            participants: leerling, ouders, leerplicht, jeugdarts
        )
        .brief("samen met de jeugdarts, wanneer nodig")
        .cite("4. Samenwerking, Jeugdarts", 277...278, "Wanneer nodig")

        Meeting(
            zat.name, answers: .schoolCaseMeeting, "Zorgadviesteam", abbreviated: "ZAT", serves: .schoolCase,
            participants: jeugdarts, schoolmaatschappelijkWerker, guests: leerplichtambtenaar
        )
        .brief("zorgadviesteam (ZAT): jeugdarts, maatschappelijk werk, bij verzuim leerplicht")
        .interpreted(
            nl: "De tekst geeft geen deelnemerslijst en geen frequentie; jeugdarts en schoolmaatschappelijk werker "
                + "zitten erbij volgens hun taken in bijlage 5. De leerplichtambtenaar neemt deel als in de casus verzuim "
                + "speelt; daarom noemen wij die op uitnodiging.",
            en: "The text gives no members and no frequency; youth doctor and school social worker sit there by their "
                + "tasks in annex 5. The attendance officer takes part where absence plays a part in the case; so we "
                + "list the officer as invited."
        )
        .cite("Inleiding", 31, "ZAT (zorgadviesteam)")
        .cite("4. Samenwerking, Leerplichtambtenaar", 339, "casus in het ZAT")
        .cite("Bijlage 5, Jeugdarts", 644, "zorgteam/ZAT/MDO")
        .cite("Bijlage 5, Leerplichtambtenaar", 659, "casuistiek waar verzuim speelt")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 678, "zorgteam/ZAT/MDO")

        Meeting(
            zatDriehoek.name, answers: .schoolCaseMeeting, "ZAT-driehoek", serves: .schoolCase,
            purpose: "leerlingen met achterliggende problematiek bespreken"
        )
        .brief("ZAT-driehoek: wie erbij zit, staat er niet")
        .cite("Bijlage 7, Criteria en voorwaarden", 803...804, "ZAT driehoek")

        Meeting(
            mdo.name, answers: .schoolCaseMeeting, "Multidisciplinair overleg", abbreviated: "MDO",
            serves: .multidisciplinary, organiser: ondersteuningscoordinator, partners,
            participants: jeugdarts, schoolmaatschappelijkWerker, guests: leerplichtambtenaar,
            purpose: "stagnatie die in de achterliggende problematiek van de leerling ligt"
        )
        .brief("multidisciplinair overleg (MDO): jeugdarts, maatschappelijk werk, bij verzuim leerplicht")
        .interpreted(
            nl: "Ondersteuningscoördinator of één van de partners plant het; deelnemers lezen wij uit hun taken in "
                + "bijlage 5. De leerplichtambtenaar neemt deel als in de casus verzuim speelt; daarom noemen wij die "
                + "op uitnodiging.",
            en: "The support coordinator or one of the partners plans it; members we read from their tasks in annex 5. "
                + "The attendance officer takes part where absence plays a part in the case; so we list the "
                + "officer as invited."
        )
        .cite("5. Van stagnatie naar doorbraak", 358...359, "multidisciplinair overleg (MDO)")
        .cite("Bijlage 5, Jeugdarts", 644, "zorgteam/ZAT/MDO")
        .cite("Bijlage 5, Leerplichtambtenaar", 659, "casuistiek waar verzuim speelt")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 678, "zorgteam/ZAT/MDO")
    }
}
