package practice

import "syscall"

// diesWithUs keeps a terminal's interrupt from the members, which we stop in order, and ends them if we are killed.
func diesWithUs() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
