// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title Morphware Token
/// @notice 1,232,922,769 MWT, minted once, to the vesting contract. They can be burnt, and never minted again.
contract Token is ERC20, ERC20Burnable, ERC20Permit {
    uint256 public constant SUPPLY = 1_232_922_769 ether;

    constructor(address vesting) ERC20("Morphware Token", "MWT") ERC20Permit("Morphware Token") {
        _mint(vesting, SUPPLY);
    }
}
