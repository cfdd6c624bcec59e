#!/bin/sh
# Telephones with three requests or more within thirty days, and all their tickets.
dead=$({ head -n 1 "$1"; grep ',voided,' "$1"; } | mlr --icsv --onidx filter '$event == "voided"' then cut -f ref)
mlr --icsv --ocsv filter -s now="$2" -s dead="$(echo $dead | tr ' ' ';')" '
    begin { for (seq in splitax(@dead, ";")) { @void[seq] = 1 } }
    $event == "accepted" && $phone != "" && $at <= @now && is_absent(@void[$seq])' \
    then cut -o -f phone,ticket,at then sort -f phone,at,ticket \
    then put '$seconds = strptime($at, "%Y-%m-%dT%H:%M:%S")' then step -a counter -f seconds -g phone \
    then put -q '
        @last[$phone][$seconds_counter] = $seconds;
        @rows[$phone][$ticket] = 1;
        if ($seconds_counter > 2 && $seconds - @last[$phone][$seconds_counter - 2] < 30 * 86400) { @many[$phone] = 1 }
        end {
            for (phone, ignored in @many) {
                for (ticket, one in @rows[phone]) { emit1 {"group": phone, "ticket": ticket} }
            }
        }' "$1"
