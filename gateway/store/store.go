// Package store keeps a gateway's state in a database: SQLite in a file, or PostgreSQL by a URL. What a transaction did is on
// disk when it returns, and half a transaction is never seen. It does not know what a job is.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	_ "modernc.org/sqlite"             // the driver "sqlite"
)

// Store is an open database. It is safe for concurrent use. Statements are written once for both databases: placeholders
// are $1, $2, ...; times are microseconds since 1970, truths are 0 and 1, amounts are millionths of an MWT.
type Store struct {
	db   *sql.DB
	lock *sql.Conn // holds PostgreSQL's advisory lock

	writing sync.Mutex // one transaction at a time: SQLite has one writer, and no two ever have to be tried again
}

// Open opens the database at a postgres:// URL, or else in the SQLite file at, and brings its tables up to date. No other
// gateway may have it open: PostgreSQL is asked to see to that, a file's folder is locked by its gateway.
func Open(ctx context.Context, at string) (*Store, error) {
	shown := at
	if u, err := url.Parse(at); err == nil && u.User != nil {
		shown = u.Redacted() // It may hold a password.
	}
	s, err := open(ctx, at)
	if err != nil {
		return nil, fmt.Errorf("open the database %s: %w", shown, err)
	}
	if err := s.migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open the database %s: %w", shown, err), s.Close())
	}
	return s, nil
}

func open(ctx context.Context, at string) (*Store, error) {
	if strings.HasPrefix(at, "postgres://") || strings.HasPrefix(at, "postgresql://") {
		return openPostgres(ctx, at)
	}
	if strings.Contains(at, "://") {
		return nil, errors.New("neither a file nor a postgres:// URL\nhint: give postgres://USER:PASSWORD@HOST/DATABASE, or nothing for a file in the gateway's folder")
	}
	if err := private(at); err != nil {
		return nil, err
	}
	pragmas := url.Values{"_txlock": {"immediate"}, "_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)"}}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(at)}).EscapedPath(), RawQuery: pragmas.Encode()}).String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(8)
	return &Store{db: db}, nil
}

// private makes the file, readable by its owner alone: it will hold keys. SQLite gives its journals the same mode.
func private(name string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// lockKey is the advisory lock of gateways: "morph" in ASCII.
const lockKey = 0x6d6f727068

func openPostgres(ctx context.Context, at string) (*Store, error) {
	db, err := sql.Open("pgx", at)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(8)
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	// A gateway that was killed just now may hold it for a moment longer.
	_, err = conn.ExecContext(ctx, `SET lock_timeout = '2s'`)
	if err == nil {
		_, err = conn.ExecContext(ctx, `SELECT pg_advisory_lock($1)`, lockKey)
	}
	if refused, ok := errors.AsType[*pgconn.PgError](err); ok && refused.Code == "55P03" { // lock_not_available
		err = errors.New("another gateway has it open\nhint: stop it first, or give each gateway a database of its own")
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close(), db.Close())
	}
	return &Store{db: db, lock: conn}, nil
}

// Close closes the database. What was committed is on disk already.
func (s *Store) Close() (err error) {
	if s.lock != nil {
		_, err = s.lock.ExecContext(context.Background(), `SELECT pg_advisory_unlock($1)`, lockKey)
		err = errors.Join(err, s.lock.Close())
	}
	return errors.Join(err, s.db.Close())
}

// Tx runs fn in a transaction, which is on disk when it returns nil, and undone when fn fails. There is one at a time:
// fn must not begin another, nor wait for anything but the database.
func (s *Store) Tx(ctx context.Context, fn func(*sql.Tx) error) (err error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin a transaction: %w", err)
	}
	defer func() {
		if e := tx.Rollback(); e != nil && !errors.Is(e, sql.ErrTxDone) { // Done, unless fn failed or panicked.
			err = errors.Join(err, e)
		}
	}()
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit a transaction: %w", err)
	}
	return nil
}

// Query reads rows outside of a transaction. The caller closes them.
func (s *Store) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.db.QueryContext(ctx, query, args...)
}

// QueryRow reads one row outside of a transaction.
func (s *Store) QueryRow(ctx context.Context, query string, args ...any) *sql.Row {
	return s.db.QueryRowContext(ctx, query, args...)
}

// Each calls fn with every row of a query. fn scans it.
func (s *Store) Each(ctx context.Context, fn func(*sql.Rows) error, query string, args ...any) error {
	rows, err := s.db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
