package main

import (
	"context"
	"fmt"
	"io"
	"strings"
)

// completion prints a script for a shell. It asks morph itself for a command's flags and for the jobs there are, so that it
// is never out of date.
func completion(_ context.Context, args []string, _ io.Reader, out, _ io.Writer) error {
	const usage = "usage: morph completion bash|zsh|fish\nhint: source <(morph completion bash), in ~/.bashrc; or morph completion fish > ~/.config/fish/completions/morph.fish"
	if len(args) == 1 && (args[0] == "--help" || args[0] == "-h") {
		fmt.Fprintln(out, usage)
		return nil
	}
	if len(args) != 1 || scripts[args[0]] == "" {
		return fmt.Errorf("morph completion: for which shell?\nhint: %s", usage)
	}
	var names, jobs []string
	for _, v := range verbs() {
		if v.does == "" {
			continue
		}
		names = append(names, v.name)
		if strings.Contains(v.usage, "JOB") {
			jobs = append(jobs, v.name)
		}
	}
	_, err := strings.NewReplacer("VERBS", strings.Join(names, " "), "JOBS", strings.Join(jobs, "|"), "OF_JOB", strings.Join(jobs, " ")).WriteString(out, scripts[args[0]])
	return err
}

const bash = `_morph() {
  local cur=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "VERBS help" -- "$cur"))
    return
  fi
  case $cur in
  -*) COMPREPLY=($(compgen -W "$(morph "$verb" --help 2>&1 | sed -n 's/^  -\([a-z-]*\).*/--\1/p')" -- "$cur")); return ;;
  esac
  case $verb in
  JOBS) COMPREPLY=($(compgen -W "$(morph jobs --json 2>/dev/null | sed -n 's/^    "id": "0x\(.\{8\}\).*/\1/p')" -- "$cur")) ;;
  kernel) COMPREPLY=($(compgen -W "install uninstall doctor" -- "$cur")) ;;
  completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur")) ;;
  esac
}
complete -o default -F _morph morph
`

var scripts = map[string]string{
	"bash": bash,
	"zsh":  "autoload -U +X bashcompinit && bashcompinit\n" + bash,
	"fish": `complete -c morph -n __fish_use_subcommand -f -a "VERBS help"
complete -c morph -n "not __fish_use_subcommand" -a "(morph (commandline -opc)[2] --help 2>&1 | string replace -rf '^  -([a-z-]+).*' -- '--\$1')"
complete -c morph -n "__fish_seen_subcommand_from OF_JOB" -f -a "(morph jobs --json 2>/dev/null | string replace -rf '^    \"id\": \"0x(.{8}).*' '\$1')"
complete -c morph -n "__fish_seen_subcommand_from kernel" -f -a "install uninstall doctor"
complete -c morph -n "__fish_seen_subcommand_from completion" -f -a "bash zsh fish"
`,
}
