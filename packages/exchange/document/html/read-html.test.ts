import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'

const title = '云岭市人民政府办公室关于印发职业教育提质行动方案的通知'
const article = `<p>\u3000\u3000各县(区)人民政府,市直各部门:</p><p>\u3000\u3000现将《方案》印发给你们,请认真
贯彻执行。</p><p>云岭市人民政府办公室<br>2025年3月2日</p><p><b>一、总体要求</b></p>
<p>&nbsp;&nbsp;到2027年,新建实训基地12个,教师占比达到60%以上。(牵头单位:市教育局;责任单位:市财政局)</p>`
const chrome = {
  top: '<div class="n1"><a href="/">首页</a> | <a href="/a">政务公开</a> | <a href="/b">网站支持IPv6</a></div><div>当前位置:<a>首页</a> &gt; <a>政务公开</a></div>',
  bottom:
    '<div><h3>相关文件</h3><ul><li><a href="x">关于加强某某某工作的意见,请查看</a></li><li><a href="y">关于某某某的解读</a></li></ul></div><div>主办:云岭市人民政府办公室 网站标识码:0000000000 京ICP备0000号</div>',
}
const lines = [
  title,
  '各县(区)人民政府,市直各部门:',
  '现将《方案》印发给你们,请认真贯彻执行。',
  '云岭市人民政府办公室',
  '2025年3月2日',
  '一、总体要求',
  '到2027年,新建实训基地12个,教师占比达到60%以上。(牵头单位:市教育局;责任单位:市财政局)',
]
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><title>${title}_云岭市人民政府</title>${head}<script>var a = "<div>脚本</div>"</script><style>p{}</style></head><body>${body}</body></html>`
const read = (html: string | Uint8Array) => readDocument({ name: 'a.html', bytes: Buffer.from(html as string) })

describe('a saved web page', () => {
  test('keeps title, index card and article, and drops the chrome', async () => {
    const card =
      '<table><tr><td>索 引 号:</td><td>YL-2025-31</td><td>发文字号:</td><td>云政办发〔2025〕3号</td></tr><tr><td>发布机构:</td><td>市政府办</td><td>成文日期:</td><td>2025年3月2日</td></tr></table>'
    const html = page(
      `${chrome.top}<div>${card}<h1>${title}</h1><div>字体:大 中 小 <a>打印</a></div><div id="c">${article}</div><div><a>微信</a><a>微博</a></div></div>${chrome.bottom}`,
    )
    const { kind, text, tables } = await read(html)
    expect({ kind, tables }).toEqual({ kind: 'html', tables: 0 })
    expect(text.split('\n')).toEqual([
      '索引号: YL-2025-31',
      '发文字号: 云政办发〔2025〕3号',
      '发布机构: 市政府办',
      '成文日期: 2025年3月2日',
      ...lines,
    ])
  })

  test('of an old site laid out in nested tables reads the same', async () => {
    const html = page(
      `<table><tr><td>${chrome.top}</td></tr><tr><td><table><tr><td><a>栏目一</a><br><a>栏目二</a></td><td><table><tr><td>${title}</td></tr><tr><td>${article}</td></tr></table></td></tr></table></td></tr><tr><td>${chrome.bottom}</td></tr></table>`,
    )
    expect((await read(html)).text.split('\n')).toEqual(lines)
  })

  test('with its index card as list or spans gives one line a field', async () => {
    const list =
      '<ul><li><b>索引号:</b><span>YL-1</span></li><li><b>发文字号:</b><span>云教发〔2025〕1号</span></li></ul>'
    const divs = '<div><div>发布日期:</div><div>2025-03-02</div></div>'
    const { text } = await read(
      page(`${chrome.top}<div>${list}${divs}<h2>${title}</h2><div>${article}</div></div>${chrome.bottom}`),
    )
    expect(text.split('\n').slice(0, 4)).toEqual([
      '索引号:YL-1',
      '发文字号:云教发〔2025〕1号',
      '发布日期: 2025-03-02',
      title,
    ])
  })

  test('whose title stands only in its head is given that title', async () => {
    const { text } = await read(
      page(`${chrome.top}<div>${article}</div>`, `<meta name="ArticleTitle" content="${title}">`),
    )
    expect(text.split('\n')).toEqual(lines)
  })

  test('gives task tables as TAB rows with merged bodies repeated', async () => {
    const table =
      '<table><tr><th>序号</th><th>任务</th><th>牵头单位</th></tr><tr><td>1</td><td>新建<br>基地</td><td rowspan="2">市教育局</td></tr><tr><td>2</td><td>引进企业</td></tr><tr><td colspan="2">合计</td><td>2项</td></tr></table>'
    const { text, tables } = await read(page(`<div>${article}${table}</div>`))
    expect(tables).toBe(1)
    expect(text.split('\n').slice(-4)).toEqual([
      '序号\t任务\t牵头单位',
      '1\t新建 基地\t市教育局',
      '2\t引进企业\t市教育局',
      '合计\t\t2项',
    ])
  })

  test('in GBK, with or without saying so, is decoded', async () => {
    const gbk = iconv.encode(page(`<div>${article}</div>`, '<meta charset="gb2312">'), 'gbk')
    expect(await read(gbk)).toMatchObject({ encoding: 'gb18030', text: lines.join('\n') })
    expect((await read(iconv.encode(page(`<div>${article}</div>`), 'gbk'))).text).toBe(lines.join('\n'))
  })

  test.each([
    ['nested 100,000 deep', '<div>'.repeat(100_000)],
    ['with 100,000 open formats', '<p><font color=1>'.repeat(100_000)],
    [
      'with a tag of 200,000 attributes',
      `<div ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>`,
    ],
    ['with 100,000 misplaced table children', `<table>${'<b>x</b>'.repeat(100_000)}`],
    [
      'with spans of a million columns',
      `<table>${'<tr><td colspan=1000000 rowspan=1000000>x</td><td>y</td></tr>'.repeat(3_000)}</table>`,
    ],
    ['of unclosed scripts', '<script>'.repeat(200_000)],
    ['of unclosed comments', '<!--'.repeat(200_000)],
  ])('%s is read or refused, not hung upon', async (_, body) => {
    const outcome = await read(page(body)).catch((error) => error)
    expect(outcome.kind === 'html' || (outcome.status >= 400 && outcome.status < 500)).toBe(true)
  })
})
