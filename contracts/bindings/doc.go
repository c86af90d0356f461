// Package bindings is what abigen makes of the contracts: their calls, events and code. `make contracts` makes it anew.
package bindings
