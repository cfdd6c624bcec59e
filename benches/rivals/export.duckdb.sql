-- One row per ticket with its intake, its last round and its last call: the columns of `hotline export`.
copy (
    with raw as (
        select seq, "at", ticket, event, unit, supporting, due, sign_due, contact_due, result, grade, cause, solved,
               kind, urgency, channel, category1, category2, category3, area, address, requester, phone, title,
               content, text, ref
        from read_csv($ledger, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                      columns = $texts)
        where ticket is not null and "at" <= $nowtext
    ),
    dead as (select unnest(string_split(ref, ';'))::bigint as seq from raw where event = 'voided'),
    live as (select * from raw where seq not in (select seq from dead)),
    starts as (
        select ticket, max(seq) as start from live where event in ('dispatched', 'sent-back') group by ticket
    ),
    folded as (
        select l.ticket,
               arg_max({'unit': unit, 'supporting': supporting, 'at': "at"}, seq) filter (event = 'dispatched')
                   as handover,
               max(sign_due) filter (seq = start) as sign_due, max(contact_due) filter (seq = start) as contact_due,
               arg_max(due, seq) filter (event in ('dispatched', 'sent-back', 'extension-granted')) as due,
               arg_min("at", seq) filter (event = 'signed' and seq > start) as signed,
               arg_min("at", seq) filter (event = 'contacted' and seq > start) as contacted,
               arg_max({'at': "at", 'text': text}, seq) filter (event = 'closed' and seq > start) as closing,
               arg_max({'at': "at", 'text': text}, seq) filter (event = 'answered') as answer,
               arg_max({'at': "at", 'reached': result, 'solved': solved, 'grade': grade, 'cause': cause}, seq)
                   filter (event = 'revisited') as call,
               count(*) filter (event = 'sent-back') as redos
        from live l left join starts using (ticket) where event <> 'accepted' group by l.ticket
    )
    select a.ticket, a."at" as received, kind, urgency, channel, category1, category2, category3, area, address,
           requester, phone, title, content, handover.unit as unit, replace(handover.supporting, ';', '、') as supporting,
           handover."at" as dispatched, folded.sign_due, signed, folded.contact_due, contacted, folded.due,
           coalesce(closing."at", answer."at") as closed, coalesce(closing.text, answer.text) as reply,
           call."at" as visited, call.reached as reached, call.solved as solved, call.grade as grade,
           case when call.reached <> 'skipped' then call.cause end as cause, coalesce(redos, 0) as redos
    from live a left join folded using (ticket) where event = 'accepted' order by a.seq
) to $output (header, delimiter ',');
