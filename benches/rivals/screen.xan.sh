#!/bin/sh
# Telephones with three requests or more within thirty days, and all their tickets.
. "$(dirname "$0")/live.xan.sh"
live "$1" phone | xan filter "event eq 'accepted' and phone and at le '$2'" | xan sort -s phone,at,ticket |
    xan map 'at.datetime().with_timezone("UTC").to_timestamp() as seconds' > "$folder/calls.csv"
xan window -S -g phone 'lag(seconds, 2) as third_last' "$folder/calls.csv" |
    xan filter 'third_last and seconds - third_last < 30 * 86400' | xan dedup -S -s phone | xan select phone |
    xan join --semi phone "$folder/calls.csv" phone - | xan select phone,ticket | xan rename group -s phone
