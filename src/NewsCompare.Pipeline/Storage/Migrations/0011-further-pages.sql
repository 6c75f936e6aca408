-- The pages of an article behind its first: each has a snapshot of its own, stored with the same page, or the reason why it could not be read.
CREATE TABLE further_pages (
    snapshot bigint NOT NULL REFERENCES snapshots (id) ON DELETE CASCADE,
    number bigint NOT NULL,
    url text NOT NULL,
    fetched bigint REFERENCES snapshots (id) ON DELETE CASCADE,
    problem text,
    PRIMARY KEY (snapshot, number)
);
