package job

import (
	"fmt"
	"math/big"
	"strings"
)

// Amount is a sum of MWT in its smallest unit, 10^-18 MWT. The zero value is nothing. It is written and read as decimal
// MWT ("25", "0.1"), so that no number on a wire passes through a float.
type Amount struct{ wei big.Int }

// Decimals of MWT.
const Decimals = 18

// PriceGrain is what prices are multiples of, in the smallest unit: a millionth of an MWT.
const PriceGrain = 1_000_000_000_000

// BondGrain is what bonds and stakes are multiples of, in the smallest unit.
const BondGrain = 1_000_000_000

var unit = new(big.Int).Exp(big.NewInt(10), big.NewInt(Decimals), nil)

// MWT is n whole tokens.
func MWT(n int64) Amount {
	var a Amount
	a.wei.Mul(big.NewInt(n), unit)
	return a
}

// Wei is an amount in the smallest unit. It copies n; nil is nothing.
func Wei(n *big.Int) Amount {
	var a Amount
	if n != nil {
		a.wei.Set(n)
	}
	return a
}

// ParseAmount reads "25", "0.1" or "25 MWT". It refuses signs, exponents and more than 18 decimals.
func ParseAmount(s string) (Amount, error) {
	t := strings.TrimSpace(s)
	if n := len(t); n > 3 && strings.EqualFold(t[n-3:], "mwt") {
		t = strings.TrimSpace(t[:n-3])
	}
	whole, frac, _ := strings.Cut(t, ".")
	if whole+frac == "" || len(frac) > Decimals || len(whole) > 30 || strings.Trim(whole+frac, "0123456789") != "" {
		return Amount{}, fmt.Errorf("amount %.40q: want MWT as a decimal number with at most %d decimals, like 25 or 0.1", s, Decimals)
	}
	var a Amount
	a.wei.SetString(whole+frac+strings.Repeat("0", Decimals-len(frac)), 10)
	return a, nil
}

// Wei returns a copy in the smallest unit.
func (a Amount) Wei() *big.Int { return new(big.Int).Set(&a.wei) }

// String is the shortest exact decimal, without a unit.
func (a Amount) String() string {
	var whole, frac big.Int
	whole.QuoRem(new(big.Int).Abs(&a.wei), unit, &frac)
	s := whole.String()
	if frac.Sign() != 0 {
		s += "." + strings.TrimRight(fmt.Sprintf("%018s", frac.String()), "0")
	}
	if a.wei.Sign() < 0 {
		s = "-" + s
	}
	return s
}

// Short is the amount rounded to four decimals, for people; what is not nothing is never shown as nothing.
func (a Amount) Short() string {
	grain := new(big.Int).Exp(big.NewInt(10), big.NewInt(Decimals-4), nil)
	n := new(big.Int).Abs(&a.wei)
	if n.Sign() != 0 && n.Cmp(new(big.Int).Rsh(grain, 1)) < 0 {
		if a.wei.Sign() < 0 {
			return "-0.0001"
		}
		return "0.0001"
	}
	n.Add(n, new(big.Int).Rsh(grain, 1))
	n.Sub(n, new(big.Int).Mod(n, grain))
	if a.wei.Sign() < 0 {
		n.Neg(n)
	}
	return Wei(n).String()
}

func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

func (a *Amount) UnmarshalText(b []byte) error {
	s := string(b)
	negative := strings.HasPrefix(s, "-")
	v, err := ParseAmount(strings.TrimPrefix(s, "-"))
	if err != nil {
		return err
	}
	if negative {
		v.wei.Neg(&v.wei)
	}
	*a = v
	return nil
}

func (a Amount) Add(b Amount) Amount { var c Amount; c.wei.Add(&a.wei, &b.wei); return c }
func (a Amount) Sub(b Amount) Amount { var c Amount; c.wei.Sub(&a.wei, &b.wei); return c }
func (a Amount) Cmp(b Amount) int    { return a.wei.Cmp(&b.wei) }
func (a Amount) Sign() int           { return a.wei.Sign() }

// Times is n of them.
func (a Amount) Times(n int64) Amount { var c Amount; c.wei.Mul(&a.wei, big.NewInt(n)); return c }

// Up is a rounded up to a multiple of grain, of the smallest unit.
func (a Amount) Up(grain int64) Amount {
	if over := a.mod(grain); over.Sign() != 0 {
		return a.Sub(over).Add(Wei(big.NewInt(grain)))
	}
	return a
}

// mod is what a is over a multiple of grain.
func (a Amount) mod(grain int64) Amount { return Wei(new(big.Int).Mod(&a.wei, big.NewInt(grain))) }

// Share is a x num / den, rounded down. den must not be zero.
func (a Amount) Share(num, den int64) Amount {
	var c Amount
	c.wei.Mul(&a.wei, big.NewInt(num))
	c.wei.Quo(&c.wei, big.NewInt(den))
	return c
}
