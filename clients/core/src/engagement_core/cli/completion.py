"""Completion in bash, zsh and fish: click's, and what it lacks, which is `--flag=value` and `@file`."""

import os

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
    split_arg_string,
)

from engagement_core.cli.file_completion import FOLDER

_BASH = """\
%(complete_func)s() {
    local kind value
    COMPREPLY=()
    while IFS=, read -r kind value; do
        case "$kind" in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            folder) compopt -o nospace; COMPREPLY+=("$(printf %%q "$value")") ;;
            plain) COMPREPLY+=("$(printf %%q "$value")") ;;
        esac
    done < <(COMP_LINE="${COMP_LINE:0:COMP_POINT}" COMP_WORDBREAKS="$COMP_WORDBREAKS" \\
        %(complete_var)s=bash_complete "$1" 2>/dev/null)
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
_ZSH = """\
#compdef %(prog_name)s
%(complete_func)s() {
    local kind key help
    local -a response described others
    response=("${(@f)$(COMP_WORDS="${words[1,CURRENT]}" COMP_CWORD=$((CURRENT-1)) \\
        %(complete_var)s=zsh_complete $words[1] 2>/dev/null)}")
    for kind key help in $response; do
        case "$kind" in
            dir) _path_files -/ ;;
            file) _path_files -f ;;
            folder) compadd -U -S '' -- "$key" ;;
            plain) if [[ "$help" == _ ]]; then others+=("$key"); else described+=("$key:$help"); fi ;;
        esac
    done
    (( $#described )) && _describe -V unsorted described -U
    (( $#others )) && compadd -U -V unsorted -a others
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""


class _WithValues(ShellComplete):
    """Completes the value of `--flag=value` too."""

    def get_completions(self, args: list[str], incomplete: str) -> "list[CompletionItem[str]]":
        """The completions, each of the whole word."""
        found = super().get_completions(args, incomplete)
        flag, equals, _ = incomplete.partition("=")
        if equals and flag.startswith("--"):
            for item in found:
                item.value = f"{flag}={item.value}"
        return found


class _Bash(_WithValues, BashComplete):
    """In bash, a word may start after one of the characters that break words, such as `=`."""

    source_template = _BASH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the last one, and the last one up to the cursor."""
        # The cursor is after this character, so there is a last word even if it is empty.
        *words, last = split_arg_string(f"{os.environ['COMP_LINE']}.")
        return words[1:], last[:-1]

    def get_completions(self, args: list[str], incomplete: str) -> "list[CompletionItem[str]]":
        """The completions, each of what bash takes for the word."""
        found = super().get_completions(args, incomplete)
        # bash takes `@` as a part of the word that it starts.
        breaks = set(os.environ["COMP_WORDBREAKS"]) - {"@"}
        cut = max((place + 1 for place, character in enumerate(incomplete) if character in breaks), default=0)
        for item in found:
            item.value = item.value[cut:]
        return found


class _Zsh(_WithValues, ZshComplete):
    source_template = _ZSH


class _Fish(_WithValues, FishComplete):
    def format_completion(self, item: "CompletionItem[str]") -> str:
        """A line of what the script reads; fish adds no space after a slash."""
        if item.type == FOLDER:
            item.type = "plain"
        return super().format_completion(item)


def register() -> None:
    """Let click use these classes."""
    for kind in (_Bash, _Zsh, _Fish):
        add_completion_class(kind)


def completion_command(program: str, variable: str) -> click.Command:
    """`completion`."""
    shells = click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"]))

    def run(shell: str) -> int:
        kinds: dict[str, type[ShellComplete]] = {"bash": _Bash, "zsh": _Zsh, "fish": _Fish}
        root = click.get_current_context().find_root().command
        click.echo(kinds[shell](root, {}, program, variable).source())
        return 0

    text = (
        "Print a script that completes commands, flags, values and files.\n\n\b\n"
        f'bash:  eval "$({program} completion bash)"\n'
        f'zsh:   eval "$({program} completion zsh)"\n'
        f"fish:  {program} completion fish | source"
    )
    short = "Print a completion script."
    return click.Command("completion", params=[shells], callback=run, help=text, short_help=short)
