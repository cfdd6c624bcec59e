-- The figures of `hotline report`, computed independently from the events of a ledger by DuckDB: here one row
-- per ticket with every figure's part and whole; figures.duckdb.sql sums them for the year and each group.
-- Parameters: $ledger (file), $columns (its columns), $calendar (holidays and make-up days), $first, $last
-- (period), $now. What happened after $now is left out.

create temp table live as
with raw as (
    select seq, "at" as moment, ticket, event, unit, due, sign_due, contact_due, result, grade, solved, kind, channel,
           category1, category2, area, phone, cause, ref
    from read_csv($ledger, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                  columns = $columns)
),
dead as (select unnest(string_split(ref, ';'))::bigint as seq from raw where event = 'voided' and moment <= $now)
select * from raw where seq not in (select seq from dead) and ticket is not null and moment <= $now;

-- Every hand-over and every redo begins a leg; what follows belongs to it.
create temp table placed as
select *, sum((event in ('dispatched', 'sent-back'))::int) over (partition by ticket order by seq) as leg
from live;

create temp table legs as
with told as (
    select ticket, leg,
           min(moment) filter (event in ('dispatched', 'sent-back')) as start,
           bool_or(event = 'sent-back') as redo,
           max(unit) filter (event = 'dispatched') as unit,
           coalesce(arg_max(due, seq) filter (event = 'extension-granted'),
                    max(due) filter (event in ('dispatched', 'sent-back'))) as due,
           max(sign_due) filter (event = 'dispatched') as sign_due,
           max(contact_due) filter (event = 'dispatched') as contact_due,
           arg_min(moment, seq) filter (event = 'signed') as signed,
           min(moment) filter (event = 'contacted') as contacted,
           arg_max(moment, seq) filter (event = 'closed') as closed,
           case when bool_or(event = 'return-granted')
               then arg_max(moment, seq) filter (event = 'return-requested') end as given_back,
           bool_or(event = 'return-requested') as return_asked,
           bool_or(event = 'extension-granted') as extended
    from placed where leg > 0 group by ticket, leg
),
-- A unit is relieved when it asks for a return that is granted, or when the ticket goes elsewhere while still open.
relieved as (
    select *, coalesce(given_back, case when closed is null
        then lead(start) over (partition by ticket order by leg) end) as left_at
    from told
)
select *, max(leg) over (partition by ticket) as last_leg
from relieved;

-- A limit counts when its due moment lies in the period and is past; relieved before it: not judged.
create or replace temp macro counts(done, due, released) as
    (due between $first and $last and due < $now and (done is not null or released is null or released > due))::int;
create or replace temp macro kept(done, due, released) as
    (counts(done, due, released) = 1 and done is not null and done <= due)::int;
create or replace temp macro within(moment) as coalesce((moment between $first and $last)::int, 0);

create temp table by_leg as
select ticket,
       arg_max(unit, leg) filter (not redo) as unit,
       min(leg) filter (not redo) as first_handover,
       arg_min(start, leg) filter (not redo) as first_start,
       arg_min(closed, leg) filter (closed is not null) as first_closed,
       arg_max(closed, leg) filter (leg = last_leg) as closing,
       bool_or(redo) as redone,
       arg_min(closed <= due, leg) filter (closed is not null and due is not null) as first_in_time,
       max(due) filter (leg = last_leg and closed is null and left_at is null) as open_due,
       bool_or(contacted is not null) as ever_contacted,
       max(leg) as last_leg,
       sum(case when not redo then counts(closed, due, left_at) end) as in_time_whole,
       sum(case when not redo then kept(closed, due, left_at) end) as in_time,
       sum(case when redo then counts(closed, due, left_at) end) as redo_whole,
       sum(case when redo then kept(closed, due, left_at) end) as redo_kept,
       sum(case when not redo then counts(signed, sign_due, left_at) end) as signed_whole,
       sum(case when not redo then kept(signed, sign_due, left_at) end) as signed,
       sum(case when not redo then counts(contacted, contact_due, left_at) end) as contacted_whole,
       sum(case when not redo then kept(contacted, contact_due, left_at) end) as contacted,
       sum(case when not redo then within(start) end) as legs_whole,
       sum(case when not redo and return_asked then within(start) end) as returned,
       sum(case when not redo and given_back is not null then within(start) end) as upheld,
       sum(case when not redo and extended then within(start) end) as extended
from legs group by ticket;

-- Its limits to reply count for the unit that had the ticket then.
create temp table unit_limits as
select ticket, unit, sum(counts(closed, due, left_at)) as in_time_whole,
       sum(kept(closed, due, left_at)) as in_time
from legs where not redo group by ticket, unit;

create temp table calls as
select ticket,
       arg_max(moment, seq) filter (result = 'reached' and grade is not null) as last_at,
       arg_max(grade, seq) filter (result = 'reached' and grade is not null) as last_grade,
       arg_min(moment, seq) filter (result = 'reached' and grade is not null) as first_at,
       arg_min(grade, seq) filter (result = 'reached' and grade is not null) as first_grade,
       arg_max(moment, seq) filter (result = 'reached' and solved is not null) as told_at,
       arg_max(solved, seq) filter (result = 'reached' and solved is not null) as told,
       arg_max(coalesce(cause, ''), seq) filter (result = 'reached' and solved is not null) as told_cause
