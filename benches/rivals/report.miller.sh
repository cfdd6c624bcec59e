#!/bin/sh
# Part of `hotline report`: accepted, handed over, closed, closed in time and satisfied, by month and by unit.
# What was undone is found first, by grep, so that one pass of Miller is enough.
first=2025-01-01T00:00:00 last=2025-12-31T23:59:59
dead=$({ head -n 1 "$1"; grep ',voided,' "$1"; } | mlr --icsv --onidx filter '$event == "voided"' then cut -f ref)
mlr --icsv --ocsv put -q -s now="$2" -s first=$first -s last=$last -s dead="$(echo $dead | tr ' ' ';')" '
    begin { for (seq in splitax(@dead, ";")) { @void[seq] = 1 } }
    func within(at): bool { return at >= @first && at <= @last }
    # The round that ends counts if its limit was in the period and the unit was not relieved before it.
    subr settle(ticket) {
        map t = @tickets[ticket];
        if (t["due"] != "" && t["redo"] == 0 && within(t["due"]) && t["due"] < @now
            && (t["closed"] != "" || t["left"] == "" || t["left"] > t["due"])) {
            # Of the ticket, and of the unit that had it then.
            str unit = t["unit"];
            @tickets[ticket]["whole"] = t["whole"] + 1;
            @whole[unit] = (@whole[unit] ?? 0) + 1;
            if (t["closed"] != "" && t["closed"] <= t["due"]) {
                @tickets[ticket]["kept"] = t["kept"] + 1;
                @kept[unit] = (@kept[unit] ?? 0) + 1;
            }
        }
    }
    filter false;
    if (is_present(@void[$seq]) || $at > @now || $ticket == "") {
        # does not count
    } elif ($event == "accepted") {
        @tickets[$ticket] = {"at": $at, "unit": "", "start": "", "done": "", "due": "", "redo": 0, "closed": "",
                             "left": "", "called": "", "grade": "", "kept": 0, "whole": 0};
    } elif ($event == "dispatched" || $event == "sent-back") {
        if (@tickets[$ticket]["closed"] == "" && @tickets[$ticket]["left"] == "") { @tickets[$ticket]["left"] = $at }
        call settle($ticket);
        @tickets[$ticket]["due"] = $due;
        @tickets[$ticket]["closed"] = "";
        @tickets[$ticket]["left"] = "";
        @tickets[$ticket]["redo"] = $event == "sent-back" ? 1 : 0;
        if ($event == "dispatched") { @tickets[$ticket]["unit"] = $unit }
        if (@tickets[$ticket]["start"] == "") { @tickets[$ticket]["start"] = $at }
    } elif ($event == "extension-granted") {
        @tickets[$ticket]["due"] = $due;
    } elif ($event == "return-requested") {
        @tickets[$ticket]["asked"] = $at;
    } elif ($event == "return-granted") {
        @tickets[$ticket]["left"] = @tickets[$ticket]["asked"];
    } elif ($event == "closed") {
        @tickets[$ticket]["closed"] = $at;
        if (@tickets[$ticket]["done"] == "") { @tickets[$ticket]["done"] = $at }
    } elif ($event == "revisited" && $result == "reached" && $grade != "") {
        @tickets[$ticket]["called"] = $at;
        @tickets[$ticket]["grade"] = $grade;
    }
    end {
        for (ticket, ignored in @tickets) {
            call settle(ticket);
            map t = @tickets[ticket];
            bool accepted = within(t["at"]);
            bool begun = t["start"] != "" && within(t["start"]);
            bool called = t["called"] != "" && within(t["called"]);
            map flags = {"accepted": accepted, "handed": accepted && t["start"] != "",
                "closed": begun && t["done"] != "", "closed_whole": begun, "satisfied": called && t["grade"] =~ "^(very-|fairly-|)satisfied$",
                "satisfied_whole": called};
            map row = {"in_time": t["kept"], "in_time_whole": t["whole"]};
            for (figure, flag in flags) { row[figure] = flag ? 1 : 0 }
            emit1 mapsum({"of_what": "months", "name": accepted ? substr1(t["at"], 1, 7) : ""}, row);
            row["in_time"] = 0;
            row["in_time_whole"] = 0;
            emit1 mapsum({"of_what": "units", "name": t["unit"]}, row);
        }
        for (unit, whole in @whole) {
            emit1 {"of_what": "units", "name": unit, "accepted": 0, "handed": 0, "closed": 0, "closed_whole": 0,
                "in_time": @kept[unit] ?? 0, "in_time_whole": whole, "satisfied": 0, "satisfied_whole": 0};
        }
    }' then stats1 -a sum -g of_what,name \
       -f accepted,handed,closed,closed_whole,in_time,in_time_whole,satisfied,satisfied_whole "$1"
