CREATE TABLE members (
  id             bigserial PRIMARY KEY,
  full_name      text NOT NULL,
  email          text NOT NULL UNIQUE,
  phone          text,
  birth_date     date,
  income_band    text,
  tier           text NOT NULL DEFAULT 'standard',
  newsletter_opt_in boolean NOT NULL DEFAULT false,
  leave_key      uuid NOT NULL DEFAULT gen_random_uuid(),
  joined_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE courts (id bigserial PRIMARY KEY, title text, cents_per_hour int);
CREATE TABLE invoices (id bigserial PRIMARY KEY, member_id bigint REFERENCES members, cents int, due date, paid boolean DEFAULT false);
