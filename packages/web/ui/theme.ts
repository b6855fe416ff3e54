import type { ThemeConfig } from 'antd'
import { type Mode, rootSize, tokens } from './token.ts'

/** antd drawn with paper and ink: no shadows, no motion, thin rules, one action colour. */
export function themeOf(mode: Mode): ThemeConfig {
  const colour = tokens[mode]
  const care = mode === 'care'
  return {
    cssVar: { key: 'zhiqiao' },
    token: {
      colorPrimary: colour.indigo,
      colorInfo: colour.indigo,
      colorLink: colour.indigo,
      colorSuccess: colour.pine,
      colorWarning: colour.amber,
      colorError: colour.cinnabar,
      colorText: colour.ink,
      colorTextSecondary: colour.soft,
      colorTextTertiary: colour.soft,
      colorTextDescription: colour.soft,
      colorTextPlaceholder: colour.grey,
      colorTextDisabled: colour.grey,
      colorBgContainer: colour.sheet,
      colorBgLayout: colour.paper,
      colorBgElevated: colour.sheet,
      colorBorder: colour.edge,
      colorBorderSecondary: colour.rule,
      colorSplit: colour.rule,
      controlItemBgHover: colour.wash,
      controlItemBgActive: colour.indigoWash,
      borderRadius: 2,
      borderRadiusLG: 2,
      borderRadiusSM: 2,
      fontFamily: 'var(--face-interface)',
      fontSize: care ? rootSize.care : 15,
      controlHeight: care ? 52 : 36,
      controlHeightSM: care ? 48 : 32,
      controlOutlineWidth: 0,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${colour.edge}`,
      boxShadowTertiary: 'none',
      motion: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', contentFontSize: care ? 24 : 15 },
      Input: { activeShadow: 'none', errorActiveShadow: 'none', hoverBorderColor: colour.ink },
      InputNumber: { activeShadow: 'none', errorActiveShadow: 'none' },
      Select: { activeOutlineColor: 'transparent', optionSelectedBg: colour.indigoWash },
      Modal: { titleFontSize: care ? 28 : 18 },
    },
  }
}
