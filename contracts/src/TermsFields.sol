// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IMarket} from "./IMarket.sol";

/// @title The fields of a job's terms, which are packed into words because every call passes all of them
library TermsFields {
    uint256 private constant ENVELOPE = 1;
    uint256 private constant LOWER_IS_BETTER = 2;

    function requester(IMarket.Terms calldata t) internal pure returns (address) {
        return address(uint160(t.party >> 96));
    }

    function leastReputation(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint32(t.algorithm >> 32);
    }

    function bidWindow(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint32(t.algorithm);
    }

    function estimatedRuntime(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint32(t.training >> 64);
    }

    function longestRuntime(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint32(t.training >> 32);
    }

    function testTime(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint32(t.training);
    }

    function testingInfohash(IMarket.Terms calldata t) internal pure returns (uint256) {
        return t.testing >> 96;
    }

    function tolerance(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint64(t.testing >> 32);
    }

    function validators(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint8(t.testing >> 24);
    }

    function envelope(IMarket.Terms calldata t) internal pure returns (bool) {
        return t.testing & ENVELOPE != 0;
    }

    function lowerIsBetter(IMarket.Terms calldata t) internal pure returns (bool) {
        return t.testing & LOWER_IS_BETTER != 0;
    }

    /// Bits that stand for nothing, and so must not be set.
    function stray(IMarket.Terms calldata t) internal pure returns (uint256) {
        return t.testing & 0xffffff & ~(ENVELOPE | LOWER_IS_BETTER);
    }

    function reserve(IMarket.Terms calldata t) internal pure returns (uint256) {
        return t.money >> 160;
    }

    function fee(IMarket.Terms calldata t) internal pure returns (uint256) {
        return uint96(t.money >> 64);
    }

    function threshold(IMarket.Terms calldata t) internal pure returns (int256) {
        return int64(uint64(t.money));
    }
}
