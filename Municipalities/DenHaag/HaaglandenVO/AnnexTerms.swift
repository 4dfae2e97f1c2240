import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var terms: [Provision] {
        Term("term-cjg", "CJG", means: "Centrum voor jeugd en gezin")
            .cite("Afkortingen", 111, "Centrum voor jeugd en gezin")
        Term("term-jes", "JES", means: "Jeugdhulp en schooloverleg")
            .cite("Afkortingen", 112, "Jeugdhulp en schooloverleg")
        Term("term-jgz", "JGZ", means: "Jeugdgezondheidszorg")
            .cite("Afkortingen", 113, "Jeugdgezondheidszorg")
        Term("term-lba", "LBA", means: "Leerlingbasisadministratie")
            .cite("Afkortingen", 114, "Leerlingbasisadministratie")
        Term("term-mas", "MAS", means: "Methodische aanpak schoolverzuim")
            .interpreted(
                nl: "In de lijst staat er „1.” vóór; dat hoort er volgens ons niet bij.",
                en: "The list has “1.” before it; we hold that this does not belong to it."
            )
            .cite("Afkortingen", 115, "Methodische aanpak schoolverzuim")
        Term("term-mazl", "MAZL", means: "Meer aandacht voor ziekgemelde leerlingen")
            .cite("Afkortingen", 116, "aandacht voor ziekgemelde leerlingen")
        Term("term-mdo", "MDO", means: "Multidisciplinair overleg")
            .cite("Afkortingen", 117, "Multidisciplinair overleg")
        Term("term-ncj", "NCJ", means: "Nederlands centrum jeugdgezondheid")
            .cite("Afkortingen", 118, "Nederlands centrum jeugdgezondheid")
        Term("term-nji", "NJi", means: "Nederlands jeugdinstituut")
            .cite("Afkortingen", 119, "Nederlands jeugdinstituut")
        Term("term-ot", "OT", means: "Onderwijs Transparant")
            .cite("Afkortingen", 120, "Onderwijs Transparant")
        Term("term-pm", "PM", means: "Pedagogisch medewerker")
            .cite("Afkortingen", 121, "Pedagogisch medewerker")
        Term("term-smw", "SMW", means: "Schoolmaatschappelijk werk")
            .cite("Afkortingen", 122, "Schoolmaatschappelijk werk")
        Term("term-smw-plus", "SMW+", means: "Schoolmaatschappelijk werk plus")
            .cite("Afkortingen", 123, "Schoolmaatschappelijk werk plus")
        Term("term-sot", "SOT", means: "Schoolondersteuningsteam")
            .cite("Afkortingen", 124, "Schoolondersteuningsteam")
        Term("term-sppoh", "SPPOH", means: "Samenwerkingsverband passend primair onderwijs Haaglanden")
            .cite("Afkortingen", 125, "passend primair onderwijs Haaglanden")
        Term("term-swvzh", "SWVZH", means: "Samenwerkingsverband Zuid Holland West")
            .cite("Afkortingen", 126, "Samenwerkingsverband Zuid Holland West")
        Term("term-wmo", "Wmo", means: "Wet maatschappelijke ondersteuning")
            .cite("Afkortingen", 127, "Wet maatschappelijke ondersteuning")
        termsInTheText
    }

    @Provisions private static var termsInTheText: [Provision] {
        Term("term-lp", "LP", means: "leerplicht")
            .cite("Inleiding", 5, "leerplicht (LP)")
        Term("term-jio", "JIO", means: "Jaarplan Inclusief Onderwijs")
            .cite("SOT consulent, taak 3", 23, "Jaarplan Inclusief onderwijs (JIO)")
        Term("term-vso", "VSO", means: "voortgezet speciaal onderwijs")
            .cite("SOT consulent, taak 5", 25, "voortgezet speciaal onderwijs (VSO)")
        Term(
            "term-absolute-absence", "Absoluut verzuim",
            means: "leer- of kwalificatieplichtig zijn zonder schoolinschrijving en zonder vrijstelling"
        )
        .cite("Leerplichtambtenaar, Absoluut verzuim", 68, "zonder vrijstelling (absoluut verzuim)")
    }
}
