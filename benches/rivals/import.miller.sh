#!/bin/sh
# The rows of a platform's table as events.
mlr --icsv --ocsv put -q '
    begin {
        @empty = {"at": "", "ticket": "", "event": "", "unit": "", "due": "", "result": "", "text": "", "kind": "",
            "urgency": "", "channel": "", "category1": "", "category2": "", "area": "", "address": "",
            "requester": "", "phone": "", "title": "", "content": "", "solved": "", "grade": "", "cause": ""};
    }
    subr told(at, event, more) {
        if (at != "") {
            emit1 mapsum(@empty, {"at": sub(at, " ", "T"), "ticket": $工单编号, "event": event}, more);
        }
    }
    call told($受理时间, "accepted", {"kind": $诉求类型, "urgency": $紧急程度, "channel": $受理渠道,
        "category1": $一级分类, "category2": $二级分类, "area": $区域, "address": $事发地址, "requester": $诉求人, "phone": $联系电话,
        "title": $诉求标题, "content": $诉求内容});
    if ($办理方式 == "直接答复") {
        call told($办结时间, "answered", {"result": "direct", "text": $答复内容});
    } else {
        call told($派单时间, "dispatched", {"unit": $主办单位, "due": $办理时限});
        call told($签收时间, "signed", {"unit": $主办单位});
        call told($联系时间, "contacted", {"unit": $主办单位});
        call told($办结时间, "closed", {"unit": $主办单位, "text": $答复内容});
    }
    call told($回访时间, "revisited", {"result": $是否联系, "solved": $是否解决, "grade": $满意度,
        "cause": $不满意原因});
    ' then cat -n -N seq "$1"
