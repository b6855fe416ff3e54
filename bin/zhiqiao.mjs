#!/usr/bin/env node
// The launcher: Node 20 cannot run TypeScript, so it makes sure that a bundle of today's sources exists and runs it.
import process from 'node:process'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `职桥需要 Node.js 20.19 或更高版本,这里是 ${process.versions.node};请先升级 Node.js。\n` +
      `Zhiqiao needs Node.js 20.19 or newer, this is ${process.versions.node}: upgrade Node.js first.\n`,
  )
  process.exit(1)
}

// Imported only now: what follows may use what older versions of Node lack.
const { launch } = await import('./launch.mjs')
const code = await launch(process.argv.slice(2))
process.exitCode = code
// A connection left open somewhere must not keep a finished command alive.
setTimeout(() => process.exit(code), 2000).unref()
