-- What only a full report has, from the tickets of flatten.duckdb.sql; not measured.

-- One number is one person; the sample writes numbers in one form.
create temp table requesters as
select phone, sum(accepted) as requests from tickets where accepted = 1 and length(phone) >= 7 group by phone;

select 'subcategories', second, sum(accepted), sum(answered), sum(handed), sum(closed), sum(closed_whole),
       sum(in_time), sum(in_time_whole), sum(satisfied), sum(satisfied_whole)
from tickets where second is not null group by second
union all
select 'requesters', '', count(*), count(*) filter (requests >= 3), sum(requests) filter (requests >= 3),
       sum(requests), 0, 0, 0, 0, 0
from requesters;
