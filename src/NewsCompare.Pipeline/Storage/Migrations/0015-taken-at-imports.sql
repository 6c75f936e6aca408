-- Whether it was the matcher that took a page out of a web archive; until now only the note told.
ALTER TABLE decisions ADD COLUMN by_matcher bigint NOT NULL DEFAULT 0;
ALTER TABLE decision_history ADD COLUMN by_matcher bigint NOT NULL DEFAULT 0;
UPDATE decisions SET by_matcher = 1 WHERE decision = 'accepted' AND note LIKE '%imported from %, of which the matcher took it (%';
UPDATE decision_history SET by_matcher = 1 WHERE kind = 'accepted' AND note LIKE '%imported from %, of which the matcher took it (%';
