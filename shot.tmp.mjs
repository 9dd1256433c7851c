import { chromium } from 'playwright-core';
const [,, out, url, width='1280', scheme='light', ...sels] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run'] });
const p = await b.newPage({ viewport: { width: +width, height: +width < 500 ? 780 : 900 }, colorScheme: scheme, deviceScaleFactor: +width<500?2:1 });
p.on('console', m => ['error','warning'].includes(m.type()) && console.log('CONSOLE', m.text().slice(0,300)));
p.on('pageerror', e => console.log('ERR', String(e).slice(0,300)));
await p.goto(url, { waitUntil: 'load' }); await p.waitForTimeout(1200);
let i=0; for (const s of sels) { const el = p.locator(s).first(); await el.screenshot({ path: `${out}-${i++}.png` }).catch(e=>console.log(s, e.message.slice(0,100))); }
await b.close();
