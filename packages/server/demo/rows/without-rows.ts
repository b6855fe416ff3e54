const codes = '官方代码，启动时载入'
const begun = '与示范地区的单位、人员一起先行登记'
const story = '由示范的政策文件故事办理产生'
const people = '只由人办理产生'

/** Registers the region's rows leave to others, and to whom. */
export const withoutRows: Readonly<Record<string, string>> = {
  codeUpdate: codes,
  codeValue: '本地补充的代码，由管理员登记',
  divisionCode: codes,
  industry: codes,
  occupation: codes,
  programme: codes,
  programmeMapping: codes,
  conditionStandard: codes,
  calendarDay: begun,
  membership: begun,
  importBatch: people,
  comment: people,
  notice: '由平台发出',
  ruleCase: '由核查规则得出',
  parameter: story,
  targetBinding: story,
  jointConference: story,
  resolution: story,
  adjustmentRequest: story,
  circular: story,
  clause: story,
  consultation: story,
  consultationReply: story,
  evidence: story,
  extractedRule: story,
  figure: story,
  followUp: story,
  mechanism: story,
  milestone: story,
  policyDocument: story,
  progressReport: story,
  publication: story,
  repair: story,
  target: story,
  task: story,
}
