// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Accounts} from "./Accounts.sol";
import {IMarket} from "./IMarket.sol";
import {Jobs} from "./Jobs.sol";
import {Token} from "./Token.sol";

/// @title Jobs and the tokens in them: award, break-off and end
/// @dev A job is a hash and three storage slots (Jobs.sol). Its escrow is never stored: it follows from the terms and the
/// phase. Until the model is submitted it is reserve + validators x fee, then price + validators x fee until the verdict,
/// then the price until the claim; besides, the bonds that Head tells of.
abstract contract Escrow is Accounts {
    using Jobs for Jobs.Job;
    using Jobs for Jobs.Head;

    uint256 internal constant TERMS = 736; // 23 words
    uint256 internal constant YEAR = 365 days;
    uint256 internal constant MOST_VALIDATORS = 15;
    uint256 internal constant MOST_DRAWS = 3;
    /// The draw's block lies this far ahead, so that nobody knows its hash when it is fixed.
    uint256 internal constant DRAW_AHEAD = 2;
    uint256 internal constant MOST_SCORE_SLOTS = 32;
    /// What a freed slot holds: writing over it costs a quarter of what a new slot does.
    bytes32 internal constant FREE = bytes32(uint256(1));
    /// Tells a score's seal from an opened score in the same slot.
    uint256 internal constant SEAL_BIT = 1 << 255;

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

    /// Burns the bonds of unopened seals and gives the job to the best bidder. The caller stores the head.
    function _award(bytes32 job, Jobs.Job storage s, Jobs.Head memory h) internal {
        _burnUnopened(job, h);
        Jobs.Offer memory best = s.best;
        Jobs.Offer memory second = s.second();
        if (second.price != best.price) s.best = Jobs.Offer(best.bidder, second.price);
        if (h.secondIndex != Jobs.NONE) h.flags |= Jobs.RUNNER_UP;
        h.flags |= Jobs.BONDED;
        _assign(job, h, best.bidder, second.price, second.bidder);
    }

    function _assign(bytes32 job, Jobs.Head memory h, address worker, uint96 price, address runnerUp) internal {
        if (h.has(Jobs.ENVELOPE)) {
            h.phase = IMarket.Phase.Awarded;
            h.deadline = uint40(block.timestamp + GRANT_WINDOW);
            emit IMarket.Awarded(job, worker, price, runnerUp, h.deadline);
        } else {
            emit IMarket.Awarded(job, worker, price, runnerUp, block.timestamp);
            _start(job, h, worker);
        }
    }

    function _start(bytes32 job, Jobs.Head memory h, address worker) internal {
        h.phase = IMarket.Phase.Training;
        h.deadline = uint40(block.timestamp + h.longestRuntime);
        emit IMarket.Started(job, worker, h.deadline);
    }

    function _burnUnopened(bytes32 job, Jobs.Head memory h) internal {
        _burn(job, address(0), (h.seals - h.openings) * (h.bond * GRAIN), IMarket.Reason.BondBurnt);
        h.openings = h.seals;
    }

    function _unseal(bytes32 job, IMarket.Bid calldata bid) internal {
        bytes32 hash = sealOf(job, bid.bidder, bid.price, bid.fake, bid.salt);
        if (bidSeals[bid.bidder][bid.slot] != _bound(job, bid.index, hash)) {
            revert IMarket.WrongOpening(job, bid.bidder, bid.slot);
        }
        bidSeals[bid.bidder][bid.slot] = FREE;
    }

    // ---- the end -----------------------------------------------------------------------------------------------------

    function _accept(Jobs.Head memory h) internal view {
        h.phase = IMarket.Phase.Accepted;
        h.deadline = uint40(block.timestamp + CLAIM_WINDOW);
    }

    function _payWorker(bytes32 job, IMarket.Terms calldata t, Jobs.Job storage s, Jobs.Head memory h) internal {
        Jobs.Offer memory best = s.best;
        Ledger storage a = ledger[best.bidder];
        a.won += 1;
        a.delivered += 1;
        ledger[t.requester].accepted += 1;
        _pay(job, best.bidder, best.price, IMarket.Reason.Pay);
        _returnBond(job, h, best.bidder);
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
        address worker = s.best.bidder;
        if (h.has(Jobs.BONDED)) ledger[worker].won += 1;
        _pay(job, worker, part, reason);
        _returnBond(job, h, worker);
        _pay(job, t.requester, uint256(t.reserve) + uint256(t.fee) * t.validators - part, IMarket.Reason.Refund);
    }

    /// The worker failed: a share of its bond is burnt, and the rest returns.
    function _fail(bytes32 job, Jobs.Head memory h, address worker, uint256 share) internal {
        Ledger storage a = ledger[worker];
        a.won += 1;
        a.failed += 1;
        if (!h.has(Jobs.BONDED)) return;
        h.flags &= ~Jobs.BONDED;
        uint256 bond = h.bond * GRAIN;
        uint256 burnt = bond * share / WHOLE;
        _burn(job, worker, burnt, IMarket.Reason.BondBurnt);
        _pay(job, worker, bond - burnt, IMarket.Reason.BondReturned);
    }

    function _returnBond(bytes32 job, Jobs.Head memory h, address worker) internal {
        if (!h.has(Jobs.BONDED)) return;
        h.flags &= ~Jobs.BONDED;
        _pay(job, worker, h.bond * GRAIN, IMarket.Reason.BondReturned);
    }

    function _end(bytes32 job, Jobs.Job storage s, Jobs.Head memory h, IMarket.Phase phase) internal {
        h.phase = phase;
        h.deadline = 0;
        s.head = h;
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
        h = s.head;
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
        address worker = s.best.bidder;
        if (msg.sender != worker) revert IMarket.NotWorker(msg.sender, worker);
    }

    function _onlyRequester(IMarket.Terms calldata t) internal view {
        if (msg.sender != t.requester) revert IMarket.NotRequester(msg.sender, t.requester);
    }

    /// What a seal slot holds: the seal, bound to its job and its place there.
    function _bound(bytes32 job, uint256 index, bytes32 hash) internal pure returns (bytes32) {
        return keccak256(abi.encode(job, index, hash));
    }

    function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), job, bidder, price, fake, salt));
    }
}
