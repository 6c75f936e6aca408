-- Pages that were only near a story by what their feeds say, and that were read to decide by their text.
CREATE TABLE second_looks (
    story bigint NOT NULL REFERENCES stories (id),
    page bigint NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    looked_at bigint NOT NULL,
    PRIMARY KEY (story, page)
);
