// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Accounts} from "./Accounts.sol";
import {IMarket} from "./IMarket.sol";
import {Jobs} from "./Jobs.sol";
import {Token} from "./Token.sol";

/// @title Jobs and the tokens in them: award, break-off and end
/// @dev A job is a hash and two storage slots (Jobs.sol). Its escrow is never stored: it follows from the terms and the
/// phase. Until the model is submitted it is reserve + validators x fee, then price + validators x fee until the verdict,
/// then the price until the claim; besides, the bonds that Head tells of.
abstract contract Escrow is Accounts {
    using Jobs for Jobs.Job;
    using Jobs for Jobs.Head;
    using Jobs for Jobs.Offer;

    uint256 internal constant TERMS = 736; // 23 words
    uint256 internal constant YEAR = 365 days;
    uint256 internal constant MOST_VALIDATORS = 15;
    uint256 internal constant MOST_DRAWS = 3;
    uint256 internal constant WHOLE_WORK = 10_000; // in which shares of it are told
    /// The draw's block lies this far ahead, so that nobody knows its hash when it is fixed.
    uint256 internal constant DRAW_AHEAD = 2;
    uint256 internal constant MOST_SCORE_SLOTS = 32;
    /// What a freed score slot holds: writing over it costs a quarter of what a new slot does.
    bytes32 internal constant FREE = bytes32(uint256(1));
    /// Tells a seal from whatever else is left in its slot.
    bytes32 internal constant SEAL_BIT = bytes32(uint256(1 << 255));

    uint256 internal immutable LEAST_BID_WINDOW;
    uint256 internal immutable OPEN_WINDOW;
    uint256 internal immutable GRANT_WINDOW;
    uint256 internal immutable DRAW_WINDOW;
    uint256 internal immutable LEAST_TEST_TIME;
    uint256 internal immutable SCORE_WINDOW;
    uint256 internal immutable CLAIM_WINDOW;
    uint256 internal immutable LEAST_BOND;
    uint256 internal immutable BOND_SHARE;
    uint256 internal immutable GIVE_UP_SHARE;
    uint256 internal immutable BREAK_SHARE;
    uint256 internal immutable LISTING_FEE;

    mapping(bytes32 => Jobs.Job) internal jobs;
    mapping(address => mapping(uint256 => bytes32)) internal bidSeals;
    mapping(address => mapping(uint256 => bytes32)) internal scoreSeals;

    constructor(Token token_, IMarket.Params memory p) Accounts(token_, p) {
        LEAST_BID_WINDOW = p.leastBidWindow;
        OPEN_WINDOW = p.openWindow;
        GRANT_WINDOW = p.grantWindow;
        DRAW_WINDOW = p.drawWindow;
        LEAST_TEST_TIME = p.leastTestTime;
        SCORE_WINDOW = p.scoreWindow;
        CLAIM_WINDOW = p.claimWindow;
        LEAST_BOND = p.leastBond;
        BOND_SHARE = p.bondShare;
        GIVE_UP_SHARE = p.giveUpShare;
        BREAK_SHARE = p.breakShare;
        LISTING_FEE = p.listingFee;
        if (p.openWindow == 0) revert IMarket.BadTerms("openWindow", 0);
        if (p.leastBond == 0 || p.leastBond % GRAIN != 0) revert IMarket.BadTerms("leastBond", p.leastBond);
        if (p.bondShare > WHOLE) revert IMarket.BadTerms("bondShare", p.bondShare);
        if (p.giveUpShare > WHOLE) revert IMarket.BadTerms("giveUpShare", p.giveUpShare);
        if (p.breakShare > WHOLE) revert IMarket.BadTerms("breakShare", p.breakShare);
    }

    // ---- award -------------------------------------------------------------------------------------------------------

    /// Burns the bonds of unopened seals and gives the job to the best bidder. The caller saves the head.
    function _award(bytes32 job, Jobs.Head memory h, Jobs.Offer memory o) internal {
        _burnUnopened(job, h);
        if (h.secondIndex != Jobs.NONE) h.flags |= Jobs.RUNNER_UP;
        h.flags |= Jobs.BONDED;
        h.bestIndex = 0;
        _assign(job, h, o.bidder, o.price(), h.secondIndex);
    }

    function _assign(bytes32 job, Jobs.Head memory h, address worker, uint256 price, uint256 runnerUp) internal {
        if (h.has(Jobs.ENVELOPE)) {
            h.phase = IMarket.Phase.Awarded;
            h.deadline = block.timestamp + GRANT_WINDOW;
            emit IMarket.Awarded(job, worker, uint96(price), uint16(runnerUp), h.deadline);
        } else {
            emit IMarket.Awarded(job, worker, uint96(price), uint16(runnerUp), block.timestamp);
            _start(job, h, worker);
        }
    }

    function _start(bytes32 job, Jobs.Head memory h, address worker) internal {
        h.phase = IMarket.Phase.Training;
        h.deadline = block.timestamp + h.longestRuntime;
        emit IMarket.Started(job, worker, h.deadline);
    }

    function _burnUnopened(bytes32 job, Jobs.Head memory h) internal {
        _burn(job, address(0), (h.seals - h.openings) * (h.bond * GRAIN), IMarket.Reason.BondBurnt);
        h.openings = h.seals;
    }

    /// Frees the slot of a seal. What stays in it proves, until the slot is used again, that its bid was opened.
    function _unseal(bytes32 job, IMarket.Bid calldata bid) internal {
        bytes32 held = _held(job, bid);
        bytes32 place = _place(bidSeals, bid.bidder, bid.slot);
        if (_get(place) != held) revert IMarket.WrongOpening(job, bid.bidder, bid.slot);
        _set(place, held & ~SEAL_BIT);
    }

    function _held(bytes32 job, IMarket.Bid calldata bid) internal view returns (bytes32) {
        return _bound(job, bid.index, sealOf(job, bid.bidder, bid.price, bid.fake, bid.salt));
    }

    function _bondOf(uint256 reserve) internal view returns (uint256 bond) {
        bond = reserve * BOND_SHARE / WHOLE;
        if (bond < LEAST_BOND) bond = LEAST_BOND;
        bond -= bond % GRAIN;
    }

    /// What the requester put in, but for the listing fee.
    function _escrow(IMarket.Terms calldata t) internal pure returns (uint256) {
        unchecked {
            return uint256(t.reserve) + uint256(t.fee) * t.validators;
        }
    }

    // ---- submission --------------------------------------------------------------------------------------------------

    function _submit(IMarket.Terms calldata t, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bool resumed) internal {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Training) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        if (resumed) {
            if (!h.has(Jobs.HANDED)) revert IMarket.NothingToResume(job);
            Jobs.Handed memory o = s.handedOn();
            emit IMarket.Resumed(job, o.first, uint16(o.share));
        } else if (h.has(Jobs.HANDED)) {
            h.flags &= ~Jobs.HANDED;
            _forfeit(job, s);
        }
        // What the auction saved goes home now: from here on the escrow is the price and the fees.
        _pay(job, t.requester, t.reserve - s.offered().price(), IMarket.Reason.Savings);
        h.flags &= ~Jobs.RUNNER_UP;
        uint256 drawBlock = 0;
        if (t.validators == 0) {
            h.flags |= Jobs.MUST_CLAIM;
            _accept(h);
        } else {
            drawBlock = _fixDraw(h);
        }
        s.save(h);
        emit IMarket.Submitted(job, infohash, manifest, keyHash, drawBlock);
    }

    function _fixDraw(Jobs.Head memory h) internal view returns (uint256 drawBlock) {
        drawBlock = block.number + DRAW_AHEAD;
        h.phase = IMarket.Phase.Submitted;
        h.mark = drawBlock;
        h.deadline = block.timestamp + DRAW_WINDOW;
    }

    // ---- the end -----------------------------------------------------------------------------------------------------

    function _accept(Jobs.Head memory h) internal view {
        h.phase = IMarket.Phase.Accepted;
        h.deadline = block.timestamp + CLAIM_WINDOW;
    }

    function _payWorker(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) internal {
        (address worker, uint256 price) = s.deal();
        if (h.has(Jobs.HANDED)) price -= _payFirst(job, s, h, price);
        _credit(t.requester, ACCEPTED);
        uint256 sum = price + WON + DELIVERED;
        emit IMarket.Moved(job, worker, price, IMarket.Reason.Pay);
        if (h.has(Jobs.BONDED)) {
            h.flags &= ~Jobs.BONDED;
            uint256 bond = _bondOf(t.reserve);
            sum += bond;
            emit IMarket.Moved(job, worker, bond, IMarket.Reason.BondReturned);
        }
        _credit(worker, sum);
        _end(job, s, h, IMarket.Phase.Closed);
    }

    /// A job that breaks off before a model is submitted: the worker gets its bond and a part, the requester the rest.
    function _part(
        bytes32 job,
        IMarket.Terms calldata t,
        Jobs.Job storage s,
        Jobs.Head memory h,
        uint256 part,
        IMarket.Reason reason
    ) internal {
        address worker = s.worker();
        if (h.has(Jobs.BONDED)) _credit(worker, WON);
        _pay(job, worker, part, reason);
        _returnBond(job, t, h, worker);
        _pay(job, t.requester, _escrow(t) - part, IMarket.Reason.Refund);
    }

    /// The worker failed: a share of its bond, in thousandths, is burnt, and the rest returns.
    function _fail(bytes32 job, IMarket.Terms calldata t, Jobs.Head memory h, address worker, uint256 share) internal {
        _credit(worker, WON + FAILED);
        if (!h.has(Jobs.BONDED)) return;
        h.flags &= ~Jobs.BONDED;
        uint256 bond = _bondOf(t.reserve);
        uint256 burnt = bond * share / WHOLE;
        _burn(job, worker, burnt, IMarket.Reason.BondBurnt);
        _pay(job, worker, bond - burnt, IMarket.Reason.BondReturned);
    }

    function _returnBond(bytes32 job, IMarket.Terms calldata t, Jobs.Head memory h, address worker) internal {
        if (!h.has(Jobs.BONDED)) return;
        h.flags &= ~Jobs.BONDED;
        _pay(job, worker, _bondOf(t.reserve), IMarket.Reason.BondReturned);
    }

    /// The first worker of a job that was handed on: its share of the price, and what is left of its bond.
    function _payFirst(bytes32 job, Jobs.Job storage s, Jobs.Head memory h, uint256 price) private returns (uint256 pay) {
        h.flags &= ~Jobs.HANDED;
        Jobs.Handed memory o = s.handedOn();
        pay = price * o.share / WHOLE_WORK;
        _pay(job, o.first, pay, IMarket.Reason.CheckpointPay);
        _pay(job, o.first, o.bond * GRAIN, IMarket.Reason.BondReturned);
    }

    /// No model that went on from the first worker's checkpoint was accepted: what is left of its bond is burnt. Its share
    /// stays, since a rejected model may be accepted after all.
    function _forfeit(bytes32 job, Jobs.Job storage s) internal {
        Jobs.Handed memory o = s.handedOn();
        _burn(job, o.first, o.bond * GRAIN, IMarket.Reason.BondBurnt);
        o.bond = 0;
        s.keep(o);
    }

    function _end(bytes32 job, Jobs.Job storage s, Jobs.Head memory h, IMarket.Phase phase) internal {
        if (h.has(Jobs.HANDED)) _forfeit(job, s);
        h.phase = phase;
        h.deadline = 0;
        s.save(h);
        emit IMarket.Ended(job, phase);
    }

    function _elapsed(Jobs.Head memory h) internal view returns (uint256) {
        return block.timestamp + h.longestRuntime - h.deadline;
    }

    function _share(IMarket.Terms calldata t, uint256 price, uint256 elapsed) internal pure returns (uint256) {
        return elapsed >= t.estimatedRuntime ? price : price * elapsed / t.estimatedRuntime;
    }

    // ---- checks ------------------------------------------------------------------------------------------------------

    function _load(IMarket.Terms calldata t)
        internal
        view
        returns (bytes32 job, Jobs.Job storage s, Jobs.Head memory h)
    {
        job = _id(t);
        s = jobs[job];
        h = s.load();
        if (h.phase == IMarket.Phase.None) revert IMarket.WrongPhase(job, IMarket.Phase.None);
    }

    /// keccak256(abi.encode(t)). The terms hold no dynamic type, so their encoding is the bytes of the call; `post`, by
    /// emitting them, refuses any that are not encoded as they should be, so that a job's id never depends on stray bits.
    function _id(IMarket.Terms calldata t) internal pure returns (bytes32 job) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, t, TERMS)
            job := keccak256(p, TERMS)
        }
    }

    function _due(bytes32 job, uint256 until) internal view {
        if (block.timestamp <= until) revert IMarket.TooEarly(job, until + 1);
    }

    function _onlyWorker(Jobs.Job storage s) internal view {
        address worker = s.worker();
        if (msg.sender != worker) revert IMarket.NotWorker(msg.sender, worker);
    }

    function _onlyRequester(IMarket.Terms calldata t) internal view {
        if (msg.sender != t.requester) revert IMarket.NotRequester(msg.sender, t.requester);
    }

    /// What a seal slot holds: the seal, bound to its job and its place there.
    function _bound(bytes32 job, uint256 index, bytes32 hash) internal pure returns (bytes32 held) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, job)
            mstore(add(p, 32), index)
            mstore(add(p, 64), hash)
            held := keccak256(p, 96)
        }
        held |= SEAL_BIT;
    }

    function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), job, bidder, price, fake, salt));
    }

    // ---- slots of seals ----------------------------------------------------------------------------------------------

    /// Where an entry of bidSeals or scoreSeals lies.
    function _place(mapping(address => mapping(uint256 => bytes32)) storage all, address who, uint256 slot)
        internal
        view
        returns (bytes32 place)
    {
        mapping(uint256 => bytes32) storage mine = all[who];
        assembly ("memory-safe") {
            mstore(0, slot)
            mstore(32, mine.slot)
            place := keccak256(0, 64)
        }
    }

    function _get(bytes32 place) internal view returns (bytes32 value) {
        assembly ("memory-safe") {
            value := sload(place)
        }
    }

    function _set(bytes32 place, bytes32 value) internal {
        assembly ("memory-safe") {
            sstore(place, value)
        }
    }
}
