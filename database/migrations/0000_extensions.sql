-- Similar words (names typed wrongly) and accents ignored, in the searches that PostgreSQL answers.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- Built in from PostgreSQL 18; for the servers from 15 that DATABASE_URL may point to (RFC 9562, section 5.7):
-- 48 bits of milliseconds over a random UUID, whose version bits 0100 become 0111.
DO $do$
BEGIN
	IF current_setting('server_version_num')::int < 180000 THEN
		CREATE OR REPLACE FUNCTION public.uuidv7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $fn$
			SELECT encode(
				set_bit(
					set_bit(
						overlay(
							uuid_send(gen_random_uuid())
							PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
							FROM 1 FOR 6
						),
						52, 1
					),
					53, 1
				),
				'hex'
			)::uuid
		$fn$;
	END IF;
END
$do$;
