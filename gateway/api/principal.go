package api

import "slices"

// Role is what somebody may do. Roles are ordered: each may do all that the one before it may.
type Role string

// The roles. A gateway of one person knows only its owner, who is an admin.
const (
	Student Role = "student" // submits, and sees its own jobs
	Teacher Role = "teacher" // sees and cancels the jobs of its courses, too
	Admin   Role = "admin"   // sees everything; wallet and limits are its own
)

var ranks = map[Role]int{Student: 1, Teacher: 2, Admin: 3}

// AtLeast says whether a role may do what least may. A role that nobody knows may do nothing.
func (r Role) AtLeast(least Role) bool { return ranks[r] > 0 && ranks[r] >= ranks[least] }

// Principal is who asks.
type Principal struct {
	Name    string   `json:"name"` // empty for the owner of a gateway of one person
	Role    Role     `json:"role"`
	Courses []string `json:"courses,omitempty"` // in which it may submit
	Teaches []string `json:"teaches,omitempty"` // of these; whose jobs it sees
}

// Sees says whether a job may be read, and cancelled, by who asks. To everybody else it is as if there were no such job.
func (p Principal) Sees(j Job) bool {
	switch {
	case p.Role == Admin:
		return true
	case !p.Role.AtLeast(Student):
		return false
	case p.Name != "" && j.Owner == p.Name:
		return true
	}
	return p.InCharge(j.Course)
}

// InCharge says whether a course's jobs and budgets are for who asks to see and to steer.
func (p Principal) InCharge(course string) bool {
	return p.Role == Admin || p.Role == Teacher && course != "" && slices.Contains(p.Teaches, course)
}

// Filter chooses among the jobs that somebody sees.
type Filter struct {
	Find   string // in the name, or the beginning of the id; empty: all
	Before string // an id: only older ones
	Course string // of this course alone; empty: all
	Limit  int    // at most so many; 0: MaxPage
}

// MaxPage is how many jobs one answer holds at most.
const MaxPage = 1000
