// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IMarket} from "./IMarket.sol";

/// @title How a job is kept: two storage slots, and the hash of its terms as its key
/// @dev Packed and unpacked by hand: a struct in storage is written field by field.
library Jobs {
    /// The index of a bid that is not there.
    uint16 internal constant NONE = type(uint16).max;
    /// Prices are kept in multiples of this, a millionth of a token, so that a bidder and two prices share a slot.
    uint256 internal constant PRICE_GRAIN = 1e12;

    // Bits of Head.flags.
    uint256 internal constant ENVELOPE = 1; // the winner needs a grant
    uint256 internal constant PICKY = 2; // there is a least reputation; while sealing, the offer's bidder holds it
    uint256 internal constant RUNNER_UP = 4; // there is a second bid, whose bidder may take over
    uint256 internal constant BONDED = 8; // the worker's bond is in the job
    uint256 internal constant MUST_CLAIM = 16; // no panel vouches for the model: without a claim there is no pay
    uint256 internal constant PANEL = 32; // the second life
    uint256 internal constant DRAWS = 64; // these two bits count panels that found no quorum
    uint256 internal constant HANDED = 256; // a first worker has a part in it, which `handed` tells of

    /// In `sealed_`: all have sealed.
    uint256 internal constant COMPLETE = 1 << 15;

    /// The first slot. It has two lives: until a panel is drawn, and, with the flag PANEL, from then on.
    struct Head {
        IMarket.Phase phase; // 8 bits
        uint256 deadline; // 40; of the phase; until the award, the end of sealing
        uint256 flags; // 16
        // The first life. `seals` less `openings` bonds are in the job, besides the best bidder's.
        uint256 seals; // 16
        uint256 openings; // 16; equal to seals from the award on: what was not opened is burnt
        uint256 bestIndex; // 16; from the award on, the share of the worker's last checkpoint, in ten-thousandths
        uint256 secondIndex; // 16
        uint256 bond; // 64, in grains
        uint256 longestRuntime; // 32
        uint256 mark; // 32; sealing: when posted; given up, or at the last checkpoint: seconds trained; submitted: the block that draws
        // The second.
        uint256 tag; // 160; of the panel's members
        uint256 sealed_; // 16; a bit for each seat, and COMPLETE
        uint256 opened; // 16; a bit for each seat
    }

    /// The second slot. Both prices are the reserve until somebody bids for real. Whatever stands in `second` is what the
    /// winner is paid, and what the runner-up asks, if there is one: its own seal slot proves who it is.
    struct Offer {
        address bidder; // the best; from the award on, the worker; none while the job is offered to the runner-up
        uint256 best; // 48, in price grains
        uint256 second; // 48
    }

    /// The third slot, which only a job that was handed on has: what its first worker is owed if the model of the second,
    /// gone on from the first's checkpoint, is accepted.
    struct Handed {
        address first;
        uint256 share; // 16; of the price, in ten-thousandths
        uint256 bond; // 64, in grains; what is still in the job of the first worker's
    }

    struct Job {
        uint256 head;
        uint256 offer;
        uint256 handed;
    }

    function load(Job storage job) internal view returns (Head memory h) {
        unchecked {
            uint256 v = job.head;
            h.phase = IMarket.Phase(v & 0xff);
            h.deadline = v >> 8 & 0xffffffffff;
            h.flags = v >> 48 & 0xff | v >> 248 << 8;
            if (v >> 48 & PANEL == 0) {
                h.seals = v >> 56 & 0xffff;
                h.openings = v >> 72 & 0xffff;
                h.bestIndex = v >> 88 & 0xffff;
                h.secondIndex = v >> 104 & 0xffff;
                h.bond = v >> 120 & type(uint64).max;
                h.longestRuntime = v >> 184 & type(uint32).max;
                h.mark = v >> 216 & type(uint32).max;
            } else {
                h.tag = v >> 56 & type(uint160).max;
                h.sealed_ = v >> 216 & 0xffff;
                h.opened = v >> 232 & 0xffff;
            }
        }
    }

    function save(Job storage job, Head memory h) internal {
        unchecked {
            uint256 v = uint256(h.phase) | h.deadline << 8 | (h.flags & 0xff) << 48 | h.flags >> 8 << 248;
            if (h.flags & PANEL == 0) {
                v |= h.seals << 56 | h.openings << 72 | h.bestIndex << 88 | h.secondIndex << 104 | h.bond << 120
                    | h.longestRuntime << 184 | h.mark << 216;
            } else {
                v |= h.tag << 56 | h.sealed_ << 216 | h.opened << 232;
            }
            job.head = v;
        }
    }

    function offered(Job storage job) internal view returns (Offer memory o) {
        uint256 v = job.offer;
        o.bidder = address(uint160(v >> 96));
        o.best = uint48(v >> 48);
        o.second = uint48(v);
    }

    function keep(Job storage job, Offer memory o) internal {
        job.offer = uint256(uint160(o.bidder)) << 96 | o.best << 48 | o.second;
    }

    function handedOn(Job storage job) internal view returns (Handed memory o) {
        uint256 v = job.handed;
        o.first = address(uint160(v >> 96));
        o.share = uint16(v >> 64);
        o.bond = uint64(v);
    }

    function keep(Job storage job, Handed memory o) internal {
        job.handed = uint256(uint160(o.first)) << 96 | o.share << 64 | o.bond;
    }

    function worker(Job storage job) internal view returns (address) {
        return address(uint160(job.offer >> 96));
    }

    /// What the worker is paid.
    function price(Offer memory o) internal pure returns (uint256) {
        return o.second * PRICE_GRAIN;
    }

    /// Where the worker and its pay are wanted at once.
    function deal(Job storage job) internal view returns (address who, uint256 pay) {
        uint256 v = job.offer;
        return (address(uint160(v >> 96)), uint48(v) * PRICE_GRAIN);
    }

    function tagOf(address[] memory members) internal pure returns (uint256 tag) {
        assembly ("memory-safe") {
            tag := shr(96, keccak256(add(members, 32), shl(5, mload(members))))
        }
    }

    /// The same of a call's data, which must be addresses and nothing else.
    function tagOfCall(address[] calldata members) internal pure returns (uint256 tag) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            let size := shl(5, members.length)
            calldatacopy(p, members.offset, size)
            tag := shr(96, keccak256(p, size))
        }
    }

    function has(Head memory h, uint256 flag) internal pure returns (bool) {
        return h.flags & flag != 0;
    }

    function draws(Head memory h) internal pure returns (uint256) {
        return h.flags / DRAWS & 3;
    }
}
