-- The figures of `hotline report`, from the events of one ledger or of very many, in SQL that DuckDB and Spark
-- both take as it stands. A runner provides the views `events` (the columns of hotline-ledger(5), but `moment`
-- for `at`, and `ledger`, the file; empty cells are null) and `calendar` (day, worked: 1, 0, or null where no
-- notice is known), and puts texts in the place of :first and :last (of the period), :now (later events are left
-- out) and :waiting (working days until a hand-over). Moments are texts like 2025-09-28T09:10:00, which sort. A
-- ledger knows tickets by number and rows by seq, so (ledger, ticket) and (ledger, seq) are keys. The result has
-- one row for each figure: district ('' is all), section, name, figure, part, whole.

create table days as
select day, row_number() over (order by day) as number,
       case when worked is not null then sum(worked) over (order by day) end as worked_so_far
from calendar;

-- What had happened by then; the only pass over the files.
create table told as
select ledger, seq, moment, ticket, event, unit, due, sign_due, contact_due, result, grade, cause, solved, kind,
       channel, category1, category2, area, ref, text
from events where event = 'opened' or (ticket is not null and moment <= :now);

create table offices as select ledger, coalesce(text, ledger) as district from told where event = 'opened';

-- An undoing counts unless a later one that counts undid it. Each round settles one more link of such chains,
-- and the last one is to change nothing.
create table rounds as
with r0 as (
    select ledger, seq, cast(split_part(ref, ';', cast(number as int)) as bigint) as undone
    from told join days on number <= length(ref) - length(replace(ref, ';', '')) + 1 where event = 'voided'
), r1 as (
    select * from r0 v where not exists (select 1 from r0 w where w.ledger = v.ledger and w.undone = v.seq)
), r2 as (
    select * from r0 v where not exists (select 1 from r1 w where w.ledger = v.ledger and w.undone = v.seq)
), r3 as (
    select * from r0 v where not exists (select 1 from r2 w where w.ledger = v.ledger and w.undone = v.seq)
), r4 as (
    select * from r0 v where not exists (select 1 from r3 w where w.ledger = v.ledger and w.undone = v.seq)
)
select 3 as round, ledger, undone from r3 union all select 4, ledger, undone from r4;

create table undone as select distinct ledger, undone as seq from rounds where round = 4;

-- Requests as they stand after corrections; `ref` names what a correction changed. A number that is accepted
-- again begins anew.
create table requests as
with taken as (
    select *, concat(';', ref, ';') as names from told t where event in ('accepted', 'amended')
        and not exists (select 1 from undone u where u.ledger = t.ledger and u.seq = t.seq)
), births as (
    select ledger, ticket, max(seq) as born, count(*) as times from taken where event = 'accepted'
    group by ledger, ticket
), amended as (
    select t.ledger, t.ticket,
           max_by(kind, seq) filter (where names like '%;kind;%') as kind,
           max_by(coalesce(channel, ''), seq) filter (where names like '%;channel;%') as channel,
           max_by(coalesce(category1, ''), seq) filter (where names like '%;category1;%') as category1,
           max_by(coalesce(category2, ''), seq) filter (where names like '%;category2;%') as category2,
           max_by(coalesce(area, ''), seq) filter (where names like '%;area;%') as area
    from taken t join births b on b.ledger = t.ledger and b.ticket = t.ticket and t.seq > born
    group by t.ledger, t.ticket
)
select t.ledger, t.ticket, born, times, t.moment, coalesce(a.kind, t.kind) as kind,
       coalesce(a.channel, t.channel, '') as channel, coalesce(a.category1, t.category1, '') as category1,
       coalesce(a.category2, t.category2, '') as category2, coalesce(a.area, t.area, '') as area
from births b join taken t on t.ledger = b.ledger and t.seq = born
    left join amended a on a.ledger = t.ledger and a.ticket = t.ticket;

-- Several ledgers may be of one district (of two years, say): a ticket stays where more has happened to it.
create table doubles as
with several as (
    select ledger, district from offices
    where district in (select district from offices group by district having count(*) > 1)
), ends as (
    select s.district, t.ledger, t.ticket, max_by(t.moment, t.seq) as ended
    from told t join several s on s.ledger = t.ledger
        join requests r on r.ledger = t.ledger and r.ticket = t.ticket
    where not exists (select 1 from undone u where u.ledger = t.ledger and u.seq = t.seq)
    group by s.district, t.ledger, t.ticket
), places as (
    select *, row_number() over (partition by district, ticket order by ended desc, ledger desc) as place
    from ends
)
select ledger, ticket from places where place > 1;

