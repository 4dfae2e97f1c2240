import RulePackKit
import Testing

struct LocalNameTests {
    @Test(arguments: [
        ("plaats/2020/melden", "melden"), ("melden", "melden"), ("", ""), ("plaats/", ""), ("/", ""),
        ("plaats/té laat", "té laat"), ("té/laat", "laat"), ("é/é", "é"),
        // A mark that joins to a slash makes it another character.
        ("plaats/\u{301}e", "plaats/\u{301}e"), ("plaats/a/\u{301}e", "a/\u{301}e"),
    ])
    func `a local name is what stands behind the last slash`(id: String, name: String) {
        #expect(id.localName == name)
    }
}
