// probes: finally overriding a return, finally running assignments
function a() { try { return source('email'); } finally { return 'x'; } }
sink(a());
function b() { try { return source('email'); } finally { 'x'; } }
sink(b()); // flow: email
function c() { try { return 'x'; } finally { return source('email'); } }
sink(c()); // flow: email
function d() { let v = source('email'); try { return v; } finally { v = 'late'; } }
sink(d()); // flow: email
function e() { let v = 'early'; try { return v; } finally { v = source('email'); } }
sink(e());
function f() { for (;;) { try { return source('email'); } finally { break; } } return 'out'; }
sink(f());
function g() { try { throw source('email'); } catch (x) { return 'c'; } finally { } }
sink(g());
function h() { try { throw source('email'); } catch (x) { return x; } finally { } }
sink(h()); // flow: email
function o() { const r = {}; try { return r; } finally { r.late = source('phone'); } }
sink(o()); // flow: phone
