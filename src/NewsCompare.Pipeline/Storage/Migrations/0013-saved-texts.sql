-- A page that was brought in as it was saved on several days has several texts: what waits is read when the one before it has been.
CREATE TABLE waiting_snapshots (
    snapshot bigint PRIMARY KEY REFERENCES snapshots (id) ON DELETE CASCADE,
    page bigint NOT NULL REFERENCES pages (id) ON DELETE CASCADE
);
