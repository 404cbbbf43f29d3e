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
DROP TABLE officials; DROP TABLE dates; DROP TABLE figures; DROP TABLE legal_references;
ALTER TABLE store ADD COLUMN details INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN first_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN last_day INTEGER NOT NULL DEFAULT 99999999;
DROP INDEX records_published;
CREATE INDEX records_newest ON records (first_day, id);
CREATE INDEX records_oldest ON records (last_day, id);
CREATE TABLE officials (
  record BIGINT NOT NULL, entry INTEGER NOT NULL, part INTEGER NOT NULL, name TEXT NOT NULL, name_key TEXT COLLATE "C" NOT NULL, folded TEXT COLLATE "C" NOT NULL,
  title TEXT, canonical TEXT, post TEXT, post_key TEXT COLLATE "C", body TEXT, body_key TEXT COLLATE "C", level TEXT, place TEXT, place_key TEXT COLLATE "C",
  former BOOLEAN, confidence DOUBLE PRECISION, start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, entry, part)
);
CREATE INDEX officials_folded ON officials (folded, name_key);
CREATE INDEX officials_seat ON officials (post_key, body_key, level, record);
CREATE TABLE roles (
  record BIGINT NOT NULL, entry INTEGER NOT NULL, role TEXT COLLATE "C" NOT NULL, name_key TEXT COLLATE "C" NOT NULL, former BOOLEAN, PRIMARY KEY (record, entry, role)
);
CREATE TABLE dates (
  record BIGINT NOT NULL, entry INTEGER NOT NULL, value TEXT COLLATE "C" NOT NULL, kind TEXT NOT NULL, first_day INTEGER, last_day INTEGER,
  start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, entry)
);
CREATE INDEX dates_days ON dates (first_day, last_day, record);
CREATE TABLE figures (
  record BIGINT NOT NULL, field TEXT COLLATE "C" NOT NULL, entry INTEGER NOT NULL, part INTEGER NOT NULL, value DOUBLE PRECISION NOT NULL,
  unit TEXT, unit_key TEXT COLLATE "C", body TEXT, action TEXT, period TEXT COLLATE "C", first_day INTEGER, last_day INTEGER, text TEXT, confidence DOUBLE PRECISION,
  start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, field, entry, part)
);
CREATE INDEX figures_unit ON figures (field, unit_key, value);
CREATE TABLE legal_references (
  record BIGINT NOT NULL, entry INTEGER NOT NULL, number TEXT NOT NULL, number_key TEXT COLLATE "C" NOT NULL, type TEXT, year INTEGER,
  start_at INTEGER, end_at INTEGER, PRIMARY KEY (record, entry)
);
CREATE INDEX legal_references_number ON legal_references (number_key);
CREATE TABLE provinces (record BIGINT NOT NULL, province TEXT COLLATE "C" NOT NULL, PRIMARY KEY (record, province));
CREATE INDEX provinces_province ON provinces (province, record);
CREATE TABLE judgements (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, judgement TEXT NOT NULL);
CREATE TABLE redactions (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, redaction TEXT NOT NULL);
`,
  `
CREATE TABLE kept (sha256 TEXT COLLATE "C" NOT NULL UNIQUE, bytes BYTEA NOT NULL);
CREATE TABLE workers (
  owner TEXT PRIMARY KEY, seen_at BIGINT NOT NULL, asked TEXT, has_answered INTEGER NOT NULL DEFAULT 0, missing TEXT
);
`,
  `
CREATE TABLE reviews (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, sha256 TEXT COLLATE "C" NOT NULL, review TEXT NOT NULL);
CREATE INDEX reviews_sha256 ON reviews (sha256, id);
`,
  `
ALTER TABLE store ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
ALTER TABLE records ADD COLUMN province TEXT COLLATE "C";
ALTER TABLE records ADD COLUMN surest DOUBLE PRECISION;
ALTER TABLE figures ADD COLUMN province TEXT COLLATE "C";
CREATE INDEX records_surest ON records (surest);
CREATE INDEX officials_body ON officials (body_key, post_key, level, record);
CREATE INDEX officials_person ON officials (record, entry, level, body_key, post_key);
CREATE INDEX roles_role ON roles (role, record, entry, name_key);
DROP INDEX figures_unit;
CREATE INDEX figures_unit ON figures (unit_key, record, field, value, unit);
CREATE INDEX figures_resolutions ON figures (record, value, first_day, last_day, unit_key, action, body, period, province) WHERE field = 'resolutions';
CREATE INDEX figures_days ON figures (first_day, last_day, record, confidence);

