//go:build !unix

package sandbox

import (
	"context"
	"errors"
)

type none struct{}

func (none) Name() string { return "none" }

func (none) Run(context.Context, Spec) (Exit, error) {
	return Exit{}, errors.New("this system has no file descriptor to report events on\nhint: run the node on Linux or macOS")
}
