-- The rows of a platform's table as events, a file of them.
copy (
    with rows as (
        select unnest([
            {'at': "受理时间", 'event': 'accepted', 'unit': null, 'due': null, 'result': null, 'text': null},
            {'at': case when "办理方式" = '直接答复' then "办结时间" end, 'event': 'answered', 'unit': null,
             'due': null, 'result': 'direct', 'text': "答复内容"},
            {'at': "派单时间", 'event': 'dispatched', 'unit': "主办单位", 'due': "办理时限", 'result': null,
             'text': null},
            {'at': "签收时间", 'event': 'signed', 'unit': "主办单位", 'due': null, 'result': null, 'text': null},
            {'at': "联系时间", 'event': 'contacted', 'unit': "主办单位", 'due': null, 'result': null, 'text': null},
            {'at': case when "办理方式" <> '直接答复' then "办结时间" end, 'event': 'closed', 'unit': "主办单位",
             'due': null, 'result': null, 'text': "答复内容"},
            {'at': "回访时间", 'event': 'revisited', 'unit': null, 'due': null, 'result': "是否联系", 'text': null}
        ]) as told, *
        from read_csv($ledger, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                      columns = $texts)
    )
    select row_number() over () as seq, replace(told.at, ' ', 'T') as at, "工单编号" as ticket, told.event as event,
           told.unit as unit, told.due as due, told.result as result, told.text as text,
           case when told.event = 'accepted' then "诉求类型" end as kind,
           case when told.event = 'accepted' then "紧急程度" end as urgency,
           case when told.event = 'accepted' then "受理渠道" end as channel,
           case when told.event = 'accepted' then "一级分类" end as category1,
           case when told.event = 'accepted' then "二级分类" end as category2,
           case when told.event = 'accepted' then "区域" end as area,
           case when told.event = 'accepted' then "事发地址" end as address,
           case when told.event = 'accepted' then "诉求人" end as requester,
           case when told.event = 'accepted' then "联系电话" end as phone,
           case when told.event = 'accepted' then "诉求标题" end as title,
           case when told.event = 'accepted' then "诉求内容" end as content,
           case when told.event = 'revisited' then "是否解决" end as solved,
           case when told.event = 'revisited' then "满意度" end as grade,
           case when told.event = 'revisited' then "不满意原因" end as cause
    from rows where told.at is not null
) to $output (header, delimiter ',');
