// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Escrow} from "./Escrow.sol";
import {IMarket} from "./IMarket.sol";
import {Jobs} from "./Jobs.sol";
import {Token} from "./Token.sol";

/// @title Panels: who is drawn, and what they decide
abstract contract Panels is Escrow {
    using Jobs for Jobs.Job;
    using Jobs for Jobs.Head;

    constructor(Token token_, IMarket.Params memory p) Escrow(token_, p) {}

    // ---- the draw ----------------------------------------------------------------------------------------------------

    function _fixDraw(Jobs.Head memory h) internal view returns (uint256 drawBlock) {
        drawBlock = block.number + DRAW_AHEAD;
        h.phase = IMarket.Phase.Submitted;
        h.mark = uint32(drawBlock);
        h.deadline = uint40(block.timestamp + DRAW_WINDOW);
    }

    function _draw(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h)
        internal
        returns (address[] memory panel)
    {
        if (block.number <= h.mark) revert IMarket.BlockNotReached(job, uint256(h.mark) + 1);
        bytes32 seed = blockhash(h.mark);
        if (seed == 0) {
            emit IMarket.DrawMoved(job, _fixDraw(h));
            s.head = h;
            return panel;
        }
        uint256 n;
        (panel, n) = _pick(keccak256(abi.encode(seed, job)), t.validators, t.requester, s.best.bidder);
        if (n < t.validators) revert IMarket.NotEnoughValidators(n, t.validators);
        uint256 testTime = t.testTime < LEAST_TEST_TIME ? LEAST_TEST_TIME : t.testTime;
        uint256 until = block.timestamp + testTime;
        s.setPanel(Jobs.Panel({tag: Jobs.tagOf(panel), until: uint40(until), sealed_: 0, opened: 0}));
        h.phase = IMarket.Phase.Testing;
        h.deadline = uint40(until);
        s.head = h;
        emit IMarket.Drawn(job, panel, until);
    }

    /// The first picks of a Fisher-Yates shuffle of the validators, of which only the moved places are kept in memory.
    /// Picks that may not serve are passed over: there are two at most.
    function _pick(bytes32 seed, uint256 k, address requester, address worker)
        internal
        view
        returns (address[] memory panel, uint256 n)
    {
        panel = new address[](k);
        uint256 count = validators.length;
        uint256 tries = k + 2 < count ? k + 2 : count;
        uint256[] memory from = new uint256[](tries);
        uint256[] memory moved = new uint256[](tries);
        for (uint256 i = 0; i < tries && n < k; ++i) {
            uint256 r = i + uint256(keccak256(abi.encode(seed, i))) % (count - i);
            uint256 picked = r;
            uint256 here = i;
            for (uint256 j = 0; j < i; ++j) {
                if (from[j] == r) picked = moved[j];
                if (from[j] == i) here = moved[j];
            }
            from[i] = r;
            moved[i] = here;
            address who = validators[picked];
            if (who != requester && who != worker) panel[n++] = who;
        }
    }

    /// The panel's slot tells all that sealing a score needs to know, but not whether it is one.
    function _checkPanel(bytes32 job, Jobs.Job storage s, Jobs.Panel memory p, address[] calldata panel) internal view {
        IMarket.Phase phase = s.head.phase;
        if (phase != IMarket.Phase.Testing) revert IMarket.WrongPhase(job, phase);
        if (p.tag != Jobs.tagOf(panel)) revert IMarket.WrongPanel(job);
    }

    // ---- the verdict -------------------------------------------------------------------------------------------------

    struct Tally {
        uint256 opened;
        uint256 scores;
        uint256 noModel;
        uint256 noTest;
        int256 median;
    }

    /// The verdict. Everybody who could open has, or the time to do so is over.
    function _settle(
        bytes32 job,
        IMarket.Terms calldata t,
        Jobs.Job storage s,
        Jobs.Head memory h,
        Jobs.Panel memory p,
        address[] calldata panel,
        uint256[] memory found
    ) internal {
        uint256 k = panel.length;
        for (uint256 seat = 0; seat < k; ++seat) {
            if (p.opened & (1 << seat) != 0) found[seat] = _take(job, panel[seat], found[seat]);
        }
        Tally memory y = _tally(p, found);
        uint256 quorum = (2 * k + 2) / 3;

        IMarket.Finding agreed = IMarket.Finding.Score;
        IMarket.Phase outcome;
        if (y.scores >= quorum) {
            bool met = t.lowerIsBetter ? y.median <= t.threshold : y.median >= t.threshold;
            outcome = met ? IMarket.Phase.Accepted : IMarket.Phase.Rejected;
        } else if (y.noModel >= quorum) {
            agreed = IMarket.Finding.NoModel;
            outcome = IMarket.Phase.Failed;
        } else if (y.noTest >= quorum) {
            agreed = IMarket.Finding.NoTest;
            outcome = IMarket.Phase.Accepted;
        }

        uint256 paid = 0;
        for (uint256 seat = 0; seat < k; ++seat) {
            address who = panel[seat];
            if (p.opened & (1 << seat) == 0) {
                _slash(job, who, ABSENT_SLASH, true);
            } else if (outcome != IMarket.Phase.None) {
                bool within = IMarket.Finding(uint8(found[seat] >> 64)) == agreed
                    && (agreed != IMarket.Finding.Score || _distance(int64(uint64(found[seat])), y.median) <= t.tolerance);
                if (within) {
                    ++paid;
                    ledger[who].within += 1;
                    _pay(job, who, t.fee, IMarket.Reason.Fee);
                } else {
                    _slash(job, who, OUTLIER_SLASH, false);
                }
            }
        }

        if (outcome == IMarket.Phase.None) {
            _noQuorum(job, s, h);
            return;
        }
        emit IMarket.Verdict(job, outcome, int64(y.median));
        uint256 back = uint256(t.fee) * (k - paid);
        if (outcome == IMarket.Phase.Accepted) {
            _pay(job, t.requester, back, IMarket.Reason.Refund);
            _accept(h);
            s.head = h;
        } else {
            address worker = s.best.bidder;
            back += s.best.price;
            if (outcome == IMarket.Phase.Rejected) {
                ledger[worker].won += 1;
                ledger[t.requester].rejected += 1;
                _returnBond(job, h, worker);
            } else {
                _fail(job, h, worker, WHOLE);
            }
            _pay(job, t.requester, back, IMarket.Reason.Refund);
            _end(job, s, h, outcome);
        }
    }

    /// Frees the score slot of an opened seat, and reads it unless it was opened just now.
    function _take(bytes32 job, address who, uint256 known) internal returns (uint256) {
        mapping(uint256 => bytes32) storage slots = scoreSeals[who];
        for (uint256 i = 0; i < MOST_SCORE_SLOTS; ++i) {
            uint256 v = uint256(slots[i]);
            if (known != 0 ? v == known : v >> 72 == _tagged(job)) {
                slots[i] = FREE;
                return v;
            }
        }
        revert IMarket.WrongPanel(job);
    }

    function _tally(Jobs.Panel memory p, uint256[] memory found) internal pure returns (Tally memory y) {
        int256[] memory sorted = new int256[](found.length);
        for (uint256 seat = 0; seat < found.length; ++seat) {
            if (p.opened & (1 << seat) == 0) continue;
            ++y.opened;
            IMarket.Finding f = IMarket.Finding(uint8(found[seat] >> 64));
            if (f == IMarket.Finding.NoModel) {
                ++y.noModel;
            } else if (f == IMarket.Finding.NoTest) {
                ++y.noTest;
            } else {
                int256 score = int64(uint64(found[seat]));
                uint256 i = y.scores++;
                for (; i > 0 && sorted[i - 1] > score; --i) {
                    sorted[i] = sorted[i - 1];
                }
                sorted[i] = score;
            }
        }
        if (y.scores > 0) y.median = sorted[(y.scores - 1) / 2];
    }

    function _distance(int256 a, int256 b) internal pure returns (uint256) {
        return uint256(a > b ? a - b : b - a);
    }

    function _noQuorum(bytes32 job, Jobs.Job storage s, Jobs.Head memory h) internal {
        h.flags += Jobs.DRAWS;
        if (h.draws() < MOST_DRAWS) {
            emit IMarket.DrawMoved(job, _fixDraw(h));
        } else {
            _undecided(job, h);
        }
        s.head = h;
    }

    function _undecided(bytes32 job, Jobs.Head memory h) internal {
        h.phase = IMarket.Phase.Undecided;
        h.deadline = uint40(block.timestamp + CLAIM_WINDOW);
        emit IMarket.Verdict(job, IMarket.Phase.Undecided, 0);
    }

    function _find(mapping(uint256 => bytes32) storage slots, bytes32 value) internal view returns (uint256 i) {
        for (; i < MOST_SCORE_SLOTS; ++i) {
            if (slots[i] == value) return i;
        }
    }

    /// What a score slot holds until the opening.
    function _scoreSeal(bytes32 job, uint256 seat, bytes32 hash) internal pure returns (bytes32) {
        return bytes32(uint256(_bound(job, seat, hash)) | SEAL_BIT);
    }

    /// What a score slot holds between opening and verdict: whose job it is, the finding, the score.
    function _shown(bytes32 job, IMarket.Finding finding, int64 score) internal pure returns (uint256) {
        return _tagged(job) << 72 | uint256(uint8(finding)) << 64 | uint64(score);
    }

    function _tagged(bytes32 job) internal pure returns (uint256) {
        return (uint256(job) & ~SEAL_BIT) >> 72;
    }
}
