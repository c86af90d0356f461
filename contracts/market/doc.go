// Package market speaks the market contract's language: it builds calls, decodes events and refusals, and computes the
// hashes that the contract computes. It sends nothing and knows no chain client.
package market