-- What became of them, in rows that count. Every hand-over and every redo begin a stretch; what follows belongs
-- to it.
create table placed as
with live as (
    select ledger, seq, moment, ticket, event, unit, due, sign_due, contact_due, result, grade, cause, solved
    from told t where event not in ('opened', 'accepted', 'amended', 'voided')
        and not exists (select 1 from undone u where u.ledger = t.ledger and u.seq = t.seq)
        and not exists (select 1 from requests r where times > 1 and r.ledger = t.ledger and r.ticket = t.ticket
            and t.seq < born)
)
select *, count(case when event in ('dispatched', 'sent-back') then 1 end) over (partition by ticket, ledger
    order by seq) as stretch
from live;

-- Hand-overs and redo rounds.
create table legs as
with steps as (
    select ledger, ticket, stretch,
           min(case when event in ('dispatched', 'sent-back') then moment end) as start,
           max(case when event = 'sent-back' then 1 else 0 end) as redo,
           max(case when event = 'dispatched' then unit end) as unit,
           coalesce(max_by(due, seq) filter (where event in ('extension-granted', 'unshelved')
                        and due is not null),
                    max(case when event in ('dispatched', 'sent-back') then due end)) as due,
           max(case when event = 'dispatched' then sign_due end) as sign_due,
           max(case when event = 'dispatched' then contact_due end) as contact_due,
           min_by(moment, seq) filter (where event = 'signed') as signed,
           min(case when event = 'contacted' then moment end) as contacted,
           max_by(moment, seq) filter (where event = 'closed') as closed,
           min(case when event = 'closed' then seq end) as closed_seq,
           max_by(event, seq) filter (where event like 'extension-%') as extension,
           max(case when event = 'return-requested' then 1 else 0 end) as returned,
           max_by(event, seq) filter (where event like 'return-%') as giving_back,
           case when max(case when event = 'return-granted' then 1 else 0 end) = 1
               then max_by(moment, seq) filter (where event = 'return-requested') end as given_back,
           min(case when event in ('merged', 'declined', 'transferred') then seq end) as aside_seq,
           min_by(moment, seq) filter (where event in ('merged', 'declined', 'transferred')) as aside,
           max_by(event, seq) filter (where event in ('shelved', 'unshelved')) as shelf,
           max_by(moment, seq) filter (where event = 'shelved') as shelved
    from placed where stretch > 0 group by ledger, ticket, stretch
), followed as (
    select *, lead(start) over w as next_start, lead(redo) over w as next_redo, lead(stretch) over w as next
    from steps window w as (partition by ledger, ticket order by stretch)
), relieved as (
    -- A unit is relieved when it asks for a return that is granted, or when the ticket goes elsewhere while it is open.
    select *, case when given_back is not null then given_back
        when aside_seq is not null and (closed_seq is null or aside_seq < closed_seq) then aside
        when closed is null and next_redo = 0 then next_start end as left_at
    from followed
)
select *, case when shelf = 'shelved' then shelved end as paused, next is null as is_last,
       closed is null and left_at is null as is_open
from relieved;

-- A limit counts when its due moment lies in the period and is past; of a unit that was relieved before it,
-- nothing is judged; on account (shelved) the limit to reply stands still.
create table limits as
select *, due between :first and :last and due < :now and (closed is not null or left_at > due
              or (left_at is null and (paused is null or paused > due))) as judged,
       sign_due between :first and :last and sign_due < :now
           and (signed is not null or left_at is null or left_at > sign_due) as sign_judged,
       contact_due between :first and :last and contact_due < :now
           and (contacted is not null or left_at is null or left_at > contact_due) as contact_judged,
       redo = 0 and start between :first and :last as begun
from legs;

