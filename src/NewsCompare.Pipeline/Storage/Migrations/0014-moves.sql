-- Pages that a person moved from one story to another. What was decided about them in the first story before stays, for the day when the move is taken back.
CREATE TABLE moves (
    story bigint NOT NULL REFERENCES stories (id),
    url text NOT NULL,
    to_story bigint NOT NULL REFERENCES stories (id),
    note text,
    moved_at bigint NOT NULL,
    PRIMARY KEY (story, url)
);
CREATE INDEX moves_to ON moves (to_story);

-- Until now a move was written down as a rejection, of which nothing but its note told where the page went.
INSERT INTO moves (story, url, to_story, note, moved_at)
SELECT decisions.story, decisions.url, stories.id, CASE WHEN note LIKE '%: %' THEN substr(note, length('split off to ' || story_id || ': ') + 1) END, decided_at
FROM decisions JOIN stories ON note = 'split off to ' || story_id OR substr(note, 1, length('split off to ' || story_id || ': ')) = 'split off to ' || story_id || ': '
WHERE decision = 'rejected';
DELETE FROM decisions WHERE decision = 'rejected' AND EXISTS (SELECT 1 FROM moves WHERE moves.story = decisions.story AND moves.url = decisions.url);

-- What such a move had lost comes back with the next matching.
UPDATE stories SET matched_state = NULL
WHERE id IN (SELECT story FROM moves UNION SELECT to_story FROM moves)
    OR id IN (SELECT merged_into FROM stories AS other WHERE other.id IN (SELECT story FROM moves UNION SELECT to_story FROM moves));

-- The names of pages are kept without www. and without a slash at the end from now on.
UPDATE OR REPLACE page_names SET url = rtrim(replace(url, '://www.', '://'), '/');
