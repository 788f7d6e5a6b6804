-- Short ids for the outside world: a counter, scattered over 30 bits by a multiplication that never repeats (odd
-- factor, modulo a power of two), written with 32 signs that cannot be confused when read aloud.
create sequence short_id_number maxvalue 1073741823;
--> statement-breakpoint
create function short_id() returns text language plpgsql volatile as $$
declare
	signs constant text := '0123456789abcdefghjkmnpqrstvwxyz';
	n bigint := (nextval('short_id_number') * 668265261 + 374761393) % 1073741824;
	result text := '';
begin
	for i in 1..6 loop
		result := substr(signs, (n % 32)::int + 1, 1) || result;
		n := n / 32;
	end loop;
	return result;
end
$$;
