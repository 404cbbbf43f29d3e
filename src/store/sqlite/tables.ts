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
DROP TABLE officials; DROP TABLE dates; DROP TABLE figures; DROP TABLE legal_references;
ALTER TABLE store ADD COLUMN details INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN first_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN last_day INTEGER NOT NULL DEFAULT 99999999;
DROP INDEX records_published;
CREATE INDEX records_newest ON records (first_day, id);
CREATE INDEX records_oldest ON records (last_day, id);
CREATE TABLE officials (
  record INTEGER NOT NULL, entry INTEGER NOT NULL, part INTEGER NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, folded TEXT NOT NULL,
  title TEXT, canonical TEXT, post TEXT, post_key TEXT, body TEXT, body_key TEXT, level TEXT, place TEXT, place_key TEXT,
  former INTEGER, confidence REAL, start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, entry, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX officials_folded ON officials (folded, name_key);
CREATE INDEX officials_seat ON officials (post_key, body_key, level, record);
CREATE TABLE roles (
  record INTEGER NOT NULL, entry INTEGER NOT NULL, role TEXT NOT NULL, name_key TEXT NOT NULL, former INTEGER, PRIMARY KEY (record, entry, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE dates (
  record INTEGER NOT NULL, entry INTEGER NOT NULL, value TEXT NOT NULL, kind TEXT NOT NULL, first_day INTEGER, last_day INTEGER,
  start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX dates_days ON dates (first_day, last_day, record);
CREATE TABLE figures (
  record INTEGER NOT NULL, field TEXT NOT NULL, entry INTEGER NOT NULL, part INTEGER NOT NULL, value REAL NOT NULL,
  unit TEXT, unit_key TEXT, body TEXT, action TEXT, period TEXT, first_day INTEGER, last_day INTEGER, text TEXT, confidence REAL,
  start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, field, entry, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX figures_unit ON figures (field, unit_key, value);
CREATE TABLE legal_references (
  record INTEGER NOT NULL, entry INTEGER NOT NULL, number TEXT NOT NULL, number_key TEXT NOT NULL, type TEXT, year INTEGER,
  start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX legal_references_number ON legal_references (number_key);
CREATE TABLE provinces (record INTEGER NOT NULL, province TEXT NOT NULL, PRIMARY KEY (record, province)) STRICT, WITHOUT ROWID;
CREATE INDEX provinces_province ON provinces (province, record);
CREATE TABLE judgements (id INTEGER PRIMARY KEY, judgement TEXT NOT NULL) STRICT;
CREATE TABLE redactions (id INTEGER PRIMARY KEY, redaction TEXT NOT NULL) STRICT;
`,
  `
CREATE TABLE kept (sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;
CREATE TABLE workers (
  owner TEXT PRIMARY KEY, seen_at INTEGER NOT NULL, asked TEXT, has_answered INTEGER NOT NULL DEFAULT 0, missing TEXT
) STRICT;
`,
  `
CREATE TABLE reviews (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, review TEXT NOT NULL) STRICT;
CREATE INDEX reviews_sha256 ON reviews (sha256, id);
`,
  `
ALTER TABLE store ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN province TEXT;
ALTER TABLE records ADD COLUMN surest REAL;
ALTER TABLE figures ADD COLUMN province TEXT;
CREATE INDEX records_surest ON records (surest);
CREATE INDEX officials_body ON officials (body_key, post_key, level, record);
CREATE INDEX officials_person ON officials (record, entry, level, body_key, post_key);
CREATE INDEX roles_role ON roles (role, record, entry, name_key);
DROP INDEX figures_unit;
CREATE INDEX figures_unit ON figures (unit_key, record, field, value, unit);
CREATE INDEX figures_resolutions ON figures (record, value, first_day, last_day, unit_key, action, body, period, province) WHERE field = 'resolutions';
CREATE INDEX figures_days ON figures (first_day, last_day, record, confidence);
`,
  `
CREATE TABLE payloads (key TEXT PRIMARY KEY, source INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX payloads_source ON payloads (source);
`,
  `
CREATE TABLE diagnostics (record INTEGER NOT NULL, entry INTEGER NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL, PRIMARY KEY (record, entry)) STRICT, WITHOUT ROWID;
`,
  `
ALTER TABLE runs ADD COLUMN ended INTEGER;
ALTER TABLE runs ADD COLUMN ended_at TEXT;
CREATE INDEX runs_ended ON runs (ended) WHERE ended IS NOT NULL;
CREATE TABLE webhooks (
  endpoint TEXT PRIMARY KEY, record INTEGER NOT NULL, run INTEGER NOT NULL, attempts INTEGER NOT NULL, due_at INTEGER NOT NULL
) STRICT;
`,
  `
ALTER TABLE figures ADD COLUMN series TEXT;
ALTER TABLE figures ADD COLUMN statements INTEGER;
ALTER TABLE figures ADD COLUMN least REAL;
ALTER TABLE figures ADD COLUMN most REAL;
DROP INDEX figures_resolutions;
DROP INDEX figures_unit;
CREATE INDEX figures_series ON figures (series, unit_key, value, first_day, last_day, record) WHERE field = 'resolutions';
CREATE INDEX figures_sums ON figures (unit_key, record, statements, least, most, unit) WHERE statements IS NOT NULL;
CREATE INDEX figures_unit ON figures (unit_key, record);
`,
  `
CREATE TABLE doubts (
  record INTEGER NOT NULL, pointer TEXT NOT NULL, field TEXT NOT NULL, confidence REAL NOT NULL, PRIMARY KEY (record, pointer)
) STRICT, WITHOUT ROWID;
CREATE INDEX doubts_confidence ON doubts (confidence, record, pointer);
CREATE INDEX doubts_field ON doubts (field, confidence, record, pointer);
DROP INDEX records_confidence;
`,
  `
ALTER TABLE officials ADD COLUMN province TEXT;
DROP INDEX officials_folded;
CREATE INDEX officials_folded ON officials (folded, name_key, post_key, body_key, level);
CREATE INDEX officials_province ON officials (province, folded, post_key, body_key, level);
`,
  `
ALTER TABLE figures ADD COLUMN is_first INTEGER;
DROP INDEX figures_series;
CREATE INDEX figures_series ON figures (series, unit_key, value, first_day, last_day, record, is_first) WHERE field = 'resolutions';
`,
  `
ALTER TABLE runs ADD COLUMN paths TEXT NOT NULL DEFAULT '[]';
`,
  `
ALTER TABLE figures ADD COLUMN folded TEXT;
ALTER TABLE figures ADD COLUMN fact TEXT;
DROP INDEX figures_unit;
DROP INDEX figures_series;
CREATE INDEX figures_unit ON figures (folded, unit_key, record);
CREATE INDEX figures_series ON figures (series, fact, value, first_day, record, is_first) WHERE field = 'resolutions';
`,
]
