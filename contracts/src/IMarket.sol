// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The Morphware market
/// @notice A requester posts a job; workers bid in a sealed, second-price reverse auction; the winner trains; drawn
/// validators test the model; only a model that meets the threshold is paid for. Nobody owns the market, nothing in it
/// can be paused or upgraded, and every state has a deadline and a call that anyone may make.
interface IMarket {
    /// @notice Where a job stands. `Opening` and `Scoring` begin by the clock as well as by a call, so read `phaseOf`.
    enum Phase {
        None, // never posted
        Sealing, // bids are being sealed
        Opening, // the window is over; seals are being opened
        Awarded, // there is a winner; the requester owes it a grant
        Training, // the worker has all it needs
        Submitted, // a sealed model is seeded; the panel waits to be drawn
        Testing, // the panel tests and seals its scores
        Scoring, // the panel opens its scores
        Accepted, // the median met the threshold; the worker may claim
        Rejected, // it did not; the requester has its money back and the model stays sealed
        Undecided, // three draws without a quorum; the requester chooses
        Closed, // paid and the key given
        Cancelled, // by the requester, before an award or while training
        Expired, // no real bid
        Abandoned, // no grant in time
        Failed // the worker fell silent, gave up, or delivered nothing, and nobody took over
    }

    /// @notice What a panel member found.
    enum Finding {
        Score, // it tested the model
        NoModel, // the model could not be had or opened: the worker's fault
        NoTest // the testing bundle could not be had or opened: the requester's fault
    }

    /// @notice What a wrapped file key opens.
    enum Grant {
        Material, // algorithm and training bundle, for the winner
        Testing, // testing bundle, for a panel member
        Model // the model, for a panel member or, with the claim, for the requester
    }

    /// @notice Why tokens moved. Every movement inside a job is explained by exactly one `Moved`.
    enum Reason {
        Escrow, // requester -> job: reserve and fees
        ListingFee, // requester -> burnt
        Bond, // bidder -> job
        BondReturned, // job -> bidder
        BondBurnt, // job -> burnt
        Savings, // job -> requester: reserve less the price
        Pay, // job -> worker
        Fee, // job -> validator
        BreakFee, // job -> worker
        Refund, // job -> requester
        StakeBurnt // validator's stake -> burnt
    }

    /// @notice What the requester asks for. Only its hash is kept: it is the job's id, and calls pass the terms in again.
    struct Terms {
        address requester;
        uint64 nonce; // any number; makes two equal jobs differ
        bytes20 algorithm; // BitTorrent v1 infohash
        bytes20 training; // BitTorrent v1 infohash
        bytes20 testing; // BitTorrent v1 infohash; zero when validators == 0
        bytes32 material; // SHA-256 of (algorithm's manifest hash, training's manifest hash)
        bytes32 exam; // SHA-256 of the testing bundle's plaintext manifest
        bool envelope; // algorithm and training are encrypted: the winner needs a grant
        uint32 bidWindow; // seconds
        uint32 estimatedRuntime; // seconds
        uint32 longestRuntime; // seconds
        uint32 testTime; // seconds a panel has to test and seal
        uint16 gpuCount;
        uint32 gpuMemory; // MiB, each
        uint16 computeCapability; // tenths: 86 is 8.6
        bytes32 metric; // ASCII, right-padded with zeros
        bool lowerIsBetter;
        int64 threshold; // six decimals
        uint64 tolerance; // six decimals
        uint8 validators; // 0, or odd up to 15
        uint96 reserve; // the most the worker is paid
        uint96 fee; // for each validator
        uint32 leastReputation; // of a bidder: jobs delivered less jobs failed
    }

    /// @notice The preimage of a sealed bid, and where the seal lies.
    struct Bid {
        address bidder;
        uint96 price;
        bool fake; // a decoy: it takes no part
        bytes32 salt;
        uint8 slot; // which of the bidder's seal slots
        uint16 index; // its place among the job's seals, from 0
    }

