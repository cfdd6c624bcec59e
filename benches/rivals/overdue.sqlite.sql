-- Limits that are past and not done, of tickets that are with a unit: the rows of `hotline overdue`.
with recursive
void(seq, rest) as (
    select null, ref || ';' from events where event = 'voided' and at <= $now
    union all
    select substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1) from void where rest <> ''
),
rounds as materialized (
    select ticket, max(case when event in ('dispatched', 'sent-back') then seq end) as start,
           max(case when event in ('dispatched', 'sent-back', 'extension-granted') then seq end) as of_due,
           max(case when event = 'signed' then seq else 0 end) as signed,
           max(case when event = 'contacted' then seq else 0 end) as contacted,
           max(case when event in ('closed', 'return-granted') then seq else 0 end) as ended
    from events where ticket <> '' and at <= $now
    and seq not in (select cast(seq as integer) from void where seq is not null) group by ticket
),
open as materialized (
    select rounds.*, last.due, first.sign_due, first.contact_due, first.support_due, first.supporting
    from rounds join events first on first.seq = start join events last on last.seq = of_due where start > ended
),
supports(ticket, due, rest) as (
    select ticket, support_due, supporting || ';' from open where supporting <> '' and support_due <> ''
    union all
    select ticket, due, substr(rest, instr(rest, ';') + 1) from supports where instr(rest, ';') < length(rest)
)
select ticket, 'reply' as "limit", due from open where due <> '' and due < $now
union all select ticket, 'sign', sign_due from open where sign_due <> '' and sign_due < $now and signed < start
union all select ticket, 'contact', contact_due from open
    where contact_due <> '' and contact_due < $now and contacted < start
union all select ticket, 'support', due from supports where due < $now
order by due, ticket;
