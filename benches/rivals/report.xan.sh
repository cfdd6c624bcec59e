#!/bin/sh
# Part of `hotline report`, less than others: accepted, handed over, closed and satisfied, by month and by unit.
# Closed in time is left out, since it needs each round of a ticket.
. "$(dirname "$0")/live.xan.sh"
within() { echo "($1 and $1 ge '2025-01-01T00:00:00' and $1 le '2025-12-31T23:59:59')"; }
called='event eq "revisited" and result eq "reached" and grade'
live "$1" unit,result,grade | xan filter "ticket and at le '$2'" |
    xan groupby ticket "
        first(if(event eq 'accepted', at)) as accepted, last(if(event eq 'dispatched', unit)) as unit,
        first(if(event eq 'dispatched', at)) as start, first(if(event eq 'closed', at)) as closed,
        last(if($called, at)) as called, last(if($called, grade)) as grade" |
    xan select -e "
        if($(within accepted), accepted[:7]) as month, unit, if($(within accepted), 1, 0) as accepted,
        if($(within accepted) and start, 1, 0) as handed, if($(within start) and closed, 1, 0) as closed,
        if($(within start), 1, 0) as begun, if($(within called) and grade in
            ['very-satisfied', 'satisfied', 'fairly-satisfied'], 1, 0) as satisfied,
        if($(within called), 1, 0) as called" > "$folder/tickets.csv"
sums='sum(accepted) as accepted, sum(handed) as handed, sum(closed) as closed, sum(begun) as begun, sum(0) as kept,
    sum(0) as judged, sum(satisfied) as satisfied, sum(called) as called'
xan groupby month "$sums" "$folder/tickets.csv" | xan rename name -s month | xan map '"months" as of_what' |
    xan select of_what,name,accepted:called > "$folder/months.csv"
xan groupby unit "$sums" "$folder/tickets.csv" | xan rename name -s unit | xan map '"units" as of_what' |
    xan select of_what,name,accepted:called | xan cat rows "$folder/months.csv" -
