-- Telephones with three requests or more within thirty days, and all their tickets.
with recursive
void(seq, rest) as (
    select null, ref || ';' from events where event = 'voided' and at <= $now
    union all
    select substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1) from void where rest <> ''
),
calls as materialized (
    select ticket, phone, at, lag(at, 2) over (partition by phone order by at, ticket) as third_last
    from events where event = 'accepted' and phone <> '' and at <= $now
    and seq not in (select cast(seq as integer) from void where seq is not null)
)
select phone as "group", ticket from calls
where phone in (select phone from calls where unixepoch(at) - unixepoch(third_last) < 30 * 86400)
order by phone, at, ticket;
