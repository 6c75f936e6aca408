-- What was repaired or could not be trusted when the feed was last read (JSON list of sentences).
ALTER TABLE feeds ADD COLUMN warnings text;
