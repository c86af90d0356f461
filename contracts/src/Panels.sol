// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Escrow} from "./Escrow.sol";
import {History} from "./History.sol";
import {IMarket} from "./IMarket.sol";
import {Head, Jobs, Offer} from "./Jobs.sol";
import {TermsFields} from "./TermsFields.sol";
import {Token} from "./Token.sol";

/// @title Panels: who is drawn, and what they decide
abstract contract Panels is Escrow {
    using Jobs for Head;
    using Jobs for Offer;
    using TermsFields for IMarket.Terms;
    using History for History.Value;

    constructor(Token token_, IMarket.Params memory p) Escrow(token_, p) {}

    // ---- the draw ----------------------------------------------------------------------------------------------------

    function _draw(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h)
        internal
        returns (address[] memory panel)
    {
        uint256 drawBlock = h.mark();
        if (block.number <= drawBlock) revert IMarket.BlockNotReached(job, drawBlock + 1);
        bytes32 seed = blockhash(drawBlock);
        if (seed == 0) {
            (h, drawBlock) = _fixDraw(h);
            s.head = h;
            emit IMarket.DrawMoved(job, drawBlock);
            return panel;
        }
        uint256 n;
        (panel, n) = _pick(keccak256(abi.encode(seed, job)), drawBlock - DRAW_AHEAD, t, s.offer.bidder());
        if (n < t.validators()) revert IMarket.NotEnoughValidators(n, t.validators());
        uint256 until = t.testTime();
        if (until < LEAST_TEST_TIME) until = LEAST_TEST_TIME;
        unchecked {
            until += block.timestamp;
        }
        s.head = h.drawn(until, Jobs.tagOf(panel));
        emit IMarket.Drawn(job, panel, until);
    }

    /// The first picks of a Fisher-Yates shuffle of the validators as they were at the end of a block, of which only
    /// the moved places are kept in memory. Picks that may not serve are passed over: there are two at most.
    ///
    /// That block is the one of the submission, and the seed is the hash of a later one: who came or went after the seed
    /// could be known changes nothing, and neither does the moment of the draw.
    function _pick(bytes32 seed, uint256 blockNumber, IMarket.Terms calldata t, address worker)
        internal
        view
        returns (address[] memory panel, uint256 n)
    {
        unchecked {
            address requester = t.requester();
            uint256 k = t.validators();
            panel = new address[](k);
            uint256 count = seated.asOf(blockNumber);
            uint256 tries = k + 2 < count ? k + 2 : count;
            uint256[] memory moves = new uint256[](tries); // from << 128 | moved
            for (uint256 i = 0; i < tries && n < k; ++i) {
                uint256 r;
                assembly ("memory-safe") {
                    mstore(0, seed)
                    mstore(32, i)
                    r := add(i, mod(keccak256(0, 64), sub(count, i)))
                }
                uint256 picked = r;
                uint256 here = i;
                for (uint256 j = 0; j < i; ++j) {
                    uint256 m = moves[j];
                    if (m >> 128 == r) picked = uint128(m);
                    if (m >> 128 == i) here = uint128(m);
                }
                moves[i] = r << 128 | here;
                address who = address(uint160(seats[picked].asOf(blockNumber)));
                if (who != requester && who != worker) panel[n++] = who;
            }
        }
    }

    /// The panel's members are known by their tag alone.
    function _checkPanel(bytes32 job, Head h, address[] calldata panel) internal pure {
        if (h.phase() != IMarket.Phase.Testing) revert IMarket.WrongPhase(job, h.phase());
        if (h.tag() != Jobs.tagOfCall(panel)) revert IMarket.WrongPanel(job);
    }

    // ---- the verdict -------------------------------------------------------------------------------------------------

    struct Tally {
        uint256 scores;
        uint256 noModel;
        uint256 noTest;
        int256 median;
        bool split; // the two middle scores of an even number are further apart than the tolerance
    }

    /// The verdict. Everybody who could open has, or the time to do so is over.
    function _settle(
        bytes32 job,
        IMarket.Terms calldata t,
        Jobs.Job storage s,
        Head h,
        address[] calldata panel,
        uint256[] memory found
    ) internal {
        Tally memory y = _tally(t, h.opened(), found);
        (IMarket.Phase outcome, IMarket.Finding agreed) = _outcome(t, y, panel.length);
        uint256 paid = _judge(job, t, h.opened(), panel, found, outcome, agreed, y.median);
        if (outcome == IMarket.Phase.None) {
            _noQuorum(job, t, s, h);
            return;
        }
        emit IMarket.Verdict(job, outcome, int64(y.median), uint16(paid));
        uint256 back = 0;
        unchecked {
            for (uint256 rest = ((1 << panel.length) - 1) & ~paid; rest != 0; rest &= rest - 1) {
                back += t.fee();
            }
        }
        if (outcome == IMarket.Phase.Accepted) {
            _pay(job, t.requester(), back, IMarket.Reason.Refund);
            s.head = _accept(h);
            return;
        }
        Offer o = s.offer;
        _uncount(t.requester(), ACCEPTED);
        if (outcome == IMarket.Phase.Rejected) {
            _credit(o.bidder(), WON);
            ledger[t.requester()].rejected += 1;
            h = _returnBond(job, t, h, o.bidder());
        } else {
            h = _fail(job, t, h, o.bidder(), WHOLE);
        }
        _pay(job, t.requester(), back + o.price(), IMarket.Reason.Refund);
        _end(job, s, h, outcome);
    }

    /// Who has a quorum, and what follows from it; nobody has if the outcome is None.
    function _outcome(IMarket.Terms calldata t, Tally memory y, uint256 k)
        private
        pure
        returns (IMarket.Phase outcome, IMarket.Finding agreed)
    {
        uint256 quorum = (2 * k + 2) / 3;
        if (y.scores >= quorum) {
            // Of two scores that differ nobody can say which is the lie, so a split decides nothing and harms nobody.
            if (!y.split) {
                bool met = t.lowerIsBetter() ? y.median <= t.threshold() : y.median >= t.threshold();
                outcome = met ? IMarket.Phase.Accepted : IMarket.Phase.Rejected;
            }
        } else if (y.noModel >= quorum) {
            (outcome, agreed) = (IMarket.Phase.Failed, IMarket.Finding.NoModel);
        } else if (y.noTest >= quorum) {
            (outcome, agreed) = (IMarket.Phase.Accepted, IMarket.Finding.NoTest);
        }
    }

    /// Pays and slashes the panel. `paid` has a bit for each seat that is paid.
    function _judge(
        bytes32 job,
        IMarket.Terms calldata t,
        uint256 opened,
        address[] calldata panel,
        uint256[] memory found,
        IMarket.Phase outcome,
        IMarket.Finding agreed,
        int256 median
    ) private returns (uint256 paid) {
        uint256 earned;
        unchecked {
            earned = t.fee() + WITHIN;
        }
        uint256 tolerance = t.tolerance();
        for (uint256 seat = 0; seat < panel.length;) {
            if (opened >> seat & 1 == 0) {
                _slash(job, panel[seat], ABSENT_SLASH, true);
            } else if (outcome != IMarket.Phase.None) {
                uint256 f = found[seat];
                bool within = uint8(f >> 64) == uint8(agreed)
                    && (agreed != IMarket.Finding.Score || _distance(int64(uint64(f)), median) <= tolerance);
                if (within) {
                    paid |= 1 << seat;
                    _credit(panel[seat], earned);
                } else {
                    _slash(job, panel[seat], OUTLIER_SLASH, false);
                }
            }
            unchecked {
                ++seat;
            }
        }
    }

    /// Frees the score slot of a seat that was opened in an earlier call, and reads it.
    function _take(bytes32 job, address who) internal returns (uint256) {
        for (uint256 i = 0; i < MOST_SCORE_SLOTS; ++i) {
            bytes32 place = _place(scoreSeals, who, i);
            uint256 v = uint256(_get(place));
            if (v >> 72 == _tagged(job)) {
                _set(place, FREE);
                return v;
            }
        }
        revert IMarket.WrongPanel(job);
    }

    /// Counts the findings and takes the median of the scores. Of an even number it is the one of the two middle scores
    /// that is worse for the worker, and there is none if they differ by more than the tolerance: else, with a member
    /// absent, the two middle scores would be a liar's and an honest one's, and the liar could have its way.
    function _tally(IMarket.Terms calldata t, uint256 opened, uint256[] memory found) internal pure returns (Tally memory y) {
        unchecked {
            uint256 k = found.length;
            int256[] memory sorted = new int256[](k);
            uint256 n = 0;
            for (uint256 seat = 0; seat < k; ++seat) {
                if (opened >> seat & 1 == 0) continue;
                uint256 f = uint8(found[seat] >> 64);
                if (f == uint8(IMarket.Finding.NoModel)) {
                    ++y.noModel;
                } else if (f == uint8(IMarket.Finding.NoTest)) {
                    ++y.noTest;
                } else {
                    int256 score = int64(uint64(found[seat]));
                    uint256 i = n++;
                    for (; i > 0 && sorted[i - 1] > score; --i) {
                        sorted[i] = sorted[i - 1];
                    }
                    sorted[i] = score;
                }
            }
            y.scores = n;
            if (n == 0) return y;
            int256 low = sorted[(n - 1) / 2];
            int256 high = sorted[n / 2];
            y.median = t.lowerIsBetter() ? high : low;
            y.split = uint256(high - low) > t.tolerance();
        }
    }

    function _distance(int256 a, int256 b) internal pure returns (uint256) {
        unchecked {
            return uint256(a > b ? a - b : b - a);
        }
    }

    function _noQuorum(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) internal {
        h = h.undrawn(_bondOf(t.reserve()) / GRAIN);
        if (h.draws() < MOST_DRAWS) {
            uint256 drawBlock;
            (h, drawBlock) = _fixDraw(h);
            emit IMarket.DrawMoved(job, drawBlock);
        } else {
            h = _undecided(job, h);
        }
        s.head = h;
    }

    function _undecided(bytes32 job, Head h) internal returns (Head) {
        emit IMarket.Verdict(job, IMarket.Phase.Undecided, 0, 0);
        return h.enter(IMarket.Phase.Undecided, block.timestamp + CLAIM_WINDOW);
    }

    /// What a score slot holds between opening and verdict: whose job it is, the finding, the score.
    function _shown(bytes32 job, IMarket.Finding finding, int64 score) internal pure returns (uint256) {
        return _tagged(job) << 72 | uint256(uint8(finding)) << 64 | uint64(score);
    }

    function _tagged(bytes32 job) internal pure returns (uint256) {
        return uint256(job & ~SEAL_BIT) >> 72;
    }
}
