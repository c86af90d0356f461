package api

import (
	"context"
	"net/http"
	"net/url"
)

// Budget is what one may spend, in each of one's courses.
func (c *Client) Budget(ctx context.Context) (out []Account, err error) {
	return out, c.call(ctx, "GET", "/v1/budget", nil, nil, &out)
}

// Courses are the names of those that one is in charge of.
func (c *Client) Courses(ctx context.Context) (out []string, err error) {
	return out, c.call(ctx, "GET", "/v1/courses", nil, nil, &out)
}

func coursePath(course, rest string) string { return "/v1/courses/" + url.PathEscape(course) + rest }

// Course is a course as its teacher sees it.
func (c *Client) Course(ctx context.Context, course string) (out Course, err error) {
	return out, c.call(ctx, "GET", coursePath(course, ""), nil, nil, &out)
}

// SetRule sets what a course gives to each of its students.
func (c *Client) SetRule(ctx context.Context, course string, r Rule) error {
	return c.call(ctx, http.MethodPut, coursePath(course, "/rule"), nil, r, nil)
}

// Raise gives a student more, or less.
func (c *Client) Raise(ctx context.Context, course, person string, r Raise) (out Account, err error) {
	return out, c.call(ctx, "POST", coursePath(course, "/people/"+url.PathEscape(person)), nil, r, &out)
}
