//go:build unix

package practice

import "syscall"

// terminate asks a process to stop.
func terminate(pid int) error { return syscall.Kill(pid, syscall.SIGTERM) }

func alive(pid int) bool { return pid > 0 && syscall.Kill(pid, 0) == nil }
