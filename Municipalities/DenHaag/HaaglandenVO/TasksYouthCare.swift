import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var youthCare: [Provision] {
        adviceOfYouthCare
        firstContacts
        gezinscoachTasks
        jeugdconsulentTasks
        consulentZorgOnderwijsTasks
    }

    @Provisions private static var adviceOfYouthCare: [Provision] {
        Task(
            "gezinscoach-advice", answers: .tasksYouthCare, "De gezinscoach of Koppelpartner denkt mee en adviseert",
            by: gezinscoach, koppelpartner
        )
        .brief("gezinscoach: consultatie en advies")
        .cite("Gezinscoach, taak 1", 44, "consultatie en advies")

        Task(
            "jeugdconsulent-advice", answers: .tasksYouthCare, "De Jeugdconsulent denkt mee en adviseert",
            by: jeugdconsulent
        )
        .brief("Jeugdconsulent: consultatie en advies")
        .cite("Jeugdconsulent, taak 1", 50, "consultatie en advies")

        Task(
            "consulent-zo-advice", answers: .tasksYouthCare, "De consulent zorg en onderwijs denkt mee en adviseert",
            by: consulentZorgOnderwijs
        )
        .brief("consulent zorg en onderwijs: consultatie en advies")
        .cite("Consulent zorg en onderwijs, taak 1", 56, "consultatie en advies")
    }

    @Provisions private static var firstContacts: [Provision] {
        Task(
            "gezinscoach-first-contact-referral", answers: .tasksYouthCare,
            "Bij aanmelding voor gezinscoach of jeugdhulp is die gezinscoach of Koppelpartner voor SMW+ het eerste contact",
            by: gezinscoach, koppelpartner, with: smwPlus, upon: .referral
        )
        .brief("gezinscoach: eerste contact voor SMW+ bij aanmelding")
        .cite("Gezinscoach, taak 3", 46, "aanmelding bij gezinscoach/jeugdhulp")

        Task(
            "gezinscoach-first-contact-single", answers: .tasksYouthCare,
            "Ook bij enkelvoudige toeleiding (niet uitgelegd) is de gezinscoach of Koppelpartner het eerste contact",
            by: gezinscoach, koppelpartner, with: smwPlus
        )
        .brief("gezinscoach: ook bij enkelvoudige toeleiding")
        .cite("Gezinscoach, taak 3", 46, "enkelvoudige toeleiding")

        Task(
            "jeugdconsulent-first-contact-smw-plus", answers: .tasksYouthCare,
            "De Jeugdconsulent is voor SMW+ het eerste contact", by: jeugdconsulent, with: smwPlus
        )
        .brief("Jeugdconsulent: eerste contact voor SMW+")
        .cite("Jeugdconsulent, taak 3", 52, "eerste aanspreekpunt voor SMW+")

        Task(
            "jeugdconsulent-first-contact-swvzhw", answers: .tasksYouthCare,
            "De Jeugdconsulent is voor het SWVZHW het eerste contact", by: jeugdconsulent, with: swvzhw
        )
        .brief("Jeugdconsulent: eerste contact voor SWVZHW")
        .cite("Jeugdconsulent, taak 3", 52, "SMW+ en SWVZHW")

        Task(
            "consulent-zo-first-contact", answers: .tasksYouthCare,
            "Als ouders jeugdhulp aanvragen is de consulent zorg en onderwijs als eerste aan te spreken",
            by: consulentZorgOnderwijs
        )
        .brief("consulent zorg en onderwijs: bij aanvraag door ouders")
        .cite("Consulent zorg en onderwijs, taak 3", 58, "jeugdhulp door ouders")
    }

    @Provisions private static var gezinscoachTasks: [Provision] {
        Task(
            "gezinscoach-school-meeting", answers: .tasksYouthCare,
            "De gezinscoach of Koppelpartner komt, in overleg met SMW+ of JGZ, bij overleg op school",
            by: gezinscoach, koppelpartner, with: smwPlus, jgz
        )
        .brief("gezinscoach: bij overleg op school")
        .cite("Gezinscoach, taak 2", 45, "overleg op school")

        Task(
            "gezinscoach-parent-talk", answers: .tasksYouthCare,
            "De gezinscoach of Koppelpartner komt, in overleg met SMW+ of JGZ, bij een gesprek met ouders",
            by: gezinscoach, koppelpartner, with: smwPlus, jgz, ouders
        )
        .brief("gezinscoach: bij oudergesprek")
        .cite("Gezinscoach, taak 2", 45, "oudergesprek")

        Task(
            "gezinscoach-home-visit", answers: .tasksYouthCare,
            "De gezinscoach of Koppelpartner gaat, in overleg met SMW+ of JGZ, mee op huisbezoek",
            by: gezinscoach, koppelpartner, with: smwPlus, jgz
        )
        .brief("gezinscoach: bij huisbezoek")
        .cite("Gezinscoach, taak 2", 45, "huisbezoek")
    }

    @Provisions private static var jeugdconsulentTasks: [Provision] {
        Task(
            "jeugdconsulent-school-meeting", answers: .tasksYouthCare,
            "De Jeugdconsulent komt, in overleg met SMW+ of de SOT consulent, bij overleg op school",
            by: jeugdconsulent, with: smwPlus, sotConsulent
        )
        .brief("Jeugdconsulent: bij overleg op school")
        .cite("Jeugdconsulent, taak 2", 51, "overleg op school")

        Task(
            "jeugdconsulent-parent-talk", answers: .tasksYouthCare,
            "De Jeugdconsulent komt, in overleg met SMW+ of de SOT consulent, bij een gesprek met ouders",
            by: jeugdconsulent, with: smwPlus, sotConsulent, ouders
        )
        .brief("Jeugdconsulent: bij oudergesprek")
        .cite("Jeugdconsulent, taak 2", 51, "oudergesprek")

        Task(
            "jeugdconsulent-home-visit", answers: .tasksYouthCare,
            "De Jeugdconsulent gaat, in overleg met SMW+ of de SOT consulent, mee op huisbezoek",
            by: jeugdconsulent, with: smwPlus, sotConsulent
        )
        .brief("Jeugdconsulent: bij huisbezoek")
        .cite("Jeugdconsulent, taak 2", 51, "huisbezoek")
    }

    @Provisions private static var consulentZorgOnderwijsTasks: [Provision] {
        Task(
            "consulent-zo-school-meeting", answers: .tasksYouthCare,
            "De consulent zorg en onderwijs komt, in overleg met SMW+, SOT consulent of JGZ, bij overleg op school",
            by: consulentZorgOnderwijs, with: smwPlus, sotConsulent, jgz
        )
        .brief("consulent zorg en onderwijs: bij overleg op school")
        .cite("Consulent zorg en onderwijs, taak 2", 57, "overleg op school")

        Task(
            "consulent-zo-parent-talk", answers: .tasksYouthCare,
            "De consulent zorg en onderwijs komt, in overleg met SMW+, SOT consulent of JGZ, bij een oudergesprek",
            by: consulentZorgOnderwijs, with: smwPlus, sotConsulent, jgz, ouders
        )
        .brief("consulent zorg en onderwijs: bij oudergesprek")
        .cite("Consulent zorg en onderwijs, taak 2", 57, "oudergesprek")

        Task(
            "consulent-zo-home-visit", answers: .tasksYouthCare,
            "De consulent zorg en onderwijs gaat, in overleg met SMW+, SOT consulent of JGZ, mee op huisbezoek",
            by: consulentZorgOnderwijs, with: smwPlus, sotConsulent, jgz
        )
        .brief("consulent zorg en onderwijs: bij huisbezoek")
        .cite("Consulent zorg en onderwijs, taak 2", 57, "huisbezoek")
    }
}
