// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IMarket} from "./IMarket.sol";
import {Jobs} from "./Jobs.sol";
import {Panels} from "./Panels.sol";
import {Token} from "./Token.sol";

/// @title The Morphware market
/// @notice IMarket says what it does. Its code is in two contracts, because one would be larger than a contract may be:
/// here are the calls of a job that goes well; every other call is passed to Recourse, which runs on this contract's
/// storage. The address is fixed for good when the market is made.
contract Market is Panels, Multicall {
    using SafeERC20 for Token;
    using Jobs for Jobs.Job;
    using Jobs for Jobs.Head;
    using Jobs for Jobs.Offer;

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
        _debit(msg.sender, amount);
        address to = _payout(msg.sender, ledger[msg.sender].payout);
        emit IMarket.Withdrawn(msg.sender, to, amount);
        TOKEN.safeTransfer(to, amount);
    }

    // ---- auction -----------------------------------------------------------------------------------------------------

    function post(IMarket.Terms calldata t) external returns (bytes32 job) {
        if (t.requester != msg.sender) revert IMarket.NotRequester(msg.sender, t.requester);
        uint256 core = ledger[msg.sender].core;
        if (_registered(core) == 0) revert IMarket.NotRegistered(msg.sender);
        _check(t);
        job = _id(t);
        Jobs.Job storage s = jobs[job];
        if (s.head != 0) revert IMarket.JobExists(job);

        uint256 escrow = _escrow(t);
        _debitFrom(msg.sender, core, escrow + LISTING_FEE);
        emit IMarket.Moved(job, msg.sender, escrow, IMarket.Reason.Escrow);
        _burn(job, msg.sender, LISTING_FEE, IMarket.Reason.ListingFee);

        Jobs.Head memory h;
        h.phase = IMarket.Phase.Sealing;
        h.deadline = block.timestamp + t.bidWindow;
        h.flags = (t.envelope ? Jobs.ENVELOPE : 0) | (t.leastReputation > 0 ? Jobs.PICKY : 0);
        h.bestIndex = Jobs.NONE;
        h.secondIndex = Jobs.NONE;
        h.bond = _bondOf(t.reserve) / GRAIN;
        h.longestRuntime = t.longestRuntime;
        h.mark = block.timestamp;
        s.save(h);
        uint256 reserve = t.reserve / Jobs.PRICE_GRAIN;
        s.keep(Jobs.Offer({bidder: address(uint160(t.leastReputation)), best: reserve, second: reserve}));
        emit IMarket.Posted(job, msg.sender, t, h.deadline);
    }

    function _check(IMarket.Terms calldata t) private view {
        if (t.bidWindow < LEAST_BID_WINDOW || t.bidWindow > YEAR) revert IMarket.BadTerms("bidWindow", t.bidWindow);
        if (t.estimatedRuntime == 0) revert IMarket.BadTerms("estimatedRuntime", 0);
        if (t.longestRuntime < t.estimatedRuntime || t.longestRuntime > YEAR) {
            revert IMarket.BadTerms("longestRuntime", t.longestRuntime);
        }
        if (t.reserve == 0 || t.reserve % Jobs.PRICE_GRAIN != 0 || t.reserve / Jobs.PRICE_GRAIN > type(uint48).max) {
            revert IMarket.BadTerms("reserve", t.reserve);
        }
        if (t.validators > 0) {
            if (t.validators % 2 == 0 || t.validators > MOST_VALIDATORS) revert IMarket.BadTerms("validators", t.validators);
            if (t.testTime > YEAR) revert IMarket.BadTerms("testTime", t.testTime);
            if (t.testing == 0) revert IMarket.BadTerms("testing", 0);
            if (t.exam == 0) revert IMarket.BadTerms("exam", 0);
        }
    }

    function seal(bytes32 job, uint8 slot, bytes32 hash) external {
        Jobs.Job storage s = jobs[job];
        Jobs.Head memory h = s.load();
        if (h.phase != IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        if (hash == 0) revert IMarket.EmptyHash();
        uint256 core = ledger[msg.sender].core;
        uint256 registered = _registered(core);
        if (registered == 0) revert IMarket.NotRegistered(msg.sender);
        if (registered > h.mark) revert IMarket.RegisteredTooLate(msg.sender, registered, h.mark);
        if (h.has(Jobs.PICKY)) _checkReputation(core, uint160(s.worker()));
        uint256 index = h.seals;
        // NONE must stay free as an index.
        if (index >= Jobs.NONE - 1) revert IMarket.TooManySeals(job);
        bytes32 place = _place(bidSeals, msg.sender, slot);
        if (_get(place) & SEAL_BIT != 0) revert IMarket.SealSlotTaken(msg.sender, slot);

        _set(place, _bound(job, index, hash));
        h.seals = index + 1;
        s.save(h);
        uint256 bond = h.bond * GRAIN;
        _debitFrom(msg.sender, core, bond);
        emit IMarket.Moved(job, msg.sender, bond, IMarket.Reason.Bond);
        emit IMarket.Sealed(job, msg.sender, hash, slot, uint16(index));
    }

    function _checkReputation(uint256 core, uint256 least) private view {
        int256 reputation = int256(uint256(uint24(core / DELIVERED))) - int256(uint256(uint24(core / FAILED)));
        if (reputation < int256(least)) revert IMarket.PoorReputation(msg.sender, reputation, least);
    }

    function open(bytes32 job, IMarket.Bid calldata bid) external {
        Jobs.Job storage s = jobs[job];
        Jobs.Head memory h = s.load();
        if (h.phase != IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase);
        if (block.timestamp <= h.deadline) revert IMarket.TooEarly(job, h.deadline + 1);
        if (block.timestamp > h.deadline + OPEN_WINDOW) revert IMarket.TooLate(job, h.deadline + OPEN_WINDOW);
        _unseal(job, bid);
        unchecked {
            h.openings += 1;
        }

        // Whose bond is free: this bidder's, or that of the one it outbids, or nobody's when it is the first.
        address freed = bid.bidder;
        bool last = h.openings == h.seals;
        Jobs.Offer memory o;
        if (!bid.fake || last) o = s.offered();
        if (!bid.fake) {
            uint256 price = (uint256(bid.price) + (Jobs.PRICE_GRAIN - 1)) / Jobs.PRICE_GRAIN;
            uint256 index = bid.index;
            if (_beats(price, index, o.second, h.secondIndex)) {
                if (h.bestIndex == Jobs.NONE) {
                    freed = address(0);
                    (o.bidder, o.best, h.bestIndex) = (bid.bidder, price, index);
                } else if (_beats(price, index, o.best, h.bestIndex)) {
                    freed = o.bidder;
                    (o.second, h.secondIndex) = (o.best, h.bestIndex);
                    (o.bidder, o.best, h.bestIndex) = (bid.bidder, price, index);
                } else {
                    (o.second, h.secondIndex) = (price, index);
                }
                s.keep(o);
            }
        }
        emit IMarket.Opened(job, bid.bidder, bid.price, bid.fake, bid.index);
        if (freed != address(0)) _pay(job, freed, h.bond * GRAIN, IMarket.Reason.BondReturned);
        if (last && h.bestIndex != Jobs.NONE) _award(job, h, o);
        s.save(h);
    }

    /// Lower, or as low and sealed earlier. The reserve stands under the index NONE, which every seal is earlier than.
    function _beats(uint256 price, uint256 index, uint256 than, uint256 thanIndex) private pure returns (bool) {
        return price < than || price == than && index < thanIndex;
    }

    // ---- training ----------------------------------------------------------------------------------------------------

    function grant(IMarket.Terms calldata t, IMarket.Grant kind, address[] calldata to, bytes[] calldata wrapped) external {
        if (to.length != wrapped.length) revert IMarket.LengthsDiffer(to.length, wrapped.length);
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        address worker = s.worker();
        if (kind == IMarket.Grant.Checkpoint) revert IMarket.WrongGrant(job, kind); // It goes with the checkpoint, or with the claim.
        if (kind == IMarket.Grant.Model) {
            if (msg.sender != worker) revert IMarket.NotWorker(msg.sender, worker);
        } else if (msg.sender != t.requester) {
            revert IMarket.NotRequester(msg.sender, t.requester);
        }
        if (kind == IMarket.Grant.Material) {
            if (h.phase != IMarket.Phase.Awarded) revert IMarket.WrongPhase(job, h.phase);
            if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
            if (to.length != 1 || to[0] != worker) revert IMarket.WrongGrant(job, kind);
            _start(job, h, worker);
            s.save(h);
        } else if (h.phase != IMarket.Phase.Testing) {
            revert IMarket.WrongPhase(job, h.phase);
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
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Submitted) revert IMarket.WrongPhase(job, h.phase);
        return _draw(job, t, s, h);
    }

    function sealScore(bytes32 job, address[] calldata panel, uint8 seat, bytes32 hash) external {
        Jobs.Job storage s = jobs[job];
        Jobs.Head memory h = s.load();
        _checkPanel(job, h, panel);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        if (seat >= panel.length || panel[seat] != msg.sender) revert IMarket.NotOnPanel(msg.sender, seat);
        if (h.sealed_ >> seat & 1 != 0) revert IMarket.ScoreSealedAlready(job, seat);
        if (hash == 0) revert IMarket.EmptyHash();
        uint256 i = 0;
        bytes32 place = _place(scoreSeals, msg.sender, 0);
        while (uint256(_get(place)) > uint256(FREE)) {
            if (++i == MOST_SCORE_SLOTS) revert IMarket.SealSlotTaken(msg.sender, i);
            place = _place(scoreSeals, msg.sender, i);
        }
        _set(place, _bound(job, seat, hash));
        h.sealed_ |= 1 << seat;
        // When all have sealed, opening begins at once.
        if (h.sealed_ == (1 << panel.length) - 1) {
            h.sealed_ |= Jobs.COMPLETE;
            h.deadline = block.timestamp;
        }
        s.save(h);
        emit IMarket.ScoreSealed(job, msg.sender, seat);
    }

    function openScores(IMarket.Terms calldata t, address[] calldata panel, IMarket.Opening[] calldata openings) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        _checkPanel(job, h, panel);
        if (h.sealed_ & Jobs.COMPLETE == 0 && block.timestamp <= h.deadline) revert IMarket.TooEarly(job, h.deadline + 1);
        bool over = block.timestamp > h.deadline + SCORE_WINDOW;
        if (over && openings.length > 0) revert IMarket.TooLate(job, h.deadline + SCORE_WINDOW);

        uint256 earlier = h.opened;
        for (uint256 i = 0; i < openings.length; ++i) {
            uint256 seat = openings[i].seat;
            if (seat >= panel.length || (h.sealed_ & ~h.opened) >> seat & 1 == 0) revert IMarket.WrongScoreOpening(job, seat);
            h.opened |= 1 << seat;
        }
        // The last opening settles; only what is opened before it must be kept for that.
        bool last = over || h.opened == h.sealed_ & ~Jobs.COMPLETE;
        uint256[] memory found = new uint256[](panel.length);
        for (uint256 i = 0; i < openings.length; ++i) {
            IMarket.Opening calldata o = openings[i];
            uint256 f = _openScore(job, o, panel[o.seat], last);
            found[o.seat] = f;
        }
        if (!last) {
            s.save(h);
            return;
        }
        if (earlier != 0) {
            for (uint256 seat = 0; seat < panel.length; ++seat) {
                if (earlier >> seat & 1 != 0) found[seat] = _take(job, panel[seat]);
            }
        }
        _settle(job, t, s, h, panel, found);
    }

    /// Finds the seal, and leaves in its slot what was sealed, or nothing.
    function _openScore(bytes32 job, IMarket.Opening calldata o, address validator, bool last)
        private
        returns (uint256 found)
    {
        if (o.finding != IMarket.Finding.Score && o.score != 0) revert IMarket.WrongScoreOpening(job, o.seat);
        bytes32 held = _bound(job, o.seat, scoreSealOf(job, validator, o.finding, o.score, o.salt));
        bytes32 place = _place(scoreSeals, validator, 0);
        for (uint256 i = 0; _get(place) != held;) {
            if (++i == MOST_SCORE_SLOTS) revert IMarket.WrongScoreOpening(job, o.seat);
            place = _place(scoreSeals, validator, i);
        }
        found = _shown(job, o.finding, o.score);
        _set(place, last ? FREE : bytes32(found));
        emit IMarket.ScoreOpened(job, validator, o.finding, o.score);
    }

    function scoreSealOf(bytes32 job, address validator, IMarket.Finding finding, int64 score, bytes32 salt)
        public
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(block.chainid, address(this), job, validator, finding, score, salt));
    }

    // ---- the end -----------------------------------------------------------------------------------------------------

    function claim(IMarket.Terms calldata t, bytes calldata wrapped) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        bool stopped = h.phase == IMarket.Phase.Stopped;
        if (h.phase != IMarket.Phase.Accepted && !stopped) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (wrapped.length == 0) revert IMarket.KeyMissing(job);
        if (stopped) {
            emit IMarket.Granted(job, t.requester, IMarket.Grant.Checkpoint, wrapped);
            _pay(job, msg.sender, s.offered().price(), IMarket.Reason.Pay);
            _end(job, s, h, IMarket.Phase.Cancelled);
        } else {
            emit IMarket.Granted(job, t.requester, IMarket.Grant.Model, wrapped);
            _payWorker(job, t, s, h);
        }
    }
}
