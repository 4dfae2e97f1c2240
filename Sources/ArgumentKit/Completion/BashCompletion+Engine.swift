extension BashCompletion {
    /// The functions that are the same for every program, under names of their own.
    static func engine(_ function: String) -> String {
        #"""
        # Sets REPLY to a word without its quotes, and open to the quote that is not closed yet.
        \#(function)_bare() {
            local rest=$1 symbol
            REPLY= open=
            while [[ $rest ]]; do
                symbol=${rest:0:1} rest=${rest:1}
                if [[ $symbol == \\ && $open != \' ]]; then
                    REPLY+=${rest:0:1} rest=${rest:1}
                elif [[ $open && $symbol == "$open" ]]; then
                    open=
                elif [[ ! $open && $symbol == [\'\"] ]]; then
                    open=$symbol
                else
                    REPLY+=$symbol
                fi
            done
        }

        # Whether the first word is one of the others.
        \#(function)_has() {
            local word
            for word in "${@:2}"; do [[ $word == "$1" ]] && return 0; done
            return 1
        }

        # Offers words behind $1, in so far as they begin as typed; bash keeps what stands before its own word break.
        \#(function)_offer() {
            local word
            for word in "${@:2}"; do
                word=$1$word
                [[ $word == "$typed"* ]] || continue
                word=${word:${#kept}}
                if [[ $open == \' ]]; then
                    [[ $word == *\'* ]] && continue
                elif [[ $open ]]; then
                    [[ $word == *[\"\$\`\\!]* ]] && continue
                elif [[ $paths && $word == "~/"?* ]]; then
                    printf -v word '~/%q' "${word:2}"
                elif [[ $word == *[!A-Za-z0-9_./,:=@%+-]* ]]; then
                    printf -v word %q "$word"
                fi
                COMPREPLY+=("$word")
            done
        }

        # Offers folders behind $1, and files with one of the endings.
        \#(function)_offer_paths() {
            local path place ending found=()
            while IFS= read -r path; do
                place=$path
                [[ $path == "~/"* ]] && place=$HOME/${path:2}
                if [[ -d $place ]]; then
                    found+=("$path/")
                else
                    for ending in "${endings[@]}"; do
                        [[ $path == *"$ending" ]] && found+=("$path") && break
                    done
                fi
            done < <(compgen -f -- "${typed:${#1}}")
            \#(function)_offer "$1" "${found[@]}"
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]] && compopt -o nospace 2>/dev/null
        }

        # Offers what belongs at the place $1, behind $2, without what stands there already.
        \#(function)_offer_values() {
            local before=$2 word fresh=()
            \#(function)_declaration "$1"
            \#(function)_values "$source"
            # The words of an option are no arguments of the command.
            [[ $option ]] && given=()
            while [[ $separator && ${typed:${#before}} == *"$separator"* ]]; do
                word=${typed:${#before}}
                word=${word%%"$separator"*}
                given+=("$word")
                before+=$word$separator
            done
            for word in "${words[@]}"; do
                [[ $separator || $repeats ]] && \#(function)_has "$word" "${given[@]}" && continue
                fresh+=("$word")
            done
            \#(function)_offer "$before" "${fresh[@]}"
            [[ $paths ]] && \#(function)_offer_paths "$before"
        }

        # Offers the options of the command, without those that stand on the line already and do not repeat.
        \#(function)_offer_options() {
            local word fresh=()
            \#(function)_options "$command"
            for word in "${options[@]}"; do
                \#(function)_declaration "$command $word"
                [[ ! $repeats ]] && \#(function)_has "$option" "${used[@]}" && continue
                fresh+=("$word")
            done
            \#(function)_offer '' "${fresh[@]}"
        }

        # Reads a word before the cursor, as the program itself would.
        \#(function)_read() {
            local rest
            if [[ $pending ]]; then
                pending=
            elif [[ $ended || $1 != -?* ]]; then
                [[ $command ]] && given+=("$1")
                command=${command:-$1}
            elif [[ $1 == -- ]]; then
                ended=1
            elif [[ $1 == --* ]]; then
                \#(function)_declaration "$command ${1%%=*}"
                used+=("$option")
                [[ $source && $1 != *=* ]] && pending="$command $option"
            else
                for ((rest = 1; rest < ${#1}; rest++)); do
                    \#(function)_declaration "$command -${1:rest:1}"
                    used+=("$option")
                    [[ $source && $rest -eq ${#1}-1 ]] && pending="$command $option"
                    [[ $source ]] && break
                done
            fi
        }

        \#(function)() {
            local line=${COMP_LINE:0:COMP_POINT} parts=() rest word index typed kept open REPLY
            local command= pending= ended= used=() given=()
            local option source separator repeats options words paths= endings
            COMPREPLY=()
            # Bash splits at = and : too, as COMP_WORDBREAKS says; to the program only blanks part words.
            for ((index = 0; index <= COMP_CWORD; index++)); do
                rest=${line#"${line%%[![:space:]]*}"}
                word=${COMP_WORDS[index]}
                [[ $index -eq $COMP_CWORD ]] && word=$rest
                if [[ $index -eq 0 || $rest != "$line" ]]; then
                    parts+=("$word")
                else
                    parts[${#parts[@]} - 1]+=$word
                fi
                line=${rest:${#word}}
            done
            for ((index = 1; index < ${#parts[@]} - 1; index++)); do
                \#(function)_bare "${parts[index]}"
                \#(function)_read "$REPLY"
            done
            typed=${parts[index]-}
            \#(function)_bare "${typed%"${2-}"}"
            kept=$REPLY
            \#(function)_bare "$typed"
            typed=$REPLY

            if [[ $pending ]]; then
                \#(function)_offer_values "$pending" ''
            elif [[ ! $ended && $typed == --*=* ]]; then
                \#(function)_offer_values "$command ${typed%%=*}" "${typed%%=*}="
            elif [[ ! $ended && $typed == -[!-]=* ]]; then
                \#(function)_offer_values "$command ${typed:0:2}" "${typed:0:3}"
            elif [[ ! $ended && $typed == -[!-]?* ]]; then
                \#(function)_offer_values "$command ${typed:0:2}" "${typed:0:2}"
            elif [[ ! $ended && $typed == -* ]]; then
                \#(function)_offer_options
            elif [[ ! $command ]]; then
                \#(function)_values commands
                \#(function)_offer '' "${words[@]}"
            else
                \#(function)_offer_values "$command $((${#given[@]} + 1))" ''
            fi
        }
        """#
    }
}
