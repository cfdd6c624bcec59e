#!/bin/sh
# Limits that are past and not done, of tickets that are with a unit: the rows of `hotline overdue`.
# What was undone is found first, by grep, so that one pass of Miller is enough.
dead=$({ head -n 1 "$1"; grep ',voided,' "$1"; } | mlr --icsv --onidx filter '$event == "voided"' then cut -f ref)
mlr --icsv --ocsv put -q -s now="$2" -s dead="$(echo $dead | tr ' ' ';')" '
    begin { for (seq in splitax(@dead, ";")) { @void[seq] = 1 } }
    filter false;
    if (is_present(@void[$seq]) || $at > @now || $ticket == "") {
        # does not count
    } elif ($event == "dispatched" || $event == "sent-back") {
        @open[$ticket] = {"reply": $due, "sign": $sign_due, "contact": $contact_due, "support": $support_due,
                          "units": $supporting};
    } elif ($event == "closed" || $event == "return-granted") {
        unset @open[$ticket];
    } elif (is_present(@open[$ticket])) {
        if ($event == "signed") { @open[$ticket]["sign"] = "" }
        elif ($event == "contacted") { @open[$ticket]["contact"] = "" }
        elif ($event == "extension-granted") { @open[$ticket]["reply"] = $due }
    }
    end {
        for (ticket, round in @open) {
            for (limit in ["reply", "sign", "contact"]) {
                if (round[limit] != "" && round[limit] < @now) {
                    emit1 {"ticket": ticket, "limit": limit, "due": round[limit]};
                }
            }
            if (round["support"] != "" && round["support"] < @now) {
                for (unit in splitax(round["units"], ";")) {
                    emit1 {"ticket": ticket, "limit": "support", "due": round["support"]};
                }
            }
        }
    }' then sort -f due,ticket "$1"
