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
        if (ledger[msg.sender].registered == 0) revert IMarket.NotRegistered(msg.sender);
        _check(t);
        job = _id(t);
        Jobs.Job storage s = jobs[job];
        if (s.head.phase != IMarket.Phase.None) revert IMarket.JobExists(job);

        uint256 escrow = uint256(t.reserve) + uint256(t.fee) * t.validators;
        _debit(msg.sender, escrow + LISTING_FEE);
        emit IMarket.Moved(job, msg.sender, escrow, IMarket.Reason.Escrow);
        _burn(job, msg.sender, LISTING_FEE, IMarket.Reason.ListingFee);

        uint256 bond = uint256(t.reserve) * BOND_SHARE / WHOLE;
        if (bond < LEAST_BOND) bond = LEAST_BOND;
        uint256 until = block.timestamp + t.bidWindow;
        s.head = Jobs.Head({
            phase: IMarket.Phase.Sealing,
            deadline: uint40(until),
            seals: 0,
            openings: 0,
            bestIndex: Jobs.NONE,
            secondIndex: Jobs.NONE,
            flags: (t.envelope ? Jobs.ENVELOPE : 0) | (t.leastReputation > 0 ? Jobs.PICKY : 0),
            bond: uint64(bond / GRAIN),
            longestRuntime: t.longestRuntime,
            mark: uint32(block.timestamp)
        });
        s.best = Jobs.Offer({bidder: address(uint160(t.leastReputation)), price: t.reserve});
        s.setSecond(address(0), t.reserve);
        emit IMarket.Posted(job, msg.sender, t, until);
    }

    function _check(IMarket.Terms calldata t) private view {
        if (t.bidWindow < LEAST_BID_WINDOW || t.bidWindow > YEAR) revert IMarket.BadTerms("bidWindow", t.bidWindow);
        if (t.estimatedRuntime == 0) revert IMarket.BadTerms("estimatedRuntime", 0);
        if (t.longestRuntime < t.estimatedRuntime || t.longestRuntime > YEAR) {
            revert IMarket.BadTerms("longestRuntime", t.longestRuntime);
        }
        if (t.reserve == 0) revert IMarket.BadTerms("reserve", 0);
        if (t.validators > 0) {
            if (t.validators % 2 == 0 || t.validators > MOST_VALIDATORS) revert IMarket.BadTerms("validators", t.validators);
            if (t.testTime > YEAR) revert IMarket.BadTerms("testTime", t.testTime);
            if (t.testing == 0) revert IMarket.BadTerms("testing", 0);
            if (t.exam == 0) revert IMarket.BadTerms("exam", 0);
        }
    }

    function seal(bytes32 job, uint8 slot, bytes32 hash) external {
        Jobs.Head memory h = jobs[job].head;
        if (h.phase != IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        if (hash == 0) revert IMarket.EmptyHash();
        uint256 registered = ledger[msg.sender].registered;
        if (registered == 0) revert IMarket.NotRegistered(msg.sender);
        if (registered > h.mark) revert IMarket.RegisteredTooLate(msg.sender, registered, h.mark);
        if (h.has(Jobs.PICKY)) _checkReputation(msg.sender, uint160(jobs[job].best.bidder));
        uint16 index = h.seals;
        // NONE must stay free as an index.
        if (index >= Jobs.NONE - 1) revert IMarket.TooManySeals(job);
        if (uint256(bidSeals[msg.sender][slot]) > uint256(FREE)) revert IMarket.SealSlotTaken(msg.sender, slot);

        bidSeals[msg.sender][slot] = _bound(job, index, hash);
        h.seals = index + 1;
        jobs[job].head = h;
        uint256 bond = h.bond * GRAIN;
        _debit(msg.sender, bond);
        emit IMarket.Moved(job, msg.sender, bond, IMarket.Reason.Bond);
        emit IMarket.Sealed(job, msg.sender, hash, slot, index);
    }

    function _checkReputation(address who, uint256 least) private view {
        Ledger storage a = ledger[who];
        int256 reputation = int256(uint256(a.delivered)) - int256(uint256(a.failed));
        if (reputation < int256(least)) revert IMarket.PoorReputation(who, reputation, least);
    }

    function open(bytes32 job, IMarket.Bid calldata bid) external {
        Jobs.Job storage s = jobs[job];
        Jobs.Head memory h = s.head;
        if (h.phase != IMarket.Phase.Sealing) revert IMarket.WrongPhase(job, h.phase);
        if (block.timestamp <= h.deadline) revert IMarket.TooEarly(job, uint256(h.deadline) + 1);
        if (block.timestamp > h.deadline + OPEN_WINDOW) revert IMarket.TooLate(job, h.deadline + OPEN_WINDOW);
        _unseal(job, bid);
        h.openings += 1;

        // Whose bond is free: this bidder's, or that of the one it outbids, or nobody's when it is the first.
        address freed = bid.bidder;
        if (!bid.fake) {
            Jobs.Offer memory second = s.second();
            if (_beats(bid, second.price, h.secondIndex)) {
                Jobs.Offer memory best = s.best;
                if (h.bestIndex == Jobs.NONE) {
                    freed = address(0);
                    s.best = Jobs.Offer(bid.bidder, bid.price);
                    h.bestIndex = bid.index;
                } else if (_beats(bid, best.price, h.bestIndex)) {
                    freed = best.bidder;
                    s.setSecond(best.bidder, best.price);
                    h.secondIndex = h.bestIndex;
                    s.best = Jobs.Offer(bid.bidder, bid.price);
                    h.bestIndex = bid.index;
                } else {
                    s.setSecond(bid.bidder, bid.price);
                    h.secondIndex = bid.index;
                }
            }
        }
        emit IMarket.Opened(job, bid.bidder, bid.price, bid.fake, bid.index);
        if (freed != address(0)) _pay(job, freed, h.bond * GRAIN, IMarket.Reason.BondReturned);
        if (h.openings == h.seals && h.bestIndex != Jobs.NONE) _award(job, s, h);
        s.head = h;
    }

    /// Lower, or as low and sealed earlier. The reserve stands under the index NONE, which every seal is earlier than.
    function _beats(IMarket.Bid calldata bid, uint256 price, uint256 index) private pure returns (bool) {
        return bid.price < price || bid.price == price && bid.index < index;
    }

    // ---- training ----------------------------------------------------------------------------------------------------

    function grant(IMarket.Terms calldata t, IMarket.Grant kind, address[] calldata to, bytes[] calldata wrapped) external {
        if (to.length != wrapped.length) revert IMarket.LengthsDiffer(to.length, wrapped.length);
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        address worker = s.best.bidder;
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
            s.head = h;
        } else if (h.phase != IMarket.Phase.Testing) {
            revert IMarket.WrongPhase(job, h.phase);
        }
        for (uint256 i = 0; i < to.length; ++i) {
            emit IMarket.Granted(job, to[i], kind, wrapped[i]);
        }
    }

    function submit(IMarket.Terms calldata t, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Training) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (block.timestamp > h.deadline) revert IMarket.TooLate(job, h.deadline);
        // What the auction saved goes home now: from here on the escrow is the price and the fees.
        _pay(job, t.requester, t.reserve - s.best.price, IMarket.Reason.Savings);
        h.flags &= ~Jobs.RUNNER_UP;
        uint256 drawBlock = 0;
        if (t.validators == 0) {
            h.flags |= Jobs.MUST_CLAIM;
            _accept(h);
        } else {
            drawBlock = _fixDraw(h);
        }
        s.head = h;
        emit IMarket.Submitted(job, infohash, manifest, keyHash, drawBlock);
    }

    // ---- testing -----------------------------------------------------------------------------------------------------

    function draw(IMarket.Terms calldata t) external returns (address[] memory panel) {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        if (h.phase != IMarket.Phase.Submitted) revert IMarket.WrongPhase(job, h.phase);
        return _draw(job, t, s, h);
    }

    function sealScore(bytes32 job, address[] calldata panel, uint8 seat, bytes32 hash) external {
        Jobs.Job storage s = jobs[job];
        Jobs.Panel memory p = s.panel();
        _checkPanel(job, s, p, panel);
        if (block.timestamp > p.until) revert IMarket.TooLate(job, p.until);
        if (seat >= panel.length || panel[seat] != msg.sender) revert IMarket.NotOnPanel(msg.sender, seat);
        if (p.sealed_ & (1 << seat) != 0) revert IMarket.ScoreSealedAlready(job, seat);
        if (hash == 0) revert IMarket.EmptyHash();
        mapping(uint256 => bytes32) storage slots = scoreSeals[msg.sender];
        uint256 i = 0;
        while (uint256(slots[i]) > uint256(FREE)) {
            if (++i == MOST_SCORE_SLOTS) revert IMarket.SealSlotTaken(msg.sender, i);
        }
        slots[i] = _scoreSeal(job, seat, hash);
        p.sealed_ |= uint16(1 << seat);
        // When all have sealed, opening begins at once.
        if (p.sealed_ == (1 << panel.length) - 1) p.until = uint40(block.timestamp);
        s.setPanel(p);
        emit IMarket.ScoreSealed(job, msg.sender, seat);
    }

    function openScores(IMarket.Terms calldata t, address[] calldata panel, IMarket.Opening[] calldata openings) external {
        (bytes32 job, Jobs.Job storage s, Jobs.Head memory h) = _load(t);
        Jobs.Panel memory p = s.panel();
        _checkPanel(job, s, p, panel);
        if (p.sealed_ != (1 << panel.length) - 1 && block.timestamp <= p.until) {
            revert IMarket.TooEarly(job, uint256(p.until) + 1);
        }
        bool over = block.timestamp > p.until + SCORE_WINDOW;
        if (over && openings.length > 0) revert IMarket.TooLate(job, p.until + SCORE_WINDOW);

        uint256[] memory found = new uint256[](panel.length);
        for (uint256 i = 0; i < openings.length; ++i) {
            IMarket.Opening calldata o = openings[i];
            uint16 bit = uint16(1 << o.seat);
            if (o.seat >= panel.length || p.sealed_ & bit == 0 || p.opened & bit != 0) {
                revert IMarket.WrongScoreOpening(job, o.seat);
            }
            if (o.finding != IMarket.Finding.Score && o.score != 0) revert IMarket.WrongScoreOpening(job, o.seat);
            address validator = panel[o.seat];
            bytes32 hash = scoreSealOf(job, validator, o.finding, o.score, o.salt);
            mapping(uint256 => bytes32) storage slots = scoreSeals[validator];
            uint256 slot = _find(slots, _scoreSeal(job, o.seat, hash));
            if (slot == MOST_SCORE_SLOTS) revert IMarket.WrongScoreOpening(job, o.seat);
            p.opened |= bit;
            found[o.seat] = _shown(job, o.finding, o.score);
            slots[slot] = bytes32(found[o.seat]);
            emit IMarket.ScoreOpened(job, validator, o.finding, o.score);
        }
        if (over || p.opened == p.sealed_) {
            _settle(job, t, s, h, p, panel, found);
        } else {
            s.setPanel(p);
        }
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
        if (h.phase != IMarket.Phase.Accepted) revert IMarket.WrongPhase(job, h.phase);
        _onlyWorker(s);
        if (wrapped.length == 0) revert IMarket.KeyMissing(job);
        emit IMarket.Granted(job, t.requester, IMarket.Grant.Model, wrapped);
        _payWorker(job, t, s, h);
    }
}
