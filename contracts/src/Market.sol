// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IMarket} from "./IMarket.sol";
import {Head, Jobs, Offer} from "./Jobs.sol";
import {Panels} from "./Panels.sol";
import {Preimages} from "./Preimages.sol";
import {TermsFields} from "./TermsFields.sol";
import {Token} from "./Token.sol";

/// @title The Morphware market
/// @notice IMarket says what it does. Its code is in two contracts, because one would be larger than a contract may be:
/// here are the calls of a job that goes well; every other call is passed to Recourse, which runs on this contract's
/// storage. The address is fixed for good when the market is made.
contract Market is Panels, Multicall {
    using SafeERC20 for Token;
    using Jobs for Head;
    using Jobs for Offer;
    using Preimages for IMarket.Bid;
    using Preimages for IMarket.Opening;
    using TermsFields for IMarket.Terms;

    address private immutable RECOURSE;

    constructor(Token token_, IMarket.Params memory p, address recourse) Panels(token_, p) {
        RECOURSE = recourse;
    }

    fallback() external {
        address recourse = RECOURSE;
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, 0, calldatasize())
            let ok := delegatecall(gas(), recourse, p, calldatasize(), 0, 0)
            returndatacopy(p, 0, returndatasize())
            switch ok
            case 0 { revert(p, returndatasize()) }
            default { return(p, returndatasize()) }
        }
    }

    // ---- in and out --------------------------------------------------------------------------------------------------

    function deposit(uint256 amount) external {
        _deposit(amount);
    }

    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        // Whoever sees the permit can use it first; the allowance is then there all the same.
        try TOKEN.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _deposit(amount);
    }

    function _deposit(uint256 amount) private {
        _credit(msg.sender, amount);
        emit IMarket.Deposited(msg.sender, amount);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
    }

    function withdraw(uint256 amount) external {
        uint256 core = ledger[msg.sender].core;
        _debitFrom(msg.sender, core, amount);
        address to = core & PAYOUT == 0 ? msg.sender : ledger[msg.sender].payout;
        emit IMarket.Withdrawn(msg.sender, to, amount);
        TOKEN.safeTransfer(to, amount);
    }

    // ---- auction -----------------------------------------------------------------------------------------------------

    function post(IMarket.Terms calldata t) external returns (bytes32 job) {
        _onlyRequester(t);
        uint256 core = ledger[msg.sender].core;
        if (_registered(core) == 0) revert IMarket.NotRegistered(msg.sender);
        _check(t);
        job = _id(t);
        Jobs.Job storage s = jobs[job];
        if (Head.unwrap(s.head) != 0) revert IMarket.JobExists(job);
        unchecked {
            _debitFrom(msg.sender, core, _escrow(t) + LISTING_FEE);
            unburnt += LISTING_FEE;
            uint256 until = block.timestamp + t.bidWindow();
            uint256 flags = (t.envelope() ? Jobs.ENVELOPE : 0) | (t.leastReputation() > 0 ? Jobs.PICKY : 0);
            uint256 bond = _bondOf(t.reserve());
            s.head = Jobs.posted(until, flags, bond / GRAIN, t.longestRuntime());
            uint256 reserve = t.reserve() / Jobs.PRICE_GRAIN;
            s.offer = Jobs.offer(address(uint160(t.leastReputation())), reserve, reserve);
            emit IMarket.Posted(job, msg.sender, t, until, bond, LISTING_FEE);
        }
    }

    function _check(IMarket.Terms calldata t) private view {
        if (t.bidWindow() < LEAST_BID_WINDOW || t.bidWindow() > YEAR) revert IMarket.BadTerms("bidWindow", t.bidWindow());
        if (t.estimatedRuntime() == 0) revert IMarket.BadTerms("estimatedRuntime", 0);
        if (t.longestRuntime() < t.estimatedRuntime() || t.longestRuntime() > YEAR) {
            revert IMarket.BadTerms("longestRuntime", t.longestRuntime());
        }
        uint256 reserve = t.reserve();
        if (reserve == 0 || reserve % Jobs.PRICE_GRAIN != 0 || reserve / Jobs.PRICE_GRAIN > type(uint48).max) {
            revert IMarket.BadTerms("reserve", reserve);
        }
        if (t.stray() != 0) revert IMarket.BadTerms("testing", t.stray());
        uint256 k = t.validators();
        if (k > 0) {
            if (k % 2 == 0 || k > MOST_VALIDATORS) revert IMarket.BadTerms("validators", k);
            if (t.testTime() > YEAR) revert IMarket.BadTerms("testTime", t.testTime());
            if (t.testingInfohash() == 0) revert IMarket.BadTerms("testing", 0);
            if (t.exam == 0) revert IMarket.BadTerms("exam", 0);
        }
    }

    function seal(bytes32 job, uint8 slot, bytes32 hash) external {
        Jobs.Job storage s = jobs[job];
        Head h = s.head;
        if (h.phase() != IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase());
        if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
        if (hash == 0) revert IMarket.EmptyHash();
        uint256 core = ledger[msg.sender].core;
        uint256 registered = _registered(core);
        if (registered == 0) revert IMarket.NotRegistered(msg.sender);
        if (registered > h.mark()) revert IMarket.RegisteredTooLate(msg.sender, registered, h.mark());
        if (h.has(Jobs.PICKY)) _checkReputation(core, uint160(s.offer.bidder()));
        uint256 index = h.seals();
        // NONE must stay free as an index.
        if (index >= Jobs.NONE - 1) revert IMarket.TooManySeals(job);
        bytes32 place = _place(bidSeals, msg.sender, slot);
        if (_get(place) & SEAL_BIT != 0) revert IMarket.SealSlotTaken(msg.sender, slot);

        _set(place, _bound(job, index, hash));
        s.head = h.plus(Jobs.ONE_SEAL);
        unchecked {
            _debitFrom(msg.sender, core, h.bond() * GRAIN);
        }
        emit IMarket.Sealed(job, msg.sender, hash, slot, uint16(index));
    }

    function _checkReputation(uint256 core, uint256 least) private view {
        int256 reputation = int256(uint256(uint24(core / DELIVERED))) - int256(uint256(uint24(core / FAILED)));
        if (reputation < int256(least)) revert IMarket.PoorReputation(msg.sender, reputation, least);
    }

    function open(bytes32 job, IMarket.Bid calldata bid) external {
        Jobs.Job storage s = jobs[job];
        Head h = s.head;
        if (h.phase() != IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase());
        unchecked {
            uint256 from = h.deadline();
            if (block.timestamp <= from) revert IMarket.TooEarly(job, from + 1);
            if (block.timestamp > from + OPEN_WINDOW) revert IMarket.TooLate(job, from + OPEN_WINDOW);
        }
        _unseal(job, bid);
        uint256 index = bid.index();
        h = h.plus(Jobs.ONE_OPENING);

        // Whose bond is free: this bidder's, or that of the one it outbids, or nobody's when it is the first.
        address freed = bid.bidder();
        bool last = h.openings() == h.seals();
        Offer o;
        if (!bid.fake() || last) o = s.offer;
        if (!bid.fake()) {
            uint256 price;
            unchecked {
                price = (uint256(bid.price()) + (Jobs.PRICE_GRAIN - 1)) / Jobs.PRICE_GRAIN;
            }
            uint256 best = o.best();
            if (_beats(price, index, o.second(), h.secondIndex())) {
                if (h.bestIndex() == Jobs.NONE) {
                    freed = address(0);
                    o = Jobs.offer(bid.bidder(), price, o.second());
                    h = h.withBest(index);
                } else if (_beats(price, index, best, h.bestIndex())) {
                    freed = o.bidder();
                    o = Jobs.offer(bid.bidder(), price, best);
                    h = h.withSecond(h.bestIndex()).withBest(index);
                } else {
                    o = Jobs.offer(o.bidder(), best, price);
                    h = h.withSecond(index);
                }
                s.offer = o;
            }
        }
        emit IMarket.Opened(job, bid.bidder(), bid.price(), bid.fake(), uint16(index));
        unchecked {
            if (freed != address(0)) _credit(freed, h.bond() * GRAIN);
        }
        if (last && h.bestIndex() != Jobs.NONE) h = _award(job, h, o);
        s.head = h;
    }

    /// Lower, or as low and sealed earlier. The reserve stands under the index NONE, which every seal is earlier than.
    function _beats(uint256 price, uint256 index, uint256 than, uint256 thanIndex) private pure returns (bool) {
        return price < than || price == than && index < thanIndex;
    }

    // ---- training ----------------------------------------------------------------------------------------------------

    function grant(IMarket.Terms calldata t, IMarket.Grant kind, address[] calldata to, bytes[] calldata wrapped) external {
        if (to.length != wrapped.length) revert IMarket.LengthsDiffer(to.length, wrapped.length);
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        // A checkpoint's key goes with the checkpoint, or with the claim.
        if (kind == IMarket.Grant.Checkpoint) revert IMarket.WrongGrant(job, kind);
        Offer o = s.offer;
        if (kind == IMarket.Grant.Model) {
            if (msg.sender != o.bidder()) revert IMarket.NotWorker(msg.sender, o.bidder());
        } else {
            _onlyRequester(t);
        }
        if (kind == IMarket.Grant.Material) {
            if (h.phase() != IMarket.Phase.Awarded) revert IMarket.WrongPhase(job, h.phase());
            if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
            if (to.length != 1 || to[0] != o.bidder()) revert IMarket.WrongGrant(job, kind);
            uint256 until = block.timestamp + h.longestRuntime();
            s.head = _returnSavings(job, t, h, o).enter(IMarket.Phase.Training, until);
            emit IMarket.Started(job, o.bidder(), until);
        } else if (h.phase() != IMarket.Phase.Testing) {
            revert IMarket.WrongPhase(job, h.phase());
        }
        for (uint256 i = 0; i < to.length; ++i) {
            emit IMarket.Granted(job, to[i], kind, wrapped[i]);
        }
    }

    function submit(IMarket.Terms calldata t, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external {
        _submit(t, infohash, manifest, keyHash, false);
    }

    // ---- testing -----------------------------------------------------------------------------------------------------

    function draw(IMarket.Terms calldata t) external returns (address[] memory panel) {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        if (h.phase() != IMarket.Phase.Submitted) revert IMarket.WrongPhase(job, h.phase());
        return _draw(job, t, s, h);
    }

    function sealScore(bytes32 job, address[] calldata panel, uint8 seat, bytes32 hash) external {
        Jobs.Job storage s = jobs[job];
        Head h = s.head;
        _checkPanel(job, h, panel);
        if (block.timestamp > h.deadline()) revert IMarket.TooLate(job, h.deadline());
        if (seat >= panel.length || panel[seat] != msg.sender) revert IMarket.NotOnPanel(msg.sender, seat);
        uint256 sealed_ = h.sealed_();
        if (sealed_ >> seat & 1 != 0) revert IMarket.ScoreSealedAlready(job, seat);
        if (hash == 0) revert IMarket.EmptyHash();
        bytes32 place = _place(scoreSeals, msg.sender, 0);
        for (uint256 i = 1; uint256(_get(place)) > uint256(FREE); ++i) {
            if (i == MOST_SCORE_SLOTS) revert IMarket.SealSlotTaken(msg.sender, i);
            place = _place(scoreSeals, msg.sender, i);
        }
        _set(place, _bound(job, seat, hash));
        sealed_ |= 1 << seat;
        // When all have sealed, opening begins at once.
        if (sealed_ == (1 << panel.length) - 1) {
            sealed_ |= Jobs.COMPLETE;
            h = h.enter(IMarket.Phase.Testing, block.timestamp);
        }
        s.head = h.withSealed(sealed_);
        emit IMarket.ScoreSealed(job, msg.sender, seat);
    }

    function openScores(IMarket.Terms calldata t, address[] calldata panel, IMarket.Opening[] calldata openings) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        _checkPanel(job, h, panel);
        uint256 sealed_ = h.sealed_();
        bool over;
        unchecked {
            uint256 until = h.deadline();
            if (sealed_ & Jobs.COMPLETE == 0 && block.timestamp <= until) revert IMarket.TooEarly(job, until + 1);
            over = block.timestamp > until + SCORE_WINDOW;
            if (over && openings.length > 0) revert IMarket.TooLate(job, until + SCORE_WINDOW);
        }
        sealed_ &= ~Jobs.COMPLETE;
        uint256 earlier = h.opened();
        uint256 opened = earlier;
        unchecked {
            for (uint256 i = 0; i < openings.length; ++i) {
                uint256 seat = openings[i].seat();
                if ((sealed_ & ~opened) >> seat & 1 == 0) revert IMarket.WrongScoreOpening(job, seat);
                opened |= 1 << seat;
            }
            // The last opening settles; only what is opened before it must be kept for that.
            bool last = over || opened == sealed_;
            uint256[] memory found = new uint256[](panel.length);
            for (uint256 i = 0; i < openings.length; ++i) {
                IMarket.Opening calldata o = openings[i];
                found[o.seat()] = _openScore(job, o, panel[o.seat()], last);
            }
            h = h.withOpened(opened);
            if (!last) {
                s.head = h;
                return;
            }
            for (uint256 seat = 0; earlier >> seat != 0; ++seat) {
                if (earlier >> seat & 1 != 0) found[seat] = _take(job, panel[seat]);
            }
            _settle(job, t, s, h, panel, found);
        }
    }

    /// Finds the seal, and leaves in its slot what was sealed, or nothing.
    function _openScore(bytes32 job, IMarket.Opening calldata o, address validator, bool last)
        private
        returns (uint256 found)
    {
        (IMarket.Finding finding, int64 score) = (o.finding(), o.score());
        if (finding != IMarket.Finding.Score && score != 0) revert IMarket.WrongScoreOpening(job, o.seat());
        bytes32 held = _bound(job, o.seat(), scoreSealOf(job, validator, finding, score, o.salt));
        bytes32 place = _place(scoreSeals, validator, 0);
        for (uint256 i = 1; _get(place) != held; ++i) {
            if (i == MOST_SCORE_SLOTS) revert IMarket.WrongScoreOpening(job, o.seat());
            place = _place(scoreSeals, validator, i);
        }
        found = _shown(job, finding, score);
        _set(place, last ? FREE : bytes32(found));
        emit IMarket.ScoreOpened(job, validator, finding, score);
    }

    function scoreSealOf(bytes32 job, address validator, IMarket.Finding finding, int64 score, bytes32 salt)
        public
        view
        returns (bytes32)
    {
        return _hash(job, validator, uint256(finding), uint256(int256(score)), salt);
    }

    // ---- the end -----------------------------------------------------------------------------------------------------

    function claim(IMarket.Terms calldata t, bytes calldata wrapped) external {
        (bytes32 job, Jobs.Job storage s, Head h) = _load(t);
        bool stopped = h.phase() == IMarket.Phase.Stopped;
        if (h.phase() != IMarket.Phase.Accepted && !stopped) revert IMarket.WrongPhase(job, h.phase());
        address worker = s.offer.bidder();
        if (msg.sender != worker) revert IMarket.NotWorker(msg.sender, worker);
        if (wrapped.length == 0) revert IMarket.KeyMissing(job);
        if (stopped) {
            emit IMarket.Granted(job, t.requester(), IMarket.Grant.Checkpoint, wrapped);
            _pay(job, worker, s.offer.price(), IMarket.Reason.Pay);
            _end(job, s, h, IMarket.Phase.Cancelled);
        } else {
            emit IMarket.Granted(job, t.requester(), IMarket.Grant.Model, wrapped);
            _payWorker(job, t, s, h);
        }
    }
}
