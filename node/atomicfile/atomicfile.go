// Package atomicfile writes files whole or not at all. What it wrote survives a crash of the machine, as far as the disk
// keeps its promises.
package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// Suffix ends the names of files that are being written. After a crash one may be left over; it never was what it was to
// be, and may be removed.
const Suffix = ".partial"

// Write puts content into the file at path, in place of whatever was there: somebody who reads it meanwhile, or after a
// crash, finds the old content or the new, never part of either. Once Write returns nil the new one is on disk. The
// folder must be there.
func Write(path string, content []byte, mode fs.FileMode) error {
	return place(path, content, mode, os.Rename)
}

// Create is Write where no file may be there yet; if one is, it stays as it is, and the error is fs.ErrExist.
func Create(path string, content []byte, mode fs.FileMode) error {
	return place(path, content, mode, func(from, to string) error {
		if err := os.Link(from, to); err != nil {
			return err
		}
		return os.Remove(from)
	})
}

// place writes a file beside its place and moves it there.
func place(path string, content []byte, mode fs.FileMode, move func(from, to string) error) error {
	dir, name := filepath.Split(path)
	if dir == "" {
		dir = "."
	}
	f, err := os.CreateTemp(dir, "."+name+"-*"+Suffix)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err == nil {
		err = move(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return syncFolder(dir)
}

// syncFolder makes a rename in a folder last. Windows has no such call, and no need of it.
func syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
