package chain_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/devchain"
)

// A market that answers like ours and has other code, be it by one byte, gets no deposit: nobody even connects to it.
func TestDialRefusesAStrangersMarket(t *testing.T) {
	c := devchain.Start(t, 50*time.Millisecond)
	key := account(t, c)
	me := c.Dial(t, key, "")
	code, err := me.Eth().CodeAt(t.Context(), common.Address(c.Market), nil)
	if err != nil {
		t.Fatal(err)
	}
	thief := bytes.Clone(code)
	thief[len(thief)-1] ^= 1
	// It passes every call on, and might keep what it likes.
	middleman := append(append(common.FromHex("365f5f375f5f365f5f73"), c.Market[:]...), common.FromHex("5af13d5f5f3e3d5ff3")...)
	for name, test := range map[string]struct {
		config  chain.Config
		unknown bool
		says    string
	}{
		"ours":               {config: chain.Config{RPC: c.RPC, Market: c.Market, ChainID: me.ChainID().Uint64()}},
		"a byte is another":  {chain.Config{RPC: c.RPC, Market: c.Plant(t, key, thief)}, true, "hint: use the release"},
		"it passes calls on": {chain.Config{RPC: c.RPC, Market: c.Plant(t, key, middleman)}, true, "hint: use the release"},
		"it is the token":    {chain.Config{RPC: c.RPC, Market: me.Token()}, true, "does not answer"},
		"nothing is there":   {chain.Config{RPC: c.RPC, Market: job.Address{7}}, true, "hint: check the market's address"},
		"another chain":      {chain.Config{RPC: c.RPC, Market: c.Market, ChainID: 5}, false, "hint: name a node of chain 5"},
		"no chain":           {chain.Config{RPC: "http://127.0.0.1:1", Market: c.Market}, false, "hint: start an Ethereum node"},
	} {
		t.Run(name, func(t *testing.T) {
			client, err := chain.Dial(t.Context(), test.config)
			if err == nil {
				client.Close()
			}
			switch {
			case test.says == "" && err != nil:
				t.Errorf("refused: %v", err)
			case test.says == "":
			case err == nil:
				t.Error("it was taken for our market")
			case errors.Is(err, deploy.ErrUnknownCode) != test.unknown, !strings.Contains(err.Error(), test.says):
				t.Errorf("got %v; want that it says %q", err, test.says)
			}
		})
	}
}
