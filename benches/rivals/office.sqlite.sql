-- What an office on SQLite would keep besides its events: how each ticket stands, and the indexes for it.
create index events_of_ticket on events(ticket);
create table tickets(number text primary key, accepted text, kind text, channel text, area text, category text,
    phone text, unit text, supporting text, due text, sign_due text, contact_due text, support_due text, stage text,
    signed text, contacted text);
insert into tickets
with recursive
void(seq, rest) as (
    select null, ref || ';' from events where event = 'voided'
    union all
    select substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1) from void where rest <> ''
),
rounds as materialized (
    select ticket, max(case when event = 'accepted' then seq end) as intake,
           max(case when event in ('dispatched', 'sent-back') then seq end) as start,
           max(case when event = 'dispatched' then seq end) as handover,
           max(case when event in ('dispatched', 'sent-back', 'extension-granted') then seq end) as of_due,
           max(case when event = 'signed' then seq else 0 end) as signed,
           max(case when event = 'contacted' then seq else 0 end) as contacted,
           max(case when event in ('closed', 'return-granted') then seq else 0 end) as ended
    from events where ticket <> '' and seq not in (select cast(seq as integer) from void where seq is not null)
    group by ticket
)
select r.ticket, intake.at, intake.kind, intake.channel, intake.area, intake.category1, intake.phone, handover.unit,
       handover.supporting, last.due, first.sign_due, first.contact_due, first.support_due,
       case when start is null then 'waiting' when ended > start then 'closed'
            when r.signed > start then 'handling' else 'dispatched' end,
       case when r.signed > start then signing.at end, case when r.contacted > start then contact.at end
from rounds r join events intake on intake.seq = intake left join events first on first.seq = start
left join events handover on handover.seq = handover left join events last on last.seq = of_due
left join events signing on signing.seq = r.signed left join events contact on contact.seq = r.contacted;
create index tickets_by_stage on tickets(stage, due);
create index tickets_by_phone on tickets(phone, accepted);
analyze;
