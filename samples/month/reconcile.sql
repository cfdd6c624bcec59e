-- The month, recomputed from the ledger's rows alone (hotline export --events --reveal), without a line of
-- hotline's code. Rows that count: voided rows void what they list, unless voided themselves.
create table raw as
  select cast(seq as int) as n, * exclude (seq) from read_csv($events, header = true, all_varchar = true, quote = '"', escape = '"');
create table voids as
  select n, cast(unnest(string_split(ref, ';')) as int) as target from raw where event = 'voided';
create table live as
  select * from raw where event <> 'voided' and n not in (
    select target from voids v where v.n not in (select target from voids));
-- What decided a ticket's way last; what came before is history.
create table ways as
  select ticket, arg_max(event, n) as way from live
  where event in ('accepted', 'answered', 'dispatched', 'merged', 'unmerged', 'declined', 'transferred', 'return-granted')
  group by ticket;
-- Hand-overs, each with where it ends: at the next one, or when the ticket goes elsewhere.
create table legs as
  select d.ticket, d.n, d."at", d.unit, d.due, d.sign_due, d.contact_due,
    coalesce((select min(e.n) from live e where e.ticket = d.ticket and e.n > d.n
      and e.event in ('dispatched', 'return-granted', 'merged', 'declined', 'transferred')), 999999) as last,
    -- A return that is granted relieves the unit from when it asked.
    (select min(case e.event when 'return-granted' then (select max(r."at") from live r where r.ticket = e.ticket
        and r.event = 'return-requested' and r.n < e.n) else e."at" end)
      from live e where e.ticket = d.ticket and e.n > d.n
      and e.event in ('dispatched', 'return-granted', 'merged', 'declined', 'transferred')) as ended
  from live d where d.event = 'dispatched';
create table rounds as
  select l.*,
    (select min(e."at") from live e where e.ticket = l.ticket and e.event = 'signed' and e.n > l.n and e.n < l.last) as signed,
    (select min(e."at") from live e where e.ticket = l.ticket and e.event = 'contacted' and e.n > l.n and e.n < l.last) as contacted,
    (select min(n) from live e where e.ticket = l.ticket and e.event = 'closed' and e.n > l.n and e.n < l.last) as closing,
    (select min(e."at") from live e where e.ticket = l.ticket and e.event = 'closed' and e.n > l.n and e.n < l.last) as closed,
    coalesce((select arg_max(due, n) from live e where e.ticket = l.ticket and e.n > l.n and e.n < l.last
      and e.event in ('extension-granted', 'unshelved')), l.due) as final_due,
    coalesce((select arg_max(event, n) from live e where e.ticket = l.ticket and e.n > l.n and e.n < l.last
      and e.event in ('shelved', 'unshelved')), '') = 'shelved' as shelved
  from legs l;
create table units as
  select ticket, arg_max(unit, n) as unit from live where event = 'dispatched' group by ticket;
-- What was excluded from the assessment is not on the list.
create table faults as
  select * from (
  select ticket, unit, 'late-signing' as fault from rounds where coalesce(signed, closed, ended, $now) > sign_due
  union all
  select ticket, unit, 'late-closing' from rounds where not shelved and coalesce(closed, ended, $now) > final_due
  union all
  select s.ticket, u.unit, 'late-closing' from live s join units u using (ticket) where s.event = 'sent-back' and s.due <
    coalesce((select min(c."at") from live c where c.ticket = s.ticket and c.event = 'closed' and c.n > s.n), $now)
  union all
  select ticket, u.unit, 'dissatisfied' from live join units u using (ticket)
    where event = 'revisited' and grade in ('dissatisfied', 'very-dissatisfied')
  union all
  select ticket, u.unit, 'unfounded-return' from live join units u using (ticket) where event = 'return-refused'
  union all
  select ticket, u.unit, 'sham-handling' from live join units u using (ticket) where event = 'sent-back' and result = 'sham'
  union all
  select ticket, u.unit, 'weak-appeal' from live join units u using (ticket) where event = 'appeal-refused' and result = 'weak'
  ) where ticket not in (select ticket from live where event = 'excluded');
create table forgiven as
  select a.ticket, a.unit, a.result as fault from live a join live g
    on g.event = 'appeal-granted' and list_contains(string_split(g.ref, ';'), cast(a.n as varchar)) where a.event = 'appealed';
-- Rates leave out what was excluded from the assessment and what went elsewhere.
create table assessed as
  select ticket from ways where way not in ('merged', 'declined', 'transferred')
    and ticket not in (select ticket from live where event = 'excluded');
