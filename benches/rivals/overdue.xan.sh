#!/bin/sh
# Limits that are past and not done, of tickets that are with a unit: the rows of `hotline overdue`.
. "$(dirname "$0")/live.xan.sh"
starts='event in ["dispatched", "sent-back"]'
live "$1" supporting,due,sign_due,contact_due,support_due | xan filter "ticket and at le '$2'" |
    xan groupby ticket "
        max(if($starts, seq)) as start, argmax(if($starts, seq), sign_due) as sign_due,
        argmax(if($starts, seq), contact_due) as contact_due, argmax(if($starts, seq), support_due) as support_due,
        argmax(if($starts, seq), supporting) as supporting,
        argmax(if($starts or event eq 'extension-granted', seq), due) as due,
        max(if(event eq 'signed', seq)) as signed, max(if(event eq 'contacted', seq)) as contacted,
        max(if(event in ['closed', 'return-granted'], seq)) as ended" |
    xan filter 'start and start > (ended or 0)' > "$folder/open.csv"
past() {
    xan filter "$2 and $2 lt '$now' and $3" | xan select -e "ticket, '$1' as limit, $2 as due"
}
now=$2
{
    past reply due true < "$folder/open.csv"
    past sign sign_due 'start > (signed or 0)' < "$folder/open.csv" | xan behead
    past contact contact_due 'start > (contacted or 0)' < "$folder/open.csv" | xan behead
    xan explode supporting --sep ';' "$folder/open.csv" | past support support_due supporting | xan behead
} | xan sort -s due,ticket
