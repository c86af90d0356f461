// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {History} from "./History.sol";
import {IMarket} from "./IMarket.sol";
import {Jobs} from "./Jobs.sol";
import {Panels} from "./Panels.sol";
import {Token} from "./Token.sol";

/// @title The market's other half: what is called when something goes wrong, accounts' housekeeping, and reading
/// @notice It runs on the market's storage and is of no use by itself: it holds nothing and, called directly, moves nothing.
contract Recourse is Panels {
    using Jobs for Jobs.Job;
    using Jobs for Jobs.Head;
    using Jobs for Jobs.Offer;
    using History for History.Value;

    constructor(Token token_, IMarket.Params memory p) Panels(token_, p) {}

    // ---- accounts ----------------------------------------------------------------------------------------------------

    function register(bytes calldata publicKey, address payout, bytes calldata endpoints) external {
        address derived = address(uint160(uint256(keccak256(publicKey))));
        if (publicKey.length != 64 || derived != msg.sender) revert IMarket.BadPublicKey(msg.sender, derived);
        Ledger storage a = ledger[msg.sender];
        address present = a.payout;
        if (_registered(a.core) == 0) {
            a.core |= block.timestamp << REGISTERED;
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
        if (_registered(a.core) == 0) revert IMarket.NotRegistered(who);
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
        Jobs.Head memory h = s.load();
        if (h.phase == IMarket.Phase.None || h.phase == IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase);
        _unseal(job, bid);
        // Only of a job that was cancelled while bids were being sealed.
        if (h.openings < h.seals) {
            h.openings += 1;
            s.save(h);
            _pay(job, bid.bidder, h.bond * GRAIN, IMarket.Reason.BondReturned);
        }
    }

    function clearScore(uint256 slot) external {
        // A score that was opened waits for the verdict; nobody may take it out of the median.
        if (scoreSeals[msg.sender][slot] & SEAL_BIT == 0) revert IMarket.SealSlotTaken(msg.sender, slot);
        scoreSeals[msg.sender][slot] = FREE;
    }

    function checkpoint(
        IMarket.Terms calldata t,
        uint16 share,
        bytes20 infohash,
        bytes32 manifest,
        bytes32 keyHash,
        bytes calldata wrapped
    ) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Training) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        if (share <= h.bestIndex || share >= WHOLE_WORK) revert IMarket.BadShare(job, share, h.bestIndex);
        h.bestIndex = share;
        h.mark = _elapsed(h);
        s.save(h);
        emit IMarket.Checkpointed(job, msg.sender, share, infohash, manifest, keyHash, wrapped);
    }

    function submitResumed(IMarket.Terms calldata t, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external {
        _submit(t, infohash, manifest, keyHash, true);
    }

    function giveUp(IMarket.Terms calldata t, bytes32 log) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Training) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        h.mark = _elapsed(h);
        h.phase = IMarket.Phase.GivenUp;
        h.deadline = block.timestamp + GRANT_WINDOW;
        s.save(h);
        emit IMarket.GaveUp(job, msg.sender, log);
    }

    function acknowledge(IMarket.Terms calldata t, bool userCode) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.GivenUp) revert IMarket.WrongPhase(job, h.phase);
        _onlyRequester(t);
        if (userCode) {
            uint256 pay = _share(t, s.offered().price(), h.mark);
            emit IMarket.Acknowledged(job, true, pay);
            _part(job, t, s, h, pay, IMarket.Reason.Pay);
            _end(job, s, h, IMarket.Phase.Failed);
        } else {
            emit IMarket.Acknowledged(job, false, 0);
            ledger[t.requester].rejected += 1;
            _giveUp(job, t, s, h);
        }
    }

    function takeOver(IMarket.Terms calldata t, IMarket.Bid calldata bid) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Offered) revert IMarket.WrongPhase(job, h.phase);
        if (msg.sender != bid.bidder || bid.index != h.secondIndex) {
            revert IMarket.NotRunnerUp(msg.sender, uint16(h.secondIndex));
        }
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        // The seal of an opened bid proves it until its slot is used again.
        if (_get(_place(bidSeals, bid.bidder, bid.slot)) != _held(job, bid) & ~SEAL_BIT) {
            revert IMarket.WrongOpening(job, bid.bidder, bid.slot);
        }
        Jobs.Offer memory o = s.offered();
        o.bidder = msg.sender;
        s.keep(o);
        uint256 bond = h.bond * GRAIN;
        _debit(msg.sender, bond);
        emit IMarket.Moved(job, msg.sender, bond, IMarket.Reason.Bond);
        h.flags |= Jobs.BONDED;
        _assign(job, h, o.bidder, o.price(), Jobs.NONE);
        s.save(h);
    }

    function giveKey(IMarket.Terms calldata t, address[] calldata panel, uint8 seat, bytes calldata wrapped) external {
        (bytes32 job,, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Accepted && h.phase != IMarket.Phase.Closed) revert IMarket.WrongPhase(job, h.phase);
        if (!h.has(Jobs.PANEL) || h.tag != Jobs.tagOfCall(panel)) revert IMarket.WrongPanel(job);
        if (seat >= panel.length || panel[seat] != msg.sender) revert IMarket.NotOnPanel(msg.sender, seat);
        if (wrapped.length == 0) revert IMarket.KeyMissing(job);
        emit IMarket.Granted(job, t.requester, IMarket.Grant.Model, wrapped);
    }

    function acceptAnyway(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        _onlyRequester(t);
        if (h.phase == IMarket.Phase.Rejected) {
            (address worker, uint256 price) = s.deal();
            // The job will be counted again, when it ends again.
            ledger[worker].core -= WON;
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
        s.save(h);
        emit IMarket.Verdict(job, IMarket.Phase.Accepted, 0);
    }

    function cancel(IMarket.Terms calldata t) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        _onlyRequester(t);
        if (h.phase == IMarket.Phase.Sealing) {
            if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
            // The bonds of sealed bids stay in the job until their bidders `clear` them.
            _pay(job, msg.sender, _escrow(t), IMarket.Reason.Refund);
        } else if (h.phase == IMarket.Phase.Awarded) {
            _part(job, t, s, h, s.offered().price() * BREAK_SHARE / WHOLE, IMarket.Reason.BreakFee);
        } else if (h.phase == IMarket.Phase.Training && block.timestamp <= h.deadline) {
            uint256 pay = _share(t, s.offered().price(), _elapsed(h));
            if (h.bestIndex != 0) {
                _stop(job, t, s, h, pay);
                return;
            }
            _part(job, t, s, h, pay, IMarket.Reason.Pay);
        } else if (h.phase == IMarket.Phase.Offered) {
            _part(job, t, s, h, 0, IMarket.Reason.Pay);
        } else if (h.phase == IMarket.Phase.Undecided) {
            _refundUndecided(job, t, s, h);
        } else {
            revert IMarket.WrongPhase(job, h.phase);
        }
        _end(job, s, h, IMarket.Phase.Cancelled);
    }

    /// A job with a checkpoint is cancelled: what its worker has earned waits for the checkpoint's key.
    function _stop(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h, uint256 pay) private {
        Jobs.Offer memory o = s.offered();
        o.second = pay / Jobs.PRICE_GRAIN;
        s.keep(o);
        pay = o.price();
        _credit(o.bidder, WON);
        _returnBond(job, t, h, o.bidder);
        _pay(job, t.requester, _escrow(t) - pay, IMarket.Reason.Refund);
        h.phase = IMarket.Phase.Stopped;
        h.deadline = block.timestamp + CLAIM_WINDOW;
        s.save(h);
        emit IMarket.Stopped(job, o.bidder, pay, h.deadline);
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
                _award(job, h, s.offered());
                s.save(h);
            } else {
                _burnUnopened(job, h);
                _pay(job, t.requester, _escrow(t), IMarket.Reason.Refund);
                _end(job, s, h, IMarket.Phase.Expired);
            }
        } else if (h.phase == IMarket.Phase.Awarded) {
            _due(job, until);
            _part(job, t, s, h, s.offered().price() * BREAK_SHARE / WHOLE, IMarket.Reason.BreakFee);
            _end(job, s, h, IMarket.Phase.Abandoned);
        } else if (h.phase == IMarket.Phase.Training) {
            _due(job, until);
            _silent(job, t, s, h);
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
        } else if (h.phase == IMarket.Phase.Stopped) {
            _due(job, until);
            _pay(job, t.requester, s.offered().price(), IMarket.Reason.Refund);
            _end(job, s, h, IMarket.Phase.Cancelled);
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
        if (block.timestamp > h.deadline && block.number > h.mark) {
            (, uint256 n) = _pick(0, h.mark - DRAW_AHEAD, t.validators, t.requester, s.worker());
            if (n < t.validators) {
                _undecided(job, h);
                s.save(h);
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
        _fail(job, t, h, s.worker(), WHOLE);
        _pay(job, t.requester, s.offered().price(), IMarket.Reason.Refund);
        // No verdict paid the fees of a job without a panel: there were none.
        _end(job, s, h, IMarket.Phase.Failed);
    }

    function _refundUndecided(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        (address worker, uint256 price) = s.deal();
        _credit(worker, WON);
        _returnBond(job, t, h, worker);
        _pay(job, t.requester, price + uint256(t.fee) * t.validators, IMarket.Reason.Refund);
    }

    /// The worker fell silent. Of the bond of one whose checkpoint the runner-up can go on from, what the delay does not earn
    /// stays in the job until it is known whether that was worth anything.
    function _silent(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        address worker = s.worker();
        if (h.bestIndex == 0 || !h.has(Jobs.RUNNER_UP)) {
            _fail(job, t, h, worker, WHOLE);
            _offer(job, t, s, h, 0);
            return;
        }
        uint256 bond = _bondOf(t.reserve);
        uint256 lost = bond * (h.longestRuntime - h.mark) / h.longestRuntime;
        uint256 least = bond * GIVE_UP_SHARE / WHOLE;
        uint256 kept = (bond - (lost < least ? least : lost)) / GRAIN;
        h.flags &= ~Jobs.BONDED;
        _credit(worker, WON + FAILED);
        _burn(job, worker, bond - kept * GRAIN, IMarket.Reason.BondBurnt);
        _offer(job, t, s, h, kept);
    }

    function _giveUp(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) private {
        _fail(job, t, h, s.worker(), GIVE_UP_SHARE);
        _offer(job, t, s, h, 0);
    }

    /// Offers a failed job to the runner-up, or ends it. `kept`, in grains, is what is left in it of the failed worker's bond.
    function _offer(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h, uint256 kept) private {
        if (!h.has(Jobs.RUNNER_UP)) {
            _pay(job, t.requester, _escrow(t), IMarket.Reason.Refund);
            _end(job, s, h, IMarket.Phase.Failed);
            return;
        }
        h.flags &= ~Jobs.RUNNER_UP;
        Jobs.Offer memory o = s.offered();
        if (h.bestIndex != 0) {
            s.keep(Jobs.Handed({first: o.bidder, share: h.bestIndex, bond: kept}));
            h.flags |= Jobs.HANDED;
            h.bestIndex = 0;
        }
        o.bidder = address(0);
        s.keep(o);
        h.phase = IMarket.Phase.Offered;
        h.deadline = block.timestamp + GRANT_WINDOW;
        s.save(h);
        emit IMarket.Offered(job, uint16(h.secondIndex), uint96(o.price()), h.deadline);
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
        Jobs.Head memory h = s.load();
        phase = h.phase;
        deadline = h.deadline;
        if (phase == IMarket.Phase.Sealing && block.timestamp > deadline) {
            phase = IMarket.Phase.Opening;
            if (h.openings != h.seals) deadline += OPEN_WINDOW;
        } else if (phase == IMarket.Phase.Testing) {
            if (block.timestamp > deadline || h.sealed_ & Jobs.COMPLETE != 0) {
                phase = IMarket.Phase.Scoring;
                if (h.opened != h.sealed_ & ~Jobs.COMPLETE) deadline += SCORE_WINDOW;
            }
        }
    }

    function stateOf(bytes32 job) external view returns (IMarket.State memory v) {
        Jobs.Job storage s = jobs[job];
        Jobs.Head memory h = s.load();
        (v.phase, v.deadline) = _now(s);
        v.seals = uint16(h.seals);
        v.openings = uint16(h.openings);
        v.bond = uint96(h.bond * GRAIN);
        v.draws = uint8(h.draws());
        v.runnerUp = Jobs.NONE;
        if (h.phase == IMarket.Phase.Submitted) v.drawBlock = h.mark;
        if (h.phase == IMarket.Phase.Testing) {
            v.scoresSealed = uint16(h.sealed_ & ~Jobs.COMPLETE);
            v.scoresOpened = uint16(h.opened);
        }
        if (h.phase == IMarket.Phase.None || h.phase == IMarket.Phase.Sealing || h.bestIndex == Jobs.NONE) return v;
        if (h.has(Jobs.HANDED)) {
            Jobs.Handed memory first = s.handedOn();
            (v.first, v.firstShare) = (first.first, uint16(first.share));
        }
        if (h.phase == IMarket.Phase.Training) v.share = uint16(h.bestIndex);
        Jobs.Offer memory o = s.offered();
        (v.worker, v.price) = (o.bidder, uint96(o.price()));
        if (h.has(Jobs.RUNNER_UP) || h.phase == IMarket.Phase.Offered) {
            (v.runnerUp, v.runnerUpPrice) = (uint16(h.secondIndex), uint96(o.price()));
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
