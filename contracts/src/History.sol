// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title A value, and what it was at the end of any earlier block
/// @dev The latest is in one slot with the block it is from, so that reading what has not changed since costs one slot.
library History {
    using Checkpoints for Checkpoints.Trace160;

    struct Value {
        uint160 latest;
        uint96 since; // the block that set it
        Checkpoints.Trace160 past;
    }

    function set(Value storage v, uint256 value) internal {
        uint96 since = v.since;
        if (since != block.number) v.past.push(since, v.latest);
        v.latest = uint160(value);
        v.since = uint96(block.number);
    }

    /// The value at the end of `number`, which must be over for the answer to be final.
    function asOf(Value storage v, uint256 number) internal view returns (uint256) {
        return v.since <= number ? v.latest : v.past.upperLookupRecent(uint96(number));
    }
}
