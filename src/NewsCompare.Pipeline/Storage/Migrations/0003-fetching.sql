-- When a feed wishes to be looked at (JSON), where it has moved to and how often that was seen, and how it is.
ALTER TABLE feeds ADD COLUMN rhythm text;
ALTER TABLE feeds ADD COLUMN news_at bigint;
ALTER TABLE feeds ADD COLUMN moved_to text;
ALTER TABLE feeds ADD COLUMN moved_since bigint;
ALTER TABLE feeds ADD COLUMN moved_seen bigint NOT NULL DEFAULT 0;
ALTER TABLE feeds ADD COLUMN state text;
ALTER TABLE feeds ADD COLUMN state_message text;

-- What a host has asked of us, and how slow it is: kept, so that a new start of the program is as patient as the last.
CREATE TABLE hosts (
    host text NOT NULL PRIMARY KEY,
    rest_until bigint,
    pause bigint NOT NULL,
    changed_at bigint NOT NULL
);
