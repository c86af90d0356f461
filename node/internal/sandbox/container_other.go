//go:build !unix

package sandbox

import (
	"context"
	"errors"
)

// OpenContainer is for systems with pipes in the file system.
func OpenContainer(context.Context, string, string) (Driver, error) {
	return nil, errors.New("containers are not supported on this system\nhint: run the node on Linux")
}
