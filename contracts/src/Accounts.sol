// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {History} from "./History.sol";
import {IMarket} from "./IMarket.sol";
import {Token} from "./Token.sol";

/// @title The market's ledger: what accounts have free and staked, their reputation, and what is to be burnt
abstract contract Accounts {
    using History for History.Value;

    /// Stakes and bonds are kept in multiples of this, so that they fit 64 bits.
    uint256 internal constant GRAIN = 1e9;
    uint256 internal constant WHOLE = 1000;

    // Fields of Ledger.core above the free balance (96 bits): when first registered (32 bits, unix seconds; zero is
    // never), counters of 24 bits, and whether there is a payout address. Nobody can afford the 16 million jobs that would
    // fill a counter.
    uint256 internal constant REGISTERED = 96;
    uint256 internal constant WON = 1 << 128;
    uint256 internal constant DELIVERED = 1 << 152;
    uint256 internal constant FAILED = 1 << 176;
    uint256 internal constant WITHIN = 1 << 200;
    uint256 internal constant ACCEPTED = 1 << 224; // counted at submission, and taken back if the model is not taken
    uint256 internal constant PAYOUT = 1 << 255;

    struct Ledger {
        uint256 core; // all that a job that goes well touches
        // second slot
        address payout; // zero: the account itself
        uint40 unstaked; // when an unstaked stake is free; zero: it is not being unstaked
        uint32 seat; // one more than the place among the validators; zero: none
        // third slot
        uint64 staked; // in grains
        uint32 outside;
        uint32 rejected;
    }

    Token internal immutable TOKEN;
    uint256 internal immutable UNBONDING;
    uint256 internal immutable STAKE;
    uint256 internal immutable OUTLIER_SLASH;
    uint256 internal immutable ABSENT_SLASH;

    mapping(address => Ledger) internal ledger;
    uint256 internal unburnt;
    /// The validators, without gaps, and how many there are; both as they were at the end of any block, since a draw is
    /// from those of the block that the model was submitted in.
    mapping(uint256 => History.Value) internal seats;
    History.Value internal seated;

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

    function _registered(uint256 core) internal pure returns (uint256) {
        return uint32(core >> REGISTERED);
    }

    function _debit(address who, uint256 amount) internal {
        uint256 core = ledger[who].core;
        _debitFrom(who, core, amount);
    }

    /// `_debit` where the core has been read already.
    function _debitFrom(address who, uint256 core, uint256 amount) internal {
        if (uint96(core) < amount) revert IMarket.NotEnoughFree(who, uint96(core), amount);
        unchecked {
            ledger[who].core = core - amount;
        }
    }

    /// Adds to the free balance, and to counters: the token's supply fits 96 bits, so nothing runs into its neighbour.
    function _credit(address who, uint256 amount) internal {
        unchecked {
            ledger[who].core += amount;
        }
    }

    function _pay(bytes32 job, address who, uint256 amount, IMarket.Reason reason) internal {
        if (amount == 0) return;
        _credit(who, amount);
        emit IMarket.Moved(job, who, amount, reason);
    }

    /// Takes from the free balance or from counters what the caller knows to be there.
    function _uncount(address who, uint256 amount) internal {
        unchecked {
            ledger[who].core -= amount;
        }
    }

    /// `who` is whose it was.
    function _burn(bytes32 job, address who, uint256 amount, IMarket.Reason reason) internal {
        if (amount == 0) return;
        unchecked {
            unburnt += amount;
        }
        emit IMarket.Moved(job, who, amount, reason);
    }

    function _payout(address who, address payout) internal pure returns (address) {
        return payout == address(0) ? who : payout;
    }

    // ---- stakes ------------------------------------------------------------------------------------------------------

    function _sit(Ledger storage a, address who) internal {
        if (a.seat != 0) return;
        uint256 n = seated.latest;
        seats[n].set(uint160(who));
        seated.set(n + 1);
        a.seat = uint32(n + 1);
    }

    function _leave(Ledger storage a) internal {
        uint256 seat = a.seat;
        if (seat == 0) return;
        uint256 last = seated.latest - 1;
        if (seat - 1 != last) {
            uint160 moved = seats[last].latest;
            seats[seat - 1].set(moved);
            ledger[address(moved)].seat = uint32(seat);
        }
        seated.set(last);
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
