package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
)

// web is a process that serves a folder by HTTP: how fast a file can come at all.
type web struct {
	addr string
	cmd  *exec.Cmd
	in   io.Closer
}

// serve is that process: Go's file server, which leaves the copying to the kernel (sendfile). It ends with its input.
func serve(dir string) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if err := json.NewEncoder(os.Stdout).Encode(l.Addr().String()); err != nil {
		return err
	}
	served := make(chan error, 1)
	go func() { served <- http.Serve(l, http.FileServer(http.Dir(dir))) }()
	_, err = io.Copy(io.Discard, os.Stdin)
	err = errors.Join(err, l.Close())
	<-served
	return err
}

func startWeb(ctx context.Context, dir string) (_ *web, err error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	w := &web{cmd: exec.CommandContext(ctx, self, "peer-serve", dir)}
	w.cmd.Stderr = os.Stderr
	if w.in, err = w.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := w.cmd.Start(); err != nil {
		return nil, err
	}
	if err := json.NewDecoder(out).Decode(&w.addr); err != nil {
		return nil, errors.Join(fmt.Errorf("the web server did not start: %w", err), w.stop())
	}
	return w, nil
}

func (w *web) fetch(ctx context.Context, name, dst string) error {
	c := exec.CommandContext(ctx, "curl", "--silent", "--show-error", "--fail", "--output", dst, "http://"+w.addr+"/"+name)
	c.Stderr = os.Stderr
	return c.Run()
}

func (w *web) stop() error {
	w.in.Close()
	return w.cmd.Wait()
}
