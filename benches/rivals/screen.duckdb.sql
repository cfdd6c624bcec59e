-- Telephones with three requests or more within thirty days, and all their tickets.
with raw as (
    select seq, "at" as moment, ticket, event, phone, ref
    from read_csv($ledger, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                  columns = $columns)
    where event in ('accepted', 'voided') and "at" <= $now
),
dead as (select unnest(string_split(ref, ';'))::bigint as seq from raw where event = 'voided'),
calls as (
    select ticket, phone, moment, lag(moment, 2) over (partition by phone order by moment, ticket) as third_last
    from raw where event = 'accepted' and phone is not null and seq not in (select seq from dead)
)
select phone as "group", ticket from calls
where phone in (select phone from calls where moment - third_last < interval 30 day)
order by phone, moment, ticket;