-- By ticket.
create table handled as
select ledger, ticket, max(stretch) as last_stretch,
       max_by(coalesce(unit, ''), stretch) filter (where redo = 0) as unit,
       min_by(start, stretch) filter (where redo = 0) as first_start,
       min_by(closed, stretch) filter (where closed is not null) as first_closed,
       min_by(case when closed <= due then 1 else 0 end, stretch) filter (where closed is not null) as in_time,
       max(case when is_last then closed end) as closing,
       max(case when is_last and is_open then 1 else 0 end) as still_open,
       max(case when is_last and is_open then due end) as open_due,
       max(case when is_last and is_open then coalesce(paused, :now) end) as open_clock,
       max(redo) as redone, max(case when contacted is not null then 1 else 0 end) as contacted,
       sum(case when redo = 0 and judged then 1 else 0 end) as due,
       sum(case when redo = 0 and judged and closed <= due then 1 else 0 end) as due_kept,
       sum(case when redo = 1 and judged then 1 else 0 end) as redo_due,
       sum(case when redo = 1 and judged and closed <= due then 1 else 0 end) as redo_due_kept,
       sum(case when redo = 0 and sign_judged then 1 else 0 end) as sign_due,
       sum(case when redo = 0 and sign_judged and signed <= sign_due then 1 else 0 end) as sign_due_kept,
       sum(case when redo = 0 and contact_judged then 1 else 0 end) as contact_due,
       sum(case when redo = 0 and contact_judged and contacted <= contact_due then 1 else 0 end) as contact_kept,
       sum(case when begun then 1 else 0 end) as handovers,
       sum(case when begun and returned = 1 then 1 else 0 end) as returned,
       sum(case when begun and returned = 1 and giving_back = 'return-granted' then 1 else 0 end) as upheld,
       sum(case when begun and extension = 'extension-granted' then 1 else 0 end) as extended
from limits group by ledger, ticket;

create table acts as
select ledger, ticket,
       max_by(result, seq) filter (where event = 'answered') as answered,
       max(case event when 'merged' then seq end) as merged,
       max(case event when 'unmerged' then seq end) as unmerged,
       max(case event when 'declined' then 1 end) as declined,
       max(case event when 'transferred' then stretch end) as transferred,
       max(case event when 'excluded' then 1 end) as excluded,
       max(case event when 'supervised' then 1 end) as supervised
from placed
where event in ('answered', 'merged', 'unmerged', 'declined', 'transferred', 'excluded', 'supervised')
group by ledger, ticket;

-- Calls back: the first and the last with a grade, the last that told whether the matter is solved, and those
-- about the closing that counts now.
create table calls as
with heard as (
    select p.*, p.stretch = h.last_stretch and moment >= h.closing as is_current
    from placed p left join handled h on h.ledger = p.ledger and h.ticket = p.ticket where event = 'revisited'
)
select ledger, ticket,
       min_by(moment, seq) filter (where result = 'reached' and grade is not null) as first_at,
       min_by(grade, seq) filter (where result = 'reached' and grade is not null) as first_grade,
       max_by(moment, seq) filter (where result = 'reached' and grade is not null) as last_at,
       max_by(grade, seq) filter (where result = 'reached' and grade is not null) as last_grade,
       max_by(moment, seq) filter (where result = 'reached' and solved is not null) as told_at,
       max_by(solved, seq) filter (where result = 'reached' and solved is not null) as solved,
       max_by(coalesce(cause, ''), seq) filter (where result = 'reached' and solved is not null) as cause,
       count(*) filter (where is_current and result = 'reached' and (grade is not null or solved is not null)) as reached,
       count(*) filter (where is_current and result = 'skipped') as skipped,
       count(*) filter (where is_current and result = 'unreached') as missed,
       count(distinct case when is_current and result = 'unreached' then substring(moment, 1, 10) end)
           as missed_days
from heard group by ledger, ticket;

