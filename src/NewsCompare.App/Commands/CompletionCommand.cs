using System.CommandLine;

namespace NewsCompare.App.Commands;

/// <summary><c>newscompare completion</c>: a script for the shell; it asks the program itself by the [suggest] directive.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _newscompare() {
          local found word="${COMP_WORDS[COMP_CWORD]}"
          COMPREPLY=()
          while IFS= read -r found; do
            [[ $found == "$word"* ]] && COMPREPLY+=("$found")
          done < <(newscompare "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
        }
        complete -o default -F _newscompare newscompare
        """;

    private const string Zsh = """
        #compdef newscompare
        _newscompare() {
          local -a found
          found=("${(@f)$(newscompare "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a found || _files
        }
        compdef _newscompare newscompare
        """;

    private const string Fish = """
        complete -c newscompare -f -a '(newscompare "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName newscompare -ScriptBlock {
          param($word, $line, $position)
          newscompare "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints a completion script. Example: newscompare completion bash > ~/.local/share/bash-completion/completions/newscompare");
        command.Arguments.Add(shell);
        command.SetAction(result => Console.Out.WriteLine(result.GetValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        }));
        return command;
    }
}
