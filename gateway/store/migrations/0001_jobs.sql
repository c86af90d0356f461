-- A job: what it was asked to be, the keys to it (record), and its events folded up to some number (state).
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  course TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  created BIGINT NOT NULL,
  done SMALLINT NOT NULL,
  takes BIGINT NOT NULL,
  record TEXT NOT NULL,
  state TEXT NOT NULL,
  UNIQUE (owner, key)
);
CREATE INDEX jobs_newest ON jobs (created, id);
CREATE INDEX jobs_of_owner ON jobs (owner, created);
CREATE INDEX jobs_of_course ON jobs (course, created);
CREATE INDEX jobs_running ON jobs (id) WHERE done = 0;

-- What the chain told of our jobs, in its order.
CREATE TABLE facts (
  job TEXT NOT NULL,
  block BIGINT NOT NULL,
  place BIGINT NOT NULL,
  time BIGINT NOT NULL,
  tx TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (job, block, place)
);

-- Every movement of our account's tokens.
CREATE TABLE movements (
  block BIGINT NOT NULL,
  place BIGINT NOT NULL,
  time BIGINT NOT NULL,
  tx TEXT NOT NULL,
  job TEXT NOT NULL,
  amount TEXT NOT NULL,
  reason TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (block, place)
);

-- The market as everybody sees it: who is registered, and what was posted.
CREATE TABLE peers (
  account TEXT PRIMARY KEY,
  public_key TEXT NOT NULL,
  endpoints TEXT NOT NULL,
  staked SMALLINT NOT NULL
);
CREATE TABLE deals (
  job TEXT PRIMARY KEY,
  requester TEXT NOT NULL,
  gpus BIGINT NOT NULL,
  runtime BIGINT NOT NULL,
  reserve BIGINT NOT NULL,
  posted BIGINT NOT NULL,
  awarded BIGINT,
  started BIGINT,
  submitted BIGINT,
  ended BIGINT,
  worker TEXT NOT NULL,
  price BIGINT,
  bids BIGINT NOT NULL,
  phase SMALLINT NOT NULL
);
CREATE INDEX deals_lately ON deals (posted);
CREATE INDEX deals_of_worker ON deals (worker, posted);

-- Up to which block of which market all this is complete.
CREATE TABLE followed (
  id SMALLINT PRIMARY KEY,
  market TEXT NOT NULL,
  block BIGINT NOT NULL,
  hash TEXT NOT NULL
);

-- Bundles that are seeded as they are, for all jobs that use them.
CREATE TABLE plain (
  bundle TEXT PRIMARY KEY,
  infohash TEXT NOT NULL
);
