import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The browser bundle of the signed-in application. Chromium 90 is what the browsers on official desktops are built
 * on; nothing is fetched from elsewhere and nothing is inlined, so the strictest content policy holds.
 */
export default defineConfig({
  root: `${import.meta.dirname}/packages/web`,
  base: '/app/',
  plugins: [react()],
  build: {
    target: 'chrome90',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // Packages change with the lock file, our code with every release: apart, browsers keep the former.
        // Only what the first page needs anyway; the rest stays with the page that asks for it.
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 30 },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next)[\\/]/,
              priority: 20,
              tags: ['$initial'],
            },
            {
              name: 'antd',
              test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+|dayjs)[\\/]/,
              priority: 10,
              tags: ['$initial'],
            },
          ],
        },
      },
    },
  },
})
