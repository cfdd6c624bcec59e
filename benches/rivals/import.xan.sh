#!/bin/sh
# The rows of a platform's table as events: one pass for each kind of event, then together in the order of time.
# Expressions know names in ASCII only, so the columns are named first.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
xan rename ticket,received,requester,phone,channel,kind,urgency,category1,category2,area,address,title,content,way,\
unit,supporting,dispatched,signed,contacted,due,extended,days,returned,why,closed,reply,visited,result,solved,grade,cause \
    "$1" > "$folder/table.csv"
intake='kind, urgency, channel, category1, category2, area, address, requester, phone, title, content'
no_intake="'' as kind, '' as urgency, '' as channel, '' as category1, '' as category2, '' as area, '' as address,
    '' as requester, '' as phone, '' as title, '' as content"
no_call="'' as result, '' as solved, '' as grade, '' as cause"
told() {
    xan filter "$2" "$folder/table.csv" |
        xan select -e "$1.replace(' ', 'T') as at, ticket, '$3' as event, $4 as unit, $5 as due, $6 as text, $7, $8"
}
{
    told received received accepted '""' '""' '""' "$intake" "$no_call"
    told closed 'way eq "直接答复"' answered '""' '""' reply "$no_intake" "$no_call" | xan behead
    told dispatched dispatched dispatched unit due '""' "$no_intake" "$no_call" | xan behead
    told signed signed signed unit '""' '""' "$no_intake" "$no_call" | xan behead
    told contacted contacted contacted unit '""' '""' "$no_intake" "$no_call" | xan behead
    told closed 'way ne "直接答复" and closed' closed unit '""' reply "$no_intake" "$no_call" | xan behead
    told visited visited revisited '""' '""' '""' "$no_intake" 'result, solved, grade, cause' | xan behead
} | xan sort -s at | xan enum -c seq