-- What a ticket adds to every count.
create table tickets as
with joined as (
    select * from requests r join offices using (ledger) left join handled using (ledger, ticket)
        left join acts using (ledger, ticket) left join calls using (ledger, ticket)
    where not exists (select 1 from doubles d where d.ledger = r.ledger and d.ticket = r.ticket)
), dated as (
    select j.*, coalesce(y.worked_so_far - a.worked_so_far < :waiting, false) as may_wait,
           c.worked_so_far - b.worked_so_far as working_days,
           (c.number - b.number) * 86400
               + (cast(substring(first_closed, 12, 2) as int) - cast(substring(first_start, 12, 2) as int)) * 3600
               + (cast(substring(first_closed, 15, 2) as int) - cast(substring(first_start, 15, 2) as int)) * 60
               + cast(substring(first_closed, 18, 2) as int) - cast(substring(first_start, 18, 2) as int) as elapsed
    from joined j left join days a on a.day = substring(moment, 1, 10)
        left join days b on b.day = substring(first_start, 1, 10)
        left join days c on c.day = substring(first_closed, 1, 10)
        left join days n on n.day = substring(:now, 1, 10) left join days y on y.number = n.number - 1
), judged as (
    select *, moment between :first and :last as taken, first_start between :first and :last as begun,
           first_closed between :first and :last as ended, closing between :first and :last as stands,
           first_at between :first and :last as heard, last_at between :first and :last as graded,
           told_at between :first and :last as said,
           case when merged > coalesce(unmerged, 0) then 'merged' when declined = 1 then 'declined'
                when transferred >= coalesce(last_stretch, 0) and coalesce(still_open, 0) = 0 then 'transferred'
                when last_stretch is not null then 'handed' when answered is not null then 'answered'
                when may_wait then 'waiting' else 'unexplained' end as way,
           case when excluded is null then 1 else 0 end as assessed
    from dated
), placed_in as (
    select *, assessed = 1 and way in ('handed', 'answered', 'waiting', 'unexplained') as ours from judged
)
select ledger, ticket, assessed, district, case when taken then substring(moment, 1, 7) end as month,
       case when taken then concat(substring(moment, 12, 2), ':00') end as hour,
       channel, kind, category1, category2, area, case when last_stretch is not null then unit end as unit,
       case when taken and way <> 'declined' then 1 else 0 end as accepted,
       case when taken and way = 'declined' then 1 else 0 end as declined,
       case when taken and way = 'merged' then 1 else 0 end as merged,
       case when taken and way = 'transferred' then 1 else 0 end as transferred,
       case when taken and way = 'handed' then 1 else 0 end as handed,
       case when taken and way = 'answered' then 1 else 0 end as answered,
       case when taken and way = 'waiting' then 1 else 0 end as waiting,
       case when taken and way = 'unexplained' then 1 else 0 end as unexplained,
       case when taken and way = 'answered' and answered = 'smart' then 1 else 0 end as answered_smart,
       case when taken and way = 'answered' and answered = 'self' then 1 else 0 end as answered_self,
       case when taken and (way = 'answered' or (way = 'handed' and (first_closed is not null
                or (answered is not null and still_open = 0))))
           then 1 else 0 end as concluded,
       case when ours and begun then 1 else 0 end as cohort,
       case when ours and begun and first_closed is not null then 1 else 0 end as cohort_closed,
       case when ours and begun and in_time = 1 then 1 else 0 end as cohort_in_time,
       case when ours and begun and first_closed is null and open_due >= open_clock then 1 else 0 end as cohort_not_due,
       case when ours and ended then 1 else 0 end as closings,
       case when ours and ended and redone = 1 then 1 else 0 end as redone,
       case when ours and ended and redone = 0 and supervised is null then 1 else 0 end as once,
       assessed * coalesce(due, 0) as due, assessed * coalesce(due_kept, 0) as due_kept,
       assessed * coalesce(sign_due, 0) as sign_due, assessed * coalesce(sign_due_kept, 0) as sign_due_kept,
       assessed * coalesce(contact_due, 0) as contact_due, assessed * coalesce(contact_kept, 0) as contact_kept,
       assessed * coalesce(redo_due, 0) as redo_due, assessed * coalesce(redo_due_kept, 0) as redo_due_kept,
       assessed * coalesce(handovers, 0) as handovers, assessed * coalesce(returned, 0) as returned,
       assessed * coalesce(upheld, 0) as upheld, assessed * coalesce(extended, 0) as extended,
       case when graded then assessed else 0 end as called,
       case when graded and last_grade in ('very-satisfied', 'satisfied', 'fairly-satisfied') then assessed
            else 0 end as satisfied,
       case when graded and last_grade in ('very-satisfied', 'satisfied') then assessed else 0 end as strictly,
       case when not graded then 0 when last_grade in ('very-satisfied', 'satisfied') then 10 * assessed
            when last_grade = 'fairly-satisfied' then 9 * assessed else 0 end as beijing,
       case when not graded then 0 when last_grade in ('very-satisfied', 'satisfied') then 10 * assessed
            when last_grade = 'fairly-satisfied' then 8 * assessed when last_grade = 'neutral' then 6 * assessed
            else 0 end as shanghai,
       case when graded and (contacted = 1 or last_stretch is null) then assessed else 0 end as called_contacted,
       case when heard then assessed else 0 end as first_called,
       case when heard and first_grade in ('very-satisfied', 'satisfied', 'fairly-satisfied') then assessed
            else 0 end as first_satisfied,
       case when said then assessed else 0 end as told,
       case when said and solved = 'yes' then assessed else 0 end as solved,
       case when said and solved = 'no' and cause = 'unreasonable' then assessed else 0 end as unreasonable,
       case when stands and (coalesce(reached, 0) > 0 or coalesce(skipped, 0) = 0
                and (coalesce(missed, 0) < 3 or missed_days < 2)) then assessed else 0 end as to_revisit,
       case when stands and reached > 0 then assessed else 0 end as revisited,
       case when ended and first_start is not null then 1 else 0 end as timed,
       case when ended then working_days end as working_days, case when ended then elapsed end as elapsed
