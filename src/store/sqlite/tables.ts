/**
 * The tables, a step a version; the version of a file is how many steps it has seen. Search reads two texts, with and without diacritics, both folded before they come here
 * (SQLite's own folding leaves đ alone); `contents` holds the wide columns apart, so that a scan of `records` is narrow.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE store (name TEXT NOT NULL) STRICT;
INSERT INTO store (name) SELECT lower(hex(randomblob(8)));
CREATE TABLE runs (number INTEGER PRIMARY KEY, extractor TEXT NOT NULL, began_at TEXT NOT NULL) STRICT;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL,
  place INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  reference TEXT NOT NULL,
  known TEXT NOT NULL,
  extractor TEXT NOT NULL,
  run INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  owner TEXT,
  claimed_at INTEGER,
  alone INTEGER NOT NULL DEFAULT 0,
  deaths INTEGER NOT NULL DEFAULT 0,
  milliseconds INTEGER,
  UNIQUE (sha256, uri, place)
) STRICT;
CREATE INDEX sources_open ON sources (state, extractor, id) WHERE state IN ('queued', 'running');
CREATE INDEX sources_state ON sources (state, uri);
CREATE INDEX sources_run ON sources (run, state);
CREATE INDEX sources_place ON sources (uri, place);

CREATE TABLE records (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  extractor TEXT NOT NULL,
  source INTEGER NOT NULL,
  uri TEXT NOT NULL,
  url TEXT,
  host TEXT,
  title TEXT,
  published_at TEXT,
  publisher TEXT,
  encoding TEXT NOT NULL,
  body TEXT
) STRICT;
CREATE INDEX records_uri ON records (uri, sha256);
CREATE INDEX records_published ON records (published_at);
CREATE INDEX records_host ON records (host, published_at);
CREATE INDEX records_body ON records (body);

CREATE TABLE contents (id INTEGER PRIMARY KEY, record TEXT NOT NULL, digest TEXT NOT NULL, verdicts BLOB NOT NULL) STRICT;

CREATE TABLE changes (sha256 TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, key TEXT NOT NULL) STRICT;
CREATE INDEX changes_after ON changes (after, key);

CREATE TABLE officials (
  record INTEGER NOT NULL, entry INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  title TEXT, canonical TEXT, post TEXT, body TEXT, level TEXT, place TEXT, former INTEGER
) STRICT;
CREATE INDEX officials_record ON officials (record);
CREATE INDEX officials_folded ON officials (folded, name);

CREATE TABLE dates (record INTEGER NOT NULL, value TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
CREATE INDEX dates_record ON dates (record);
CREATE INDEX dates_value ON dates (value, kind);

CREATE TABLE figures (
  record INTEGER NOT NULL, field TEXT NOT NULL, value REAL NOT NULL, unit TEXT, body TEXT, action TEXT, period TEXT, text TEXT
) STRICT;
CREATE INDEX figures_record ON figures (record);
CREATE INDEX figures_unit ON figures (field, unit, period);

CREATE TABLE legal_references (record INTEGER NOT NULL, number TEXT NOT NULL, type TEXT, year INTEGER) STRICT;
CREATE INDEX legal_references_record ON legal_references (record);
CREATE INDEX legal_references_number ON legal_references (number);

CREATE VIRTUAL TABLE pages USING fts5 (
  exact, folded, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);
`,
  `
CREATE TABLE corrections (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, correction TEXT NOT NULL) STRICT;
CREATE INDEX corrections_sha256 ON corrections (sha256, id);
`,
  `
ALTER TABLE records ADD COLUMN confidence REAL;
CREATE INDEX records_confidence ON records (confidence, uri) WHERE confidence IS NOT NULL;
`,
  `
CREATE TABLE kept (sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;
CREATE TABLE workers (
  owner TEXT PRIMARY KEY, seen_at INTEGER NOT NULL, asked TEXT, has_answered INTEGER NOT NULL DEFAULT 0, missing TEXT
) STRICT;
`,
]
