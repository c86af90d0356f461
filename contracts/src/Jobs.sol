// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IMarket} from "./IMarket.sol";

/// @title How a job is kept: three storage slots, and the hash of its terms as its key
library Jobs {
    /// The index of a bid that is not there.
    uint16 internal constant NONE = type(uint16).max;

    // Bits of Head.flags.
    uint8 internal constant ENVELOPE = 1; // the winner needs a grant
    uint8 internal constant PICKY = 2; // there is a least reputation; while sealing, best.bidder holds it
    uint8 internal constant RUNNER_UP = 4; // `second` is somebody who may take over
    uint8 internal constant BONDED = 8; // the worker's bond is in the job
    uint8 internal constant MUST_CLAIM = 16; // no panel vouches for the model: without a claim there is no pay
    uint8 internal constant DRAWS = 64; // the two highest bits count panels that found no quorum

    /// The first slot. `seals` less `openings` bonds are in the job, besides the best bidder's.
    struct Head {
        IMarket.Phase phase;
        uint40 deadline; // of the phase; while sealing or opening, the end of sealing
        uint16 seals;
        uint16 openings; // equal to seals from the award on: what was not opened is burnt
        uint16 bestIndex;
        uint16 secondIndex;
        uint8 flags;
        uint64 bond; // in grains
        uint32 longestRuntime;
        uint32 mark; // sealing: when posted; given up: seconds trained; submitted: the block that draws
    }

    /// The second slot. Until somebody bids for real, the price is the reserve. From the award on, worker and pay.
    struct Offer {
        address bidder;
        uint96 price;
    }

    /// The third slot has two lives: until the model is submitted it is the runner-up's `Offer`, with the reserve as its
    /// price while there is none, so that whatever stands there is what the winner is paid; from the draw on it is this.
    struct Panel {
        uint160 tag; // of the members
        uint40 until; // when sealing scores ends, or ended
        uint16 sealed_; // a bit for each seat
        uint16 opened; // a bit for each seat
    }

    struct Job {
        Head head;
        Offer best;
        uint256 third;
    }

    function second(Job storage job) internal view returns (Offer memory o) {
        uint256 v = job.third;
        o.bidder = address(uint160(v >> 96));
        o.price = uint96(v);
    }

    function setSecond(Job storage job, address bidder, uint96 price) internal {
        job.third = uint256(uint160(bidder)) << 96 | price;
    }

    function panel(Job storage job) internal view returns (Panel memory p) {
        uint256 v = job.third;
        p.tag = uint160(v >> 96);
        p.until = uint40(v >> 32);
        p.sealed_ = uint16(v >> 16);
        p.opened = uint16(v);
    }

    function setPanel(Job storage job, Panel memory p) internal {
        job.third = uint256(p.tag) << 96 | uint256(p.until) << 32 | uint256(p.sealed_) << 16 | p.opened;
    }

    function tagOf(address[] memory members) internal pure returns (uint160 tag) {
        assembly ("memory-safe") {
            tag := shr(96, keccak256(add(members, 32), shl(5, mload(members))))
        }
    }

    function has(Head memory h, uint8 flag) internal pure returns (bool) {
        return h.flags & flag != 0;
    }

    function draws(Head memory h) internal pure returns (uint8) {
        return h.flags / DRAWS;
    }
}
