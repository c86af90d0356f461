// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IMarket} from "./IMarket.sol";

/// A job's first slot, see Jobs.
type Head is uint256;

/// A job's second slot: the best bidder (from the award on, the worker; none while the job is offered to the runner-up) in
/// 160 bits, the lowest and the second-lowest price in 48 bits each, in price grains. Both prices are the reserve until
/// somebody bids for real. Whatever stands second is what the winner is paid, and what the runner-up asks, if there is one:
/// its own seal slot proves who it is.
type Offer is uint256;

/// @title How a job is kept: two storage slots, and the hash of its terms as its key
/// @dev Words with named fields instead of structs: a struct in memory costs a third more gas in every call.
///
/// Head, from the lowest bit: phase (8), deadline of the phase, until the award the end of sealing (40), flags (8). Then it
/// has two lives. Until a panel is drawn: seals (16) and openings (16), of which the difference is the number of bonds in the
/// job besides the best bidder's, equal from the award on; index of the best bid (16), from the award on the share of the
/// worker's last checkpoint; index of the second (16); bond in grains (64); longest runtime (32); mark (32), which is when it
/// was posted, seconds trained when the worker gave up or told of its last checkpoint, or the block that draws. With the flag
/// PANEL: the tag of the panel's members (160), a bit for each seat that sealed and COMPLETE (16), a bit for each that opened
/// (16). The highest 8 bits are flags again.
library Jobs {
    /// The index of a bid that is not there.
    uint16 internal constant NONE = type(uint16).max;
    /// Prices are kept in multiples of this, a millionth of a token, so that a bidder and two prices share a slot.
    uint256 internal constant PRICE_GRAIN = 1e12;

    uint256 internal constant ENVELOPE = 1 << 48; // the winner needs a grant
    uint256 internal constant PICKY = 1 << 49; // there is a least reputation; while sealing, the offer's bidder holds it
    uint256 internal constant RUNNER_UP = 1 << 50; // there is a second bid, whose bidder may take over
    uint256 internal constant BONDED = 1 << 51; // the worker's bond is in the job
    uint256 internal constant MUST_CLAIM = 1 << 52; // no panel vouches for the model: without a claim there is no pay
    uint256 internal constant PANEL = 1 << 53; // the second life
    uint256 internal constant DRAW = 1 << 54; // two bits count panels that found no quorum
    uint256 internal constant HANDED = 1 << 248; // a first worker has a part in it, which `handed` tells of
    uint256 internal constant SAVED = 1 << 249; // what the auction saved is with the requester already

    uint256 internal constant ONE_SEAL = 1 << 56;
    uint256 internal constant ONE_OPENING = 1 << 72;
    uint256 private constant FLAGS = 0xff << 248 | 0xff << 48;

    /// In `sealed_`: all have sealed.
    uint256 internal constant COMPLETE = 1 << 15;

    /// The third slot, which only a job that was handed on has: what its first worker is owed if the model of the second,
    /// gone on from the first's checkpoint, is accepted.
    struct Handed {
        address first;
        uint16 share; // of the price, in ten-thousandths
        uint64 bond; // in grains; what is still in the job of the first worker's
    }

    struct Job {
        Head head;
        Offer offer;
        Handed handed;
    }

    // ---- the head ----------------------------------------------------------------------------------------------------

    function phase(Head h) internal pure returns (IMarket.Phase p) {
        assembly ("memory-safe") {
            p := and(h, 0xff) // Only `enter` writes it.
        }
    }

    function deadline(Head h) internal pure returns (uint256) {
        return Head.unwrap(h) >> 8 & 0xffffffffff;
    }

    function has(Head h, uint256 flag) internal pure returns (bool) {
        return Head.unwrap(h) & flag != 0;
    }

    function draws(Head h) internal pure returns (uint256) {
        return Head.unwrap(h) / DRAW & 3;
    }

    function seals(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 56);
    }

    function openings(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 72);
    }

    function bestIndex(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 88);
    }

    /// Of the work, in ten-thousandths, that the worker's last checkpoint holds.
    function share(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 88);
    }

    function secondIndex(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 104);
    }

    function bond(Head h) internal pure returns (uint256) {
        return uint64(Head.unwrap(h) >> 120);
    }

    function longestRuntime(Head h) internal pure returns (uint256) {
        return uint32(Head.unwrap(h) >> 184);
    }

    function mark(Head h) internal pure returns (uint256) {
        return uint32(Head.unwrap(h) >> 216);
    }

    function tag(Head h) internal pure returns (uint256) {
        return uint160(Head.unwrap(h) >> 56);
    }

    function sealed_(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 216);
    }

    function opened(Head h) internal pure returns (uint256) {
        return uint16(Head.unwrap(h) >> 232);
    }

    function enter(Head h, IMarket.Phase p, uint256 until) internal pure returns (Head) {
        return Head.wrap(Head.unwrap(h) >> 48 << 48 | until << 8 | uint256(p));
    }

    function with(Head h, uint256 flag) internal pure returns (Head) {
        return Head.wrap(Head.unwrap(h) | flag);
    }

    function without(Head h, uint256 flag) internal pure returns (Head) {
        return Head.wrap(Head.unwrap(h) & ~flag);
    }

    /// One more of ONE_SEAL, ONE_OPENING or DRAW. The caller knows that there is room.
    function plus(Head h, uint256 one) internal pure returns (Head) {
        unchecked {
            return Head.wrap(Head.unwrap(h) + one);
        }
    }

    /// Nothing waits to be opened any more.
    function allOpened(Head h) internal pure returns (Head) {
        return _put(h, 72, 0xffff, seals(h));
    }

    function withBest(Head h, uint256 index) internal pure returns (Head) {
        return _put(h, 88, 0xffff, index);
    }

    function withShare(Head h, uint256 share_) internal pure returns (Head) {
        return _put(h, 88, 0xffff, share_);
    }

    function withSecond(Head h, uint256 index) internal pure returns (Head) {
        return _put(h, 104, 0xffff, index);
    }

    function withMark(Head h, uint256 mark_) internal pure returns (Head) {
        return _put(h, 216, 0xffffffff, mark_);
    }

    function withSealed(Head h, uint256 seats) internal pure returns (Head) {
        return _put(h, 216, 0xffff, seats);
    }

    function withOpened(Head h, uint256 seats) internal pure returns (Head) {
        return _put(h, 232, 0xffff, seats);
    }

    function _put(Head h, uint256 from, uint256 mask, uint256 value) private pure returns (Head) {
        return Head.wrap(Head.unwrap(h) & ~(mask << from) | value << from);
    }

    function posted(uint256 until, uint256 flags, uint256 bond_, uint256 longest) internal view returns (Head) {
        return Head.wrap(
            uint256(IMarket.Phase.Sealing) | until << 8 | flags | uint256(NONE) << 88 | uint256(NONE) << 104 | bond_ << 120
                | longest << 184 | block.timestamp << 216
        );
    }

    /// The second life begins.
    function drawn(Head h, uint256 until, uint256 tag_) internal pure returns (Head) {
        return Head.wrap(
            Head.unwrap(h) & FLAGS | PANEL | until << 8 | uint256(IMarket.Phase.Testing) | tag_ << 56
        );
    }

    /// Back to the first life, of whose fields only the bond is still asked for.
    function undrawn(Head h, uint256 bond_) internal pure returns (Head) {
        return plus(Head.wrap(Head.unwrap(h) & FLAGS & ~PANEL | bond_ << 120), DRAW);
    }

    // ---- the offer ---------------------------------------------------------------------------------------------------

    function bidder(Offer o) internal pure returns (address) {
        return address(uint160(Offer.unwrap(o) >> 96));
    }

    function best(Offer o) internal pure returns (uint256) {
        return uint48(Offer.unwrap(o) >> 48);
    }

    function second(Offer o) internal pure returns (uint256) {
        return uint48(Offer.unwrap(o));
    }

    /// What the worker is paid.
    function price(Offer o) internal pure returns (uint256) {
        unchecked {
            return uint48(Offer.unwrap(o)) * PRICE_GRAIN;
        }
    }

    function offer(address who, uint256 best_, uint256 second_) internal pure returns (Offer) {
        return Offer.wrap(uint256(uint160(who)) << 96 | best_ << 48 | second_);
    }

    // ---- the panel ---------------------------------------------------------------------------------------------------

    function tagOf(address[] memory members) internal pure returns (uint256 tag_) {
        assembly ("memory-safe") {
            tag_ := shr(96, keccak256(add(members, 32), shl(5, mload(members))))
        }
    }

    /// The same of a call's data, which must be addresses and nothing else.
    function tagOfCall(address[] calldata members) internal pure returns (uint256 tag_) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            let size := shl(5, members.length)
            calldatacopy(p, members.offset, size)
            tag_ := shr(96, keccak256(p, size))
        }
    }
}
