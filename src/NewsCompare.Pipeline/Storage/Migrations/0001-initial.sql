-- Times are Unix milliseconds UTC; yes and no are 1 and 0; JSON and addresses are text.

CREATE TABLE leases (
    name text NOT NULL PRIMARY KEY,
    instance text NOT NULL,
    pid bigint NOT NULL,
    host text NOT NULL,
    verb text NOT NULL,
    since bigint NOT NULL
);

CREATE TABLE feeds (
    id integer PRIMARY KEY,
    outlet_id text NOT NULL,
    url text NOT NULL UNIQUE,
    kind text NOT NULL,
    parent_id bigint REFERENCES feeds (id),
    active bigint NOT NULL,
    etag text,
    last_modified text,
    sha256 text,
    parser text,
    checked_at bigint,
    due_at bigint NOT NULL,
    not_before bigint,
    claimed_until bigint,
    failures bigint NOT NULL DEFAULT 0,
    outcome text,
    message text,
    newest_item_at bigint,
    item_count bigint
);

CREATE TABLE items (
    id integer PRIMARY KEY,
    feed_id bigint NOT NULL REFERENCES feeds (id),
    outlet_id text NOT NULL,
    url text NOT NULL UNIQUE,
    given_url text NOT NULL,
    title text NOT NULL,
    author text,
    summary text,
    content text,
    published_at bigint,
    first_seen_at bigint NOT NULL,
    changed_at bigint NOT NULL
);
CREATE INDEX items_published ON items (published_at);

CREATE TABLE stories (
    id integer PRIMARY KEY,
    story_id text NOT NULL UNIQUE,
    active bigint NOT NULL,
    added_at bigint NOT NULL,
    current_seed bigint,
    matched_state text
);

-- A seed as its file stood; an edited file is a new revision, and the old ones stay.
CREATE TABLE seed_revisions (
    id integer PRIMARY KEY,
    story bigint NOT NULL REFERENCES stories (id),
    revision bigint NOT NULL,
    hash text NOT NULL,
    seed text NOT NULL,
    added_at bigint NOT NULL,
    UNIQUE (story, revision),
    UNIQUE (story, hash)
);

CREATE TABLE matches (
    story bigint NOT NULL REFERENCES stories (id),
    item bigint NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    score double precision NOT NULL,
    accepted bigint NOT NULL,
    evidence text NOT NULL,
    matcher text NOT NULL,
    matched_at bigint NOT NULL,
    PRIMARY KEY (story, item)
);

-- What a person decided about a page; it outlives every new matching.
CREATE TABLE decisions (
    story bigint NOT NULL REFERENCES stories (id),
    url text NOT NULL,
    given_url text,
    decision text NOT NULL,
    outlet_id text,
    note text,
    decided_at bigint NOT NULL,
    PRIMARY KEY (story, url)
);

CREATE TABLE pages (
    id integer PRIMARY KEY,
    url text NOT NULL UNIQUE,
    given_url text NOT NULL,
    outlet_id text NOT NULL,
    published_at bigint,
    first_seen_at bigint NOT NULL,
    etag text,
    last_modified text,
    sha256 text,
    checked_at bigint,
    due_at bigint NOT NULL,
    not_before bigint,
    claimed_until bigint,
    failures bigint NOT NULL DEFAULT 0,
    outcome text,
    message text,
    unread_snapshot bigint,
    reading text
);

CREATE TABLE coverage (
    id integer PRIMARY KEY,
    story bigint NOT NULL REFERENCES stories (id),
    page bigint NOT NULL REFERENCES pages (id),
    origin text NOT NULL,
    active bigint NOT NULL,
    added_at bigint NOT NULL,
    UNIQUE (story, page)
);

-- The bytes of pages, gzip-compressed, each content once.
CREATE TABLE blobs (
    sha256 text NOT NULL PRIMARY KEY,
    size bigint NOT NULL,
    bytes blob NOT NULL
);

CREATE TABLE snapshots (
    id integer PRIMARY KEY,
    page bigint NOT NULL REFERENCES pages (id),
    fetched_at bigint NOT NULL,
    request_url text NOT NULL,
    final_url text NOT NULL,
    status bigint NOT NULL,
    content_type text,
    request_headers text NOT NULL,
    response_headers text NOT NULL,
    redirects text NOT NULL,
    etag text,
    last_modified text,
    sha256 text NOT NULL REFERENCES blobs (sha256),
    UNIQUE (page, fetched_at, sha256)
);
CREATE INDEX snapshots_blob ON snapshots (sha256);
CREATE TRIGGER snapshots_never_change BEFORE UPDATE ON snapshots BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END;

-- What a snapshot says; the same revision may be read again by a later extractor.
CREATE TABLE revisions (
    id integer PRIMARY KEY,
    page bigint NOT NULL REFERENCES pages (id),
    number bigint NOT NULL,
    text_hash text NOT NULL,
    outcome text NOT NULL,
    snapshot bigint NOT NULL REFERENCES snapshots (id),
    seen_at bigint NOT NULL,
    extractor text NOT NULL,
    extraction text NOT NULL,
    UNIQUE (page, number, extractor)
);

CREATE TABLE comparisons (
    id integer PRIMARY KEY,
    coverage bigint NOT NULL REFERENCES coverage (id),
    seed_revision bigint NOT NULL REFERENCES seed_revisions (id),
    revision bigint NOT NULL REFERENCES revisions (id),
    methods text NOT NULL,
    comparison text NOT NULL,
    audit text NOT NULL,
    compared_at bigint NOT NULL,
    UNIQUE (coverage, seed_revision, revision, methods)
);

CREATE TABLE runs (
    id integer PRIMARY KEY,
    kind text NOT NULL,
    instance text NOT NULL,
    started_at bigint NOT NULL,
    ended_at bigint,
    outcome text NOT NULL,
    summary text
);

CREATE TABLE run_events (
    id integer PRIMARY KEY,
    run bigint NOT NULL REFERENCES runs (id),
    at bigint NOT NULL,
    phase text NOT NULL,
    level text NOT NULL,
    outlet_id text,
    subject text NOT NULL,
    code text NOT NULL,
    message text NOT NULL,
    added bigint NOT NULL
);
CREATE INDEX run_events_run ON run_events (run, id);

CREATE TABLE nights (
    night text NOT NULL PRIMARY KEY,
    instance text NOT NULL,
    claimed_at bigint NOT NULL,
    finished_at bigint,
    folder text,
    message text
);

CREATE TABLE tombstones (
    url text NOT NULL PRIMARY KEY,
    reason text NOT NULL,
    forgotten_at bigint NOT NULL
);
