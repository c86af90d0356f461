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
        Failed, // the worker fell silent, gave up, or delivered nothing, and nobody took over
        Offered, // the worker failed; the runner-up may take the job over at its own bid
        GivenUp, // the worker gave up; the requester may acknowledge that its own code failed
        Stopped // cancelled while training; the worker claims its share with the key of its last checkpoint
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
        Model, // the model, for a panel member or, with the claim, for the requester
        Checkpoint // a checkpoint, for the requester of a stopped job
    }

    /// @notice Why tokens moved. Other events imply the movements of a job that goes well, so that it pays for no event
    /// twice: `Posted` the escrow and the listing fee; `Sealed` a bond; `Opened` the return of one, the bidder's own or
    /// that of the best bidder that it beats, unless it is the first real bid; `Submitted` the savings, if they have not
    /// moved before; `Verdict` the fees of the seats that it names; `Ended` with `Closed` the worker's pay, and its bond
    /// unless a verdict returned it before, but not if the job was `Resumed`. Every other movement inside a job is
    /// explained by one `Moved`. Its account is the one that gives or gets; bonds that are burnt because nobody opened
    /// them, in one sum, name the zero address.
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
        StakeBurnt, // validator's stake -> burnt
        CheckpointPay // job -> the first worker, whose checkpoint the second went on from
    }

    /// @notice What the requester asks for. Only its hash is kept: it is the job's id, and calls pass the terms in again.
    /// Fields are packed into words, from the highest bit, because every call pays for all of them. Times are in seconds,
    /// reserve and fee in the token's smallest unit.
    struct Terms {
        // requester (160 bits), nonce that makes two equal jobs differ (64), GPUs (16), their least compute capability in
        // tenths (16: 86 is 8.6)
        uint256 party;
        // BitTorrent v1 infohash of the algorithm (160), memory of each GPU in MiB (32), least reputation of a bidder, which
        // is jobs delivered less jobs failed (32), bid window (32)
        uint256 algorithm;
        // infohash of the training bundle (160), estimated runtime (32), longest runtime (32), time that a panel has to test
        // and seal (32)
        uint256 training;
        // infohash of the testing bundle, zero without validators (160), tolerance in millionths (64), validators: none or an
        // odd number up to 15 (8), nothing (22), whether a lower score is better (1), whether algorithm and training bundle
        // are encrypted, so that the winner needs a grant (1)
        uint256 testing;
        bytes32 material; // SHA-256 of (algorithm's manifest hash, training's manifest hash)
        bytes32 exam; // SHA-256 of the testing bundle's plaintext manifest
        bytes32 metric; // ASCII, right-padded with zeros
        // reserve: the most the worker is paid, in whole millionths of a token (96), fee for each validator (96), threshold in
        // millionths, signed (64)
        uint256 money;
    }

    /// @notice The preimage of a sealed bid, and where the seal lies. Packed as Terms are.
    struct Bid {
        uint256 offer; // bidder (160), price (96), which competes rounded up to a millionth of a token
        bytes32 salt;
        // nothing (231), whether it is a decoy that takes no part (1), which of the bidder's seal slots (8), the seal's place
        // among the job's, from 0 (16)
        uint256 place;
    }

    /// @notice The preimage of a sealed score. Packed as Terms are.
    struct Opening {
        // nothing (176), the validator's place in the panel (8), its Finding (8), the score in millionths, signed, zero unless
        // the finding is Score (64)
        uint256 found;
        bytes32 salt;
    }

    /// @notice What is the same for every job. Windows are in seconds, shares in thousandths; amounts are multiples of
    /// 10^9 of the smallest unit, so that they pack.
    struct Params {
        uint32 leastBidWindow;
        uint32 openWindow;
        uint32 grantWindow; // for the grant, for an answer to `giveUp`, and for the runner-up
        uint32 drawWindow;
        uint32 leastTestTime; // of the window in which scores are sealed
        uint32 scoreWindow; // in which scores are opened
        uint32 claimWindow; // also for the requester to choose when a job is undecided
        uint32 unbonding;
        uint96 leastBond;
        uint16 bondShare; // of the reserve
        uint96 stake;
        uint16 outlierSlash; // of the stake
        uint16 absentSlash; // of the stake
        uint16 giveUpShare; // of the bond, burnt
        uint16 breakShare; // of the price, to a worker that was never granted the material
        uint96 listingFee; // burnt
    }

    // ---- refusals -------------------------------------------------------------------------------------------------

    /// @notice The job's phase does not allow the call. `None`: no such job, or other terms.
    error WrongPhase(bytes32 job, Phase phase);
    /// @notice Time has not come; it will at `from`.
    error TooEarly(bytes32 job, uint256 from);
    /// @notice The time for this call ended at `until`.
    error TooLate(bytes32 job, uint256 until);
    /// @notice A field of the terms or parameters is out of range.
    error BadTerms(bytes32 field, uint256 value);
    /// @notice These very terms were posted before; another nonce makes them another job.
    error JobExists(bytes32 job);
    /// @notice The account's free balance does not suffice.
    error NotEnoughFree(address account, uint256 free, uint256 needed);
    /// @notice The account never proved its public key by `register`.
    error NotRegistered(address account);
    /// @notice The account was registered after the job was posted, so it may not bid on it.
    error RegisteredTooLate(address account, uint256 registered, uint256 posted);
    /// @notice The public key is not 64 bytes, or is another account's.
    error BadPublicKey(address caller, address derived);
    /// @notice Only the present payout address may name another.
    error PayoutFixed(address payout);
    /// @notice Only the requester may.
    error NotRequester(address caller, address requester);
    /// @notice Only the worker may.
    error NotWorker(address caller, address worker);
    /// @notice The runner-up is the bidder of the seal with that index.
    error NotRunnerUp(address caller, uint16 runnerUp);
    /// @notice Jobs delivered less jobs failed are fewer than the terms ask for.
    error PoorReputation(address account, int256 reputation, uint256 least);
    /// @notice The slot holds a seal that was neither opened nor cleared; or, of a score's, none that could be cleared.
    error SealSlotTaken(address account, uint256 slot);
    /// @notice A hash of all zeros seals nothing.
    error EmptyHash();
    /// @notice A job takes 65,534 seals.
    error TooManySeals(bytes32 job);
    /// @notice The slot holds no seal of this bid on this job: another price, salt, index or slot, or opened already.
    error WrongOpening(bytes32 job, address bidder, uint256 slot);
    /// @notice These are not the drawn members in the order of their seats.
    error WrongPanel(bytes32 job);
    /// @notice The caller does not have that seat.
    error NotOnPanel(address caller, uint256 seat);
    /// @notice The seat has sealed a score in this draw.
    error ScoreSealedAlready(bytes32 job, uint256 seat);
    /// @notice The seat sealed no such score, or opened it already.
    error WrongScoreOpening(bytes32 job, uint256 seat);
    /// @notice The panel is drawn from the hash of a block that is not there yet.
    error BlockNotReached(bytes32 job, uint256 number);
    /// @notice Too few validators that are neither requester nor worker were staked when the draw was fixed.
    error NotEnoughValidators(uint256 eligible, uint256 needed);
    /// @notice There are not as many keys as readers.
    error LengthsDiffer(uint256 a, uint256 b);
    /// @notice Material goes to the winner alone; a checkpoint's key goes with the checkpoint or with the claim.
    error WrongGrant(bytes32 job, Grant kind);
    /// @notice The account has no stake that this could be done with.
    error NotStaked(address account);
    /// @notice The unbonding time is not over.
    error StakeLocked(address account, uint256 until);
    /// @notice A claim without the wrapped key is none.
    error KeyMissing(bytes32 job);
    /// @notice A checkpoint's share of the work, in ten-thousandths, must be more than the last one's and less than the whole.
    error BadShare(bytes32 job, uint256 share, uint256 last);
    /// @notice The worker took nothing over that it could have gone on from.
    error NothingToResume(bytes32 job);

    // ---- accounts -------------------------------------------------------------------------------------------------

    /// @notice An account proved its public key, or changed its endpoints or payout.
    event Registered(address indexed account, bytes publicKey, address payout, bytes endpoints);
    /// @notice Tokens came in.
    event Deposited(address indexed account, uint256 amount);
    /// @notice Tokens went out, to the account's payout address.
    event Withdrawn(address indexed account, address to, uint256 amount);
    /// @notice The account is a validator; `stake` is all that it has staked.
    event Staked(address indexed account, uint256 stake);
    /// @notice The account is no validator any more; its stake is free at `until`, in unix seconds.
    event Unstaking(address indexed account, uint256 stake, uint256 until);
    /// @notice The stake is free.
    event Unstaked(address indexed account, uint256 amount);
    /// @notice Earnings go elsewhere from now on.
    event PayoutChanged(address indexed account, address payout);
    /// @notice What was given up is burnt.
    event Flushed(uint256 amount);

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

    /// @notice Frees the caller's stake after the unbonding time.
    function finishUnstake() external;

    /// @notice Names another address for an account's earnings. Only the present payout address may.
    function changePayout(address who, address payout) external;

    /// @notice Burns the tokens that jobs and slashes have given up. Anyone may call it.
    function flush() external;

    /// @notice Several calls of the caller's in one transaction.
    function multicall(bytes[] calldata data) external returns (bytes[] memory results);

    // ---- a job's life ---------------------------------------------------------------------------------------------

    /// @notice `bond` is that of every bid on the job.
    event Posted(
        bytes32 indexed job, address indexed requester, Terms terms, uint256 sealUntil, uint256 bond, uint256 listingFee
    );
    /// @notice A bid is sealed in a bidder's slot; `index` is its place among the job's.
    event Sealed(bytes32 indexed job, address indexed bidder, bytes32 hash, uint8 slot, uint16 index);
    /// @notice A bid is open, a decoy if `fake`.
    event Opened(bytes32 indexed job, address indexed bidder, uint96 price, bool fake, uint16 index);
    /// @notice `runnerUp` is the index of the second-best seal, 65535 if there is none. Where the winner needs no grant its
    /// training begins at once: `deadline` is the training's, and there is no `Started`.
    event Awarded(bytes32 indexed job, address indexed worker, uint96 price, uint16 runnerUp, uint256 deadline);
    /// @notice A file key, wrapped for `to`.
    event Granted(bytes32 indexed job, address indexed to, Grant kind, bytes wrapped);
    /// @notice The winner has its grant; `deadline` is the end of the longest runtime, in unix seconds.
    event Started(bytes32 indexed job, address indexed worker, uint256 deadline);
    /// @notice `wrapped` is the checkpoint's file key, wrapped for the runner-up; empty if the runner-up was given it elsewhere.
    event Checkpointed(
        bytes32 indexed job, address indexed worker, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes wrapped
    );
    /// @notice `log` is the SHA-256 of the event log of the worker.
    event GaveUp(bytes32 indexed job, address indexed worker, bytes32 log);
    /// @notice The requester's answer; `pay` is the worker's, if it was the requester's code that failed.
    event Acknowledged(bytes32 indexed job, bool userCode, uint256 pay);
    /// @notice A sealed model; `drawBlock` is the block whose hash draws the panel, zero without validators.
    event Submitted(bytes32 indexed job, bytes20 infohash, bytes32 manifest, bytes32 keyHash, uint256 drawBlock);
    /// @notice The worker says that its model went on from the checkpoint of `first`, which is to be paid `share` of the price.
    event Resumed(bytes32 indexed job, address indexed first, uint16 share);
    /// @notice Cancelled with a checkpoint: `pay` waits until `deadline`, in unix seconds, for its key.
    event Stopped(bytes32 indexed job, address indexed worker, uint256 pay, uint256 deadline);
    /// @notice The panel, in the order of seats; scores can be sealed until `sealUntil`, in unix seconds.
    event Drawn(bytes32 indexed job, address[] panel, uint256 sealUntil);
    /// @notice The panel is drawn by another block: the last was too old, or its panel found no quorum.
    event DrawMoved(bytes32 indexed job, uint256 drawBlock);
    /// @notice A panel member has sealed what it found.
    event ScoreSealed(bytes32 indexed job, address indexed validator, uint8 seat);
    /// @notice What a panel member found.
    event ScoreOpened(bytes32 indexed job, address indexed validator, Finding finding, int64 score);
    /// @notice `paid` has a bit for each seat that gets the fee.
    event Verdict(bytes32 indexed job, Phase phase, int64 median, uint16 paid);
    /// @notice `runnerUp` is the index of its seal.
    event Offered(bytes32 indexed job, uint16 indexed runnerUp, uint96 price, uint256 deadline);
    /// @notice The job is over; a rejected one may still be accepted by `acceptAnyway`.
    event Ended(bytes32 indexed job, Phase phase);
    /// @notice Tokens moved in a way that no other event implies; see Reason.
    event Moved(bytes32 indexed job, address indexed account, uint256 amount, Reason reason);

    /// @notice Posts a job and escrows reserve + validators x fee from the caller's free balance.
    function post(Terms calldata terms) external returns (bytes32 job);

    /// @notice While bids are being sealed, or a job is offered or undecided: everything back. Awarded: the worker gets
    /// the break fee. While training: it is paid price x elapsed / estimated, at most the price; if it has told of a
    /// checkpoint, only when it claims, with that checkpoint's key. Once bids are being opened, and once a model is
    /// submitted, it is too late.
    function cancel(Terms calldata terms) external;

    /// @notice Locks a bond and stores `hash` = sealOf(...) in one of the caller's reusable slots.
    function seal(bytes32 job, uint8 slot, bytes32 hash) external;

    /// @notice Frees a seal slot that holds a seal of a job whose opening is over. Nothing is paid, but a job cancelled
    /// while bids were being sealed returns the bond. Anyone who holds the bid may send it.
    function clear(bytes32 job, Bid calldata bid) external;

    /// @notice Shows a bid; anyone who holds it may send it. The last opening awards the job.
    function open(bytes32 job, Bid calldata bid) external;

    /// @notice The runner-up takes over at its own bid, and locks a bond again. The slot of its seal proves who it is, as
    /// long as nothing else has been sealed in it.
    function takeOver(Terms calldata terms, Bid calldata bid) external;

    /// @notice Gives file keys, wrapped for their readers. The requester: Material to the winner, Testing to the panel.
    /// The worker: Model to the panel.
    function grant(Terms calldata terms, Grant kind, address[] calldata to, bytes[] calldata wrapped) external;

    /// @notice Gives the requester at once what the auction saved of the reserve. Anyone may send it between the award and the
    /// submission, which else does the same; the grant of the material does it, too.
    function returnSavings(Terms calldata terms) external;

    /// @notice The worker tells of a checkpoint, sealed for the runner-up. Nothing is paid for it now. If the worker then fails
    /// and the runner-up goes on from it (`submitResumed`), an accepted model pays the first worker share x price and the
    /// second the rest. A silent worker then also keeps the part of its bond that is not lost to the delay: it loses bond x
    /// (longest runtime - time of its last checkpoint) / longest runtime, at least what giving up costs. In every other
    /// end its checkpoint earns nothing and its bond is gone.
    /// @param share of the work that is done, in ten-thousandths; it must grow
    /// @param infohash of the sealed checkpoint
    /// @param manifest SHA-256 of the plaintext's manifest
    /// @param keyHash SHA-256 of the file key
    /// @param wrapped the file key, wrapped for the runner-up; may be empty
    function checkpoint(
        Terms calldata terms, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes calldata wrapped
    ) external;

    /// @notice The worker cannot go on; `log` is the SHA-256 of its event log.
    function giveUp(Terms calldata terms, bytes32 log) external;

    /// @notice The requester's answer to `giveUp`: its own code failed (pro-rata pay, whole bond) or not.
    function acknowledge(Terms calldata terms, bool userCode) external;

    /// @notice The sealed model is seeded. Fixes the block that draws the panel.
    function submit(Terms calldata terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external;

    /// @notice `submit` by a second worker that went on from the first one's checkpoint, and shares the price with it.
    function submitResumed(Terms calldata terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) external;

    /// @notice Picks the panel from the block fixed at submission, out of those who were validators at the end of the block
    /// of the submission: staking or leaving after that, and the moment of this call, change nothing. Too old a block is
    /// replaced by a new one, and the validators are then those of the present block.
    /// Simulated, it tells the panel as soon as the block is there.
    /// @return panel in the order of seats; empty when a new block was fixed
    function draw(Terms calldata terms) external returns (address[] memory panel);

    /// @notice The first free one of the caller's score slots holds the seal; `clearScore` frees one left by a seal that
    /// was never opened. Seals a score: keccak256(chain id, market, job, validator, finding, score, salt).
    function sealScore(bytes32 job, address[] calldata panel, uint8 seat, bytes32 hash) external;

    /// @notice Frees one of the caller's score slots. A seal in it can no longer be opened.
    function clearScore(uint256 slot) external;

    /// @notice Opens one or more scores, its own or others'; the last one settles the verdict. So does opening none once
    /// the time for it is over. With a quorum of scores the median decides. Of an even number (somebody was absent) it is
    /// the one of the two middle scores that is worse for the worker, and only if they are within the tolerance of each
    /// other: of two scores that differ nobody can say which is the lie, so a liar must not be able to choose between
    /// them. Without a median there is another draw; then the absent are slashed, and whoever opened keeps its stake.
    function openScores(Terms calldata terms, address[] calldata panel, Opening[] calldata openings) external;

    /// @notice Pays the worker of an accepted job; `wrapped` is the model's file key, wrapped for the requester. Of a stopped
    /// job it is the last checkpoint's.
    function claim(Terms calldata terms, bytes calldata wrapped) external;

    /// @notice A panel member gives the requester the key when the worker did not, or gave rubbish.
    function giveKey(Terms calldata terms, address[] calldata panel, uint8 seat, bytes calldata wrapped) external;

    /// @notice The requester pays for a rejected or undecided model after all. The price of a rejected one, which it has
    /// back, is taken from its free balance again, and returns if the worker does not claim.
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
        uint32 accepted; // as a requester: models delivered and not turned down, so far
        uint32 rejected;
    }

    /// @notice A job's state as it is now; zero where it does not apply.
    struct State {
        Phase phase;
        uint256 deadline; // unix seconds; of the phase
        uint16 seals;
        uint16 openings;
        uint96 bond; // zero once a panel is drawn: by then it follows from the terms
        address worker; // none while the job is offered to the runner-up
        uint96 price;
        uint16 runnerUp; // the index of its seal; 65535: nobody
        uint96 runnerUpPrice;
        uint256 drawBlock;
        uint8 draws;
        uint16 scoresSealed; // one bit for each seat
        uint16 scoresOpened;
        uint16 share; // of the work, in ten-thousandths, that the worker's last checkpoint holds; while training
        address first; // the failed worker whose checkpoint can be, or was, gone on from
        uint16 firstShare;
    }

    /// @notice The token that everything is paid in.
    function token() external view returns (address);
    /// @notice What is the same for every job.
    function params() external view returns (Params memory);
    /// @notice What waits to be burnt by `flush`.
    function burnable() external view returns (uint256);
    /// @notice An account's standing.
    function account(address who) external view returns (Account memory);
    /// @notice A job's state as it is now.
    function stateOf(bytes32 job) external view returns (State memory);
    /// @notice A job's phase by the clock; `None` for a job that was never posted.
    function phaseOf(bytes32 job) external view returns (Phase);
    /// @notice The job that terms make: keccak256(abi.encode(terms)).
    function jobOf(Terms calldata terms) external pure returns (bytes32);
    /// @notice What a bidder seals: keccak256(abi.encode(chain id, market, job, bidder, price, fake, salt)).
    function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) external view returns (bytes32);
    /// @notice What a validator seals: keccak256(abi.encode(chain id, market, job, validator, finding, score, salt)).
    function scoreSealOf(bytes32 job, address validator, Finding finding, int64 score, bytes32 salt)
        external
        view
        returns (bytes32);
    /// @notice The value in a bidder's seal slot: taken if its highest bit is set. What is left in a free one proves a bid that
    /// was opened.
    function sealSlot(address bidder, uint8 slot) external view returns (bytes32);
    /// @notice How many validators there are.
    function validatorCount() external view returns (uint256);
    /// @notice A validator by its place, from 0; zero beyond the last.
    function validatorAt(uint256 i) external view returns (address);
}
