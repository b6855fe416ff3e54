import { isResidentId, socialCreditCheck } from '@zhiqiao/model'
import type { Dice } from './dice.ts'

const surnames = [...'赵钱孙李吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马苗方俞任袁柳']
const first = [...'晨云子雨思家志文佳嘉欣明泽若俊晓海天一宇梓景安乐清']
const second = [...'远舟涵泽轩然宁阳睿琪瑶航彤妍帆悦诚川岚霖溪宸禾']

/** A person's name that says by itself that it is invented: 李晨远示例. */
export const personName = (dice: Dice): string => `${dice.pick(surnames)}${dice.pick(first)}${dice.pick(second)}示例`

/**
 * A resident id that passes its check character and can be nobody's: no place of birth has a code beginning with 99.
 * @param serial tells people born on one day apart: below 5 million
 */
export function residentIdOf(bornOn: string, serial: number, female: boolean): string {
  const order = String((Math.floor(serial / 10_000) % 500) * 2 + (female ? 0 : 1)).padStart(3, '0')
  const first17 = `99${String(serial % 10_000).padStart(4, '0')}${bornOn.replaceAll('-', '')}${order}`
  return [...'0123456789X'].map((last) => first17 + last).find(isResidentId)!
}

/** A social credit code that passes its check and belongs to no registration office (code 99). */
export function creditCodeOf(kind: 'enterprise' | 'institution' | 'association', serial: number): string {
  const lead = { enterprise: '91', institution: '12', association: '51' }[kind]
  const first17 = `${lead}990100${kind === 'enterprise' ? 'MA' : '40'}${String(serial).padStart(7, '0')}`
  return first17 + socialCreditCheck(first17)
}

/** Eleven digits beginning with 12: no mobile number begins so. */
export const mobileOf = (serial: number): string => `12${String(serial % 1_000_000_000).padStart(9, '0')}`

/** A number of an area code that is not given out. */
export const officePhoneOf = (serial: number): string => `0900-${8_600_000 + (serial % 100_000)}`
