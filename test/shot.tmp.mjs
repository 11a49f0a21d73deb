import { chromium } from 'playwright-core';
import fs from 'node:fs';
const base = process.argv[2]; const paths = process.argv.slice(3);
const axe = fs.readFileSync('/work/wt/web/test/node_modules/axe-core/axe.min.js','utf8');
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const [w,h,scheme] of [[1440,900,'light'],[390,844,'light'],[1440,900,'dark']]) {
  const ctx = await browser.newContext({ viewport:{width:w,height:h}, colorScheme:scheme, bypassCSP:false });
  const page = await ctx.newPage();
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log('console', m.text()); });
  page.on('pageerror', e => console.log('pageerror', e.message));
  let gql=0; page.on('request', r => { if (r.url().includes('/graphql')) gql++; });
  await page.addInitScript(() => { window.__cls=0; new PerformanceObserver(l=>{for(const e of l.getEntries()) { if(!e.hadRecentInput) { window.__cls+=e.value; (window.__src ??= []).push(...e.sources.map(s=>s.node?.className+' '+s.node?.nodeName)); } }}).observe({type:'layout-shift',buffered:true}); });
  for (const p of paths) {
    gql=0; await page.goto(base+p,{waitUntil:'networkidle'}); const n=gql;
    await page.screenshot({path:`/tmp/shots/${p.replace(/\W+/g,'_')}-${w}-${scheme}.png`, fullPage: true});
    const cls=await page.evaluate(()=>[window.__cls, window.__src]);
    const r = await page.evaluate(async () => { if (!window.axe) return null; const r = await axe.run(); return r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.target.join(' ')).slice(0,3).join(' | ')); }).catch(()=>null);
    console.log(p,w,scheme,'gql',n,'cls',JSON.stringify(cls), await page.title());
  }
  if (scheme==='light' || w===1440) { const c2=await browser.newContext({viewport:{width:w,height:h},colorScheme:scheme,bypassCSP:true}); const p2=await c2.newPage(); for (const p of paths) { await p2.goto(base+p,{waitUntil:'networkidle'}); await p2.addScriptTag({content:axe}); const v=await p2.evaluate(async()=> (await axe.run({runOnly:['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice']})).violations.map(v=>v.id+': '+v.nodes.map(n=>n.target.join(' ')+' '+(n.any[0]?.message??'')).slice(0,2).join(' | '))); if(v.length) console.log('AXE',p,w,scheme,v); } await c2.close(); }
  await ctx.close();
}
await browser.close();
