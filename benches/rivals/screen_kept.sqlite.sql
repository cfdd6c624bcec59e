-- Telephones with three requests or more within thirty days, and all their tickets, from tickets kept up to date.
with calls as materialized (
    select number as ticket, phone, accepted as at,
           lag(accepted, 2) over (partition by phone order by accepted, number) as third_last
    from tickets where phone <> ''
)
select phone as "group", ticket from calls
where phone in (select phone from calls where unixepoch(at) - unixepoch(third_last) < 30 * 86400)
order by phone, at, ticket;
