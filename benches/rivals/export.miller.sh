#!/bin/sh
# One row per ticket with its intake, its last round and its last call: the columns of `hotline export`.
dead=$({ head -n 1 "$1"; grep ',voided,' "$1"; } | mlr --icsv --onidx filter '$event == "voided"' then cut -f ref)
mlr --icsv --ocsv put -q -s now="$2" -s dead="$(echo $dead | tr ' ' ';')" '
    begin {
        for (seq in splitax(@dead, ";")) { @void[seq] = 1 }
        @empty = {"unit": "", "supporting": "", "dispatched": "", "sign_due": "", "signed": "", "contact_due": "",
            "contacted": "", "due": "", "closed": "", "reply": "", "visited": "", "reached": "", "solved": "",
            "grade": "", "cause": "", "redos": 0};
    }
    filter false;
    if (is_present(@void[$seq]) || $at > @now || $ticket == "") {
        # does not count
    } elif ($event == "accepted") {
        @tickets[$ticket] = mapsum({"ticket": $ticket, "received": $at, "kind": $kind, "urgency": $urgency,
            "channel": $channel, "category1": $category1, "category2": $category2, "category3": $category3,
            "area": $area, "address": $address, "requester": $requester, "phone": $phone, "title": $title,
            "content": $content}, @empty);
    } elif ($event == "dispatched" || $event == "sent-back") {
        @tickets[$ticket]["sign_due"] = $sign_due;
        @tickets[$ticket]["signed"] = "";
        @tickets[$ticket]["contact_due"] = $contact_due;
        @tickets[$ticket]["contacted"] = "";
        @tickets[$ticket]["due"] = $due;
        @tickets[$ticket]["closed"] = "";
        @tickets[$ticket]["reply"] = "";
        if ($event == "dispatched") {
            @tickets[$ticket]["unit"] = $unit;
            @tickets[$ticket]["supporting"] = gsub($supporting, ";", "、");
            @tickets[$ticket]["dispatched"] = $at;
        } else {
            @tickets[$ticket]["redos"] = @tickets[$ticket]["redos"] + 1;
        }
    } elif ($event == "extension-granted") {
        @tickets[$ticket]["due"] = $due;
    } elif ($event == "signed" && @tickets[$ticket]["signed"] == "") {
        @tickets[$ticket]["signed"] = $at;
    } elif ($event == "contacted" && @tickets[$ticket]["contacted"] == "") {
        @tickets[$ticket]["contacted"] = $at;
    } elif ($event == "closed" || $event == "answered") {
        @tickets[$ticket]["closed"] = $at;
        @tickets[$ticket]["reply"] = $text;
    } elif ($event == "revisited") {
        @tickets[$ticket]["visited"] = $at;
        @tickets[$ticket]["reached"] = $result;
        @tickets[$ticket]["solved"] = $solved;
        @tickets[$ticket]["grade"] = $grade;
        @tickets[$ticket]["cause"] = $result == "skipped" ? "" : $cause;
    }
    end { for (ticket, row in @tickets) { emit1 row } }' "$1"