from placed_in;

create table sums as
select case when grouping(district) = 0 then district else '' end as district,
       sum(accepted) as accepted, sum(declined) as declined, sum(accepted + declined) as requested,
       case when sum(declined) > 0 then sum(accepted) else 0 end as admitted,
       case when sum(declined) > 0 then sum(accepted + declined) else 0 end as decided, sum(merged) as merged,
       sum(transferred) as transferred, sum(handed) as handed, sum(answered) as answered, sum(waiting) as waiting,
       sum(unexplained) as unexplained, sum(answered_smart) as answered_smart,
       sum(answered_self) as answered_self, sum(concluded) as concluded, sum(cohort) as cohort,
       sum(cohort_closed) as cohort_closed, sum(cohort_in_time) as cohort_in_time,
       sum(cohort - cohort_not_due) as cohort_due, sum(closings) as closings, sum(redone) as redone,
       sum(once) as once, sum(due) as due, sum(due_kept) as due_kept, sum(sign_due) as sign_due,
       sum(sign_due_kept) as sign_due_kept, sum(contact_due) as contact_due, sum(contact_kept) as contact_kept,
       sum(redo_due) as redo_due, sum(redo_due_kept) as redo_due_kept, sum(handovers) as handovers,
       sum(returned) as returned, sum(upheld) as upheld, sum(extended) as extended, sum(called) as called,
       sum(10 * called) as tenths, sum(satisfied) as satisfied, sum(strictly) as strictly,
       sum(beijing) as beijing, sum(shanghai) as shanghai, sum(called_contacted) as called_contacted,
       sum(first_called) as first_called, sum(first_satisfied) as first_satisfied, sum(told) as told,
       sum(solved) as solved, sum(told - unreasonable) as reasonable, sum(to_revisit) as to_revisit,
       sum(revisited) as revisited, sum(elapsed) as elapsed, sum(timed) as timed,
       sum(case when working_days is null then timed else 0 end) as untimed
from tickets group by grouping sets ((district), ());

-- The reply limits of a ticket count for the unit that had it then, all else for the last one.
create table unit_limits as
select t.district, l.unit, sum(case when judged then 1 else 0 end) as due,
       sum(case when judged and closed <= l.due then 1 else 0 end) as due_kept
from limits l join tickets t on t.ledger = l.ledger and t.ticket = l.ticket
where redo = 0 and assessed = 1 group by t.district, l.unit;

-- Areas and units of one name in two districts are not the same; the other groups are summed over all.
create table groups as
with of_districts as (
    select district,
           case when grouping(month) = 0 then 'months' when grouping(hour) = 0 then 'hours'
                when grouping(channel) = 0 then 'channels' when grouping(kind) = 0 then 'kinds'
                when grouping(category2) = 0 then 'subcategories' when grouping(category1) = 0 then 'categories'
                when grouping(area) = 0 then 'areas' else 'units' end as section,
           case when grouping(category2) = 0 then concat(category1, '/', category2)
                else coalesce(month, hour, channel, kind, category1, area, unit) end as name,
           sum(accepted) as accepted, sum(answered) as answered, sum(handed) as handed, sum(cohort) as cohort,
           sum(cohort_closed) as cohort_closed, case when grouping(unit) = 1 then sum(due) else 0 end as due,
           case when grouping(unit) = 1 then sum(due_kept) else 0 end as due_kept, sum(called) as called,
           sum(satisfied) as satisfied
    from tickets
    group by grouping sets ((district, month), (district, hour), (district, channel), (district, kind),
        (district, category1), (district, category1, category2), (district, area), (district, unit))
    union all
    select district, 'units', coalesce(unit, ''), 0, 0, 0, 0, 0, due, due_kept, 0, 0 from unit_limits
), everywhere as (
    select case when grouping(district) = 0 then district else '' end as place, section, name,
           sum(accepted) as accepted, sum(answered) as answered, sum(handed) as handed, sum(cohort) as cohort,
           sum(cohort_closed) as cohort_closed, sum(due) as due, sum(due_kept) as due_kept,
           sum(called) as called, sum(satisfied) as satisfied
    from of_districts where name is not null and accepted + cohort + due + called > 0
    group by grouping sets ((district, section, name), (section, name))
)
select place as district, section, name, accepted, answered, handed, cohort, cohort_closed, due, due_kept, called,
       satisfied
