-- Part of `hotline report`: accepted, handed over, closed, closed in time and satisfied, by month and by unit.
with recursive
void(seq, rest) as (
    select null, ref || ';' from events where event = 'voided' and at <= $now
    union all
    select substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1) from void where rest <> ''
),
live as materialized (
    select seq, at, ticket, event, unit, due, grade, printf('%012d', seq) as place,
           sum(event in ('dispatched', 'sent-back')) over (partition by ticket order by seq) as leg
    from events
    where event in ('accepted', 'dispatched', 'sent-back', 'extension-granted', 'return-requested', 'return-granted', 'closed',
                    'revisited')
    and ticket <> '' and at <= $now and seq not in (select cast(seq as integer) from void where seq is not null)
    and (event <> 'revisited' or (result = 'reached' and grade <> ''))
),
-- The greatest `place || text` is the last text.
told as (
    select ticket, leg, min(case when event in ('dispatched', 'sent-back') then at end) as start,
           max(event = 'sent-back') as redo, max(case when event = 'dispatched' then unit end) as unit,
           substr(max(case when event in ('dispatched', 'sent-back', 'extension-granted') then place || due end), 13)
               as due,
           substr(max(case when event = 'closed' then place || at end), 13) as closed,
           case when max(event = 'return-granted')
               then substr(max(case when event = 'return-requested' then place || at end), 13) end as given_back
    from live where leg > 0 group by ticket, leg
),
legs as (
    select *, coalesce(given_back, case when closed is null
        then lead(start) over (partition by ticket order by leg) end) as left_at
    from told
),
judged as (
    select *, not redo and due between $first and $last and due < $now
              and (closed is not null or left_at is null or left_at > due) as counts
    from legs
),
by_leg as (
    select ticket, substr(max(case when not redo then printf('%06d', leg) || unit end), 7) as unit,
           substr(min(case when not redo then printf('%06d', leg) || start end), 7) as first_start,
           substr(min(case when closed is not null then printf('%06d', leg) || closed end), 7) as first_closed,
           sum(counts) as in_time_whole, sum(counts and coalesce(closed <= due, 0)) as in_time
    from judged group by ticket
),
-- The limits count for the unit that had the ticket then.
unit_limits as (
    select unit, sum(counts) as in_time_whole, sum(counts and coalesce(closed <= due, 0)) as in_time
    from judged where not redo group by unit
),
calls as (
    select ticket, substr(max(place || at), 13) as at, substr(max(place || grade), 13) as grade
    from live where event = 'revisited' group by ticket
),
tickets as materialized (
    select a.at between $first and $last as accepted,
           case when a.at between $first and $last then substr(a.at, 1, 7) end as month,
           b.unit, (a.at between $first and $last) and b.ticket is not null as handed,
           coalesce(first_start between $first and $last, 0) as closed_whole,
           coalesce(first_start between $first and $last, 0) and first_closed is not null as closed,
           coalesce(in_time, 0) as in_time, coalesce(in_time_whole, 0) as in_time_whole,
           coalesce(c.at between $first and $last, 0) as satisfied_whole,
           coalesce(c.at between $first and $last, 0)
               and c.grade in ('very-satisfied', 'satisfied', 'fairly-satisfied') as satisfied
    from live a left join by_leg b using (ticket) left join calls c using (ticket) where a.event = 'accepted'
)
select 'months' as of_what, month as name, sum(accepted), sum(handed), sum(closed), sum(closed_whole), sum(in_time),
       sum(in_time_whole), sum(satisfied), sum(satisfied_whole) from tickets group by month
union all
select 'units', unit, sum(accepted), sum(handed), sum(closed), sum(closed_whole), coalesce(max(u.in_time), 0),
       coalesce(max(u.in_time_whole), 0), sum(satisfied), sum(satisfied_whole)
from tickets left join unit_limits u using (unit) group by unit;
