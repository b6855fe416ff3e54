/** What kind of organisation a written name most likely is; a person sees it before it is recorded. */
export function bodyKind(name: string): string {
  if (/^(各|有关|相关|其他)/.test(name) || /等(单位|部门|院校|企业)$/.test(name)) return 'group'
  if (/(人民政府|政府办|政府办公室|管委会|管理委员会|办公厅)$/.test(name)) return 'government'
  if (/(街道|镇|乡|团场|社区)$/.test(name)) return 'township'
  if (/(总工会|工会|妇联|妇女联合会|团委|共青团|残联|残疾人联合会|工商联|科协|编办|组织部|宣传部|统战部)/.test(name))
    return 'party'
  if (/(学校|职校|学院|大学|职教中心|教育中心|技校|中学|小学)$/.test(name)) return 'school'
  if (/(协会|商会|学会)$/.test(name)) return 'association'
  if (/(公司|集团|企业|工厂)$/.test(name)) return 'enterprise'
  return 'bureau'
}
