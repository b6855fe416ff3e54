/** Lines that stand around the body of a document: what a page, a reposter or the office prints before and after it. */

const CLOSING =
  /^(?:抄送|抄报|主送|分送|附件|附表|附录|附注|附图|附\s?[:：]|信息公开(?:选项|类型|属性)|此件(?:公开|主动|依申请)|公开(?:方式|属性|形式|范围)|共印\s?\d|(?:出席|列席|参会|记录)(?:人员?|单位)?\s?:|\(?(?:此件|本文)(?:公开|主动公开|依申请公开|不予公开|有删减)|\(?(?:解读人|联系人|联系电话|联系单位|联系方式|咨询电话|咨询单位|解读单位|解读机关|解读机构|审核人|责任编辑|责编|文章来源|信息来源|稿源|网站内容来源|扫一扫|上一[篇条]\s?[:：]?|下一[篇条]\s?[:：]?|相关(?:文件|文章|链接|阅读|稿件|解读|附件|信息)|最新资讯|推荐阅读|返回(?:首页|顶部|列表)|主办:|承办单位:|填报(?:单位|日期)|版权所有|网站地图|网站标识码|备案号|[^\s]{0,10}ICP备|[^\s]{0,6}公网安备|分享到|政策咨询|政策原文|原文链接))/
/** Words of a web page's frame. A paragraph of the body may open with one, so only a short line without a stop is taken. */
const PAGE =
  /^[\s【[(〖<>|·*-]{0,6}(?:字体|字号|打印|关闭|收藏|分享|编辑|来源|作者|点击|浏览|阅读|访问|下载|图解|微信|微博|热门|推荐|主办单位|技术支持|相关政策|原文件|首页|顶部|Copyright|copyright|COPYRIGHT|©)/
const END_MARK = /^#?\s?(?:end|END|The End)\s?#?$/

const DAY =
  /^[一二三〇○零\d]{4}\s?年\s?[一二三四五六七八九十\d]{1,3}\s?月\s?[一二三四五六七八九十\d]{1,3}\s?日\s?(?:印发)?$/
const PRINTED = /(?:办公室|办公厅|综合科|秘书科)\s{1,40}.{0,14}日\s?印发$/
const ISSUED = /^(?:\d{8}|20\d{2}\d{2,3}|20\d{2}\d{1,2}月\d{1,2}日)$/

/** A line after which nothing belongs to the section before: date of signature, 抄送, 附件, the reposter's footer. */
export function closesBody(line: string): boolean {
  if (line.length > 200) return false
  if (line.length <= 60 && !/[。;]/.test(line) && (PAGE.test(line) || END_MARK.test(line))) return true
  return CLOSING.test(line) || DAY.test(line) || ISSUED.test(line) || PRINTED.test(line) || /^[=_*-]{5,}$/.test(line)
}

/** 附件1, 附件:, 附 :1.… – what follows as a short list is names of attachments, no sections. */
export function opensAttachmentList(line: string): boolean {
  return (
    /^附\s{0,4}件?\s{0,4}(?:[一二三四五六七八九\d]{1,2})?\s{0,2}:\s{0,4}\S/.test(line) ||
    /^附\s{0,4}件?\s{0,2}:$/.test(line)
  )
}

/** `目录` or `目 录` on a line of its own. */
export const opensContents = (line: string) => /^目\s{0,6}[录次]$/.test(line)

/** An entry of a table of contents: dots or blanks and a page number at the end. */
export const isContentsEntry = (line: string) => /(?:…+|[.·-]{3,}|\s{2,}|\t)\s{0,3}[-(]?\d{1,3}[-)]?$/.test(line)

/** `附件1` on a line of its own: what follows is printed as an attachment. */
export const opensAttachment = (line: string) => /^附\s{0,4}件\s{0,2}(?:[一二三四五六七八九\d]{1,2})?\s?:?$/.test(line)

/** Titles of attachments that hold no work: lists of names, catalogues, forms. */
export const isList = (title: string) =>
  /(?:目录|名单|一览表|汇总表|统计表|申报[表书]|申请[表书]|登记表|推荐表|报名表|备案表|回执|模板|样表|样式|格式|名额|分配表|联系表|通讯录|评分表|公示表)(?:[(][^)]{1,12}[)])?$/.test(
    title,
  )
