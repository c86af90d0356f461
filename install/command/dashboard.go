package command

import (
	"context"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Dashboard prints a link that opens the gateway's pages once, and opens it in a browser where there is one.
func Dashboard(ctx context.Context, args []string, std IO) error {
	f := flags("dashboard", "[JOB] [--no-open] [--socket PATH]", std)
	stay := f.Bool("no-open", false, "print the link alone")
	socket := f.String("socket", "", "serve it on a Unix socket at `PATH`, to whoever can open that, until interrupted: for jupyter-server-proxy")
	rest, err := parse(f, args)
	if err != nil {
		return err
	}
	if len(rest) > 1 {
		return hinted(fmt.Errorf("%s: unexpected %q", f.Name(), rest[1]), f.Name()+" --help")
	}
	return with(func(c *api.Client) error {
		if *socket != "" {
			return relay(ctx, c, *socket)
		}
		page := ""
		if len(rest) == 1 {
			j, err := c.Job(ctx, rest[0])
			if err != nil {
				return err
			}
			page = "&to=/job/" + j.ID.String()
		}
		l, err := c.Dashboard(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintln(std.Out, l.URL+page)
		if !*stay && show(ctx, l.URL+page) {
			fmt.Fprintln(std.Err, "» opened in your browser")
			return nil
		}
		fmt.Fprintln(std.Err, "» open it within five minutes; it works once")
		return nil
	})
}

// relay serves the dashboard on a socket that its owner alone can open.
func relay(ctx context.Context, c *api.Client, socket string) error {
	if err := os.Remove(socket); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("serve the dashboard on %s: %w", socket, err)
	}
	l, err := net.Listen("unix", socket)
	if err != nil {
		return fmt.Errorf("serve the dashboard on %s: %w", socket, err)
	}
	if err := os.Chmod(socket, 0o600); err != nil {
		return errors.Join(fmt.Errorf("serve the dashboard on %s: %w", socket, err), l.Close())
	}
	srv := &http.Server{Handler: c.Relay(), ReadHeaderTimeout: 10 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	defer context.AfterFunc(ctx, func() { srv.Close() })()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve the dashboard on %s: %w", socket, err)
	}
	return nil
}

// show opens a link by way of a file that only its owner can read: arguments of a process are for all to see.
func show(ctx context.Context, link string) bool {
	name, ok := browser()
	if !ok {
		return false
	}
	file := filepath.Join(api.Home(), "dashboard.html")
	page := fmt.Sprintf("<!doctype html><meta charset=utf-8><title>Morphware</title><meta http-equiv=refresh content=\"0; url=%s\">\n", html.EscapeString(link))
	if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false
	}
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		return false
	}
	return exec.CommandContext(ctx, name[0], append(name[1:], file)...).Run() == nil
}

// browser is the command that opens a page, if there is a screen.
func browser() ([]string, bool) {
	switch {
	case runtime.GOOS == "darwin":
		return []string{"open"}, true
	case runtime.GOOS == "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler"}, true
	case os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != "":
		return []string{"xdg-open"}, true
	}
	return nil, false
}

// Limits prints the spending limits, or sets them. They are a file of the home, not a route of the gateway: what can only
// speak to the gateway cannot raise them.
func Limits(_ context.Context, args []string, std IO) error {
	f := flags("limits", "[--job MWT] [--day MWT]", std)
	perJob := f.String("job", "", "the most that one job may take, in `MWT`, or none")
	perDay := f.String("day", "", "the most that the jobs of 24 hours may take, in `MWT`, or none")
	if err := none(f, args); err != nil {
		return err
	}
	home := api.Home()
	l, err := api.ReadLimits(home)
	if err != nil && (*perJob == "" || *perDay == "") {
		return err
	}
	for _, set := range []struct {
		flag, to string
		of       **job.Amount
	}{{"--job", *perJob, &l.Job}, {"--day", *perDay, &l.Day}} {
		switch {
		case set.to == "":
		case strings.EqualFold(set.to, "none"):
			*set.of = nil
		default:
			a, err := job.ParseAmount(set.to)
			if err != nil {
				return hinted(fmt.Errorf("%s: %w", set.flag, err), "morph limits --job 100 --day 500, or none")
			}
			*set.of = &a
		}
	}
	if *perJob != "" || *perDay != "" {
		if err := api.WriteLimits(home, l); err != nil {
			return err
		}
	}
	say := func(what string, a *job.Amount) {
		if a == nil {
			fmt.Fprintf(std.Out, "%s  no limit\n", what)
		} else {
			fmt.Fprintf(std.Out, "%s  %v MWT\n", what, a)
		}
	}
	say("one job ", l.Job)
	say("24 hours", l.Day)
	return nil
}
