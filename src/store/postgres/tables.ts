/** Versions of the tables, oldest first; each brings a store from the one before it up to itself. */
export const migrations: readonly string[] = [
  `
CREATE TABLE store (name TEXT NOT NULL);
INSERT INTO store (name) VALUES (substr(md5(random()::text || clock_timestamp()::text), 1, 16));
CREATE TABLE runs (number INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY, extractor TEXT NOT NULL, began_at TEXT NOT NULL);

CREATE TABLE sources (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uri TEXT COLLATE "C" NOT NULL,
  place BIGINT NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL,
  bytes BIGINT NOT NULL,
  reference TEXT NOT NULL,
  known TEXT NOT NULL,
  extractor TEXT NOT NULL,
  run INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  owner TEXT,
  claimed_at BIGINT,
  alone INTEGER NOT NULL DEFAULT 0,
  deaths INTEGER NOT NULL DEFAULT 0,
  milliseconds INTEGER,
  UNIQUE (sha256, uri, place)
);
CREATE INDEX sources_open ON sources (state, extractor, id) WHERE state IN ('queued', 'running');
CREATE INDEX sources_state ON sources (state, uri);
CREATE INDEX sources_run ON sources (run, state);
CREATE INDEX sources_place ON sources (uri, place);

CREATE TABLE records (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256 TEXT COLLATE "C" NOT NULL UNIQUE,
  extractor TEXT NOT NULL,
  source BIGINT NOT NULL,
  uri TEXT COLLATE "C" NOT NULL,
  url TEXT,
  host TEXT,
  title TEXT,
  published_at TEXT COLLATE "C",
  publisher TEXT,
  encoding TEXT NOT NULL,
  body TEXT
);
CREATE INDEX records_uri ON records (uri, sha256);
CREATE INDEX records_published ON records (published_at);
CREATE INDEX records_host ON records (host, published_at);
CREATE INDEX records_body ON records (body);

CREATE TABLE contents (id BIGINT PRIMARY KEY, record TEXT NOT NULL, digest TEXT NOT NULL, verdicts BYTEA NOT NULL);
CREATE TABLE changes (sha256 TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, key TEXT COLLATE "C" NOT NULL);
CREATE INDEX changes_after ON changes (after, key);

CREATE TABLE officials (
  record BIGINT NOT NULL, entry INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  title TEXT, canonical TEXT, post TEXT, body TEXT, level TEXT, place TEXT, former BOOLEAN
);
CREATE INDEX officials_record ON officials (record);
CREATE INDEX officials_folded ON officials (folded, name);
CREATE TABLE dates (record BIGINT NOT NULL, value TEXT COLLATE "C" NOT NULL, kind TEXT NOT NULL);
CREATE INDEX dates_record ON dates (record);
CREATE INDEX dates_value ON dates (value, kind);
CREATE TABLE figures (
  record BIGINT NOT NULL, field TEXT NOT NULL, value DOUBLE PRECISION NOT NULL,
  unit TEXT, body TEXT, action TEXT, period TEXT COLLATE "C", text TEXT
);
CREATE INDEX figures_record ON figures (record);
CREATE INDEX figures_unit ON figures (field, unit, period);
CREATE TABLE legal_references (record BIGINT NOT NULL, number TEXT NOT NULL, type TEXT, year INTEGER);
CREATE INDEX legal_references_record ON legal_references (record);
CREATE INDEX legal_references_number ON legal_references (number);

CREATE TABLE pages (id BIGINT PRIMARY KEY, exact TSVECTOR NOT NULL, folded TSVECTOR NOT NULL);
CREATE INDEX pages_exact ON pages USING GIN (exact);
CREATE INDEX pages_folded ON pages USING GIN (folded);
`,
  `
CREATE TABLE corrections (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, sha256 TEXT COLLATE "C" NOT NULL, correction TEXT NOT NULL);
CREATE INDEX corrections_sha256 ON corrections (sha256, id);
`,
  `
ALTER TABLE records ADD COLUMN confidence DOUBLE PRECISION;
CREATE INDEX records_confidence ON records (confidence, uri) WHERE confidence IS NOT NULL;
`,
  `
CREATE TABLE kept (sha256 TEXT COLLATE "C" NOT NULL UNIQUE, bytes BYTEA NOT NULL);
CREATE TABLE workers (
  owner TEXT PRIMARY KEY, seen_at BIGINT NOT NULL, asked TEXT, has_answered INTEGER NOT NULL DEFAULT 0, missing TEXT
);
`,
]
