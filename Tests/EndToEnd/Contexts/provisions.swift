import RulePackKit

let school: PartyName = "school"
let scholen: PartyName = "scholen"
let leerlingzaken: PartyName = "leerlingzaken"
let leerplichtambtenaar: PartyName = "leerplichtambtenaar"

@Provisions var provisions: [Provision] {
    // LISTING
}
