#!/bin/sh
# One row per ticket with its intake, its last round and its last call: the columns of `hotline export`, but for
# signing and contact, of which the first in the round counts.
. "$(dirname "$0")/live.xan.sh"
intake=kind,urgency,channel,category1,category2,category3,area,address,requester,phone,title,content
starts='event in ["dispatched", "sent-back"]'
live "$1" "unit,supporting,due,sign_due,contact_due,result,grade,cause,solved,$intake,text" |
    xan filter "ticket and at le '$2'" > "$folder/live.csv"
xan groupby ticket "
    last(if(event eq 'dispatched', unit)) as unit, argmax(if(event eq 'dispatched', seq), supporting) as supporting,
    last(if(event eq 'dispatched', at)) as dispatched, argmax(if($starts, seq), sign_due) as sign_due,
    argmax(if($starts, seq), contact_due) as contact_due, max(if($starts, seq)) as start,
    argmax(if($starts or event eq 'extension-granted', seq), due) as due,
    max(if(event in ['closed', 'answered'], seq)) as ended, last(if(event in ['closed', 'answered'], at)) as closed,
    argmax(if(event in ['closed', 'answered'], seq), text) as reply, last(if(event eq 'revisited', at)) as visited,
    argmax(if(event eq 'revisited', seq), result) as reached, argmax(if(event eq 'revisited', seq), solved) as solved,
    argmax(if(event eq 'revisited', seq), grade) as grade, argmax(if(event eq 'revisited', seq), cause) as cause,
    count(event eq 'sent-back') as redos" "$folder/live.csv" > "$folder/folded.csv"
xan filter 'event eq "accepted"' "$folder/live.csv" | xan select "ticket,at,$intake" | xan rename received -s at |
    xan join --left ticket - ticket "$folder/folded.csv" --drop-key right |
    xan select -e "ticket, received, $intake, unit, supporting.replace(';', '、') as supporting, dispatched, sign_due,
        contact_due, due, if(start and start > (ended or 0), '', closed) as closed,
        if(start and start > (ended or 0), '', reply) as reply, visited, reached, solved, grade,
        if(reached eq 'skipped', '', cause) as cause, redos"
