-- The figures of `hotline report`, computed independently from the events of a ledger by DuckDB.
-- Parameters: $ledger (file), $columns (its columns), $calendar (holidays and make-up days), $first, $last
-- (period), $now. What happened after $now is left out. Every kind of event is counted as DOMAIN has it, in
-- whatever order: tests/properties holds random ledgers against this.
-- One row per ticket with every figure's part and whole, then summed for the year and each group.

create temp table live as
with recursive raw as (
    select seq, "at" as moment, ticket, event, unit, due, sign_due, contact_due, result, grade, solved, kind, channel,
           category1, category2, area, phone, cause, ref
    from read_csv($ledger, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                  columns = $columns)
),
voids as (
    select seq, unnest(string_split(ref, ';'))::bigint as target from raw where event = 'voided' and moment <= $now
),
-- What undoes an undoing brings back, and so on: every second one in a chain has no effect.
chains as (
    select target, 0 as depth, seq from voids where seq not in (select target from voids)
    union all
    select v.target, depth + 1, v.seq from voids v join chains c on v.seq = c.target
),
dead as (select target as seq from chains where depth % 2 = 0)
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
           coalesce(arg_max(due, seq) filter (event in ('extension-granted', 'unshelved') and due is not null),
                    max(due) filter (event in ('dispatched', 'sent-back'))) as due,
           max(sign_due) filter (event = 'dispatched') as sign_due,
           max(contact_due) filter (event = 'dispatched') as contact_due,
           arg_min(moment, seq) filter (event = 'signed') as signed,
           min(moment) filter (event = 'contacted') as contacted,
           arg_max(moment, seq) filter (event = 'closed') as closed,
           case when bool_or(event = 'return-granted')
               then arg_max(moment, seq) filter (event = 'return-requested') end as given_back,
           arg_min(moment, seq) filter (event in ('merged', 'declined', 'transferred')) as gone_at,
           min(seq) filter (event in ('merged', 'declined', 'transferred')) as gone_seq,
           min(seq) filter (event = 'closed') as closed_seq,
           case when arg_max(event, seq) filter (event in ('shelved', 'unshelved')) = 'shelved'
               then arg_max(moment, seq) filter (event = 'shelved') end as shelved_at,
           bool_or(event = 'return-requested') as return_asked,
           bool_or(event = 'extension-granted') as extended
    from placed where leg > 0 group by ticket, leg
),
-- A unit is relieved when it asks for a return that is granted, or when the ticket goes elsewhere while still open.
relieved as (
    select *, coalesce(given_back, case when closed is null or gone_seq < closed_seq then gone_at end,
        case when closed is null then lead(start) over (partition by ticket order by leg) end) as left_at
    from told
)
-- On account a reply limit that had not passed stands still.
select *, max(leg) over (partition by ticket) as last_leg,
       coalesce(closed is null and left_at is null and shelved_at <= due, false) as stands
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
       arg_min(coalesce(closed <= due, false), leg) filter (closed is not null) as first_in_time,
       max(case when stands then $now else due end) filter (leg = last_leg and closed is null and left_at is null)
           as open_due,
       bool_or(contacted is not null) as ever_contacted,
       bool_or(leg = last_leg and closed is null and left_at is null) as is_open,
       max(leg) as last_leg,
       sum(case when not redo and not stands then counts(closed, due, left_at) end) as in_time_whole,
       sum(case when not redo then kept(closed, due, left_at) end) as in_time,
       sum(case when redo and not stands then counts(closed, due, left_at) end) as redo_whole,
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
select ticket, unit, sum(case when not stands then counts(closed, due, left_at) end) as in_time_whole,
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

-- What went elsewhere, and did not come back by another hand-over; what is left out of the assessment.
create temp table marks as
select p.ticket, bool_or(event = 'excluded') as excluded, bool_or(event = 'supervised') as supervised,
       arg_max(event, seq) filter (event in ('merged', 'unmerged')) = 'merged' as merged,
       bool_or(event = 'declined') as declined, arg_max(leg, seq) filter (event = 'transferred') as transferred_leg
from placed p
where event in ('excluded', 'supervised', 'merged', 'unmerged', 'declined', 'transferred') group by p.ticket;

create temp table corrected as
select ticket, arg_max(kind, seq) filter (list_contains(string_split(ref, ';'), 'kind')) as kind,
       arg_max({'new': channel}, seq) filter (list_contains(string_split(ref, ';'), 'channel')) as channel,
       arg_max({'new': category1}, seq) filter (list_contains(string_split(ref, ';'), 'category1')) as category1,
       arg_max({'new': category2}, seq) filter (list_contains(string_split(ref, ';'), 'category2')) as category2,
       arg_max({'new': area}, seq) filter (list_contains(string_split(ref, ';'), 'area')) as area,
       arg_max({'new': phone}, seq) filter (list_contains(string_split(ref, ';'), 'phone')) as phone
from placed where event = 'amended' group by ticket;

