import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var terms: [Provision] {
        Term("term-llz", "LLZ", means: "Leerlingzaken")
            .cite("Bijlage", 127, "Leerlingzaken (LLZ)")
        Term("term-mdo", "MDO", means: "multidisciplinair overleg")
            .cite("1.1, voetnoot 1", 35, "Multidisciplinair overleg")
        Term("term-jes", "JES", means: "Jeugd en School overleg")
            .cite("1.1, voetnoot 2", 74, "Jeugd en School overleg")
        Term("term-mas", "MAS", means: "Methodische Aanpak Schoolverzuim")
            .cite("Bijlage, Tijdens het schooljaar", 151, "Methodische Aanpak Schoolverzuim (MAS)")
    }
}
