package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// unlock is the wallet's passphrase: from a file (a systemd credential, say), asked for on the terminal, or empty for the one
// that the wallet keeps beside its key. It is never an argument, which everybody on the machine can read.
func unlock(file string, ask bool, errs io.Writer) (string, error) {
	switch {
	case file != "" && ask:
		return "", errors.New("--passphrase-file and --ask are two ways to one passphrase\nhint: give one of them")
	case file != "":
		info, err := os.Stat(file)
		if err != nil {
			return "", fmt.Errorf("read the passphrase: %w", err)
		}
		if info.Mode().Perm()&0o077 != 0 {
			return "", fmt.Errorf("%s can be read by others (%v)\nhint: chmod 600 %s", file, info.Mode().Perm(), file)
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("read the passphrase: %w", err)
		}
		if p := strings.TrimRight(string(b), "\r\n"); p != "" {
			return p, nil
		}
		return "", fmt.Errorf("%s is empty", file)
	case ask:
		in := int(os.Stdin.Fd())
		if !term.IsTerminal(in) {
			return "", errors.New("there is no terminal to ask for the passphrase on\nhint: give it in a file: --passphrase-file FILE")
		}
		fmt.Fprint(errs, "passphrase of the wallet (a new wallet is made with it): ")
		b, err := term.ReadPassword(in)
		fmt.Fprintln(errs)
		if err != nil {
			return "", fmt.Errorf("read the passphrase: %w", err)
		}
		if len(b) == 0 {
			return "", errors.New("no passphrase was given\nhint: without --ask the wallet keeps a random one in a file beside its key")
		}
		return string(b), nil
	}
	return "", nil
}
