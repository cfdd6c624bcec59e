-- What only a full report has, from the tables that figures.sql leaves behind; not measured.

-- One number is one person; the sample writes numbers in one form.
create temp table requesters as
select phone, sum(accepted) as requests from tickets where accepted = 1 and length(phone) >= 7 group by phone;

select 'subcategories', second, sum(accepted), sum(answered), sum(handed), sum(closed * assessed), sum(closed_whole * assessed),
       sum(in_time * assessed), sum(in_time_whole * assessed), sum(satisfied * assessed), sum(satisfied_whole * assessed)
from tickets group by second
union all
select 'requesters', '', count(*), count(*) filter (requests >= 3), sum(requests) filter (requests >= 3),
       sum(requests), 0, 0, 0, 0, 0
from requesters;
