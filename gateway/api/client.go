package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// maxAnswer bounds what a client reads of an answer that is not a stream.
const maxAnswer = 64 << 20

// Client speaks to a gateway. It is safe for concurrent use, and finds the gateway again when it was restarted.
type Client struct {
	home string
	http *http.Client

	mu sync.Mutex
	at Endpoint
}

// Dial finds the gateway of a home. It does not connect yet: every call does, and says ErrNoGateway where nothing answers.
func Dial(home string) (*Client, error) {
	at, err := endpoint(home)
	if err != nil {
		return nil, err
	}
	t := &http.Transport{ // No proxy: a token must not leave the machine by way of one.
		DialContext:           (&net.Dialer{Timeout: 5 * time.Second}).DialContext,
		MaxIdleConnsPerHost:   4,
		IdleConnTimeout:       30 * time.Second,
		ResponseHeaderTimeout: 0, // A submit may take as long as packing and posting do.
	}
	refuse := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Client{home: home, at: at, http: &http.Client{Transport: t, CheckRedirect: refuse}}, nil
}

// Close drops idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// URL is where the gateway answers.
func (c *Client) URL() string { return c.endpoint().URL }

func (c *Client) endpoint() Endpoint { c.mu.Lock(); defer c.mu.Unlock(); return c.at }

// renew reads gateway.json again: a restarted gateway may listen elsewhere. It says whether anything changed.
func (c *Client) renew() bool {
	at, err := endpoint(c.home)
	if err != nil {
		return false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	changed := at != c.at
	c.at = at
	return changed
}

// request sends one request and returns an answer whose status is 2xx; the caller closes its body. body may be nil; it
// is called again for a second attempt.
func (c *Client) request(ctx context.Context, method, path string, header http.Header, body func() io.Reader) (*http.Response, error) {
	for attempt := 0; ; attempt++ {
		at := c.endpoint()
		var r io.Reader
		if body != nil {
			r = body()
		}
		req, err := http.NewRequestWithContext(ctx, method, at.URL+path, r)
		if err != nil {
			return nil, fmt.Errorf("%s %s: %w", method, path, err)
		}
		for k, v := range header {
			req.Header[k] = v
		}
		req.Header.Set("Authorization", "Bearer "+at.Token)
		resp, err := c.http.Do(req)
		switch {
		case err != nil && ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil && attempt == 0 && c.renew():
			continue
		case err != nil:
			var op *net.OpError
			if errors.As(err, &op) && op.Op == "dial" {
				return nil, noGateway(c.home, op.Err)
			}
			return nil, fmt.Errorf("ask the gateway: %w", err)
		case resp.StatusCode == http.StatusUnauthorized && attempt == 0 && c.renew():
			resp.Body.Close()
			continue
		case resp.StatusCode/100 != 2:
			defer resp.Body.Close()
			return nil, problem(resp)
		}
		return resp, nil
	}
}

// problem reads an error response.
func problem(resp *http.Response) error {
	b, _ := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	p := &Problem{}
	if json.Unmarshal(b, p) != nil || p.Title == "" {
		p = &Problem{Type: "about:blank", Title: resp.Status, Detail: strings.TrimSpace(string(b[:min(len(b), 400)]))}
	}
	p.Status = resp.StatusCode
	return p
}

// call sends in as JSON, unless nil, and reads the answer into out, unless nil.
func (c *Client) call(ctx context.Context, method, path string, header http.Header, in, out any) error {
	var body func() io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return fmt.Errorf("%s %s: %w", method, path, err)
		}
		if header == nil {
			header = http.Header{}
		}
		header.Set("Content-Type", "application/json")
		body = func() io.Reader { return bytes.NewReader(b) }
	}
	resp, err := c.request(ctx, method, path, header, body)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if out == nil {
		return nil
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(out); err != nil {
		return fmt.Errorf("read the gateway's answer to %s %s: %w", method, path, err)
	}
	return nil
}

func jobPath(id, rest string) string { return "/v1/jobs/" + url.PathEscape(id) + rest }

// Status says whether everything that a job needs is there.
func (c *Client) Status(ctx context.Context) (s Status, err error) {
	return s, c.call(ctx, "GET", "/v1/status", nil, nil, &s)
}

// Wallet is the gateway's account and what it holds.
func (c *Client) Wallet(ctx context.Context) (w Wallet, err error) {
	return w, c.call(ctx, "GET", "/v1/wallet", nil, nil, &w)
}

// Movements is the wallet's book, newest first: what the free tokens in the market gained or lost, and why.
func (c *Client) Movements(ctx context.Context) (es []Entry, err error) {
	return es, c.call(ctx, "GET", "/v1/wallet/movements", nil, nil, &es)
}

// Artifacts are the files of an opened model.
func (c *Client) Artifacts(ctx context.Context, id string) (as []Artifact, err error) {
	return as, c.call(ctx, "GET", jobPath(id, "/artifacts"), nil, nil, &as)
}

// Network is the market as everybody sees it.
func (c *Client) Network(ctx context.Context) (n Network, err error) {
	return n, c.call(ctx, "GET", "/v1/network", nil, nil, &n)
}

// Dashboard is a link that opens the dashboard in a browser, once, within five minutes.
func (c *Client) Dashboard(ctx context.Context) (l Link, err error) {
	return l, c.call(ctx, "POST", "/v1/links", nil, nil, &l)
}

// Quote says what a Submit would cost. It posts nothing.
func (c *Client) Quote(ctx context.Context, s Submit) (q Quote, err error) {
	return q, c.call(ctx, "POST", "/v1/quote", nil, s, &q)
}

// Submit asks for a job. The same key never makes two jobs, however often it is sent: make one per intention.
func (c *Client) Submit(ctx context.Context, s Submit, key string) (j Job, err error) {
	return j, c.call(ctx, "POST", "/v1/jobs", http.Header{"Idempotency-Key": {key}}, s, &j)
}

// Jobs are all jobs that one sees, newest first.
func (c *Client) Jobs(ctx context.Context) (all []Job, err error) {
	for before := ""; ; {
		var page []Job
		if err := c.call(ctx, "GET", "/v1/jobs"+before, nil, nil, &page); err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < MaxPage {
			return all, nil
		}
		before = "?before=" + page[len(page)-1].ID.String()
	}
}

// Me says who one is to the gateway.
func (c *Client) Me(ctx context.Context) (p Principal, err error) {
	return p, c.call(ctx, "GET", "/v1/me", nil, nil, &p)
}

// Job is one job, by its id or a unique beginning of it.
func (c *Client) Job(ctx context.Context, id string) (j Job, err error) {
	return j, c.call(ctx, "GET", jobPath(id, ""), nil, nil, &j)
}

// Cancel asks a job to stop: all back before the award, the worker's share paid while it trains.
func (c *Client) Cancel(ctx context.Context, id string) error {
	return c.call(ctx, "POST", jobPath(id, "/cancel"), nil, nil, nil)
}

// Accept pays for a rejected or undecided model after all.
func (c *Client) Accept(ctx context.Context, id string) error {
	return c.call(ctx, "POST", jobPath(id, "/accept"), nil, nil, nil)
}

// Receipt says who was paid or slashed, how much and why.
func (c *Client) Receipt(ctx context.Context, id string) (r Receipt, err error) {
	return r, c.call(ctx, "GET", jobPath(id, "/receipt"), nil, nil, &r)
}
