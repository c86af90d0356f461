// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {History} from "./History.sol";
import {IMarket} from "./IMarket.sol";
import {Head, Jobs, Offer} from "./Jobs.sol";
import {Panels} from "./Panels.sol";
import {Preimages} from "./Preimages.sol";
import {TermsFields} from "./TermsFields.sol";
import {Token} from "./Token.sol";

/// @title The market's other half: what is called when something goes wrong, accounts' housekeeping, and reading
/// @notice It runs on the market's storage and is of no use by itself: it holds nothing and, called directly, moves nothing.
contract Recourse is Panels {
    using Jobs for Head;
    using Jobs for Offer;
    using Preimages for IMarket.Bid;
    using TermsFields for IMarket.Terms;
    using History for History.Value;

    constructor(Token token_, IMarket.Params memory p) Panels(token_, p) {}

    // ---- accounts ----------------------------------------------------------------------------------------------------

    function register(bytes calldata publicKey, address payout, bytes calldata endpoints) external {
        address derived = address(uint160(uint256(keccak256(publicKey))));
        if (publicKey.length != 64 || derived != msg.sender) revert IMarket.BadPublicKey(msg.sender, derived);
        Ledger storage a = ledger[msg.sender];
        address present = _payout(msg.sender, a.payout);
        if (payout == address(0)) payout = present;
        if (_registered(a.core) == 0) {
            a.core |= block.timestamp << REGISTERED;
            _setPayout(a, msg.sender, payout);
        } else if (payout != present) {
            if (present != msg.sender) revert IMarket.PayoutFixed(present);
            _setPayout(a, msg.sender, payout);
        }
        emit IMarket.Registered(msg.sender, publicKey, payout, endpoints);
    }

    function changePayout(address who, address payout) external {
        Ledger storage a = ledger[who];
        if (_registered(a.core) == 0) revert IMarket.NotRegistered(who);
        address present = _payout(who, a.payout);
        if (msg.sender != present) revert IMarket.PayoutFixed(present);
        if (payout == address(0)) payout = who;
        _setPayout(a, who, payout);
        emit IMarket.PayoutChanged(who, payout);
    }

    /// An account that is its own payout has none written down.
    function _setPayout(Ledger storage a, address who, address payout) private {
        if (payout == who) {
            a.payout = address(0);
            a.core &= ~PAYOUT;
        } else {
            a.payout = payout;
            a.core |= PAYOUT;
        }
    }

    function flush() external {
        uint256 amount = unburnt;
        unburnt = 0;
        emit IMarket.Flushed(amount);
        TOKEN.burn(amount);
    }

    function stake() external {
        Ledger storage a = ledger[msg.sender];
        if (_registered(a.core) == 0) revert IMarket.NotRegistered(msg.sender);
        uint256 have = uint256(a.staked) * GRAIN;
        if (have < STAKE) {
            _debit(msg.sender, STAKE - have);
            a.staked = uint64(STAKE / GRAIN);
        }
        a.unstaked = 0;
        _sit(a, msg.sender);
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
        _credit(msg.sender, amount);
        emit IMarket.Unstaked(msg.sender, amount);
    }

    // ---- a job that does not go well ---------------------------------------------------------------------------------

    function clear(bytes32 job, IMarket.Bid calldata bid) external {
        Jobs.Job storage s = jobs[job];
        Head h = s.head;
        if (h.phase() == IMarket.Phase.None || h.phase() == IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase());
        _unseal(job, bid);
        // Some wait only in a job that was cancelled while bids were being sealed.
        if (h.phase() == IMarket.Phase.Cancelled && h.openings() < h.seals()) {
            s.head = h.plus(Jobs.ONE_OPENING);
            _pay(job, bid.bidder(), h.bond() * GRAIN, IMarket.Reason.BondReturned);
        }
    }

    function clearScore(uint256 slot) external {
        // A score that was opened waits for the verdict; nobody may take it out of the median.
        if (scoreSeals[msg.sender][slot] & SEAL_BIT == 0) revert IMarket.SealSlotTaken(msg.sender, slot);
        scoreSeals[msg.sender][slot] = FREE;
    }

    function returnSavings(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        IMarket.Phase p = h.phase();
        bool before = p == IMarket.Phase.Awarded || p == IMarket.Phase.Training || p == IMarket.Phase.GivenUp
            || p == IMarket.Phase.Offered;
        if (!before) revert IMarket.WrongPhase(job, p);
        s.head = _returnSavings(job, t, h, s.offer);
    }

    function checkpoint(
        IMarket.Terms calldata t,
        uint16 share,
        bytes20 infohash,
        bytes32 manifest,
        bytes32 keyHash,
        bytes calldata wrapped
    ) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        _onlyTraining(job, h, s.offer);
        if (share <= h.share() || share >= WHOLE_WORK) revert IMarket.BadShare(job, share, h.share());
        s.head = h.withShare(share).withMark(_elapsed(h));
        emit IMarket.Checkpointed(job, msg.sender, share, infohash, manifest, keyHash, wrapped);
    }

    function submitResumed(IMarket.Terms calldata t, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external {
        _submit(t, infohash, manifest, keyHash, true);
    }

    function giveUp(IMarket.Terms calldata t, bytes32 log) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        _onlyTraining(job, h, s.offer);
        s.head = h.withMark(_elapsed(h)).enter(IMarket.Phase.GivenUp, block.timestamp + GRANT_WINDOW);
        emit IMarket.GaveUp(job, msg.sender, log);
    }

    function acknowledge(IMarket.Terms calldata t, bool userCode) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        if (h.phase() != IMarket.Phase.GivenUp) revert IMarket.WrongPhase(job, h.phase());
        _onlyRequester(t);
        if (userCode) {
            uint256 pay = _share(t, s.offer.price(), h.mark());
            emit IMarket.Acknowledged(job, true, pay);
            _end(job, s, _part(job, t, s, h, pay, IMarket.Reason.Pay), IMarket.Phase.Failed);
        } else {
            emit IMarket.Acknowledged(job, false, 0);
            ledger[t.requester()].rejected += 1;
            _gaveUp(job, t, s, h);
        }
    }

    function takeOver(IMarket.Terms calldata t, IMarket.Bid calldata bid) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        if (h.phase() != IMarket.Phase.Offered) revert IMarket.WrongPhase(job, h.phase());
        if (msg.sender != bid.bidder() || bid.index() != h.secondIndex()) {
            revert IMarket.NotRunnerUp(msg.sender, uint16(h.secondIndex()));
        }
        if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
        // The seal of an opened bid proves it until its slot is used again.
        if (_get(_place(bidSeals, bid.bidder(), bid.slot())) != _held(job, bid) & ~SEAL_BIT) {
            revert IMarket.WrongOpening(job, bid.bidder(), bid.slot());
        }
        uint256 bond = h.bond() * GRAIN;
        _debit(msg.sender, bond);
        emit IMarket.Moved(job, msg.sender, bond, IMarket.Reason.Bond);
        Offer o = Jobs.offer(msg.sender, s.offer.best(), s.offer.second());
        s.offer = o;
        s.head = _assign(job, h.with(Jobs.BONDED), o, Jobs.NONE);
    }

    function giveKey(IMarket.Terms calldata t, address[] calldata panel, uint8 seat, bytes calldata wrapped) external {
        (bytes32 job,, Head h) = _load(t);
        IMarket.Phase p = h.phase();
        if (p != IMarket.Phase.Accepted && p != IMarket.Phase.Closed) revert IMarket.WrongPhase(job, p);
        if (!h.has(Jobs.PANEL) || h.tag() != Jobs.tagOfCall(panel)) revert IMarket.WrongPanel(job);
        if (seat >= panel.length || panel[seat] != msg.sender) revert IMarket.NotOnPanel(msg.sender, seat);
        if (wrapped.length == 0) revert IMarket.KeyMissing(job);
        emit IMarket.Granted(job, t.requester(), IMarket.Grant.Model, wrapped);
    }

    function acceptAnyway(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        _onlyRequester(t);
        if (h.phase() == IMarket.Phase.Rejected) {
            Offer o = s.offer;
            // The job will be counted again, when it ends again.
            _uncount(o.bidder(), WON);
            ledger[msg.sender].rejected -= 1;
            _debit(msg.sender, o.price());
            _credit(msg.sender, ACCEPTED);
            emit IMarket.Moved(job, msg.sender, o.price(), IMarket.Reason.Escrow);
        } else if (h.phase() == IMarket.Phase.Undecided) {
            if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
            _pay(job, msg.sender, _fees(t), IMarket.Reason.Refund);
        } else {
            revert IMarket.WrongPhase(job, h.phase());
        }
        s.head = _accept(h.with(Jobs.MUST_CLAIM));
        emit IMarket.Verdict(job, IMarket.Phase.Accepted, 0, 0);
    }

    function cancel(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        _onlyRequester(t);
        IMarket.Phase p = h.phase();
        if (p == IMarket.Phase.Sealing) {
            if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
            // The bonds of sealed bids stay in the job until their bidders `clear` them.
            _pay(job, msg.sender, _escrow(t), IMarket.Reason.Refund);
        } else if (p == IMarket.Phase.Awarded) {
            h = _break(job, t, s, h);
        } else if (p == IMarket.Phase.Training && block.timestamp <= h.deadline()) {
            uint256 pay = _share(t, s.offer.price(), _elapsed(h));
            if (h.share() != 0) {
                _stop(job, t, s, h, pay);
                return;
            }
            h = _part(job, t, s, h, pay, IMarket.Reason.Pay);
        } else if (p == IMarket.Phase.Offered) {
            h = _part(job, t, s, h, 0, IMarket.Reason.Pay);
        } else if (p == IMarket.Phase.Undecided) {
            h = _refundUndecided(job, t, s, h);
        } else {
            revert IMarket.WrongPhase(job, p);
        }
        _end(job, s, h, IMarket.Phase.Cancelled);
    }

    /// The worker was never granted the material.
    function _break(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) private returns (Head) {
        return _part(job, t, s, h, s.offer.price() * BREAK_SHARE / WHOLE, IMarket.Reason.BreakFee);
    }

    /// A job with a checkpoint is cancelled: what its worker has earned waits for the checkpoint's key.
    function _stop(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h, uint256 pay) private {
        Offer o = s.offer;
        uint256 left = _left(t, h, o);
        o = Jobs.offer(o.bidder(), o.best(), pay / Jobs.PRICE_GRAIN);
        s.offer = o;
        _credit(o.bidder(), WON);
        h = _returnBond(job, t, h, o.bidder());
        _pay(job, t.requester(), left - o.price(), IMarket.Reason.Refund);
        uint256 until = block.timestamp + CLAIM_WINDOW;
        s.head = h.enter(IMarket.Phase.Stopped, until);
        emit IMarket.Stopped(job, o.bidder(), o.price(), until);
    }

    // ---- time --------------------------------------------------------------------------------------------------------

    function poke(IMarket.Terms calldata t, address[] calldata panel) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        IMarket.Phase p = h.phase();
        uint256 until = h.deadline();
        if (p == IMarket.Phase.Sealing) {
            // With every seal opened there is nothing to wait for; with none there was no opening at all.
            if (h.openings() != h.seals()) until += OPEN_WINDOW;
            _due(job, until);
            h = _burnUnopened(job, h);
            if (h.bestIndex() != Jobs.NONE) {
                s.head = _award(job, h, s.offer);
            } else {
                _pay(job, t.requester(), _escrow(t), IMarket.Reason.Refund);
                _end(job, s, h, IMarket.Phase.Expired);
            }
        } else if (p == IMarket.Phase.Awarded) {
            _due(job, until);
            _end(job, s, _break(job, t, s, h), IMarket.Phase.Abandoned);
        } else if (p == IMarket.Phase.Training) {
            _due(job, until);
            _silent(job, t, s, h);
        } else if (p == IMarket.Phase.GivenUp) {
            _due(job, until);
            _gaveUp(job, t, s, h);
        } else if (p == IMarket.Phase.Offered) {
            _due(job, until);
            _end(job, s, _part(job, t, s, h, 0, IMarket.Reason.Pay), IMarket.Phase.Failed);
        } else if (p == IMarket.Phase.Submitted) {
            _pokeDraw(job, t, s, h);
        } else if (p == IMarket.Phase.Testing) {
            IMarket(address(this)).openScores(t, panel, new IMarket.Opening[](0));
        } else if (p == IMarket.Phase.Accepted) {
            _due(job, until);
            _pokeAccepted(job, t, s, h);
        } else if (p == IMarket.Phase.Stopped) {
            _due(job, until);
            _pay(job, t.requester(), s.offer.price(), IMarket.Reason.Refund);
            _end(job, s, h, IMarket.Phase.Cancelled);
        } else if (p == IMarket.Phase.Undecided) {
            _due(job, until);
            _end(job, s, _refundUndecided(job, t, s, h), IMarket.Phase.Cancelled);
        } else {
            revert IMarket.WrongPhase(job, p);
        }
    }

    /// Draws, or finds after the window that there are too few to draw from.
    function _pokeDraw(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) private {
        if (block.timestamp > h.deadline() && block.number > h.mark()) {
            (, uint256 n) = _pick(0, h.mark() - DRAW_AHEAD, t, s.offer.bidder());
            if (n < t.validators()) {
                s.head = _undecided(job, h);
                return;
            }
        }
        IMarket(address(this)).draw(t);
    }

    /// The worker did not claim. What a panel vouches for is paid, and any of the panel can give the key.
    function _pokeAccepted(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) private {
        if (!h.has(Jobs.MUST_CLAIM)) {
            _payWorker(job, t, s, h);
            return;
        }
        Offer o = s.offer;
        h = _fail(job, t, h, o.bidder(), WHOLE);
        _uncount(t.requester(), ACCEPTED);
        _pay(job, t.requester(), o.price(), IMarket.Reason.Refund);
        // No verdict paid the fees of a job without a panel: there were none.
        _end(job, s, h, IMarket.Phase.Failed);
    }

    function _refundUndecided(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) private returns (Head) {
        Offer o = s.offer;
        _credit(o.bidder(), WON);
        _uncount(t.requester(), ACCEPTED);
        h = _returnBond(job, t, h, o.bidder());
        _pay(job, t.requester(), o.price() + _fees(t), IMarket.Reason.Refund);
        return h;
    }

    /// The worker fell silent. Of the bond of one whose checkpoint the runner-up can go on from, what the delay does not earn
    /// stays in the job until it is known whether that was worth anything.
    function _silent(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) private {
        address worker = s.offer.bidder();
        if (h.share() == 0 || !h.has(Jobs.RUNNER_UP)) {
            _offer(job, t, s, _fail(job, t, h, worker, WHOLE), 0);
            return;
        }
        uint256 bond = _bondOf(t.reserve());
        uint256 lost = bond * (h.longestRuntime() - h.mark()) / h.longestRuntime();
        uint256 least = bond * GIVE_UP_SHARE / WHOLE;
        uint256 kept = (bond - (lost < least ? least : lost)) / GRAIN;
        _credit(worker, WON + FAILED);
        _burn(job, worker, bond - kept * GRAIN, IMarket.Reason.BondBurnt);
        _offer(job, t, s, h.without(Jobs.BONDED), kept);
    }

    function _gaveUp(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) private {
        _offer(job, t, s, _fail(job, t, h, s.offer.bidder(), GIVE_UP_SHARE), 0);
    }

    /// Offers a failed job to the runner-up, or ends it. `kept`, in grains, is what is left in it of the failed worker's bond.
    function _offer(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h, uint256 kept) private {
        Offer o = s.offer;
        if (!h.has(Jobs.RUNNER_UP)) {
            _pay(job, t.requester(), _left(t, h, o), IMarket.Reason.Refund);
            _end(job, s, h, IMarket.Phase.Failed);
            return;
        }
        if (h.share() != 0) {
            s.handed = Jobs.Handed({first: o.bidder(), share: uint16(h.share()), bond: uint64(kept)});
            h = h.with(Jobs.HANDED).withShare(0);
        }
        uint256 until = block.timestamp + GRANT_WINDOW;
        s.offer = Jobs.offer(address(0), o.best(), o.second());
        s.head = h.without(Jobs.RUNNER_UP).enter(IMarket.Phase.Offered, until);
        emit IMarket.Offered(job, uint16(h.secondIndex()), uint96(o.price()), until);
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
        uint256 core = a.core;
        return IMarket.Account({
            free: uint96(core),
            staked: uint96(uint256(a.staked) * GRAIN),
            payout: _payout(who, a.payout),
            registered: _registered(core) != 0,
            won: uint24(core / WON),
            delivered: uint24(core / DELIVERED),
            failed: uint24(core / FAILED),
            within: uint24(core / WITHIN),
            outside: a.outside,
            accepted: uint24(core / ACCEPTED),
            rejected: a.rejected
        });
    }

    function validatorCount() external view returns (uint256) {
        return seated.latest;
    }

    function validatorAt(uint256 i) external view returns (address) {
        return i < seated.latest ? address(seats[i].latest) : address(0);
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
        Head h = s.head;
        phase = h.phase();
        deadline = h.deadline();
        if (phase == IMarket.Phase.Sealing && block.timestamp > deadline) {
            phase = IMarket.Phase.Opening;
            if (h.openings() != h.seals()) deadline += OPEN_WINDOW;
        } else if (phase == IMarket.Phase.Testing) {
            if (block.timestamp > deadline || h.sealed_() & Jobs.COMPLETE != 0) {
                phase = IMarket.Phase.Scoring;
                if (h.opened() != h.sealed_() & ~Jobs.COMPLETE) deadline += SCORE_WINDOW;
            }
        }
    }

    function stateOf(bytes32 job) external view returns (IMarket.State memory v) {
        Jobs.Job storage s = jobs[job];
        Head h = s.head;
        (v.phase, v.deadline) = _now(s);
        v.draws = uint8(h.draws());
        v.runnerUp = Jobs.NONE;
        if (h.phase() == IMarket.Phase.Submitted) v.drawBlock = h.mark();
        if (h.phase() == IMarket.Phase.Testing) {
            v.scoresSealed = uint16(h.sealed_() & ~Jobs.COMPLETE);
            v.scoresOpened = uint16(h.opened());
        }
        if (!h.has(Jobs.PANEL)) {
            (v.seals, v.openings, v.bond) = (uint16(h.seals()), uint16(h.openings()), uint96(h.bond() * GRAIN));
        }
        if (h.has(Jobs.HANDED)) (v.first, v.firstShare) = (s.handed.first, s.handed.share);
        if (h.phase() == IMarket.Phase.None || h.phase() == IMarket.Phase.Sealing) return v;
        if (!h.has(Jobs.PANEL) && h.bestIndex() == Jobs.NONE) return v; // It ended before an award.
        if (h.phase() == IMarket.Phase.Training) v.share = uint16(h.share());
        Offer o = s.offer;
        (v.worker, v.price) = (o.bidder(), uint96(o.price()));
        if (h.has(Jobs.RUNNER_UP) || h.phase() == IMarket.Phase.Offered) {
            (v.runnerUp, v.runnerUpPrice) = (uint16(h.secondIndex()), uint96(o.price()));
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