create temp table tickets as
with taken as (select ticket, moment, kind, channel, category1, category2, area, phone from placed where event = 'accepted'),
accepted as (
    select ticket, moment, coalesce(c.kind, t.kind) as kind,
           case when c.channel is null then t.channel else c.channel.new end as channel,
           case when c.category1 is null then t.category1 else c.category1.new end as category1,
           case when c.category2 is null then t.category2 else c.category2.new end as category2,
           case when c.area is null then t.area else c.area.new end as area,
           case when c.phone is null then t.phone else c.phone.new end as phone,
           coalesce(m.excluded, false) as excluded, coalesce(m.supervised, false) as supervised,
           -- Of several, as of a moment before an undoing whose corrections were dated back: in this order.
           case when m.merged then 'merged' when m.declined then 'declined'
               when m.transferred_leg = coalesce(b.last_leg, 0) then 'transferred' else 'ours' end as way
    from taken t left join corrected c using (ticket) left join marks m using (ticket) left join by_leg b using (ticket)
), answers as (select ticket, arg_max(result, seq) as way from placed where event = 'answered' group by ticket)
select a.ticket, a.kind, a.channel, a.category1 as category, a.area, b.unit, a.phone,
       coalesce(a.category1, '') || '/' || coalesce(a.category2, '') as second,
       case when within(a.moment) = 1 then strftime(a.moment, '%H:00') end as hour,
       b.first_start, b.first_closed,
       case when within(a.moment) = 1 then strftime(a.moment, '%Y-%m') end as month,
       (not excluded)::int as assessed,
       (within(a.moment) = 1 and a.way <> 'declined')::int as accepted,
       (within(a.moment) = 1 and a.way = 'declined')::int as declined,
       (within(a.moment) = 1 and a.way = 'merged')::int as merged,
       (within(a.moment) = 1 and a.way = 'transferred')::int as transferred,
       (within(a.moment) = 1 and a.way = 'ours' and b.ticket is not null)::int as handed,
       (within(a.moment) = 1 and a.way = 'ours' and b.ticket is null and n.ticket is not null)::int as answered,
       (within(b.first_start) = 1 and a.way = 'ours')::int as closed_whole,
       (within(b.first_start) = 1 and a.way = 'ours' and b.first_closed is not null)::int as closed,
       (within(b.first_start) = 1 and a.way = 'ours' and coalesce(first_in_time, false))::int as cohort_in_time,
       (within(b.first_start) = 1 and a.way = 'ours' and b.first_closed is null and coalesce(open_due >= $now, false))::int
           as not_due,
       (within(a.moment) = 1 and a.way = 'ours'
           and (b.first_closed is not null or (n.ticket is not null and not coalesce(b.is_open, false))))::int as concluded,
       (within(a.moment) = 1 and a.way = 'ours' and b.ticket is null and n.way = 'smart')::int as smart,
       (within(a.moment) = 1 and a.way = 'ours' and b.ticket is null and n.way = 'self')::int as self,
       (within(b.first_closed) = 1 and a.way = 'ours')::int as redone_whole,
       (within(b.first_closed) = 1 and a.way = 'ours' and b.redone)::int as redone,
       (within(b.first_closed) = 1 and a.way = 'ours' and not b.redone and not a.supervised)::int as once,
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
       (within(b.closing) = 1 and coalesce(v.reached, false))::int as visited
from accepted a
left join by_leg b using (ticket) left join answers n using (ticket)
left join unit_limits u on u.ticket = b.ticket and u.unit = b.unit
left join calls c using (ticket) left join current_calls v using (ticket);

-- A unit that had the ticket before has a row of its own, for its limits.
insert into tickets by name
select assessed, u.unit, u.in_time as own_in_time, u.in_time_whole as own_in_time_whole
from unit_limits u join tickets t using (ticket) where u.unit <> t.unit;

-- Working days from the first hand-over (day 0) to the first closing of what was closed in the period.
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

create temp table times as
select (b.so_far - a.so_far) as days from tickets t
join working a on a.day = t.first_start::date join working b on b.day = t.first_closed::date
where within(t.first_closed) = 1;

select case when grouping(month) = 0 then 'months' when grouping(channel) = 0 then 'channels'
            when grouping(kind) = 0 then 'kinds' when grouping(category) = 0 then 'categories'
            when grouping(area) = 0 then 'areas' when grouping(unit) = 0 then 'units'
            when grouping(hour) = 0 then 'hours' else 'all' end as of_what,
       coalesce(month, channel, kind, category, area, unit, hour, '') as name,
       sum(accepted), sum(answered), sum(handed),
       sum(closed * assessed), sum(closed_whole * assessed),
       case when grouping(unit) = 0 then sum(own_in_time * assessed) else sum(in_time * assessed) end,
       case when grouping(unit) = 0 then sum(own_in_time_whole * assessed) else sum(in_time_whole * assessed) end,
       sum(satisfied * assessed), sum(satisfied_whole * assessed), sum(strictly * assessed),
       sum(first_satisfied * assessed), sum(first_whole * assessed), sum(solved * assessed), sum(solved_whole * assessed),
       sum(signed * assessed), sum(signed_whole * assessed), sum(contacted * assessed), sum(contacted_whole * assessed),
       sum(redo_kept * assessed), sum(redo_whole * assessed), sum(redone * assessed), sum(redone_whole * assessed),
       sum(legs_whole * assessed), sum(returned * assessed), sum(upheld * assessed), sum(extended * assessed),
       sum(visited * assessed), sum(visit_whole * assessed), sum(concluded), sum(cohort_in_time * assessed),
       sum((closed_whole - not_due) * assessed), sum(beijing * assessed), sum(shanghai * assessed),
       sum(satisfied_whole * assessed) * 10, sum(called_contacted * assessed),
       sum((solved_whole - unreasonable) * assessed), sum(smart), sum(self), sum(once * assessed),
       sum(accepted + declined), sum(declined), sum(merged), sum(transferred)
from tickets
group by grouping sets ((), (month), (channel), (kind), (category), (area), (unit), (hour))
union all
-- Hundredths, so that everything here is a whole number.
select 'times', '', round(avg(days) * 100), round(median(days) * 100), count(*),
       0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from times;
