// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IMarket} from "./IMarket.sol";

/// @title The fields of what was sealed, a bid or a score, which are packed into words
library Preimages {
    uint256 private constant DECOY = 1 << 24;

    function bidder(IMarket.Bid calldata b) internal pure returns (address) {
        return address(uint160(b.offer >> 96));
    }

    function price(IMarket.Bid calldata b) internal pure returns (uint96) {
        return uint96(b.offer);
    }

    function fake(IMarket.Bid calldata b) internal pure returns (bool) {
        return b.place & DECOY != 0;
    }

    function slot(IMarket.Bid calldata b) internal pure returns (uint256) {
        return uint8(b.place >> 16);
    }

    function index(IMarket.Bid calldata b) internal pure returns (uint256) {
        return uint16(b.place);
    }

    function seat(IMarket.Opening calldata o) internal pure returns (uint256) {
        return uint8(o.found >> 72);
    }

    /// Any other number than a Finding's is refused.
    function finding(IMarket.Opening calldata o) internal pure returns (IMarket.Finding) {
        return IMarket.Finding(uint8(o.found >> 64));
    }

    function score(IMarket.Opening calldata o) internal pure returns (int64) {
        return int64(uint64(o.found));
    }
}