    /// @notice The preimage of a sealed score.
    struct Opening {
        uint8 seat; // the validator's place in the panel
        Finding finding;
        int64 score; // six decimals; zero unless finding is Score
        bytes32 salt;
    }

    // ---- accounts -------------------------------------------------------------------------------------------------

    event Registered(address indexed account, bytes publicKey, address payout, bytes endpoints);
    event Deposited(address indexed account, uint256 amount);
    event Withdrawn(address indexed account, address to, uint256 amount);
    event Staked(address indexed account, uint256 stake);
    event Unstaking(address indexed account, uint256 stake, uint256 until);
    event Unstaked(address indexed account, uint256 amount);

    /// @notice Proves the caller's public key and says where its peer listens. May be repeated to change endpoints or
    /// payout; only the first may set a payout freely, later only the payout address may change it.
    /// @param publicKey 64 bytes, x then y, of secp256k1; keccak256 of it must end in msg.sender
    /// @param payout the only address earnings can be withdrawn to; zero means the account itself
    /// @param endpoints opaque to the contract; peers read it from the log
    function register(bytes calldata publicKey, address payout, bytes calldata endpoints) external;

    /// @notice Moves tokens of the caller into its free balance.
    function deposit(uint256 amount) external;

    /// @notice `deposit` with an EIP-2612 permit in place of an earlier approve.
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Moves free tokens out, to the account's payout address.
    function withdraw(uint256 amount) external;

    /// @notice Moves the least stake from the caller's free balance and makes it eligible for panels.
    function stake() external;

    /// @notice Leaves the set of validators; the stake is free after the unbonding time, by `finishUnstake`.
    function unstake() external;

    function finishUnstake() external;

    // ---- a job's life ---------------------------------------------------------------------------------------------

    event Posted(bytes32 indexed job, address indexed requester, Terms terms, uint256 sealUntil);
    event Sealed(bytes32 indexed job, address indexed bidder, bytes32 hash, uint8 slot, uint16 index);
    event Opened(bytes32 indexed job, address indexed bidder, uint96 price, bool fake, uint16 index);
    event Awarded(bytes32 indexed job, address indexed worker, uint96 price, address runnerUp, uint256 deadline);
    event Granted(bytes32 indexed job, address indexed to, Grant kind, bytes wrapped);
    event Started(bytes32 indexed job, address indexed worker, uint256 deadline);
    event Checkpointed(bytes32 indexed job, bytes20 infohash, bytes32 manifest, uint16 share);
    event GaveUp(bytes32 indexed job, address indexed worker, bytes32 log);
    event Acknowledged(bytes32 indexed job, bool userCode, uint256 pay);
    event Submitted(bytes32 indexed job, bytes20 infohash, bytes32 manifest, bytes32 keyHash, uint256 drawBlock);
    event Drawn(bytes32 indexed job, address[] panel, uint256 sealUntil);
    event DrawMoved(bytes32 indexed job, uint256 drawBlock);
    event ScoreSealed(bytes32 indexed job, address indexed validator, uint8 seat);
    event ScoreOpened(bytes32 indexed job, address indexed validator, Finding finding, int64 score, bool paid);
    event Verdict(bytes32 indexed job, Phase phase, int64 median);
    event Ended(bytes32 indexed job, Phase phase);
    event Moved(bytes32 indexed job, address indexed account, uint256 amount, Reason reason);

    /// @notice Posts a job and escrows reserve + validators x fee from the caller's free balance.
    function post(Terms calldata terms) external returns (bytes32 job);

    /// @notice Before the award: everything back. While training: the worker is owed price x elapsed / estimated.
    function cancel(Terms calldata terms) external;

    /// @notice Locks a bond and stores `hash` = sealOf(...) in one of the caller's reusable slots.
    function seal(bytes32 job, uint8 slot, bytes32 hash) external;

