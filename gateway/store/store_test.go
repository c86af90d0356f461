package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// everywhere runs a test on each kind of database; again opens the same one once more.
func everywhere(t *testing.T, test func(t *testing.T, again func() *Store)) {
	t.Run("sqlite", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "with space?", "gateway.db")
		test(t, func() *Store { return mustOpen(t, file) })
	})
	t.Run("postgres", func(t *testing.T) {
		at := postgres(t)
		test(t, func() *Store { return mustOpen(t, at) })
	})
}

func mustOpen(t *testing.T, at string) *Store {
	t.Helper()
	s, err := Open(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func run(ctx context.Context, tx *sql.Tx, query string, args ...any) error {
	_, err := tx.ExecContext(ctx, query, args...)
	return err
}

func TestTransactions(t *testing.T) {
	everywhere(t, func(t *testing.T, again func() *Store) {
		ctx := t.Context()
		s := again()
		insert := func(tx *sql.Tx, bundle string) error {
			return run(ctx, tx, `INSERT INTO plain (bundle, infohash) VALUES ($1, $2)`, bundle, "x")
		}
		count := func() (n int) {
			t.Helper()
			if err := s.QueryRow(ctx, `SELECT COUNT(*) FROM plain`).Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		if err := s.Tx(ctx, func(tx *sql.Tx) error { return errors.Join(insert(tx, "a"), insert(tx, "b")) }); err != nil {
			t.Fatal(err)
		}
		failed := errors.New("no")
		if err := s.Tx(ctx, func(tx *sql.Tx) error { return errors.Join(insert(tx, "c"), failed) }); !errors.Is(err, failed) {
			t.Errorf("a transaction that fails: %v", err)
		}
		if err := s.Tx(ctx, func(tx *sql.Tx) error { return errors.Join(insert(tx, "d"), insert(tx, "a")) }); err == nil {
			t.Error("the same key twice was taken")
		}
		func() {
			defer func() { _ = recover() }()
			_ = s.Tx(ctx, func(tx *sql.Tx) error {
				if err := insert(tx, "e"); err != nil {
					return err
				}
				panic("in the middle")
			})
		}()
		if n := count(); n != 2 {
			t.Errorf("%d rows, want the two that were committed", n)
		}
		var all sync.WaitGroup
		for i := range 50 {
			all.Go(func() {
				if err := s.Tx(ctx, func(tx *sql.Tx) error { return insert(tx, fmt.Sprint(i)) }); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = again()
		defer s.Close()
		if n := count(); n != 52 {
			t.Errorf("%d rows after a restart, want 52", n)
		}
	})
}

// Rationale: a gateway that does not know the tables must not write to them.
func TestANewerDatabaseIsRefused(t *testing.T) {
	everywhere(t, func(t *testing.T, again func() *Store) {
		s := again()
		err := s.Tx(t.Context(), func(tx *sql.Tx) error {
			return run(t.Context(), tx, `INSERT INTO migrations (number, name, taken) VALUES (1000, 'later', 0)`)
		})
		if err := errors.Join(err, s.migrate(t.Context())); err == nil || !strings.Contains(err.Error(), "hint: ") {
			t.Errorf("a newer database: %v, want a refusal with a hint", err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestOneGatewayAtATime(t *testing.T) {
	at := postgres(t)
	s := mustOpen(t, at)
	if other, err := Open(t.Context(), at); err == nil {
		t.Error("two gateways have one database open", other.Close())
	} else if !strings.Contains(err.Error(), "hint: ") {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := mustOpen(t, at).Close(); err != nil {
		t.Error(err)
	}
}

func TestBadAddresses(t *testing.T) {
	for _, at := range []string{"mysql://u:secret@h/d", "postgres://u:secret@127.0.0.1:1/d?connect_timeout=5"} {
		s, err := Open(t.Context(), at)
		if err == nil {
			t.Errorf("%s opens", at)
			s.Close()
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("the error holds the password: %v", err)
		}
	}
}

// Rationale: the database holds the keys to what its owner sealed.
func TestOnlyItsOwnerReadsIt(t *testing.T) {
	dir := t.TempDir()
	s := mustOpen(t, filepath.Join(dir, "gateway.db"))
	defer s.Close()
	files, err := os.ReadDir(dir)
	if err != nil || len(files) < 2 {
		t.Fatalf("%d files (%v), want the database and its journal", len(files), err)
	}
	for _, f := range files {
		if info, err := f.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v (%v)", f.Name(), info.Mode(), err)
		}
	}
}
