-- What editors decided about the verdicts of the audits: every decision stays, the newest counts. The hash names the evidence it was made on.
CREATE TABLE audit_decisions (
    id integer PRIMARY KEY,
    story bigint NOT NULL REFERENCES stories (id),
    url text NOT NULL,
    judgement text NOT NULL,
    verdict text NOT NULL,
    evidence_hash text NOT NULL,
    revision bigint NOT NULL,
    note text,
    decided_by text,
    decided_at bigint NOT NULL
);
CREATE INDEX audit_decisions_page ON audit_decisions (story, url);
