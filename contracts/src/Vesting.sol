// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Token} from "./Token.sol";

/// @title Vesting of the whole supply, by Table 1 of the paper
/// @notice Makes the token, holds all of it and lets it go at the start of each of 36 months from November 2021 (00:00
/// UTC), in two streams: the treasury's and everyone else's. The cumulative column is the law; the monthly increments, as
/// printed, add up to more than there is.
contract Vesting {
    using SafeERC20 for Token;

    error NoSuchMonth(uint256 i);

    event Released(address indexed to, uint256 amount);

    /// @notice The token, made here, so that the supply cannot start anywhere else.
    Token public immutable token;
    address public immutable treasury;
    address public immutable everyoneElse;

    /// @notice What each stream has been paid.
    uint128 public releasedToTreasury;
    uint128 public releasedToEveryoneElse;

    uint256 public constant MONTHS = 36;

    /// One unit of the table, which has five decimals.
    uint256 private constant UNIT = 1e13;
    uint256 private constant ROW = 16;

    /// A row a month: the month's start (4 bytes), then, in units, the treasury's share so far (6) and the circulating
    /// supply (6). Made from vesting.csv; a test holds the two together.
    bytes private constant TABLE =
        hex"617f2e000045d964b80001418132defd"
        hex"61a6bb000045d964b80001fb8d842dc8"
        hex"61cf99800045d964b80002bc3c33007c"
        hex"61f878000260eb79774906173673b02a"
        hex"621d620004c1d6f2ee9209b3bbc77758"
        hex"624640800722c26c65db0d50411b3e87"
        hex"626dcd800983ade5dd2410e8b35a36b6"
        hex"6296ac000be4995f546d148125992ee4"
        hex"62be39000e4584d8cbb6181997d82713"
        hex"62e7178010a6705242ff1bb20a171f42"
        hex"630ff60013075bcbba481f4a7c561770"
        hex"6337830015684745319122e2ee950f9f"
        hex"6360618017c932bea8da267b60d407ce"
        hex"6387ee801a2a1e3820232a13d312fffc"
        hex"63b0cd001c8b09b1976c2dac4551f82b"
        hex"63d9ab801eebf52b0eb5312d6f1a085a"
        hex"63fe9580214ce0a485fe34ae98e21888"
        hex"6427740023adcc1dfd47382fc2aa28b7"
        hex"644f0100260eb79774903bb0ec7238e6"
        hex"6477df80286fa310ebd93f32163a4914"
        hex"649f6c802ad08e8a632242b340025943"
        hex"64c84b002d317a03da6b463469ca6972"
        hex"64f129802f92657d51b449b5939279a0"
        hex"6518b68031f350f6c8fd4d36bd5a89cf"
        hex"6541950034543c70404650047d2ecffd"
        hex"6569220036b527e9b78f52d23d03162a"
        hex"65920080391613632ed8559ffcd75c58"
        hex"65badf003b76fedca621586dbcaba286"
        hex"65e11a803dd7ea561d6a5b3b7c7fe8b3"
        hex"6609f9004038d5cf94b35e093c542ee1"
        hex"663186004299c1490bfc60d6fc28750e"
        hex"665a648044faacc2834563a4bbfcbb3c"
        hex"6681f180475b983bfa8e66727bd1016a"
        hex"66aad00049bc83b571d769ad1000167c"
        hex"66d3ae804c1d6f2ee9206ce7a42f2b8e"
        hex"66fb3b804e7e5aa860697022385e40a0";

    constructor(address treasury_, address everyoneElse_) {
        treasury = treasury_;
        everyoneElse = everyoneElse_;
        token = new Token(address(this));
    }

    /// @notice A month of the table: when it starts, and what may be out from then on.
    function month(uint256 i) public pure returns (uint256 start, uint256 toTreasury, uint256 toEveryoneElse) {
        if (i >= MONTHS) revert NoSuchMonth(i);
        bytes memory table = TABLE;
        uint256 row;
        assembly ("memory-safe") {
            row := mload(add(add(table, 32), mul(i, ROW)))
        }
        start = row >> 224;
        toTreasury = uint256(uint48(row >> 176)) * UNIT;
        toEveryoneElse = uint256(uint48(row >> 128)) * UNIT - toTreasury;
    }

    /// @notice What may be out at a time, of both streams.
    function vested(uint256 when) public pure returns (uint256 toTreasury, uint256 toEveryoneElse) {
        for (uint256 i = MONTHS; i > 0; --i) {
            uint256 start;
            (start, toTreasury, toEveryoneElse) = month(i - 1);
            if (when >= start) return (toTreasury, toEveryoneElse);
        }
        return (0, 0);
    }

    /// @notice Pays both streams what is due. Anyone may call it.
    function release() external {
        (uint256 a, uint256 b) = vested(block.timestamp);
        uint256 dueA = a - releasedToTreasury;
        uint256 dueB = b - releasedToEveryoneElse;
        releasedToTreasury = uint128(a);
        releasedToEveryoneElse = uint128(b);
        if (dueA > 0) {
            emit Released(treasury, dueA);
            token.safeTransfer(treasury, dueA);
        }
        if (dueB > 0) {
            emit Released(everyoneElse, dueB);
            token.safeTransfer(everyoneElse, dueB);
        }
    }
}
