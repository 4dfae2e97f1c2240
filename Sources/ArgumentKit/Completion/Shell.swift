/// A shell that can complete a command line.
public enum Shell: String, CaseIterable, Sendable {
    /// The Bourne-again shell.
    case bash
    /// The Z shell.
    case zsh
    /// The friendly interactive shell.
    case fish

    /// The script that teaches this shell to complete the arguments of a program.
    public func completion(of program: Program, wording: Wording) -> String {
        switch self {
        case .bash: BashCompletion(program, wording: wording).script
        case .zsh: ZshCompletion(program, wording: wording).script
        case .fish: FishCompletion(program, wording: wording).script
        }
    }
}
