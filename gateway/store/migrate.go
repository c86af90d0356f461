package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"
)

// migrations are the steps from an empty database to today's, NNNN_name.sql, numbered from 1 without gaps. One that was
// released is never changed: what it got wrong, a later one mends.
//
//go:embed migrations/*.sql
var migrations embed.FS

// migrate takes the steps that were not taken yet, each in one transaction.
func (s *Store) migrate(ctx context.Context) error {
	steps, err := fs.ReadDir(migrations, "migrations") // sorted by name
	if err != nil {
		return err
	}
	var done int
	err = s.Tx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, taken BIGINT NOT NULL)`); err != nil {
			return err
		}
		return tx.QueryRowContext(ctx, `SELECT COALESCE(MAX(number), 0) FROM migrations`).Scan(&done)
	})
	if err != nil {
		return fmt.Errorf("read which migrations were taken: %w", err)
	}
	if done > len(steps) {
		return fmt.Errorf("its tables are of version %d, this gateway knows %d\nhint: a newer gateway wrote it; run that one", done, len(steps))
	}
	for i, step := range steps {
		number, _, _ := strings.Cut(step.Name(), "_")
		if n, err := strconv.Atoi(number); err != nil || n != i+1 {
			return fmt.Errorf("migration %s is not number %d", step.Name(), i+1)
		}
		if i < done {
			continue
		}
		text, err := migrations.ReadFile("migrations/" + step.Name())
		if err != nil {
			return err
		}
		err = s.Tx(ctx, func(tx *sql.Tx) error {
			for statement := range strings.SplitSeq(string(text), ";\n") {
				if strings.TrimSpace(statement) == "" {
					continue
				}
				if _, err := tx.ExecContext(ctx, statement); err != nil {
					return err
				}
			}
			_, err := tx.ExecContext(ctx, `INSERT INTO migrations (number, name, taken) VALUES ($1, $2, $3)`, i+1, step.Name(), time.Now().UnixMicro())
			return err
		})
		if err != nil {
			return fmt.Errorf("migration %s: %w", step.Name(), err)
		}
	}
	return nil
}
