package api

import (
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Rule is what a course gives to each of its students. Zero means none of what is given, and no limit for what is limited.
type Rule struct {
	Grant      job.Amount `json:"grant"`       // to begin with
	Refill     job.Amount `json:"refill"`      // every EveryHours
	EveryHours float64    `json:"every_hours"` // 0: there are no refills
	Carry      job.Amount `json:"carry"`       // the most that a refill finds and leaves standing
	PerJob     job.Amount `json:"per_job"`     // the most that one job may take
	Total      job.Amount `json:"total"`       // the most that the whole course may take
	Running    int        `json:"running"`     // jobs of one student at once; others wait
	Paused     bool       `json:"paused"`      // jobs that were not posted yet wait
}

// Account is one student in one course.
type Account struct {
	Course  string     `json:"course"`
	Person  string     `json:"person"`
	Left    job.Amount `json:"left"`           // may be spent
	Held    job.Amount `json:"held"`           // by jobs that are not over
	Spent   job.Amount `json:"spent"`          // by jobs that are over
	Next    *time.Time `json:"next,omitempty"` // of the next refill
	Waiting int        `json:"waiting"`        // jobs that wait for their turn
	Running int        `json:"running"`
}

// Course is a course as its teacher sees it.
type Course struct {
	Name   string     `json:"name"`
	Rule   Rule       `json:"rule"`
	Held   job.Amount `json:"held"`
	Spent  job.Amount `json:"spent"`
	People []Account  `json:"people"` // who submitted something, or was given something
	Runs   []Run      `json:"runs"`   // newest first; the latest thousand
}

// Run is a job in a course.
type Run struct {
	Job     job.ID             `json:"job"`
	Name    string             `json:"name"`
	Person  string             `json:"person"`
	Created time.Time          `json:"created"`
	Phase   job.Phase          `json:"phase"`
	Step    string             `json:"step"`
	Over    bool               `json:"over"`
	Takes   job.Amount         `json:"takes"` // spent, or held for it
	Best    map[string]float64 `json:"best,omitempty"`
	Median  *job.Score         `json:"median,omitempty"` // of the validators' scores
	Metric  string             `json:"metric,omitempty"` // of the median
	Stuck   string             `json:"stuck,omitempty"`  // why somebody should look at it
}

// Raise is what a teacher adds to a student's account; less than nothing takes away what is left.
type Raise struct {
	Amount job.Amount `json:"amount"`
	Why    string     `json:"why,omitempty"`
}

// Stuck says why somebody should look at a job that is not over; empty where nobody need.
func (j Job) Stuck(now time.Time) string {
	const late, silent = 2 * time.Minute, 30 * time.Minute
	switch {
	case j.Over:
		return ""
	case j.Deadline != nil && now.Sub(*j.Deadline) > late:
		return "its deadline passed, and nothing happened"
	case j.Phase == job.None && now.Sub(j.Created) > silent:
		return "it waits for its turn for long"
	case j.Phase == job.Training && now.Sub(j.Updated) > silent:
		return "it trains, and says nothing for long"
	}
	return ""
}
