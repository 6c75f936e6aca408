-- The moment an item counts by: its stated time, or where there is none, or one far ahead, the moment we saw it first.
ALTER TABLE items ADD COLUMN clock bigint;
UPDATE items SET clock = CASE WHEN published_at <= first_seen_at + 86400000 THEN published_at ELSE first_seen_at END;
CREATE INDEX items_clock ON items (clock);

-- The words of the items, for finding those of a story. A row's number is (day of the clock << 32) | item, so that a span of days is a span of rows.
-- The words are written by the program: what is not written yet, or has changed, has no row.
ALTER TABLE items ADD COLUMN words_row bigint;
CREATE INDEX items_without_words ON items (id) WHERE words_row IS NULL;
CREATE VIRTUAL TABLE item_words USING fts5 (words, tokenize = "ascii tokenchars '_'", content = '', contentless_delete = 1, detail = none);
CREATE TABLE item_words_method (method text NOT NULL);
CREATE TRIGGER items_words_gone AFTER DELETE ON items WHEN old.words_row IS NOT NULL BEGIN DELETE FROM item_words WHERE rowid = old.words_row; END;
CREATE TRIGGER items_words_changed AFTER UPDATE OF title, summary, content, clock ON items WHEN old.words_row IS NOT NULL BEGIN
    DELETE FROM item_words WHERE rowid = old.words_row;
    UPDATE items SET words_row = NULL WHERE id = old.id;
END;
