-- Which item a matched item copies the text of, and whether it is put together from two texts.
ALTER TABLE matches ADD COLUMN copy_of bigint;
ALTER TABLE matches ADD COLUMN composite bigint NOT NULL DEFAULT 0;

-- A story whose pages belong to another one by a person's decision.
ALTER TABLE stories ADD COLUMN merged_into bigint REFERENCES stories (id);

-- Outlets that a person keeps out of a story altogether.
CREATE TABLE outlet_decisions (
    story bigint NOT NULL REFERENCES stories (id),
    outlet_id text NOT NULL,
    note text,
    decided_at bigint NOT NULL,
    PRIMARY KEY (story, outlet_id)
);

-- Every decision of a person in the order in which it was made, also those that were changed later.
CREATE TABLE decision_history (
    id integer PRIMARY KEY,
    story_id text NOT NULL,
    kind text NOT NULL,
    url text,
    outlet_id text,
    other_story_id text,
    note text,
    decided_at bigint NOT NULL
);
INSERT INTO decision_history (story_id, kind, url, outlet_id, note, decided_at)
SELECT story_id, decision, url, outlet_id, note, decided_at FROM decisions JOIN stories ON stories.id = decisions.story ORDER BY decided_at, url;
