-- The rows of `hotline overdue` from tickets that are kept up to date.
with recursive
open as materialized (select * from tickets where stage in ('dispatched', 'handling')),
supports(ticket, due, rest) as (
    select number, support_due, supporting || ';' from open where supporting <> '' and support_due <> ''
    union all
    select ticket, due, substr(rest, instr(rest, ';') + 1) from supports where instr(rest, ';') < length(rest)
)
select number as ticket, 'reply' as "limit", due from open where due <> '' and due < $now
union all select number, 'sign', sign_due from open where sign_due <> '' and sign_due < $now and signed is null
union all select number, 'contact', contact_due from open
    where contact_due <> '' and contact_due < $now and contacted is null
union all select ticket, 'support', due from supports where due < $now
order by due, ticket;
