-- The addresses that a page goes by besides its own, and the page that it turned out to be.
CREATE TABLE page_names (
    url text NOT NULL,
    page bigint NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    PRIMARY KEY (url, page)
);
CREATE INDEX page_names_page ON page_names (page);
ALTER TABLE pages ADD COLUMN same_as bigint REFERENCES pages (id) ON DELETE SET NULL;
CREATE INDEX pages_same_as ON pages (same_as);
