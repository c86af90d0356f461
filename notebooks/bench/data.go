package main

import (
	"context"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"time"

	"github.com/morphware/morphware/node/envelope"
)

const (
	size      = 1 << 30
	transfers = 3 // of each kind; the median is what counts
	workers   = 8
)

// data times how a dataset gets from one machine's disk to another's, each program a process of its own: the clock runs
// from the start of the fetching process to its end, when the whole file is there.
func data(ctx context.Context, b *bench) error {
	dir := filepath.Join(b.dir, "data")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	plain, sealed := filepath.Join(dir, "plain"), filepath.Join(dir, "sealed")
	key, err := dataset(plain, sealed)
	if err != nil {
		return err
	}
	web, err := startWeb(ctx, dir)
	if err != nil {
		return err
	}
	defer web.stop()
	aria, err := startAria(ctx, dir, plain)
	if err != nil {
		return err
	}
	defer aria.stop()
	morph, err := startSeeder(ctx, dir, plain, sealed)
	if err != nil {
		return err
	}
	defer morph.stop()

	out := filepath.Join(dir, "out")
	times := map[string][]float64{}
	for range transfers {
		for _, way := range []struct {
			name string
			run  func() error
		}{
			{"curl", func() error { return web.fetch(ctx, "plain", filepath.Join(out, "plain")) }},
			{"aria2", func() error { return aria.fetch(ctx, out) }},
			{"plain", func() error { return morph.fetch(ctx, 0, filepath.Join(out, "plain"), nil) }},
			{"sealed", func() error { return morph.fetch(ctx, 1, filepath.Join(out, "plain"), &key) }},
		} {
			if err := os.MkdirAll(out, 0o700); err != nil {
				return err
			}
			began := time.Now()
			if err := way.run(); err != nil {
				return fmt.Errorf("fetch by %s: %w", way.name, err)
			}
			took := time.Since(began).Seconds()
			if err := sameSize(filepath.Join(out, "plain"), size); err != nil {
				return fmt.Errorf("fetch by %s: %w", way.name, err)
			}
			times[way.name] = append(times[way.name], took)
			b.say("1 GiB by %s: %.2f s", way.name, took)
			if err := os.RemoveAll(out); err != nil {
				return err
			}
		}
	}
	m := map[string]float64{}
	for name, t := range times {
		m[name] = median(t)
	}
	compare := func(ours, peer string) figure {
		return figure{m[peer] / m[ours], "ratio", peer, fmt.Sprintf("1 GiB, process start to end: %.2f s, %s %.2f s; medians of %d", m[ours], peer, m[peer], transfers)}
	}
	b.put("data.plain_vs_aria2_ratio", compare("plain", "aria2"))
	b.put("data.sealed_vs_aria2_ratio", compare("sealed", "aria2"))
	b.put("data.plain_vs_curl_ratio", compare("plain", "curl"))
	b.put("data.sealed_vs_plain_ratio", compare("sealed", "plain"))
	return nil
}

// dataset writes a random file and its envelope.
func dataset(plain, sealed string) (key envelope.FileKey, err error) {
	f, err := os.Create(plain)
	if err != nil {
		return key, err
	}
	defer f.Close()
	random := rand.New(rand.NewSource(1))
	block := make([]byte, 1<<20)
	for range size / len(block) {
		random.Read(block)
		if _, err := f.Write(block); err != nil {
			return key, err
		}
	}
	if _, err := f.Seek(0, 0); err != nil {
		return key, err
	}
	e, err := os.Create(sealed)
	if err != nil {
		return key, err
	}
	defer e.Close()
	return envelope.Seal(e, f)
}

func sameSize(path string, want int64) error {
	s, err := os.Stat(path)
	if err == nil && s.Size() != want {
		err = fmt.Errorf("%s has %d bytes: want %d", path, s.Size(), want)
	}
	return err
}
