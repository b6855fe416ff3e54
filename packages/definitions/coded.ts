import { everyone, flag, longText, type Permission, role, text, year } from '@zhiqiao/model'

const keeper: Permission = role('systemAdministrator')

/** What every entry of an official classification says about itself: where it stands, since when, until when. */
export const codedFields = {
  source: text('来源', {
    required: true,
    help: { zh: '标准、目录或文件的名称与文号', en: 'Standard, catalogue or document with its number' },
  }),
  validFrom: year('启用年份', 'calendar', { en: 'Valid from' }),
  validTo: year('停用年份', 'calendar', {
    en: 'Valid to',
    help: { zh: '停用后不再新选，历史记录照旧', en: 'No longer newly chosen; old records keep it' },
  }),
  toVerify: flag('待核', {
    en: 'To be verified',
    help: { zh: '尚未与官方公布的目录逐条核对', en: 'Not yet checked against the official list' },
  }),
  changeNote: longText('变更说明', { maxLength: 2000 }),
}

/** Everybody reads official classifications; an administrator keeps and imports them. They have no process. */
export const coded = {
  permissions: { read: everyone, create: keeper, change: keeper, withdraw: keeper },
  wall: { pattern: 'public' },
  setting: true,
} as const
