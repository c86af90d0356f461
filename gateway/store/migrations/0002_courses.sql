-- A course's rule, where a teacher set one.
CREATE TABLE courses (
  name TEXT PRIMARY KEY,
  rule TEXT NOT NULL
);

-- A student in a course: what may be spent, in millionths of an MWT, and up to when refills were given.
CREATE TABLE accounts (
  course TEXT NOT NULL,
  person TEXT NOT NULL,
  remaining BIGINT NOT NULL,
  held BIGINT NOT NULL,
  lapsed BIGINT NOT NULL,
  spent BIGINT NOT NULL,
  refilled BIGINT NOT NULL,
  PRIMARY KEY (course, person)
);

-- What a job holds of an account, or spent.
CREATE TABLE charges (
  job TEXT PRIMARY KEY,
  course TEXT NOT NULL,
  person TEXT NOT NULL,
  held BIGINT NOT NULL,
  spent BIGINT NOT NULL,
  posted SMALLINT NOT NULL,
  done SMALLINT NOT NULL,
  since BIGINT NOT NULL
);
CREATE INDEX charges_open ON charges (job) WHERE done = 0;

-- What a teacher added to an account, or took away. Rows are only ever added.
CREATE TABLE grants (
  course TEXT NOT NULL,
  person TEXT NOT NULL,
  time BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  teacher TEXT NOT NULL,
  why TEXT NOT NULL
);