from everywhere where place <> '' or section not in ('areas', 'units');

-- Working days from the first hand-over (day 0) to the first closing: how many tickets took how many.
create table spread as
with took as (
    select case when grouping(district) = 0 then district else '' end as district, working_days, count(*) as n
    from tickets where timed = 1 and working_days is not null
    group by grouping sets ((district, working_days), (working_days))
)
select *, sum(n) over (partition by district order by working_days) as so_far,
       sum(n) over (partition by district) as in_all
from took;

select district, 'totals' as section, '' as name, figure, part, whole
from sums unpivot ((part, whole) for figure in (
    (accepted, accepted) as accepted, (answered, accepted) as answered, (handed, accepted) as handed_over,
    (merged, accepted) as merged, (transferred, accepted) as transferred, (waiting, accepted) as waiting,
    (unexplained, accepted) as unexplained, (declined, requested) as declined))
union all
select district, 'rates', '', figure, part, whole from sums unpivot ((part, whole) for figure in (
    (admitted, decided) as accepted, (answered, accepted) as answered,
    (answered_smart, accepted) as answered_smart, (answered_self, accepted) as answered_self,
    (sign_due_kept, sign_due) as signed_in_time, (contact_kept, contact_due) as contacted_in_time,
    (called_contacted, called) as responded, (cohort_closed, cohort) as closed,
    (due_kept, due) as closed_in_time, (revisited, to_revisit) as revisited, (solved, told) as solved,
    (satisfied, called) as satisfied, (strictly, called) as satisfied_strictly,
    (first_satisfied, first_called) as satisfied_first, (returned, handovers) as returns_asked,
    (upheld, returned) as returns_upheld, (extended, handovers) as extended, (redone, closings) as redone,
    (once, closings) as closed_once, (redo_due_kept, redo_due) as redone_in_time))
union all
-- The same figures as other cities define them.
select district, 'variants', split_part(figure, '__', 1), split_part(figure, '__', 2), part, whole
from sums unpivot ((part, whole) for figure in (
    (called_contacted, called) as beijing__responded, (contact_kept, contact_due) as shanghai__responded,
    (closings, cohort) as huaibei__closed, (concluded, accepted) as hengdong__closed,
    (cohort_closed, cohort_due) as fengcheng__closed, (cohort_in_time, cohort) as ningguo__closed_in_time,
    (called, accepted) as shiyan__revisited, (solved, reasonable) as shanghai__solved,
    (strictly, called) as shiyan__satisfied, (beijing, tenths) as beijing__satisfied,
    (shanghai, tenths) as shanghai__satisfied))
union all
select district, section, name, figure, part, whole from groups unpivot ((part, whole) for figure in (
    (accepted, accepted) as accepted, (answered, accepted) as answered, (handed, accepted) as handed_over,
    (cohort_closed, cohort) as closed, (due_kept, due) as closed_in_time, (satisfied, called) as satisfied))
union all
select district, 'times', '', figure, part, whole from sums unpivot ((part, whole) for figure in (
    (elapsed, timed) as mean_elapsed, (timed, timed) as tickets, (untimed, timed) as outside_calendar))
union all
select district, 'times', '', 'mean_working_days', sum(working_days * n), sum(n)
from spread group by district
union all
-- The middle ticket, or half the sum of the two in the middle.
select district, 'times', '', 'median_working_days',
       sum(case when 2 * so_far >= in_all and 2 * (so_far - n) < in_all then working_days else 0 end
           + case when 2 * so_far > in_all and 2 * (so_far - n) <= in_all then working_days else 0 end), 2
from spread group by district
union all
select '', 'check', '', 'unsettled_undoings', sum(case when round = 4 then 1 else -1 end), count(*) from rounds;
