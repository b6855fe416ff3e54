import {
  all,
  any,
  code,
  date,
  defineRegister,
  divisionWithin,
  everyone,
  notBefore,
  organisationIs,
  phone,
  reference,
  references,
  role,
  socialCreditCode,
  text,
  words,
} from '@zhiqiao/model'

const keeper = all(role('sectionOfficer', 'deputyDirector', 'systemAdministrator'), divisionWithin('division'))

/** A body known once, under every name documents give it. 属地, 主管部门 and 上级单位 are three different facts. */
export const organisation = defineRegister({
  name: 'organisation',
  title: '单位',
  subject: 'organisation',
  titled: 'name',
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    aliases: words('别名与简称', {
      en: 'Aliases',
      help: { zh: '文件里可能出现的写法，如“区教体局”', en: 'Other ways documents write it' },
    }),
    kind: code('机构类型', 'organisationKind', { required: true }),
    division: reference('属地', 'division', { required: true, en: 'Locality' }),
    competentAuthority: reference('主管部门', 'organisation'),
    line: code('条线', 'authorityLine', {
      en: 'Line of authority',
      help: {
        zh: '政府部门所主管的条线；学校、企业随其主管部门',
        en: 'The line a bureau leads; others follow their competent authority',
      },
    }),
    parent: reference('上级单位', 'organisation'),
    members: references('群体成员', 'organisation', {
      help: { zh: '“各团场”“有关行业组织”等群体所指的单位', en: 'The bodies a group name stands for' },
    }),
    socialCreditCode: socialCreditCode('统一社会信用代码'),
    establishedOn: date('成立日期'),
    closedOn: date('撤销日期', {
      help: { zh: '机构改革撤并的单位，历史文件仍指它', en: 'Merged away; old documents still mean it' },
    }),
    successor: reference('职能承接单位', 'organisation', { en: 'Taken over by' }),
    officePhone: phone('办公电话', { en: 'Office telephone' }),
    address: text('地址'),
  },
  checks: [notBefore('closedOn', 'establishedOn')],
  permissions: { read: everyone, create: keeper, change: any(keeper, organisationIs('id')), withdraw: keeper },
  wall: { pattern: 'public' },
  list: { columns: ['name', 'kind', 'division', 'aliases'], filters: ['kind', 'division', 'name'] },
})