-- Without this setting the planner reads every page word by word: it does not know what a long value costs.
CREATE FUNCTION pages_with(exact_words TSQUERY, folded_words TSQUERY, most BIGINT) RETURNS SETOF BIGINT
LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
BEGIN
  IF exact_words IS NULL THEN
    RETURN QUERY SELECT pages.id FROM pages WHERE pages.folded @@ folded_words LIMIT most;
  ELSIF folded_words IS NULL THEN
    RETURN QUERY SELECT pages.id FROM pages WHERE pages.exact @@ exact_words LIMIT most;
  ELSE
    RETURN QUERY SELECT pages.id FROM pages WHERE pages.exact @@ exact_words AND pages.folded @@ folded_words LIMIT most;
  END IF;
END $$;
`,
  `
CREATE TABLE payloads (key TEXT COLLATE "C" PRIMARY KEY, source BIGINT NOT NULL);
CREATE INDEX payloads_source ON payloads (source);
`,
  `
CREATE TABLE diagnostics (record BIGINT NOT NULL, entry INTEGER NOT NULL, code TEXT COLLATE "C" NOT NULL, severity TEXT NOT NULL, PRIMARY KEY (record, entry));
`,
  `
ALTER TABLE runs ADD COLUMN ended BIGINT;
ALTER TABLE runs ADD COLUMN ended_at TEXT;
CREATE INDEX runs_ended ON runs (ended) WHERE ended IS NOT NULL;
CREATE TABLE webhooks (
  endpoint TEXT PRIMARY KEY, record BIGINT NOT NULL, run BIGINT NOT NULL, attempts INTEGER NOT NULL, due_at BIGINT NOT NULL
);
`,
  `
-- Told that few rows come, the planner looks each of them up, which takes long for a frequent word.
ALTER FUNCTION pages_with(TSQUERY, TSQUERY, BIGINT) ROWS 10000;
`,
  `
ALTER TABLE figures ADD COLUMN series TEXT COLLATE "C";
ALTER TABLE figures ADD COLUMN statements INTEGER;
ALTER TABLE figures ADD COLUMN least DOUBLE PRECISION;
ALTER TABLE figures ADD COLUMN most DOUBLE PRECISION;
DROP INDEX figures_resolutions;
DROP INDEX figures_unit;
CREATE INDEX figures_series ON figures (series, unit_key, value, first_day, last_day, record) WHERE field = 'resolutions';
CREATE INDEX figures_sums ON figures (unit_key, record, statements, least, most, unit) WHERE statements IS NOT NULL;
CREATE INDEX figures_unit ON figures (unit_key, record);
`,
  `
CREATE TABLE doubts (
  record BIGINT NOT NULL, pointer TEXT COLLATE "C" NOT NULL, field TEXT COLLATE "C" NOT NULL, confidence DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (record, pointer)
);
CREATE INDEX doubts_confidence ON doubts (confidence, record, pointer);
CREATE INDEX doubts_field ON doubts (field, confidence, record, pointer);
DROP INDEX records_confidence;
`,
  `
ALTER TABLE officials ADD COLUMN province TEXT COLLATE "C";
DROP INDEX officials_folded;
CREATE INDEX officials_folded ON officials (folded, name_key, post_key, body_key, level);
CREATE INDEX officials_province ON officials (province, folded, post_key, body_key, level);
`,
  `
ALTER TABLE figures ADD COLUMN is_first BOOLEAN;
DROP INDEX figures_series;
CREATE INDEX figures_series ON figures (series, unit_key, value, first_day, last_day, record, is_first) WHERE field = 'resolutions';
`,
  `
ALTER TABLE runs ADD COLUMN paths TEXT NOT NULL DEFAULT '[]';
`,
  `
ALTER TABLE figures ADD COLUMN folded TEXT COLLATE "C";
ALTER TABLE figures ADD COLUMN fact TEXT COLLATE "C";
ALTER TABLE figures ALTER COLUMN unit TYPE TEXT COLLATE "C";
DROP INDEX figures_unit;
DROP INDEX figures_series;
CREATE INDEX figures_unit ON figures (folded, unit_key, record);
CREATE INDEX figures_series ON figures (series, fact, value, first_day, record, is_first) WHERE field = 'resolutions';
`,
]
