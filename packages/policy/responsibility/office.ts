export const OFFICE =
  /(?:局|委|办|厅|部|政府|管委会|办公室|中心|总工会|妇联|残联|科协|工商联|联合会|银行|分行|支行|海关|公安|团委|委员会|街道|乡镇|学校|学院|院校|单位|部门|公司|集团|园区|开发区|科|处|股)(?:\([^()]{1,14}\))?等?$/
const LEVEL = /^(?:省|市|县|区|州|旗|师|团|镇|乡|街道|各|自治|国|中共)/

/** Whether a name reads as that of an office of some level: 区财政局, 各街道办事处. */
export const isOffice = (name: string) => LEVEL.test(name) && OFFICE.test(name.replace(/）/g, ')').replace(/（/g, '('))
