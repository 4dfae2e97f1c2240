import Testing

@testable import ArgumentKit

struct CompletionScriptTests {
    private static let programs = [Sample.program, Hostile.program]

    @Test(arguments: Shell.allCases, programs)
    func `every command and every option is there`(shell: Shell, program: Program) {
        let script = shell.completion(of: program, wording: .english)
        let words = Set(script.split { !($0.isLetter || $0 == "-") }.map(String.init))
        for command in program.commands {
            #expect(words.contains(command.name))
            for option in command.options + program.sharedOptions + BuiltIn.options {
                #expect(!words.isDisjoint(with: [option.name, option.spelling]), "\(option.spelling)")
            }
        }
    }

    @Test(arguments: Shell.allCases)
    func `every word that can be typed is there, between apostrophes, and no other`(shell: Shell) {
        let script = shell.completion(of: Hostile.program, wording: .dutch)
        let scalars = Array(script.unicodeScalars)
        for word in Hostile.words {
            let quoted = shell == .fish ? ShellText.fish(word) : ShellText.quoted(word)
            #expect(scalars.firstRange(of: Array(" \(quoted)".unicodeScalars)) != nil || script.contains("(\(quoted)"))
        }
        for word in Hostile.untypeable.filter({ !$0.isEmpty }) { #expect(!script.contains(word)) }
    }

    @Test(arguments: Shell.allCases)
    func `the script says in the language of the user what it is, and ends in one line break`(shell: Shell) {
        let dutch = shell.completion(of: Sample.program, wording: .dutch)
        let english = shell.completion(of: Sample.program, wording: .english)
        #expect(dutch.contains("# Aanvulling van verzuim in \(shell.rawValue), gemaakt"))
        #expect(english.contains("# Completion of verzuim in \(shell.rawValue), made"))
        for script in [dutch, english] { #expect(script.hasSuffix("\n") && !script.hasSuffix("\n\n")) }
    }

    @Test func `a source of values is written once`() {
        let sources = ValueSources(Sample.program)
        #expect(sources.all.map(\.words) == [["nl", "en"], ["text", "json"], ["bash", "zsh"]])
        #expect(sources.number(of: ValueSource(Sample.format)) == 2)
        #expect(sources.number(of: ValueSource(Sample.output)) == nil)
    }

    @Test(arguments: [
        "    'compare --full' | 'compare -a') option='--full' ;;",
        "    'compare --format' | 'compare -f') option='--format' source=2 ;;",
        "    'compare --topic' | 'compare -t') option='--topic' source=0 separator=',' repeats=1 ;;",
        "    'compare '[0-9]*) source=0 repeats=1 ;;",
        "    'completions 1') source=3 ;;",
        "    *' --lang' | *' -l') option='--lang' source=1 ;;",
        "    'completions') options=() ;;",
        "    3) words=('bash' 'zsh') ;;",
        "    help) words=('packs' 'compare' 'completions' 'search') ;;",
        "complete -F _verzuim -- 'verzuim'",
    ])
    func `the lines for bash`(line: String) {
        let script = Shell.bash.completion(of: Sample.program, wording: .dutch)
        let isThere = script.split(separator: "\n").contains(Substring(line))
        // A command without options needs no line.
        #expect(isThere != line.contains("options=()"))
    }

    @Test(arguments: [
        "#compdef verzuim",
        "        'packs:Noem alle regelpakketten.'",
        "            '(--full -a)--full[Toon ook wat gelijk is.]' \\",
        "            '(--format -f)-f+[Vorm van de uitvoer.]:VORM:_verzuim_values_2' \\",
        "            '*--topic=[Vergelijk alleen deze onderwerpen.]:ONDERWERP: ' \\",
        "            '*:PAKKET: ' \\",
        "            ':SCHIL:_verzuim_values_3' \\",
        "            '::PLAATS: ' \\",
    ])
    func `the lines for zsh`(line: String) {
        let script = Shell.zsh.completion(of: Sample.program, wording: .dutch)
        #expect(script.split(separator: "\n").contains(Substring(line)))
    }

    @Test func `help in zsh is kept in its brackets, and messages before their colon`() {
        let script = Shell.zsh.completion(of: Hostile.program, wording: .dutch)
        let text =
            "Don'\\''t \\[stop\\] \\\\ at\\: $(touch broken) `touch broken` \"here\" %d .SH BROKEN '\\''br End'\\''"
        #expect(script.contains("'(--quick)--quick[\(text)]' \\\n"))
        let message = text.replacing("\\[", with: "[").replacing("\\]", with: "]")
        #expect(script.contains("]:\(message):_prog_values_1' \\\n"))
        #expect(script.contains("_files \"$@\" -g '*.(it\\'\\''s|json)(-.)'\n"))
    }

    @Test(arguments: [
        "complete -c 'verzuim' -n '__verzuim_at 0' -a '\\'packs\\'' -d 'Noem alle regelpakketten.'",
        "complete -c 'verzuim' -n '__verzuim_unused \\'--quiet\\' \\'-q\\'' -l 'quiet' -s 'q' -d 'Zeg alleen het nodige.'",
        "complete -c 'verzuim' -n '__verzuim_in \\'compare\\'' -l 'topic' -s 't' -d 'Vergelijk alleen deze onderwerpen.' -x",
        "complete -c 'verzuim' -n '__verzuim_at 1 \\'completions\\'' -a '(__verzuim_values_3)'",
        "    test \"$argv[1]\" = 'compare'; and set -a options '--format' '-f' '--topic' '-t' '--output' '-o' '--labels'",
    ])
    func `the lines for fish`(line: String) {
        let script = Shell.fish.completion(of: Sample.program, wording: .dutch)
        #expect(script.split(separator: "\n").contains(Substring(line)))
    }
}