from placed where event = 'revisited' group by ticket;

-- Calls about the closing that counts now.
create temp table current_calls as
select p.ticket, bool_or(result = 'reached' and (grade is not null or solved is not null)) as reached, bool_or(result = 'skipped') as skipped,
       count(*) filter (result = 'unreached') >= 3
           and count(distinct p.moment::date) filter (result = 'unreached') >= 2 as exhausted
from placed p join by_leg b on p.ticket = b.ticket and p.leg = b.last_leg
where p.event = 'revisited' and p.moment >= b.closing group by p.ticket;

-- Working days up to each day.
create temp table working as
with marks as (
    select date, kind from read_csv($calendar, header = true, auto_detect = false, delim = ',', comment = '#',
        columns = {'date': 'DATE', 'kind': 'VARCHAR', 'name': 'VARCHAR'})
), days as (
    select day::date as day, coalesce(kind = 'workday', dayofweek(day) between 1 and 5) as worked
    from (select unnest(generate_series(date '2019-01-01', date '2026-12-31', interval 1 day)) as day) d
    left join marks on marks.date = d.day::date
)
select day, sum(worked::int) over (order by day) as so_far from days;

create temp table tickets as
with accepted as (
    select ticket, moment, kind, channel, category1, category2, area, phone from placed where event = 'accepted'
), answers as (select ticket, arg_max(result, seq) as way from placed where event = 'answered' group by ticket)
select a.ticket, a.kind, a.channel, a.category1 as category, a.area, b.unit, a.phone,
       coalesce(a.category1, '') || '/' || coalesce(a.category2, '') as second,
       case when within(a.moment) = 1 then strftime(a.moment, '%H:00') end as hour,
       b.first_start, b.first_closed,
       case when within(a.moment) = 1 then strftime(a.moment, '%Y-%m') end as month,
       within(a.moment) as accepted,
       (within(a.moment) = 1 and b.ticket is not null)::int as handed,
       (within(a.moment) = 1 and b.ticket is null and n.ticket is not null)::int as answered,
       within(b.first_start) as closed_whole,
       (within(b.first_start) = 1 and b.first_closed is not null)::int as closed,
       (within(b.first_start) = 1 and coalesce(first_in_time, false))::int as cohort_in_time,
       (within(b.first_start) = 1 and b.first_closed is null and coalesce(open_due >= $now, false))::int
           as not_due,
       (within(a.moment) = 1 and (b.first_closed is not null or n.ticket is not null))::int
           as concluded,
       (within(a.moment) = 1 and b.ticket is null and n.way = 'smart')::int as smart,
       (within(a.moment) = 1 and b.ticket is null and n.way = 'self')::int as self,
       within(b.first_closed) as redone_whole,
       (within(b.first_closed) = 1 and b.redone)::int as redone,
       b.in_time, b.in_time_whole, u.in_time as own_in_time, u.in_time_whole as own_in_time_whole,
       redo_kept, redo_whole, b.signed, signed_whole, b.contacted, contacted_whole,
       legs_whole, returned, upheld, extended,
       within(c.last_at) as satisfied_whole,
       (within(c.last_at) = 1 and last_grade in ('very-satisfied', 'satisfied', 'fairly-satisfied'))::int
           as satisfied,
       (within(c.last_at) = 1 and last_grade in ('very-satisfied', 'satisfied'))::int as strictly,
       within(c.last_at) * case last_grade when 'very-satisfied' then 10 when 'satisfied' then 10
           when 'fairly-satisfied' then 9 else 0 end as beijing,
       within(c.last_at) * case last_grade when 'very-satisfied' then 10 when 'satisfied' then 10
           when 'fairly-satisfied' then 8 when 'neutral' then 6 else 0 end as shanghai,
       (within(c.last_at) = 1 and (b.ticket is null or ever_contacted))::int as called_contacted,
       (within(c.told_at) = 1 and told = 'no' and told_cause = 'unreasonable')::int as unreasonable,
       within(c.first_at) as first_whole,
       (within(c.first_at) = 1 and first_grade in ('very-satisfied', 'satisfied', 'fairly-satisfied'))::int
           as first_satisfied,
       within(c.told_at) as solved_whole,
       (within(c.told_at) = 1 and told = 'yes')::int as solved,
       (within(b.closing) = 1 and (coalesce(v.reached, false)
           or not (coalesce(v.skipped, false) or coalesce(v.exhausted, false))))::int as visit_whole,
       (within(b.closing) = 1 and coalesce(v.reached, false))::int as visited,
       -- From the first hand-over (day 0) to the first closing, of what was closed in the period.
       case when within(b.first_closed) = 1 then closing_day.so_far - start_day.so_far end as days
from accepted a
left join by_leg b using (ticket) left join answers n using (ticket)
left join unit_limits u on u.ticket = b.ticket and u.unit = b.unit
left join calls c using (ticket) left join current_calls v using (ticket)
left join working start_day on start_day.day = b.first_start::date
left join working closing_day on closing_day.day = b.first_closed::date;

-- A unit that had the ticket before has a row of its own, for its limits.
insert into tickets by name
select u.unit, u.in_time as own_in_time, u.in_time_whole as own_in_time_whole
from unit_limits u join tickets t using (ticket) where u.unit <> t.unit;
