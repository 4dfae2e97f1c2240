import RulePackKit

extension Nederland {
    @Provisions static var leave: [Provision] {
        holidayLeaveRules
        otherLeave
    }

    @Provisions private static var holidayLeaveRules: [Provision] {
        Task(
            "head-gives-holiday-leave", answers: holidayLeave, "Over vakantieverlof gaat het hoofd van de school",
            by: hoofd
        )
        .brief("het hoofd geeft het")
        .modality(.permission)
        .cite("artikel 13a lid 2", 13, "holiday leave by the head")

        Criterion(
            "holiday-leave-once", answers: holidayLeave, "Vakantieverlof is er één keer per schooljaar",
            effect: .requires
        )
        .brief("één keer per schooljaar")
        .cite("artikel 13a lid 2", 13, "once a school year")

        Criterion(
            "holiday-leave-ten-days", answers: holidayLeave, "Vakantieverlof duurt hoogstens tien dagen",
            effect: .requires
        )
        .brief("hoogstens 10 dagen")
        .cite("artikel 13a lid 2", 13, "ten days at most")

        Criterion(
            "holiday-leave-not-at-start", answers: holidayLeave,
            "In de eerste twee lesweken wordt nooit vakantieverlof gegeven", effect: .excludes
        )
        .brief("nooit in de eerste 2 lesweken")
        .interpreted(
            nl: "De eerste twee lesweken lezen wij als die van het schooljaar.",
            en: "We read the first two teaching weeks as those of the school year."
        )
        .cite("artikel 13a lid 2", 13, "the first two teaching weeks")
    }

    @Provisions private static var otherLeave: [Provision] {
        Task(
            "leave-by-head", answers: .tasksSchool,
            "Over verlof om andere gewichtige omstandigheden van hoogstens tien dagen per schooljaar beslist het hoofd",
            by: hoofd
        )
        .brief("hoofd beslist over ander verlof tot en met 10 dagen per schooljaar")
        .cite("artikel 14 lid 3", 14, "up to ten days a")

        Threshold(
            "long-leave", answers: .leaveDays,
            "Over meer dan tien dagen verlof om andere gewichtige omstandigheden beslist leerplicht in de woongemeente",
            of: .leave, when: .moreThan(10, .days), over: CountingWindow(.schoolYear),
            leadsTo: Text(nl: "de leerplichtambtenaar beslist", en: "the attendance officer decides"),
            by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De samenvatting spreekt van de eigen gemeente van de leerling; wij lezen: die waar hij woont.",
            en: "The summary says the pupil's own municipality; we read: that where the pupil lives."
        )
        .when(.weightyCircumstances)
        .cite("artikel 14 lid 3", 14, "more than ten")

        Task(
            "officer-hears-head", answers: .tasksAttendance,
            "De leerplichtambtenaar hoort het hoofd voordat hij over meer dan tien dagen verlof beslist",
            by: leerplichtambtenaar, with: hoofd
        )
        .brief("hoort het hoofd voordat hij over lang verlof beslist")
        .cite("artikel 14 lid 3", 14, "after hearing the head")
    }
}
