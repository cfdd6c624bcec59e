-- Limits that are past and not done, of tickets that are with a unit: the rows of `hotline overdue`.
with raw as (
    select seq, "at" as moment, ticket, event, supporting, due, sign_due, contact_due, support_due, ref
    from read_csv($ledger, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                  columns = $columns)
    where ticket is not null and "at" <= $now
),
dead as (select unnest(string_split(ref, ';'))::bigint as seq from raw where event = 'voided'),
rounds as (
    select ticket, max(seq) filter (event in ('dispatched', 'sent-back')) as start,
           arg_max({'sign': sign_due, 'contact': contact_due, 'support': support_due, 'units': supporting}, seq)
               filter (event in ('dispatched', 'sent-back')) as limits,
           arg_max(due, seq) filter (event in ('dispatched', 'sent-back', 'extension-granted')) as due,
           max(seq) filter (event = 'signed') as signed, max(seq) filter (event = 'contacted') as contacted,
           max(seq) filter (event in ('closed', 'return-granted')) as ended
    from raw where seq not in (select seq from dead) group by ticket
),
open as (select * from rounds where start > coalesce(ended, 0))
select ticket, 'reply' as "limit", due from open where due < $now
union all select ticket, 'sign', limits.sign from open where limits.sign < $now and coalesce(signed, 0) < start
union all select ticket, 'contact', limits.contact from open
    where limits.contact < $now and coalesce(contacted, 0) < start
union all select ticket, 'support', limits.support
    from (select *, unnest(string_split(limits.units, ';')) from open) where limits.support < $now
order by due, ticket;
