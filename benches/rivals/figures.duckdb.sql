-- The figures of `hotline report`, summed from the tickets of flatten.duckdb.sql for the year and each group.

select case when grouping(month) = 0 then 'months' when grouping(channel) = 0 then 'channels'
            when grouping(kind) = 0 then 'kinds' when grouping(category) = 0 then 'categories'
            when grouping(area) = 0 then 'areas' when grouping(unit) = 0 then 'units'
            when grouping(hour) = 0 then 'hours' else 'all' end as of_what,
       coalesce(month, channel, kind, category, area, unit, hour, '') as name,
       sum(accepted), sum(answered), sum(handed),
       sum(closed), sum(closed_whole),
       case when grouping(unit) = 0 then sum(own_in_time) else sum(in_time) end,
       case when grouping(unit) = 0 then sum(own_in_time_whole) else sum(in_time_whole) end,
       sum(satisfied), sum(satisfied_whole), sum(strictly), sum(first_satisfied), sum(first_whole),
       sum(solved), sum(solved_whole), sum(signed), sum(signed_whole), sum(contacted), sum(contacted_whole),
       sum(redo_kept), sum(redo_whole), sum(redone), sum(redone_whole), sum(legs_whole), sum(returned),
       sum(upheld), sum(extended), sum(visited), sum(visit_whole),
       sum(concluded), sum(cohort_in_time), sum(closed_whole - not_due), sum(beijing), sum(shanghai),
       sum(satisfied_whole) * 10, sum(called_contacted), sum(solved_whole - unreasonable), sum(smart), sum(self),
       sum(redone_whole - redone)
from tickets
group by grouping sets ((), (month), (channel), (kind), (category), (area), (unit), (hour))
union all
-- Hundredths, so that everything here is a whole number.
select 'times', '', round(avg(days) * 100), round(median(days) * 100), count(*),
       0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from tickets where days is not null;
