// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Accounts} from "./Accounts.sol";
import {IMarket} from "./IMarket.sol";
import {Head, Jobs, Offer} from "./Jobs.sol";
import {Preimages} from "./Preimages.sol";
import {TermsFields} from "./TermsFields.sol";
import {Token} from "./Token.sol";

/// @title Jobs and the tokens in them: award, submission, break-off and end
/// @dev A job is a hash and two storage slots (Jobs.sol). Its escrow is never stored: it follows from the terms and the
/// phase. Until the model is submitted it is reserve + validators x fee (with the flag SAVED price + validators x fee), then
/// price + validators x fee until the verdict, then the price until the claim; besides, the bonds that Head tells of.
abstract contract Escrow is Accounts {
    using Jobs for Head;
    using Jobs for Offer;
    using Preimages for IMarket.Bid;
    using TermsFields for IMarket.Terms;

    uint256 internal constant TERMS = 256; // 8 words
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

    /// Gives the job to the best bidder. The caller saves the head.
    function _award(bytes32 job, Head h, Offer o) internal returns (Head) {
        uint256 runnerUp = h.secondIndex();
        uint256 flags = runnerUp == Jobs.NONE ? Jobs.BONDED : Jobs.BONDED | Jobs.RUNNER_UP;
        return _assign(job, h.with(flags).withShare(0), o, runnerUp);
    }

    function _assign(bytes32 job, Head h, Offer o, uint256 runnerUp) internal returns (Head) {
        bool granted = !h.has(Jobs.ENVELOPE);
        IMarket.Phase phase = granted ? IMarket.Phase.Training : IMarket.Phase.Awarded;
        uint256 until;
        unchecked {
            until = block.timestamp + (granted ? h.longestRuntime() : GRANT_WINDOW);
        }
        emit IMarket.Awarded(job, o.bidder(), uint96(o.price()), uint16(runnerUp), until);
        return h.enter(phase, until);
    }

    /// Burns the bonds of unopened seals.
    function _burnUnopened(bytes32 job, Head h) internal returns (Head) {
        _burn(job, address(0), (h.seals() - h.openings()) * (h.bond() * GRAIN), IMarket.Reason.BondBurnt);
        return h.allOpened();
    }

    /// Frees the slot of a seal. What stays in it proves, until the slot is used again, that its bid was opened.
    function _unseal(bytes32 job, IMarket.Bid calldata bid) internal {
        bytes32 held = _held(job, bid);
        bytes32 place = _place(bidSeals, bid.bidder(), bid.slot());
        if (_get(place) != held) revert IMarket.WrongOpening(job, bid.bidder(), bid.slot());
        _set(place, held & ~SEAL_BIT);
    }

    function _held(bytes32 job, IMarket.Bid calldata bid) internal view returns (bytes32) {
        return _bound(job, bid.index(), sealOf(job, bid.bidder(), bid.price(), bid.fake(), bid.salt));
    }

    function _bondOf(uint256 reserve) internal view returns (uint256 bond) {
        unchecked {
            bond = reserve * BOND_SHARE / WHOLE; // The reserve fits 96 bits.
            if (bond < LEAST_BOND) bond = LEAST_BOND;
            bond -= bond % GRAIN;
        }
    }

    // ---- what is held ------------------------------------------------------------------------------------------------

    function _fees(IMarket.Terms calldata t) internal pure returns (uint256) {
        unchecked {
            return t.fee() * t.validators();
        }
    }

    /// What the requester put in, but for the listing fee.
    function _escrow(IMarket.Terms calldata t) internal pure returns (uint256) {
        unchecked {
            return t.reserve() + _fees(t);
        }
    }

    /// What is left of it until a model is submitted.
    function _left(IMarket.Terms calldata t, Head h, Offer o) internal pure returns (uint256) {
        return h.has(Jobs.SAVED) ? o.price() + _fees(t) : _escrow(t);
    }

    function _returnSavings(bytes32 job, IMarket.Terms calldata t, Head h, Offer o) internal returns (Head) {
        if (h.has(Jobs.SAVED)) return h;
        _pay(job, t.requester(), t.reserve() - o.price(), IMarket.Reason.Savings);
        return h.with(Jobs.SAVED);
    }

    // ---- submission --------------------------------------------------------------------------------------------------

    function _submit(IMarket.Terms calldata t, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bool resumed) internal {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        Offer o = s.offer;
        _onlyTraining(job, h, o);
        if (resumed) {
            if (!h.has(Jobs.HANDED)) revert IMarket.NothingToResume(job);
            emit IMarket.Resumed(job, s.handed.first, s.handed.share);
        } else if (h.has(Jobs.HANDED)) {
            h = h.without(Jobs.HANDED);
            _forfeit(job, s);
        }
        // What the auction saved goes home at the latest now: from here on the escrow is the price and the fees.
        unchecked {
            _credit(t.requester(), (h.has(Jobs.SAVED) ? 0 : t.reserve() - o.price()) + ACCEPTED);
        }
        h = h.with(Jobs.SAVED).without(Jobs.RUNNER_UP);
        uint256 drawBlock = 0;
        if (t.validators() == 0) {
            h = _accept(h.with(Jobs.MUST_CLAIM));
        } else {
            (h, drawBlock) = _fixDraw(h);
        }
        s.head = h;
        emit IMarket.Submitted(job, infohash, manifest, keyHash, drawBlock);
    }

    function _fixDraw(Head h) internal view returns (Head, uint256 drawBlock) {
        unchecked {
            drawBlock = block.number + DRAW_AHEAD;
            return (h.enter(IMarket.Phase.Submitted, block.timestamp + DRAW_WINDOW).withMark(drawBlock), drawBlock);
        }
    }

    // ---- the end -----------------------------------------------------------------------------------------------------

    function _accept(Head h) internal view returns (Head) {
        unchecked {
            return h.enter(IMarket.Phase.Accepted, block.timestamp + CLAIM_WINDOW);
        }
    }

    function _payWorker(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h) internal {
        Offer o = s.offer;
        if (h.has(Jobs.HANDED)) {
            h = _payBoth(job, t, s, h, o);
        } else {
            unchecked {
                _credit(o.bidder(), o.price() + WON + DELIVERED + (h.has(Jobs.BONDED) ? _bondOf(t.reserve()) : 0));
            }
        }
        _end(job, s, h.without(Jobs.BONDED), IMarket.Phase.Closed);
    }

    /// A job that was handed on pays its first worker its share of the price and what is left of its bond, and the second the
    /// rest.
    function _payBoth(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h, Offer o) private returns (Head) {
        Jobs.Handed memory first = s.handed;
        uint256 pay = o.price() * first.share / WHOLE_WORK;
        _pay(job, first.first, pay, IMarket.Reason.CheckpointPay);
        _pay(job, first.first, first.bond * GRAIN, IMarket.Reason.BondReturned);
        _credit(o.bidder(), WON + DELIVERED);
        _pay(job, o.bidder(), o.price() - pay, IMarket.Reason.Pay);
        return _returnBond(job, t, h, o.bidder()).without(Jobs.HANDED);
    }

    /// No model that went on from the first worker's checkpoint was accepted: what is left of its bond is burnt. Its share
    /// stays, since a rejected model may be accepted after all.
    function _forfeit(bytes32 job, Jobs.Job storage s) private {
        _burn(job, s.handed.first, s.handed.bond * GRAIN, IMarket.Reason.BondBurnt);
        s.handed.bond = 0;
    }

    /// A job that breaks off before a model is submitted: the worker gets its bond and a part, the requester the rest.
    function _part(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Head h, uint256 part, IMarket.Reason reason)
        internal
        returns (Head)
    {
        Offer o = s.offer;
        if (h.has(Jobs.BONDED)) _credit(o.bidder(), WON);
        _pay(job, o.bidder(), part, reason);
        h = _returnBond(job, t, h, o.bidder());
        _pay(job, t.requester(), _left(t, h, o) - part, IMarket.Reason.Refund);
        return h;
    }

    /// The worker failed: a share of its bond, in thousandths, is burnt, and the rest returns.
    function _fail(bytes32 job, IMarket.Terms calldata t, Head h, address worker, uint256 share) internal returns (Head) {
        _credit(worker, WON + FAILED);
        if (!h.has(Jobs.BONDED)) return h;
        uint256 bond = _bondOf(t.reserve());
        uint256 burnt = bond * share / WHOLE;
        _burn(job, worker, burnt, IMarket.Reason.BondBurnt);
        _pay(job, worker, bond - burnt, IMarket.Reason.BondReturned);
        return h.without(Jobs.BONDED);
    }

    function _returnBond(bytes32 job, IMarket.Terms calldata t, Head h, address worker) internal returns (Head) {
        if (!h.has(Jobs.BONDED)) return h;
        _pay(job, worker, _bondOf(t.reserve()), IMarket.Reason.BondReturned);
        return h.without(Jobs.BONDED);
    }

    function _end(bytes32 job, Jobs.Job storage s, Head h, IMarket.Phase phase) internal {
        if (h.has(Jobs.HANDED)) _forfeit(job, s);
        s.head = h.enter(phase, 0);
        emit IMarket.Ended(job, phase);
    }

    function _elapsed(Head h) internal view returns (uint256) {
        return block.timestamp + h.longestRuntime() - h.deadline();
    }

    function _share(IMarket.Terms calldata t, uint256 price, uint256 elapsed) internal pure returns (uint256) {
        return elapsed >= t.estimatedRuntime() ? price : price * elapsed / t.estimatedRuntime();
    }

    // ---- checks ------------------------------------------------------------------------------------------------------

    function _load(IMarket.Terms calldata t) internal view returns (bytes32 job, Jobs.Job storage s, Head h) {
        job = _id(t);
        s = jobs[job];
        h = s.head;
        if (Head.unwrap(h) == 0) revert IMarket.WrongPhase(job, IMarket.Phase.None);
    }

    /// keccak256(abi.encode(t)): the terms hold whole words alone, so their encoding is the bytes of the call.
    function _id(IMarket.Terms calldata t) internal pure returns (bytes32 job) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, t, TERMS)
            job := keccak256(p, TERMS)
        }
    }

    /// The worker's calls while it trains.
    function _onlyTraining(bytes32 job, Head h, Offer o) internal view {
        if (h.phase() != IMarket.Phase.Training) revert IMarket.WrongPhase(job, h.phase());
        if (msg.sender != o.bidder()) revert IMarket.NotWorker(msg.sender, o.bidder());
        if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
    }

    function _onlyRequester(IMarket.Terms calldata t) internal view {
        if (msg.sender != t.requester()) revert IMarket.NotRequester(msg.sender, t.requester());
    }

    function _due(bytes32 job, uint256 until) internal view {
        if (block.timestamp <= until) revert IMarket.TooEarly(job, until + 1);
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
        return _hash(job, bidder, price, fake ? 1 : 0, salt);
    }

    /// keccak256(abi.encode(block.chainid, address(this), job, who, a, b, salt))
    function _hash(bytes32 job, address who, uint256 a, uint256 b, bytes32 salt) internal view returns (bytes32 hash) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, chainid())
            mstore(add(p, 32), address())
            mstore(add(p, 64), job)
            mstore(add(p, 96), who)
            mstore(add(p, 128), a)
            mstore(add(p, 160), b)
            mstore(add(p, 192), salt)
            hash := keccak256(p, 224)
        }
    }

    // ---- slots of seals ----------------------------------------------------------------------------------------------

    /// Where an entry of bidSeals or scoreSeals lies.
    function _place(mapping(address => mapping(uint256 => bytes32)) storage all, address who, uint256 slot)
        internal
        pure
        returns (bytes32 place)
    {
        assembly ("memory-safe") {
            mstore(0, who)
            mstore(32, all.slot)
            mstore(32, keccak256(0, 64))
            mstore(0, slot)
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
