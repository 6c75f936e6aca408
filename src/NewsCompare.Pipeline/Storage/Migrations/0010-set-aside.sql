-- Pages that the matcher took by headline and summary, and whose text then shared no sentence with the seed as it stood.
CREATE TABLE set_aside (
    story bigint NOT NULL REFERENCES stories (id),
    page bigint NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    seed_revision bigint NOT NULL REFERENCES seed_revisions (id),
    set_at bigint NOT NULL,
    PRIMARY KEY (story, page, seed_revision)
);
