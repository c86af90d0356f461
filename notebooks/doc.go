// Package notebooks holds the examples that people learn from. They run as its tests, on a real practice network, and what
// they cost is read from the chain.
package notebooks
