import type { MatchPairing } from '@zhiqiao/model'
import type { Client } from 'pg'
import type { BenchLearner } from './recommend.ts'

/** What is scored by hand: learners may find posts for interns and courses besides, in lists of their own. */
export const pairingByHand: MatchPairing = 'work'

/**
 * The twenty best vacancies for a learner by one statement without walls or index, as somebody would write it who needs
 * no more: programme 30, place 15 and 9 for a neighbouring district, 5 for being new; what may not be shown left out.
 */
export async function recommendByHand(
  owner: Client,
  { programme, division, isMinor, today }: BenchLearner,
): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `select p.id,
       case when $1::uuid = any(p.programmes) then 30 else 0 end
       + case when p.division = $2 then 15 when d.parent = (select parent from division where id = $2) then 9 else 0 end
       + floor(5 * greatest(0, least(1, 1 - ($3::date - p.valid_from) / 90.0::float8)) + 0.5) as score
     from post_listing as p join division as d on d.id = p.division
     where p.state = 'open' and p.withdrawn_at is null and p.valid_to >= $3::date
       and (p.schooling is null or p.schooling in ('juniorSecondary', 'upperSecondary'))
       and (not $4::boolean or (
         p.employment_form <> 'dispatch' and coalesce(p.licence_check, '') <> 'labourService'
         and coalesce(p.shift, '') not in ('night', 'threeShift')
         and p.name || E'\\n' || p.duties || E'\\n' || coalesce(p.requirements, '') !~* $5))
     order by score desc, p.valid_from desc, p.id limit 20`,
    [programme, division, today, isMinor, notForMinors],
  )
  return rows.map(({ id }) => id)
}

const notForMinors =
  '(18|十八)\\s*周?岁|成年人|井下|矿山井|放射性|有毒有害|剧毒|高毒|易燃易爆|爆破|高空作业|高处作业|第四级体力劳动|潜水|酒吧|夜总会|ktv|歌舞厅|舞厅|网吧|网咖|洗浴|桑拿|足浴|会所|游戏厅|游艺厅|棋牌室'
