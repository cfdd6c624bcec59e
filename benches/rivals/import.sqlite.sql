-- The rows of a platform's table as events in a database, committed with full sync.
attach $output as office;
create table office.events(seq integer primary key, at text, ticket text, event text, unit text, due text,
    result text, text text, kind text, urgency text, channel text, category1 text, category2 text, area text, address text,
    requester text, phone text, title text, content text, solved text, grade text, cause text);
pragma office.synchronous = full;
begin;
insert into office.events(at, ticket, event, kind, urgency, channel, category1, category2, area, address, requester,
    phone, title, content)
select replace("受理时间", ' ', 'T'), "工单编号", 'accepted', "诉求类型", "紧急程度", "受理渠道", "一级分类",
    "二级分类", "区域", "事发地址", "诉求人", "联系电话", "诉求标题", "诉求内容" from events;
insert into office.events(at, ticket, event, result, text)
select replace("办结时间", ' ', 'T'), "工单编号", 'answered', 'direct', "答复内容" from events
where "办理方式" = '直接答复';
insert into office.events(at, ticket, event, unit, due)
select replace("派单时间", ' ', 'T'), "工单编号", 'dispatched', "主办单位", "办理时限" from events
where "派单时间" <> '';
insert into office.events(at, ticket, event, unit)
select replace("签收时间", ' ', 'T'), "工单编号", 'signed', "主办单位" from events where "签收时间" <> '';
insert into office.events(at, ticket, event, unit)
select replace("联系时间", ' ', 'T'), "工单编号", 'contacted', "主办单位" from events where "联系时间" <> '';
insert into office.events(at, ticket, event, unit, text)
select replace("办结时间", ' ', 'T'), "工单编号", 'closed', "主办单位", "答复内容" from events
where "办理方式" <> '直接答复' and "办结时间" <> '';
insert into office.events(at, ticket, event, result, solved, grade, cause)
select replace("回访时间", ' ', 'T'), "工单编号", 'revisited', "是否联系", "是否解决", "满意度", "不满意原因"
from events where "回访时间" <> '';
create index office.events_of_ticket on events(ticket);
commit;
