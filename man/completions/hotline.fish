# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_hotline_global_optspecs
    string join \n office= ledger= now= at= by= format= O/output= output-encoding= lang= color= q/quiet V/version h/help
end

function __fish_hotline_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_hotline_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_hotline_using_subcommand
    set -l cmd (__fish_hotline_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c hotline -n "__fish_hotline_needs_command" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_needs_command" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_needs_command" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_needs_command" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_needs_command" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_needs_command" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_needs_command" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_needs_command" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_needs_command" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_needs_command" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_needs_command" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_needs_command" -s V -l version -d '显示版本号'
complete -c hotline -n "__fish_hotline_needs_command" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "init" -d '新建办公文件夹'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "建档" -d '新建办公文件夹'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "import" -d '导入平台导出的工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "导入" -d '导入平台导出的工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "accept" -d '登记受理一件诉求'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "受理" -d '登记受理一件诉求'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "answer" -d '登记直接答复，当场办结'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "直接答复" -d '登记直接答复，当场办结'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "dispatch" -d '交承办单位办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "派单" -d '交承办单位办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "sign" -d '登记承办单位签收'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "签收" -d '登记承办单位签收'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "contact" -d '登记联系诉求人'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "联系" -d '登记联系诉求人'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "extend" -d '申请或审批延期'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "延期" -d '申请或审批延期'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "return" -d '申请或审批退回（退单）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "退回" -d '申请或审批退回（退单）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "close" -d '登记办结回复和佐证材料'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "办结" -d '登记办结回复和佐证材料'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "overdue" -d '超期和临期清单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "超期" -d '超期和临期清单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "negative-list" -d '列出各单位的问题及其依据'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "负面清单" -d '列出各单位的问题及其依据'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "revisit" -d '登记回访结果'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "回访" -d '登记回访结果'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "redo" -d '退回原单位重新办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "重办" -d '退回原单位重新办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "report" -d '年度、季度、月度报表'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "报表" -d '年度、季度、月度报表'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "list" -d '按条件列出工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "清单" -d '按条件列出工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "show" -d '查看工单全过程'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "查看" -d '查看工单全过程'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "export" -d '导出工单或台账'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "导出" -d '导出工单或台账'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "check" -d '核验台账是否完整、有无改动'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "核验" -d '核验台账是否完整、有无改动'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "undo" -d '撤销工单最近一次登记'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "撤销" -d '撤销工单最近一次登记'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "calendar" -d '工作日历与时限推算'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "日历" -d '工作日历与时限推算'
complete -c hotline -n "__fish_hotline_using_subcommand init" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand init" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand init" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand init" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand init" -l jsonl -d '台账用 JSON Lines 格式，默认 CSV'
complete -c hotline -n "__fish_hotline_using_subcommand init" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand init" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l jsonl -d '台账用 JSON Lines 格式，默认 CSV'
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand import" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l update -d '表中受理栏目与台账不同的，以表为准更正；不加时只列出差异'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l dry-run -d '试运行：只比对、不写入'
complete -c hotline -n "__fish_hotline_using_subcommand import" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand import" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l update -d '表中受理栏目与台账不同的，以表为准更正；不加时只列出差异'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l dry-run -d '试运行：只比对、不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l kind -d '诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；默认其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l urgency -d '紧急程度：普通、突发急办；默认普通。突发急办按钟点计时，不分节假日' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l channel -d '受理渠道，如 电话、微信、110转办' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l category -d '事项分类，各级以 / 分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l area -d '街道或乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l address -d '事发地址' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l requester -d '诉求人' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l phone -d '联系电话' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l title -d '标题' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l content -d '诉求内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l kind -d '诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；默认其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l urgency -d '紧急程度：普通、突发急办；默认普通。突发急办按钟点计时，不分节假日' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l channel -d '受理渠道，如 电话、微信、110转办' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l category -d '事项分类，各级以 / 分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l area -d '街道或乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l address -d '事发地址' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l requester -d '诉求人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l phone -d '联系电话' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l title -d '标题' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l content -d '诉求内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l reply -d '答复内容（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l way -d '答复方式：直接答复、智能答复、自助答复；默认直接答复' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l person -d '答复人' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l reply -d '答复内容（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l way -d '答复方式：直接答复、智能答复、自助答复；默认直接答复' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l person -d '答复人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l unit -d '主办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l supporting -d '协办单位，多个以顿号或逗号分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l reason -d '改派原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l auto -d '按派单目录派单；写了工单编号的，只派这些'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l reassign -d '改派：工单已在其他单位办理，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l unit -d '主办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l supporting -d '协办单位，多个以顿号或逗号分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l reason -d '改派原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l auto -d '按派单目录派单；写了工单编号的，只派这些'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l reassign -d '改派：工单已在其他单位办理，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l person -d '联系人（单位经办人员）' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l text -d '联系情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l person -d '联系人（单位经办人员）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l text -d '联系情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l days -d '延长几个工作日，如 3；按钟点计时的工单写 24h' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l reason -d '申请或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l days -d '延长几个工作日，如 3；按钟点计时的工单写 24h' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l reason -d '申请或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l reason -d '退回或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l basis -d '退回的职责或政策依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand return" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand return" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand return" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l reason -d '退回或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l basis -d '退回的职责或政策依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand close" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l reply -d '办结回复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l approver -d '审定的分管领导' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l evidence -d '佐证材料，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand close" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand close" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand close" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l reply -d '办结回复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l approver -d '审定的分管领导' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l evidence -d '佐证材料，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l within -d '一并列出这些工作日内到期的' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l limit -d '只列一种时限：sign 签收、contact 联系、reply 办理' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l within -d '一并列出这些工作日内到期的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l limit -d '只列一种时限：sign 签收、contact 联系、reply 办理' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l period -d '问题发生的时段：2025、2025-Q3、2025-09 等；默认全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l fault -d '只列一类：late-signing 超时签收、late-closing 超时办结、not-contacted 未按期响应、dissatisfied 群众不满意、unfounded-return 不经核实拒签退单、poor-reply 办结回复不规范、sham-handling 假办理、weak-appeal 申诉材料理由不充分' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l summary -d '按单位和类别汇总件数'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l period -d '问题发生的时段：2025、2025-Q3、2025-09 等；默认全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l fault -d '只列一类：late-signing 超时签收、late-closing 超时办结、not-contacted 未按期响应、dissatisfied 群众不满意、unfounded-return 不经核实拒签退单、poor-reply 办结回复不规范、sham-handling 假办理、weak-appeal 申诉材料理由不充分' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l summary -d '按单位和类别汇总件数'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l grade -d '满意度：非常满意、满意、基本满意、一般、不满意、非常不满意' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l solved -d '诉求是否解决' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l cause -d '不满意的原因：主观原因、客观原因、政策限制、诉求不合理' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l skip -d '不予回访的原因：司法程序中、信访程序中、诉求人不要求回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l text -d '回访情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l unreached -d '未联系上'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l grade -d '满意度：非常满意、满意、基本满意、一般、不满意、非常不满意' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l solved -d '诉求是否解决' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l cause -d '不满意的原因：主观原因、客观原因、政策限制、诉求不合理' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l skip -d '不予回访的原因：司法程序中、信访程序中、诉求人不要求回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l text -d '回访情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l unreached -d '未联系上'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l reason -d '重办原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l sham -d '属“假办理”：回复与实际不符'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l reason -d '重办原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l sham -d '属“假办理”：回复与实际不符'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l period -d '时段：2025、2025-Q3、2025-09、2025-09-01..2025-09-15；默认台账为本年，导出表为全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand report" -l public -d '公开版：只列可向社会公布的汇总表，不列单位、区域和个人信息'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l fail-if-any -d '勾稽不平时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand report" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand report" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l period -d '时段：2025、2025-Q3、2025-09、2025-09-01..2025-09-15；默认台账为本年，导出表为全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l public -d '公开版：只列可向社会公布的汇总表，不列单位、区域和个人信息'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l fail-if-any -d '勾稽不平时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l columns -d '显示哪些栏目，以逗号分隔，如 ticket,unit,due；写错时列出全部可用栏目' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand list" -l ids -d '只输出工单编号，每行一个'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand list" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand list" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l columns -d '显示哪些栏目，以逗号分隔，如 ticket,unit,due；写错时列出全部可用栏目' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l ids -d '只输出工单编号，每行一个'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand show" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand show" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand show" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand show" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand show" -l explain -d '逐日说明时限怎样算出'
complete -c hotline -n "__fish_hotline_using_subcommand show" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand show" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand show" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l explain -d '逐日说明时限怎样算出'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand export" -l events -d '导出台账各行（csv 或 jsonl），不能与筛选条件同用'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand export" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand export" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l events -d '导出台账各行（csv 或 jsonl），不能与筛选条件同用'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand check" -l against -d '核对先前抄存的封签是否仍在台账中' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand check" -l head -d '输出末尾封签'
complete -c hotline -n "__fish_hotline_using_subcommand check" -l repair -d '先清理中断时留下的未完成内容（另存一份）'
complete -c hotline -n "__fish_hotline_using_subcommand check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l against -d '核对先前抄存的封签是否仍在台账中' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l head -d '输出末尾封签'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l repair -d '先清理中断时留下的未完成内容（另存一份）'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l reason -d '撤销原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l restore -d '上一次登记就是撤销时，恢复被撤销的登记'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l reason -d '撤销原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l restore -d '上一次登记就是撤销时，恢复被撤销的登记'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -f -a "due" -d '推算到期时间'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -f -a "show" -d '查看某年的节假日和调休'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due show check" -f -a "check" -d '启用前核对日历文件'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l explain -d '逐日说明'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -f -a "due" -d '推算到期时间'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -f -a "show" -d '查看某年的节假日和调休'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due show check" -f -a "check" -d '启用前核对日历文件'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l explain -d '逐日说明'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
