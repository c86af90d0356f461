// Package view draws a job for people: a status card as HTML without scripts, a loss curve as PNG, a sparkline as text.
// It is pure: the same job gives the same bytes, and nothing in a job, however hostile, becomes markup.
package view
