//go:build !linux || !cgo

package gpu

import "fmt"

func open() (Machine, error) {
	return nil, fmt.Errorf("%w (this build of the node cannot ask for one: it takes Linux and cgo)", ErrNone)
}
