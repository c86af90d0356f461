package market

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/bindings"
)

// ErrUnknownEvent says that a log is none of the market's events: a newer market's, or another contract's.
var ErrUnknownEvent = errors.New("not an event of the market")

// Decode turns one of the market's logs into a pointer to its bindings.IMarket struct.
func Decode(l types.Log) (any, error) {
	if len(l.Topics) == 0 {
		return nil, ErrUnknownEvent
	}
	m := contract()
	a := m.GetABI()
	event, err := a.EventByID(l.Topics[0])
	if err != nil {
		return nil, ErrUnknownEvent
	}
	decode := decoders[event.Name]
	if decode == nil {
		return nil, fmt.Errorf("event %s: %w", event.Name, ErrUnknownEvent)
	}
	out, err := decode(m, &l)
	if err != nil {
		return nil, fmt.Errorf("decode event %s of transaction %s: %w", event.Name, l.TxHash, err)
	}
	return out, nil
}

type decoder func(*bindings.IMarket, *types.Log) (any, error)

// decoders has every event of IMarket; a test holds it to that.
var decoders = map[string]decoder{
	"Registered":    as((*bindings.IMarket).UnpackRegisteredEvent),
	"PayoutChanged": as((*bindings.IMarket).UnpackPayoutChangedEvent),
	"Deposited":     as((*bindings.IMarket).UnpackDepositedEvent),
	"Withdrawn":     as((*bindings.IMarket).UnpackWithdrawnEvent),
	"Staked":        as((*bindings.IMarket).UnpackStakedEvent),
	"Unstaking":     as((*bindings.IMarket).UnpackUnstakingEvent),
	"Unstaked":      as((*bindings.IMarket).UnpackUnstakedEvent),
	"Flushed":       as((*bindings.IMarket).UnpackFlushedEvent),
	"Posted":        as((*bindings.IMarket).UnpackPostedEvent),
	"Sealed":        as((*bindings.IMarket).UnpackSealedEvent),
	"Opened":        as((*bindings.IMarket).UnpackOpenedEvent),
	"Awarded":       as((*bindings.IMarket).UnpackAwardedEvent),
	"Granted":       as((*bindings.IMarket).UnpackGrantedEvent),
	"Started":       as((*bindings.IMarket).UnpackStartedEvent),
	"Checkpointed":  as((*bindings.IMarket).UnpackCheckpointedEvent),
	"Resumed":       as((*bindings.IMarket).UnpackResumedEvent),
	"Stopped":       as((*bindings.IMarket).UnpackStoppedEvent),
	"GaveUp":        as((*bindings.IMarket).UnpackGaveUpEvent),
	"Acknowledged":  as((*bindings.IMarket).UnpackAcknowledgedEvent),
	"Offered":       as((*bindings.IMarket).UnpackOfferedEvent),
	"Submitted":     as((*bindings.IMarket).UnpackSubmittedEvent),
	"Drawn":         as((*bindings.IMarket).UnpackDrawnEvent),
	"DrawMoved":     as((*bindings.IMarket).UnpackDrawMovedEvent),
	"ScoreSealed":   as((*bindings.IMarket).UnpackScoreSealedEvent),
	"ScoreOpened":   as((*bindings.IMarket).UnpackScoreOpenedEvent),
	"Verdict":       as((*bindings.IMarket).UnpackVerdictEvent),
	"Ended":         as((*bindings.IMarket).UnpackEndedEvent),
	"Moved":         as((*bindings.IMarket).UnpackMovedEvent),
}

func as[T any](unpack func(*bindings.IMarket, *types.Log) (*T, error)) decoder {
	return func(m *bindings.IMarket, l *types.Log) (any, error) {
		out, err := unpack(m, l)
		if err != nil {
			return nil, err
		}
		return out, nil
	}
}
