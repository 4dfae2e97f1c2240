/// The names that every program understands without declaring them.
enum BuiltIn {
    static let help = Flag("help", short: "h", help: "")
    static let version = Flag("version", help: "")
    static let helpCommand = "help"

    static let options: [CommandOption] = [.flag(help), .flag(version)]
}
