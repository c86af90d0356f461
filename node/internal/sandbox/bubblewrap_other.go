//go:build !linux

package sandbox

import (
	"errors"
	"runtime"
)

func openBubblewrap() (Driver, error) {
	return nil, errors.New("bubblewrap is for Linux, this is " + runtime.GOOS + "\nhint: run the node on Linux; or choose the sandbox \"none\", where you trust every job")
}
