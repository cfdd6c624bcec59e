-- One row per ticket with its intake, its last round and its last call: the columns of `hotline export`.
with recursive
void(seq, rest) as (
    select null, ref || ';' from events where event = 'voided' and at <= $now
    union all
    select substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1) from void where rest <> ''
),
live as materialized (
    select seq, ticket, event,
           sum(event in ('dispatched', 'sent-back')) over (partition by ticket order by seq) as round
    from events where ticket <> '' and at <= $now
    and seq not in (select cast(seq as integer) from void where seq is not null)
),
last as materialized (select *, max(round) over (partition by ticket) as last_round from live),
folded as materialized (
    select ticket, max(case when event = 'accepted' then seq end) as intake,
           max(case when event in ('dispatched', 'sent-back') then seq end) as start,
           max(case when event = 'dispatched' then seq end) as handover,
           max(case when event in ('dispatched', 'sent-back', 'extension-granted') then seq end) as of_due,
           min(case when event = 'signed' and round = last_round then seq end) as signed,
           min(case when event = 'contacted' and round = last_round then seq end) as contacted,
           max(case when event = 'closed' and round = last_round then seq end) as closed,
           max(case when event = 'answered' then seq end) as answered,
           max(case when event = 'revisited' then seq end) as visited, sum(event = 'sent-back') as redos
    from last group by ticket
)
select a.ticket, a.at as received, a.kind, a.urgency, a.channel, a.category1, a.category2, a.category3, a.area,
       a.address, a.requester, a.phone, a.title, a.content, handover.unit, replace(handover.supporting, ';', '、') as supporting,
       handover.at as dispatched, first.sign_due, signing.at as signed, first.contact_due, contact.at as contacted,
       due.due, done.at as closed, done.text as reply, call.at as visited, call.result as reached, call.solved, call.grade,
       case when call.result <> 'skipped' then call.cause end as cause, redos
from folded f join events a on a.seq = intake left join events first on first.seq = start
left join events handover on handover.seq = handover left join events due on due.seq = of_due
left join events signing on signing.seq = f.signed left join events contact on contact.seq = f.contacted
left join events done on done.seq = coalesce(f.closed, answered) left join events call on call.seq = f.visited
order by a.seq;
