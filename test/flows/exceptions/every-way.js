const s = source('email');
const c = () => Math.random() > 0.5;
function t1(v) { throw new Error(v); }
try { t1(s); } catch (e) { sink(e.message); } // flow: email
try { t1('x'); } catch (e) { sink(e.message); }
function t2(v) { try { t1(v); } catch (e) { return e.message; } }
sink(t2(s)); // flow: email
sink(t2('x'));
class E2 extends Error { constructor(d) { super('m'); this.data = d; } }
try { throw new E2(s); } catch (e) { if (e instanceof E2) sink(e.data); } // flow: email
try { throw new E2(s); } catch (e) { if (e instanceof TypeError) sink(e.data); }
try { throw new E2(s); } catch (e) { sink(e.message); }
function t3(v) { try { throw v; } finally { } }
try { t3(s); } catch (e) { sink(e); } // flow: email
let v4 = 'x';
try { v4 = s; t1('x'); v4 = 'y'; } catch { sink(v4); } // flow: email
let v5 = 'x';
try { t1('x'); v5 = s; } catch { sink(v5); }
let v6 = 'x';
try { mayFail(); } catch { v6 = s; }
sink(v6); // flow: email
let v7 = s;
try { v7 = 'x'; } catch { v7 = 'y'; }
sink(v7);
function t8() { try { return s; } catch { return 'x'; } }
sink(t8()); // flow: email
function t9() { try { t1(); return s; } catch { return 'x'; } }
sink(t9());
[1].forEach(() => { try { throw s; } catch (e) { sink(e); } }); // flow: email
try { [1].forEach(() => { throw s; }); } catch (e) { sink(e); } // flow: email
try { new (class { constructor() { throw s; } })(); } catch (e) { sink(e); } // flow: email
try { ({ get a() { throw s; } }).a; } catch (e) { sink(e); } // flow: email
try { throw Object.assign(new Error('m'), { info: s }); } catch (e) { sink(e.info); } // flow: email
try { throw Object.assign(new Error('m'), { info: s }); } catch (e) { sink(e.message); }
try { throw new Error('m', { cause: s }); } catch (e) { sink(e.cause); } // flow: email
try { throw new AggregateError([s]); } catch (e) { sink(e.errors[0]); } // flow: email
function cleanup(v) { try { return v; } finally { v = 'x'; } }
sink(cleanup(s)); // flow: email
function retry(f) { for (let i = 0; i < 3; i++) { try { return f(); } catch (e) { if (i === 2) throw e; } } }
sink(retry(() => s)); // flow: email
sink(retry(() => 'x'));
try { retry(() => { throw s; }); } catch (e) { sink(e); } // flow: email
