extension FishCompletion {
    /// The functions that are the same for every program, under names of their own.
    static func engine(_ function: String) -> String {
        #"""
        # Reads the line up to the cursor, once, into words that are no options and options that are whole.
        function \#(function)_read
            set -l line (commandline -cp | string collect)
            test "$line" = "$\#(function)_line"; and return
            set -g \#(function)_line $line
            set -g \#(function)_words
            set -g \#(function)_options
            set -l valued (\#(function)_valued '')
            set -l pending
            set -l ended
            for token in (commandline -opc)[2..-1]
                if set -q pending[1]
                    set -a \#(function)_options $pending
                    set pending
                else if set -q ended[1]; or not string match -qr -- '^-.' $token
                    set -a \#(function)_words $token
                    set -q \#(function)_words[2]; or set valued (\#(function)_valued $token)
                else if test "$token" = --
                    set ended yes
                else if string match -qr -- '^--' $token
                    set -l name (string replace -r -- '(?s)=.*' '' $token)
                    if test "$name" = "$token"; and contains -- $name $valued
                        set pending $name
                    else
                        set -a \#(function)_options $name
                    end
                else
                    set -l letters (string split '' -- $token)[2..-1]
                    for index in (seq (count $letters))
                        set -l letter -$letters[$index]
                        if contains -- $letter $valued
                            if test $index -eq (count $letters)
                                set pending $letter
                            else
                                set -a \#(function)_options $letter
                            end
                            break
                        end
                        set -a \#(function)_options $letter
                    end
                end
            end
        end

        # Whether the line is of this command.
        function \#(function)_in
            \#(function)_read
            test "$\#(function)_words[1]" = "$argv[1]"
        end

        # Whether so many words stand before the cursor, of this command if one is given.
        function \#(function)_at
            \#(function)_read
            test (count $\#(function)_words) -eq $argv[1]
            and test "$\#(function)_words[1]" = "$argv[2]"
        end

        # Whether at least so many words stand before the cursor, of this command.
        function \#(function)_from
            \#(function)_read
            test (count $\#(function)_words) -ge $argv[1]
            and test "$\#(function)_words[1]" = "$argv[2]"
        end

        # Whether an option is not on the line yet, by any of its names.
        function \#(function)_unused
            \#(function)_read
            for name in $argv
                contains -- $name $\#(function)_options; and return 1
            end
            return 0
        end

        # The value being typed, without the option that it is attached to.
        function \#(function)_typed
            commandline -ct | string collect | string replace -r -- '(?s)^(--[^=]*=|-[^-]=?)' ''
        end

        # Passes on the lines that are no words before the cursor.
        function \#(function)_new
            \#(function)_read
            while read -l word
                contains -- $word $\#(function)_words[2..-1]; or printf '%s\n' $word
            end
        end

        # Puts every line behind the list being typed, unless it stands in that list already.
        function \#(function)_list
            set -l typed (string split -- $argv[1] (\#(function)_typed | string unescape))
            set -l given $typed[1..-2]
            while read -l word
                contains -- $word $given; or string join -- $argv[1] $given $word
            end
        end

        # The folders that begin as typed, and the files with one of the endings.
        function \#(function)_paths
            set -l endings (string escape --style=regex -- $argv | string join '|')
            test (count $argv) -gt 0; and set endings "|$endings"
            set -l typed (\#(function)_typed)
            complete -C "\#(function)_nothing $typed" | string replace -r '\t.*' '' | string match -r -- "^.*(?:/$endings)\$"
        end
        """#
    }
}
