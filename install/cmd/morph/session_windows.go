package main

import "syscall"

// ownSession keeps a terminal's interrupt from a network that is to outlive it.
func ownSession() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}
