// Control flow statements; what is overwritten, jumped over or dead does not arrive.
const s = source('email');
function c() { return Math.random() > 0.5; }
{
  let x = s;
  { let x = 'plain'; sink(x); }
  sink(x); // flow: email
}
{
  let x = 'plain';
  if (c()) x = s;
  sink(x); // flow: email
  if (c()) x = 'plain'; else x = 'other';
  sink(x);
}
{
  let x = s;
  if (c()) { x = 'plain'; sink(x); } else sink(x); // flow: email
}
{
  let x = s;
  if (c()) { x = 'plain'; }
  sink(x); // flow: email
}
{
  let x = 'plain';
  while (c()) { sink(x); x = s; } // flow: email
}
{
  let x = 'plain';
  while (false) x = s;
  sink(x);
}
{
  let x = 'plain';
  do { x = s; } while (false);
  sink(x); // flow: email
}
{
  let x = 'plain';
  for (let i = 0; i < 3; i++) { if (i === 1) continue; x = s; }
  sink(x); // flow: email
}
{
  let x = s;
  for (;;) { x = 'plain'; break; }
  sink(x);
}
{
  let x = 'plain';
  for (const v of [s]) x = v;
  sink(x); // flow: email
}
{
  let x = 'plain';
  for (const k in { a: s }) x = k;
  sink(x);
}
{
  const o = { a: s };
  for (const k in o) sink(o[k]); // flow: email
}
{
  const o = { a: 'plain' };
  for (const k in o) sink(o[k]);
}
{
  let x = 'plain';
  outer: for (const i of [1, 2]) { for (const j of [1, 2]) { if (c()) { x = s; break outer; } } }
  sink(x); // flow: email
}
{
  let x = s;
  outer: for (const i of [1, 2]) { for (const j of [1, 2]) { x = 'plain'; continue outer; } x = s; }
  sink(x); // flow: email
}
{
  let x = 'plain';
  outer: do { break outer; x = s; } while (true);
  sink(x);
}
{
  let x;
  switch (Math.floor(Math.random() * 3)) {
    case 0: x = s;
    case 1: x = 'plain'; break;
    default: x = 'other';
  }
  sink(x);
}
{
  let x = 'plain';
  switch (Math.floor(Math.random() * 3)) {
    case 0: x = 'other'; break;
    case 1: x = s;
    case 2: sink(x); // flow: email
  }
}
{
  let x = 'plain';
  switch ('b') { case 'a': x = s; break; case 'b': x = 'other'; }
  sink(x);
}
{
  let x = 'plain';
  switch ('a') { case 'a': x = s; break; case 'b': x = 'other'; }
  sink(x); // flow: email
}
{
  let x = 'plain';
  switch (true) { case c(): x = s; }
  sink(x); // missing: email, two calls of a function that give the same are taken for one
}
{
  let x = 'plain';
  try { x = s; throw new Error('x'); } catch { sink(x); } finally { sink(x); } // flow: email
  sink(x); // flow: email
}
{
  let x = 'plain';
  try { c(); } catch { x = s; }
  sink(x); // flow: email
}
{
  let x = s;
  try { c(); } finally { x = 'plain'; }
  sink(x);
}
{
  try { throw s; } catch (e) { sink(e); } // flow: email
  try { throw new Error(s); } catch (e) { sink(e.message); } // flow: email
  try { throw { code: 1, data: s }; } catch ({ code, data }) { sink(code); sink(data); } // flow: email
  try { throw 'plain'; } catch (e) { sink(e); }
}
{
  function fails() { throw s; }
  try { fails(); } catch (e) { sink(e); } // flow: email
  function nested() { try { fails(); } finally { c(); } }
  try { nested(); } catch (e) { sink(e); } // flow: email
  function swallowed() { try { fails(); } catch { return 'plain'; } }
  sink(swallowed());
  function rethrown() { try { fails(); } catch (e) { throw e; } }
  try { rethrown(); } catch (e) { sink(e); } // flow: email
}
{
  function f() { try { return s; } finally { c(); } }
  sink(f()); // flow: email
  function g() { try { return s; } finally { return 'plain'; } }
  sink(g());
  function h() { try { return 'plain'; } finally { sink(s); } } // flow: email
  h();
}
{
  function early(x) { if (x) return 'plain'; return s; }
  sink(early(true));
  sink(early(false)); // flow: email
  sink(early(c())); // flow: email
}
{
  function unreachable() { return 'plain'; return s; }
  sink(unreachable());
  function thrown() { throw new Error('x'); sink(s); }
  try { thrown(); } catch {}
}
{
  var hoisted = s;
  function read() { return hoisted; }
  sink(read()); // flow: email
  hoisted = 'plain';
  sink(read());
}
if (true) { var leaked = s; }
sink(leaked); // flow: email
{
  const { a, ...others } = { a: s, b: 'plain' };
  sink(a); // flow: email
  sink(others);
  const { b, ...kept } = { a: s, b: 'plain' };
  sink(kept.a); // flow: email
  sink(b);
}
with_block: { if (c()) break with_block; sink(s); } // flow: email
{ let x = s; x = x; sink(x); } // flow: email
{ let x = s; x = x && 'plain'; sink(x); }