    /// @notice Frees a seal slot that holds a seal of a job whose opening is over. Nothing is paid.
    function clear(bytes32 job, Bid calldata bid) external;

    /// @notice Shows a bid; anyone who holds it may send it. The last opening awards the job.
    function open(bytes32 job, Bid calldata bid) external;

    /// @notice Gives file keys, wrapped for their readers. The requester: Material to the winner, Testing to the panel.
    /// The worker: Model to the panel.
    function grant(Terms calldata terms, Grant kind, address[] calldata to, bytes[] calldata wrapped) external;

    /// @notice The worker's partial result, for the runner-up. `share` is in tenths of a percent.
    function checkpoint(bytes32 job, bytes20 infohash, bytes32 manifest, uint16 share) external;

    /// @notice The worker cannot go on; `log` is the SHA-256 of its event log.
    function giveUp(Terms calldata terms, bytes32 log) external;

    /// @notice The requester's answer to `giveUp`: its own code failed (pro-rata pay, whole bond) or not.
    function acknowledge(Terms calldata terms, bool userCode) external;

    /// @notice The sealed model is seeded. Fixes the block that draws the panel.
    function submit(Terms calldata terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external;

    /// @notice Picks the panel from the block fixed at submission; too old a block is replaced by a new one.
    function draw(Terms calldata terms) external;

    /// @notice Seals a score: keccak256(chain id, market, job, validator, finding, score, salt).
    function sealScore(bytes32 job, address[] calldata panel, uint8 seat, bytes32 hash) external;

    /// @notice Opens one or more scores; the last one settles the verdict.
    function openScores(Terms calldata terms, address[] calldata panel, Opening[] calldata openings) external;

    /// @notice Pays the worker of an accepted job; `wrapped` is the model's file key, wrapped for the requester.
    function claim(Terms calldata terms, bytes calldata wrapped) external;

    /// @notice A panel member gives the requester the key when the worker did not, or gave rubbish.
    function giveKey(Terms calldata terms, address[] calldata panel, uint8 seat, bytes calldata wrapped) external;

    /// @notice The requester pays for a rejected or undecided model after all.
    function acceptAnyway(Terms calldata terms) external;

    /// @notice Moves a job on whose deadline has passed. Anyone may call it; it does nothing a clock would not.
    /// @param panel the drawn panel, or empty before a draw
    function poke(Terms calldata terms, address[] calldata panel) external;

    // ---- reading --------------------------------------------------------------------------------------------------

    /// @notice An account's standing.
    struct Account {
        uint96 free;
        uint96 staked;
        address payout;
        bool registered;
        uint32 won;
        uint32 delivered;
        uint32 failed;
        uint32 within; // scores within the tolerance of the median
        uint32 outside;
        uint32 accepted; // as a requester
        uint32 rejected;
    }

    /// @notice A job's state as it is now; zero where it does not apply.
    struct State {
        Phase phase;
        uint256 deadline; // unix seconds; of the phase
        uint16 seals;
        uint16 openings;
        uint96 bond;
        address worker;
        uint96 price;
        address runnerUp;
        uint96 runnerUpPrice;
        bytes32 keyHash;
        uint256 drawBlock;
        uint8 draws;
    }

    function token() external view returns (address);
    function account(address who) external view returns (Account memory);
    function stateOf(bytes32 job) external view returns (State memory);
    function phaseOf(bytes32 job) external view returns (Phase);
    function jobOf(Terms calldata terms) external pure returns (bytes32);
    function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) external view returns (bytes32);
    function scoreSealOf(bytes32 job, address validator, Finding finding, int64 score, bytes32 salt)
        external
        view
        returns (bytes32);
    /// @notice The value in a bidder's seal slot: 0 never used, 1 free, anything else taken.
    function sealSlot(address bidder, uint8 slot) external view returns (bytes32);
    function validatorCount() external view returns (uint256);
    function validatorAt(uint256 i) external view returns (address);
}
