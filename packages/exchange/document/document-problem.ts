import { type Label, Problem } from '@zhiqiao/model'

/**
 * Everything that can be wrong with a file somebody hands in: stable code → HTTP status, what it is and what to do.
 * `{name}` stands for a detail given when the problem is thrown.
 */
const problems = {
  'document.empty': [
    422,
    '文件是空的，没有可读的文字。请检查是否选错了文件。',
    'The file is empty: there is no text to read. Check that the right file was chosen.',
  ],
  'document.too-large': [
    413,
    '文件超过 {limit}，请拆分或删去图片后再上传。',
    'The file is larger than {limit}. Split it or remove pictures, then upload it again.',
  ],
  'document.too-long': [
    413,
    '文件中的文字超过 {limit} 个字，请拆分后再上传。',
    'The file holds more than {limit} characters. Split it, then upload it again.',
  ],
  'document.too-slow': [
    422,
    '文件过于复杂,{limit} 秒内没有读完。请另存为 .docx 或复制文字粘贴。',
    'The file is too complex: it was not read within {limit} seconds. Save it as .docx or paste its text.',
  ],
  'document.encrypted': [
    422,
    '文件加了密码（或文档权限），无法读取。请在原软件中取消密码后另存一份再上传。',
    'The file is protected by a password or rights management. Remove the protection, save a copy and upload that.',
  ],
  'document.broken': [
    422,
    '文件已损坏或不完整({detail})。请在原软件中打开并另存一份，或重新下载后再上传。',
    'The file is damaged or incomplete ({detail}). Open it in its own program and save a copy, or download it again.',
  ],
  'document.unsupported': [415, '暂不能读取{kind}。{advice}', 'Files of this kind cannot be read: {kind}. {advice}'],
  'document.macro': [
    415,
    '文件带有宏，不予接收。请另存为不带宏的 .docx 或 .xlsx 再上传。',
    'The file carries macros and is not accepted. Save it as .docx or .xlsx without macros.',
  ],
  'document.wps': [
    422,
    '这份 WPS 文件无法直接读取。请在 WPS 中另存为 .docx 再上传。',
    'This WPS file cannot be read directly. Save it as .docx in WPS and upload that.',
  ],
  'document.encoding': [
    422,
    '无法判断文字编码。请用记事本打开，另存为 UTF-8 编码再上传。',
    'The text encoding is not recognised. Open it in a text editor and save it as UTF-8.',
  ],
  'document.control-character': [
    400,
    '第 {line} 行第 {column} 个字是无效字符({character})。请删去后再提交。',
    'Line {line}, character {column} is not a valid character ({character}). Remove it and submit again.',
  ],
  'document.markup': [
    422,
    '文件内部结构异常({detail}),不予读取。请在原软件中打开并另存一份再上传。',
    'The inner structure of the file is not acceptable ({detail}). Open it in its own program and save a copy.',
  ],
  'archive.too-large': [
    413,
    '压缩包解开后超过 {limit}，不予读取。请拆分后再上传。',
    'Unpacked, the file exceeds {limit}. Split it, then upload it again.',
  ],
  'archive.too-many-entries': [
    413,
    '压缩包内超过 {limit} 个文件，不予读取。',
    'The file contains more than {limit} inner files and is not read.',
  ],
  'archive.ratio': [
    422,
    '压缩包内“{entry}”的压缩比异常（疑似压缩炸弹），不予读取。',
    'The inner file “{entry}” is compressed beyond reason (a suspected zip bomb) and is not read.',
  ],
  'archive.name': [
    422,
    '压缩包内含有不安全的文件名“{entry}”，不予读取。',
    'The archive holds an unsafe file name “{entry}” and is not read.',
  ],
  'archive.link': [
    422,
    '压缩包内含有链接“{entry}”，不予读取。',
    'The archive holds a symbolic link “{entry}” and is not read.',
  ],
  'archive.size': [
    422,
    '压缩包内“{entry}”的大小与目录记载不符，文件已损坏或被改动。请重新导出后再上传。',
    'The size of the inner file “{entry}” contradicts the directory: the file is damaged or forged. Export it again.',
  ],
  'archive.overlap': [
    422,
    '压缩包内各文件互相重叠，文件已损坏或被改动。请重新导出后再上传。',
    'Inner files overlap: the file is damaged or forged. Export it again.',
  ],
  'archive.missing': [
    422,
    '文件内缺少“{entry}”，文件不完整。请在原软件中打开并另存一份再上传。',
    'The inner file “{entry}” is missing. Open the file in its own program and save a copy.',
  ],
  'workbook.cell': [
    422,
    '工作表“{sheet}”{place}:{detail}。请在 Excel 或 WPS 中改正后再上传。',
    'Sheet “{sheet}” {place}: {detail}. Correct it in Excel or WPS, then upload it again.',
  ],
} as const satisfies Record<string, readonly [status: number, zh: string, en: string]>

export type DocumentProblemCode = keyof typeof problems
type Details = Record<string, string | number | Label>

/** Why a file was not read: `code` is stable, `status` is a 4xx, `zh`/`en` say what it is and what to do. */
export class DocumentProblem extends Problem {
  declare readonly code: DocumentProblemCode

  constructor(code: DocumentProblemCode, details: Details = {}, cause?: unknown) {
    const [status, zh, en] = problems[code]
    super(status, code, fill(zh, 'zh', details), fill(en, 'en', details))
    this.name = 'DocumentProblem'
    this.cause = cause
  }
}

function fill(sentence: string, language: keyof Label, details: Details): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = details[name] ?? ''
    return typeof detail === 'object' ? detail[language] : String(detail)
  })
}

/** Bytes as people read them: 50 MB, 600 KB. */
export function sizeLabel(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.ceil(bytes / 1024)} KB`
}
