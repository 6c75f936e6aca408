-- Readings in a row that began and never ended, and until when such a reading is not tried again.
ALTER TABLE pages ADD COLUMN read_attempts bigint NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN read_after bigint;

-- Where a story's seed was read from: a story ends only when that folder was looked at and the seed is not there.
ALTER TABLE stories ADD COLUMN seed_folder text;
