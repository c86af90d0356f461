package api

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// PutBundle uploads a folder and returns the hash that Submit names it by. Only its regular files travel.
func (c *Client) PutBundle(ctx context.Context, dir string) (b Bundle, err error) {
	var last *io.PipeReader // Closed at the end, so that no writer outlives the call.
	body := func() io.Reader {
		if last != nil {
			last.Close()
		}
		r, w := io.Pipe()
		last = r
		go func() { w.CloseWithError(packFolder(w, dir)) }()
		return r
	}
	defer func() {
		if last != nil {
			last.Close()
		}
	}()
	resp, err := c.request(ctx, "POST", "/v1/bundles", http.Header{"Content-Type": {"application/x-tar"}}, body)
	if err != nil {
		return b, fmt.Errorf("upload %s: %w", filepath.Base(dir), err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(&b); err != nil {
		return b, fmt.Errorf("upload %s: read the gateway's answer: %w", filepath.Base(dir), err)
	}
	return b, nil
}

// packFolder writes a folder's regular files as a tar.
func packFolder(w io.Writer, dir string) error {
	t := tar.NewWriter(w)
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return fmt.Errorf("%s is neither a file nor a folder: links and devices cannot travel", rel)
		}
		f, err := os.Open(p)
		if err != nil {
			return err
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return err
		}
		if err := t.WriteHeader(&tar.Header{Name: filepath.ToSlash(rel), Mode: 0o644, Size: info.Size(), Format: tar.FormatPAX}); err != nil {
			return err
		}
		if _, err := io.CopyN(t, f, info.Size()); err != nil {
			return fmt.Errorf("pack %s: %w", rel, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return t.Close()
}

// Result downloads an opened model into dir, which it makes. Every file is checked against the bundle's manifest, and
// nothing is written outside dir.
func (c *Client) Result(ctx context.Context, id, dir string) error {
	resp, err := c.request(ctx, "GET", jobPath(id, "/result"), nil, nil)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("result of job %s: %w", id, err)
	}
	if err := unpackFolder(resp.Body, dir); err != nil {
		return fmt.Errorf("result of job %s: %w", id, err)
	}
	return nil
}

// unpackFolder reads a bundle's tar: its manifest first, then exactly the files that the manifest lists.
func unpackFolder(r io.Reader, dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	t := tar.NewReader(r)
	h, err := t.Next()
	if err != nil || h.Name != "manifest.json" {
		return errors.Join(errors.New("the bundle does not begin with manifest.json"), err)
	}
	var manifest struct {
		Files []struct {
			Path   string `json:"path"`
			Size   int64  `json:"size"`
			SHA256 string `json:"sha256"`
		} `json:"files"`
	}
	if err := json.NewDecoder(io.LimitReader(t, maxAnswer)).Decode(&manifest); err != nil {
		return fmt.Errorf("read the manifest: %w", err)
	}
	for _, want := range manifest.Files {
		h, err := t.Next()
		switch {
		case err != nil:
			return fmt.Errorf("%s is missing: %w", want.Path, err)
		case h.Name != want.Path || h.Typeflag != tar.TypeReg || h.Size != want.Size:
			return fmt.Errorf("found %.200q where the manifest has %.200q", h.Name, want.Path)
		case !fs.ValidPath(h.Name) || strings.Contains(h.Name, `\`):
			return fmt.Errorf("path %.200q leads out of the bundle", h.Name)
		}
		if err := root.MkdirAll(path.Dir(h.Name), 0o700); err != nil {
			return err
		}
		f, err := root.OpenFile(h.Name, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		sum := sha256.New()
		_, err = io.Copy(io.MultiWriter(f, sum), t)
		if err := errors.Join(err, f.Close()); err != nil {
			return fmt.Errorf("write %s: %w", h.Name, err)
		}
		if hex.EncodeToString(sum.Sum(nil)) != want.SHA256 {
			return fmt.Errorf("%s does not match the manifest", h.Name)
		}
	}
	if _, err := t.Next(); err != io.EOF {
		return errors.New("the bundle holds more than its manifest says")
	}
	return nil
}
