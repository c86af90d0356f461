// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IMarket} from "./IMarket.sol";
import {Token} from "./Token.sol";

/// @title The market's ledger: what accounts have free and staked, their reputation, and what is to be burnt
abstract contract Accounts {
    /// Stakes and bonds are kept in multiples of this, so that they fit 64 bits.
    uint256 internal constant GRAIN = 1e9;
    uint256 internal constant WHOLE = 1000;

    /// What bids, openings and scores touch is in the first slot.
    struct Ledger {
        uint96 free;
        uint64 staked; // in grains
        uint40 registered; // when first, in unix seconds; zero is never
        uint24 within;
        uint24 outside;
        // second slot
        address payout; // zero: the account itself
        uint40 unstaked; // when an unstaked stake is free; zero: it is not being unstaked
        uint32 seat; // one more than the place among the validators; zero: none
        // third slot
        uint32 won;
        uint32 delivered;
        uint32 failed;
        uint32 accepted;
        uint32 rejected;
    }

    Token internal immutable TOKEN;
    uint256 internal immutable UNBONDING;
    uint256 internal immutable STAKE;
    uint256 internal immutable OUTLIER_SLASH;
    uint256 internal immutable ABSENT_SLASH;

    mapping(address => Ledger) internal ledger;
    address[] internal validators;
    uint256 internal unburnt;

    constructor(Token token_, IMarket.Params memory p) {
        TOKEN = token_;
        UNBONDING = p.unbonding;
        STAKE = p.stake;
        OUTLIER_SLASH = p.outlierSlash;
        ABSENT_SLASH = p.absentSlash;
        if (p.stake == 0 || p.stake % GRAIN != 0) revert IMarket.BadTerms("stake", p.stake);
        if (p.outlierSlash > WHOLE) revert IMarket.BadTerms("outlierSlash", p.outlierSlash);
        if (p.absentSlash > WHOLE) revert IMarket.BadTerms("absentSlash", p.absentSlash);
    }

    // ---- moving ------------------------------------------------------------------------------------------------------

    function _debit(address who, uint256 amount) internal {
        uint256 free = ledger[who].free;
        if (free < amount) revert IMarket.NotEnoughFree(who, free, amount);
        ledger[who].free = uint96(free - amount);
    }

    function _credit(address who, uint256 amount) internal {
        // The token's supply fits 96 bits, so no balance outgrows it.
        ledger[who].free += uint96(amount);
    }

    function _pay(bytes32 job, address who, uint256 amount, IMarket.Reason reason) internal {
        if (amount == 0) return;
        _credit(who, amount);
        emit IMarket.Moved(job, who, amount, reason);
    }

    /// `who` is whose it was.
    function _burn(bytes32 job, address who, uint256 amount, IMarket.Reason reason) internal {
        if (amount == 0) return;
        unburnt += amount;
        emit IMarket.Moved(job, who, amount, reason);
    }

    function _payout(address who, address payout) internal pure returns (address) {
        return payout == address(0) ? who : payout;
    }

    // ---- stakes ------------------------------------------------------------------------------------------------------

    function _leave(Ledger storage a) internal {
        uint256 seat = a.seat;
        if (seat == 0) return;
        address last = validators[validators.length - 1];
        validators[seat - 1] = last;
        ledger[last].seat = uint32(seat);
        validators.pop();
        a.seat = 0;
    }

    /// An absent validator leaves the set; it may top its stake up and come back. An outlier stays while half is left.
    function _slash(bytes32 job, address who, uint256 share, bool absent) internal {
        Ledger storage a = ledger[who];
        uint256 have = a.staked;
        uint256 grains = have * share / WHOLE;
        a.staked = uint64(have - grains);
        a.outside += 1;
        if (absent || (have - grains) * GRAIN * 2 < STAKE) _leave(a);
        if (grains > 0) _burn(job, who, grains * GRAIN, IMarket.Reason.StakeBurnt);
    }
}
