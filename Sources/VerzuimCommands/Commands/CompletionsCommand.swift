import ArgumentKit
import RulePackKit

/// `verzuim completions`: the script that teaches a shell to complete our arguments.
struct CompletionsCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "completions",
            summary: Text(
                nl: "Schrijft aanvullingen met de Tab-toets voor bash, zsh of fish.",
                en: "Writes completions with the Tab key for bash, zsh or fish.")[language],
            discussion: Text(
                nl: """
                    Zo vult elke nieuwe sessie aan, in de taal van de uitleg:
                    bash: zet in ~/.bashrc de regel eval "$(verzuim completions bash)".
                    zsh: zet in ~/.zshrc, na compinit, de regel eval "$(verzuim completions zsh)".
                    fish: schrijf het script naar ~/.config/fish/completions/verzuim.fish.
                    """,
                en: """
                    This is how every new session completes, in the language of the help:
                    bash: put the line eval "$(verzuim completions bash)" in ~/.bashrc.
                    zsh: put the line eval "$(verzuim completions zsh)" in ~/.zshrc, after compinit.
                    fish: write the script to ~/.config/fish/completions/verzuim.fish.
                    """)[language],
            positionals: [shell(language)],
            examples: [
                Example(
                    "verzuim completions bash",
                    Text(nl: "Het script voor bash, om te bekijken.", en: "The script for bash, to look at.")[language]),
                Example(
                    "verzuim completions fish > verzuim.fish",
                    Text(nl: "Het script voor fish, als bestand.", en: "The script for fish, as a file.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        guard let shell = invocation.arguments.value(of: shell(invocation.language)).flatMap(Shell.init(rawValue:))
        else {
            throw Failure(.usage, .invalidChoice, nl: "Kies een shell.", en: "Choose a shell.")
        }
        return try invocation.outcome(
            content: shell.completion(of: invocation.program, wording: invocation.language.wording))
    }

    private func shell(_ language: Language) -> Positional {
        Positional(
            "SHELL", allowed: Shell.allCases.map(\.rawValue),
            help: Text(nl: "De shell die moet aanvullen.", en: "The shell that is to complete.")[language])
    }
}
