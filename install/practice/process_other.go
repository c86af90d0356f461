//go:build !linux

package practice

import "syscall"

// diesWithUs has no counterpart here: a killed network leaves its members, and `morph down` ends them.
func diesWithUs() *syscall.SysProcAttr { return nil }
