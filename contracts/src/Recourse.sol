// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IMarket} from "./IMarket.sol";
import {Jobs} from "./Jobs.sol";
import {Panels} from "./Panels.sol";
import {Token} from "./Token.sol";

/// @title The market's other half: what is called when something goes wrong, accounts' housekeeping, and reading
/// @notice It runs on the market's storage and is of no use by itself: it holds nothing and, called directly, moves nothing.
contract Recourse is Panels {
    using Jobs for Jobs.Job;
    using Jobs for Jobs.Head;

    constructor(Token token_, IMarket.Params memory p) Panels(token_, p) {}

    // ---- accounts ----------------------------------------------------------------------------------------------------

    function register(bytes calldata publicKey, address payout, bytes calldata endpoints) external {
        address derived = address(uint160(uint256(keccak256(publicKey))));
        if (publicKey.length != 64 || derived != msg.sender) revert IMarket.BadPublicKey(msg.sender, derived);
        Ledger storage a = ledger[msg.sender];
        address present = a.payout;
        if (a.registered == 0) {
            a.registered = uint40(block.timestamp);
            if (payout == msg.sender) payout = address(0);
            if (payout != address(0)) a.payout = payout;
        } else if (payout == address(0) || payout == _payout(msg.sender, present)) {
            payout = present;
        } else {
            if (present != address(0)) revert IMarket.PayoutFixed(present);
            a.payout = payout;
        }
        emit IMarket.Registered(msg.sender, publicKey, _payout(msg.sender, payout), endpoints);
    }

    function changePayout(address who, address payout) external {
        Ledger storage a = ledger[who];
        if (a.registered == 0) revert IMarket.NotRegistered(who);
        address present = _payout(who, a.payout);
        if (msg.sender != present) revert IMarket.PayoutFixed(present);
        a.payout = payout == who ? address(0) : payout;
        emit IMarket.PayoutChanged(who, _payout(who, a.payout));
    }

    function flush() external {
        uint256 amount = unburnt;
        unburnt = 0;
        emit IMarket.Flushed(amount);
        TOKEN.burn(amount);
    }

    function stake() external {
        Ledger storage a = ledger[msg.sender];
        if (a.registered == 0) revert IMarket.NotRegistered(msg.sender);
        uint256 have = uint256(a.staked) * GRAIN;
        if (have < STAKE) {
            _debit(msg.sender, STAKE - have);
            a.staked = uint64(STAKE / GRAIN);
        }
        a.unstaked = 0;
        if (a.seat == 0) {
            validators.push(msg.sender);
            a.seat = uint32(validators.length);
        }
        emit IMarket.Staked(msg.sender, STAKE);
    }

    function unstake() external {
        Ledger storage a = ledger[msg.sender];
        if (a.staked == 0 || a.unstaked != 0) revert IMarket.NotStaked(msg.sender);
        _leave(a);
        uint256 until = block.timestamp + UNBONDING;
        a.unstaked = uint40(until);
        emit IMarket.Unstaking(msg.sender, uint256(a.staked) * GRAIN, until);
    }

    function finishUnstake() external {
        Ledger storage a = ledger[msg.sender];
        uint256 until = a.unstaked;
        if (until == 0) revert IMarket.NotStaked(msg.sender);
        if (block.timestamp < until) revert IMarket.StakeLocked(msg.sender, until);
        uint256 amount = uint256(a.staked) * GRAIN;
        a.staked = 0;
        a.unstaked = 0;
        a.free += uint96(amount);
        emit IMarket.Unstaked(msg.sender, amount);
    }

    // ---- a job that does not go well ---------------------------------------------------------------------------------

    function clear(bytes32 job, IMarket.Bid calldata bid) external {
        Jobs.Head memory h = jobs[job].head;
        if (h.phase == IMarket.Phase.None || h.phase == IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase);
        _unseal(job, bid);
        if (h.openings < h.seals) {
            h.openings += 1;
            jobs[job].head = h;
            _pay(job, bid.bidder, h.bond * GRAIN, IMarket.Reason.BondReturned);
        }
    }

    function clearScore(uint256 slot) external {
        // A score that was opened waits for the verdict; nobody may take it out of the median.
        if (uint256(scoreSeals[msg.sender][slot]) & SEAL_BIT == 0) revert IMarket.SealSlotTaken(msg.sender, slot);
        scoreSeals[msg.sender][slot] = FREE;
    }

    function giveUp(IMarket.Terms calldata t, bytes32 log) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Training) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        h.mark = uint32(_elapsed(h));
        h.phase = IMarket.Phase.GivenUp;
        h.deadline = uint40(block.timestamp + GRANT_WINDOW);
        s.head = h;
        emit IMarket.GaveUp(job, msg.sender, log);
    }

    function acknowledge(IMarket.Terms calldata t, bool userCode) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.GivenUp) revert IMarket.WrongPhase(job, h.phase);
        _onlyRequester(t);
        if (userCode) {
            uint256 pay = _share(t, s.best.price, h.mark);
            emit IMarket.Acknowledged(job, true, pay);
            _part(job, t, s, h, pay, IMarket.Reason.Pay);
            _end(job, s, h, IMarket.Phase.Failed);
        } else {
            emit IMarket.Acknowledged(job, false, 0);
            ledger[t.requester].rejected += 1;
            _giveUp(job, t, s, h);
        }
    }

    function takeOver(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Offered) revert IMarket.WrongPhase(job, h.phase);
        Jobs.Offer memory o = s.best;
        if (msg.sender != o.bidder) revert IMarket.NotRunnerUp(msg.sender, o.bidder);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        uint256 bond = h.bond * GRAIN;
        _debit(msg.sender, bond);
        emit IMarket.Moved(job, msg.sender, bond, IMarket.Reason.Bond);
        h.flags |= Jobs.BONDED;
        _assign(job, h, o.bidder, o.price, address(0));
        s.head = h;
    }

    function giveKey(IMarket.Terms calldata t, address[] calldata panel, uint8 seat, bytes calldata wrapped) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Accepted && h.phase != IMarket.Phase.Closed) revert IMarket.WrongPhase(job, h.phase);
        // Without a panel the third slot is a runner-up or nobody, whose tag no list of addresses has.
        if (s.panel().tag != Jobs.tagOf(panel)) revert IMarket.WrongPanel(job);
        if (seat >= panel.length || panel[seat] != msg.sender) revert IMarket.NotOnPanel(msg.sender, seat);
        if (wrapped.length == 0) revert IMarket.KeyMissing(job);
        emit IMarket.Granted(job, t.requester, IMarket.Grant.Model, wrapped);
    }

    function acceptAnyway(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        _onlyRequester(t);
        if (h.phase == IMarket.Phase.Rejected) {
            uint256 price = s.best.price;
            // The job will be counted again, when it ends again.
            ledger[s.best.bidder].won -= 1;
            ledger[msg.sender].rejected -= 1;
            _debit(msg.sender, price);
            emit IMarket.Moved(job, msg.sender, price, IMarket.Reason.Escrow);
        } else if (h.phase == IMarket.Phase.Undecided) {
            if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
            _pay(job, msg.sender, uint256(t.fee) * t.validators, IMarket.Reason.Refund);
        } else {
            revert IMarket.WrongPhase(job, h.phase);
        }
        h.flags |= Jobs.MUST_CLAIM;
        _accept(h);
        s.head = h;
        emit IMarket.Verdict(job, IMarket.Phase.Accepted, 0);
    }

    function cancel(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        _onlyRequester(t);
        if (h.phase == IMarket.Phase.Sealing) {
            if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
            // The bonds of sealed bids stay in the job until their bidders `clear` them.
            _pay(job, msg.sender, uint256(t.reserve) + uint256(t.fee) * t.validators, IMarket.Reason.Refund);
        } else if (h.phase == IMarket.Phase.Awarded) {
            _part(job, t, s, h, uint256(s.best.price) * BREAK_SHARE / WHOLE, IMarket.Reason.BreakFee);
        } else if (h.phase == IMarket.Phase.Training && block.timestamp <= h.deadline) {
            _part(job, t, s, h, _share(t, s.best.price, _elapsed(h)), IMarket.Reason.Pay);
        } else if (h.phase == IMarket.Phase.Offered) {
            _part(job, t, s, h, 0, IMarket.Reason.Pay);
        } else if (h.phase == IMarket.Phase.Undecided) {
            _refundUndecided(job, t, s, h);
        } else {
            revert IMarket.WrongPhase(job, h.phase);
        }
        _end(job, s, h, IMarket.Phase.Cancelled);
    }

    // ---- time --------------------------------------------------------------------------------------------------------

    function poke(IMarket.Terms calldata t, address[] calldata panel) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        uint256 until = h.deadline;
        if (h.phase == IMarket.Phase.Sealing) {
            // With every seal opened there is nothing to wait for; with none there was no opening at all.
            if (h.openings != h.seals) until += OPEN_WINDOW;
            _due(job, until);
            if (h.bestIndex != Jobs.NONE) {
                _award(job, s, h);
                s.head = h;
            } else {
                _burnUnopened(job, h);
                _pay(job, t.requester, uint256(t.reserve) + uint256(t.fee) * t.validators, IMarket.Reason.Refund);
                _end(job, s, h, IMarket.Phase.Expired);
            }
        } else if (h.phase == IMarket.Phase.Awarded) {
            _due(job, until);
            _part(job, t, s, h, uint256(s.best.price) * BREAK_SHARE / WHOLE, IMarket.Reason.BreakFee);
            _end(job, s, h, IMarket.Phase.Abandoned);
        } else if (h.phase == IMarket.Phase.Training) {
            _due(job, until);
            _fail(job, h, s.best.bidder, WHOLE);
            _offer(job, t, s, h);
        } else if (h.phase == IMarket.Phase.GivenUp) {
            _due(job, until);
            _giveUp(job, t, s, h);
        } else if (h.phase == IMarket.Phase.Offered) {
            _due(job, until);
            _part(job, t, s, h, 0, IMarket.Reason.Pay);
            _end(job, s, h, IMarket.Phase.Failed);
        } else if (h.phase == IMarket.Phase.Submitted) {
            _pokeDraw(job, t, s, h);
        } else if (h.phase == IMarket.Phase.Testing) {
            IMarket(address(this)).openScores(t, panel, new IMarket.Opening[](0));
        } else if (h.phase == IMarket.Phase.Accepted) {
            _due(job, until);
            _pokeAccepted(job, t, s, h);
        } else if (h.phase == IMarket.Phase.Undecided) {
            _due(job, until);
            _refundUndecided(job, t, s, h);
            _end(job, s, h, IMarket.Phase.Cancelled);
        } else {
            revert IMarket.WrongPhase(job, h.phase);
        }
    }

    /// Draws, or finds after the window that there are too few to draw from.
    function _pokeDraw(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        if (block.timestamp > h.deadline) {
            uint256 eligible = validators.length;
            if (ledger[t.requester].seat != 0) --eligible;
            if (s.best.bidder != t.requester && ledger[s.best.bidder].seat != 0) --eligible;
            if (eligible < t.validators) {
                _undecided(job, h);
                s.head = h;
                return;
            }
        }
        IMarket(address(this)).draw(t);
    }

    /// The worker did not claim. What a panel vouches for is paid, and any of the panel can give the key.
    function _pokeAccepted(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        if (!h.has(Jobs.MUST_CLAIM)) {
            _payWorker(job, t, s, h);
            return;
        }
        _fail(job, h, s.best.bidder, WHOLE);
        _pay(job, t.requester, s.best.price, IMarket.Reason.Refund);
        // No verdict paid the fees of a job without a panel: there were none.
        _end(job, s, h, IMarket.Phase.Failed);
    }

    function _refundUndecided(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        Jobs.Offer memory best = s.best;
        ledger[best.bidder].won += 1;
        _returnBond(job, h, best.bidder);
        _pay(job, t.requester, best.price + uint256(t.fee) * t.validators, IMarket.Reason.Refund);
    }

    function _giveUp(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        _fail(job, h, s.best.bidder, GIVE_UP_SHARE);
        _offer(job, t, s, h);
    }

    /// Offers a failed job to the runner-up, or ends it.
    function _offer(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        if (!h.has(Jobs.RUNNER_UP)) {
            _pay(job, t.requester, uint256(t.reserve) + uint256(t.fee) * t.validators, IMarket.Reason.Refund);
            _end(job, s, h, IMarket.Phase.Failed);
            return;
        }
        h.flags &= ~Jobs.RUNNER_UP;
        Jobs.Offer memory o = s.second();
        s.best = o;
        h.phase = IMarket.Phase.Offered;
        h.deadline = uint40(block.timestamp + GRANT_WINDOW);
        s.head = h;
        emit IMarket.Offered(job, o.bidder, o.price, h.deadline);
    }

    // ---- reading -----------------------------------------------------------------------------------------------------

    function token() external view returns (address) {
        return address(TOKEN);
    }

    function burnable() external view returns (uint256) {
        return unburnt;
    }

    function account(address who) external view returns (IMarket.Account memory) {
        Ledger storage a = ledger[who];
        return IMarket.Account({
            free: a.free,
            staked: uint96(uint256(a.staked) * GRAIN),
            payout: _payout(who, a.payout),
            registered: a.registered != 0,
            won: a.won,
            delivered: a.delivered,
            failed: a.failed,
            within: a.within,
            outside: a.outside,
            accepted: a.accepted,
            rejected: a.rejected
        });
    }

    function validatorCount() external view returns (uint256) {
        return validators.length;
    }

    function validatorAt(uint256 i) external view returns (address) {
        return validators[i];
    }

    function jobOf(IMarket.Terms calldata t) external pure returns (bytes32) {
        return _id(t);
    }

    function sealSlot(address bidder, uint8 slot) external view returns (bytes32) {
        return bidSeals[bidder][slot];
    }

    function phaseOf(bytes32 job) public view returns (IMarket.Phase) {
        (IMarket.Phase phase,) = _now(jobs[job]);
        return phase;
    }

    /// The phase by the clock, and when it ends.
    function _now(Jobs.Job storage s) private view returns (IMarket.Phase phase, uint256 deadline) {
        Jobs.Head memory h = s.head;
        phase = h.phase;
        deadline = h.deadline;
        if (phase == IMarket.Phase.Sealing && block.timestamp > deadline) {
            phase = IMarket.Phase.Opening;
            if (h.openings != h.seals) deadline += OPEN_WINDOW;
        } else if (phase == IMarket.Phase.Testing) {
            Jobs.Panel memory p = s.panel();
            deadline = p.until;
            // Sealing ends early only when all have sealed, and then `until` is moved back from where the draw put it.
            if (block.timestamp > deadline || p.until < h.deadline) {
                phase = IMarket.Phase.Scoring;
                if (p.opened != p.sealed_) deadline += SCORE_WINDOW;
            }
        }
    }

    function stateOf(bytes32 job) external view returns (IMarket.State memory v) {
        Jobs.Job storage s = jobs[job];
        Jobs.Head memory h = s.head;
        (v.phase, v.deadline) = _now(s);
        v.seals = h.seals;
        v.openings = h.openings;
        v.bond = uint96(h.bond * GRAIN);
        v.draws = h.draws();
        if (h.phase == IMarket.Phase.Submitted) v.drawBlock = h.mark;
        if (h.phase == IMarket.Phase.Testing) {
            Jobs.Panel memory p = s.panel();
            v.scoresSealed = p.sealed_;
            v.scoresOpened = p.opened;
        }
        if (h.phase == IMarket.Phase.None || h.phase == IMarket.Phase.Sealing || h.bestIndex == Jobs.NONE) return v;
        Jobs.Offer memory o = s.best;
        (v.worker, v.price) = (o.bidder, o.price);
        if (h.has(Jobs.RUNNER_UP)) {
            o = s.second();
            (v.runnerUp, v.runnerUpPrice) = (o.bidder, o.price);
        }
    }

    function params() external view returns (IMarket.Params memory) {
        return IMarket.Params({
            leastBidWindow: uint32(LEAST_BID_WINDOW),
            openWindow: uint32(OPEN_WINDOW),
            grantWindow: uint32(GRANT_WINDOW),
            drawWindow: uint32(DRAW_WINDOW),
            leastTestTime: uint32(LEAST_TEST_TIME),
            scoreWindow: uint32(SCORE_WINDOW),
            claimWindow: uint32(CLAIM_WINDOW),
            unbonding: uint32(UNBONDING),
            leastBond: uint96(LEAST_BOND),
            bondShare: uint16(BOND_SHARE),
            stake: uint96(STAKE),
            outlierSlash: uint16(OUTLIER_SLASH),
            absentSlash: uint16(ABSENT_SLASH),
            giveUpShare: uint16(GIVE_UP_SHARE),
            breakShare: uint16(BREAK_SHARE),
            listingFee: uint96(LISTING_FEE)
        });
    }
}
