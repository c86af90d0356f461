package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// uplink counts how often a dataset leaves the requester's machine when eight workers fetch it: all at once, and each when
// the one before has it. Workers that have it stay, as those do who train on it.
func uplink(ctx context.Context, b *bench) error {
	dir := filepath.Join(b.dir, "uplink")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	plain, sealed := filepath.Join(dir, "plain"), filepath.Join(dir, "sealed")
	if _, err := dataset(plain, sealed); err != nil {
		return err
	}
	for name, atOnce := range map[string]bool{"data.uplink_copies_8_workers": true, "data.uplink_copies_8_in_turn": false} {
		copies, took, err := b.copies(ctx, filepath.Join(dir, name), plain, atOnce)
		if err != nil {
			return err
		}
		b.say("%s: %.2f copies, %.1f s", name, copies, took.Seconds())
		note := fmt.Sprintf("1 GiB, all at once; the last had it after %.1f s", took.Seconds())
		if !atOnce {
			note = fmt.Sprintf("1 GiB, one after the other; %.1f s each", took.Seconds()/workers)
		}
		b.put(name, figure{copies, "copies", "a web server's 8", note})
	}
	return nil
}

// copies lets the workers fetch, and counts.
func (b *bench) copies(ctx context.Context, dir, file string, atOnce bool) (_ float64, took time.Duration, err error) {
	defer os.RemoveAll(dir)
	if err := os.Mkdir(dir, 0o755); err != nil {
		return 0, 0, err
	}
	s, err := startSeeder(ctx, dir, file)
	if err != nil {
		return 0, 0, err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	began := time.Now()
	ready := make(chan error, workers)
	for i := range workers {
		c, err := s.fetcher(ctx, 0, filepath.Join(dir, fmt.Sprint(i)), nil)
		if err != nil {
			return 0, 0, err
		}
		end, err := stays(c, ready)
		if err != nil {
			return 0, 0, err
		}
		defer end()
		if !atOnce {
			if err := <-ready; err != nil {
				return 0, 0, err
			}
			b.say("worker %d has it", i+1)
		}
	}
	for range workers {
		if !atOnce {
			break
		}
		if err := <-ready; err != nil {
			return 0, 0, err
		}
	}
	took = time.Since(began)
	n, err := s.sent()
	return float64(n) / size, took, err
}

// stays starts a process that says a line when it is ready and stays until it is ended.
func stays(c *exec.Cmd, ready chan<- error) (end func(), err error) {
	in, err := c.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, err
	}
	go func() {
		if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
			ready <- fmt.Errorf("a worker did not get it: %w", err)
			return
		}
		ready <- nil
	}()
	return func() { in.Close(); c.Wait() }, nil
}
