import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The places where a yes is kept without proof, as `line name where`. */
function bareIn(texts: Readonly<Record<string, string>>): readonly string[] {
  return [...probe(new Map(Object.entries(texts))).files.values()].flatMap(({ text, bareConsents }) => bareConsents.map(({ span, name, where }) => [text.slice(0, span.start).split('\n').length, name, where].join(' ')));
}

describe('bareConsents', () => {
  it('reads what a browser, an app and a mini-program keep', () => {
    assert.deepEqual(bareIn({ 'a.ts': `localStorage.setItem('consent', 'true');
AsyncStorage.setItem('marketing_consent', JSON.stringify(true));
wx.setStorageSync('agreed', true);
uni.setStorage({ key: 'privacyAgreed', data: '1' });
Cookies.set('cookie_consent', 'accepted', { expires: 365 });
document.cookie = 'cookie_consent=yes; path=/; max-age=31536000';
localStorage.setItem('choice', JSON.stringify({ analytics: true }));
localStorage.setItem('privacyConsent', JSON.stringify({ analytics: true, ads: false }));
mmkv.set('face-consent', true);
wx.setStorageSync('同意人脸识别', '是');
` }), ['1 consent client', '2 marketing_consent client', '3 agreed client', '4 privacyAgreed client', '5 cookie_consent client', '6 cookie_consent client', '8 privacyConsent client', '9 face-consent client', '10 同意人脸识别 client']);
  });

  it('leaves what has a time, a version or the words, is a no, or is no consent', () => {
    assert.deepEqual(bareIn({ 'a.ts': `localStorage.setItem('consent', JSON.stringify({ granted: true, at: Date.now() }));
localStorage.setItem('consent', new Date().toISOString());
localStorage.setItem('consent', POLICY_VERSION);
localStorage.setItem('consent', '2026-03');
localStorage.setItem('consent', 'denied');
localStorage.setItem('consent_banner_shown', 'true');
localStorage.setItem('theme', 'dark');
localStorage.setItem('acceptedTerms', 'true');
wx.setStorageSync('separate-consent:face', { state: 'given', question: QUESTION });
form.setValue('consent', true);
searchParams.set('consent', 'true');
` }), []);
    assert.deepEqual(bareIn({ 'a.ts': "export function accept() {\n  localStorage.setItem('consent', 'true');\n  localStorage.setItem('consentAt', String(Date.now()));\n}\n" }), []);
    assert.deepEqual(bareIn({ 'a.ts': "export async function accept() {\n  localStorage.setItem('consent', 'true');\n  await fetch('/api/consents', { method: 'POST', body: JSON.stringify({ purpose: 'analytics', version: VERSION }) });\n}\n" }), []);
  });

  it('follows flags, parameters and both sides of a choice', () => {
    assert.deepEqual(bareIn({ 'a.ts': `export function keep(granted: boolean) { localStorage.setItem('consent', String(granted)); }
export function choose(accepted) { localStorage.setItem('consent', accepted ? 'yes' : 'no'); }
function save(value) { localStorage.setItem('consent', value); }
export const yes = () => save('granted');
export function whole(record) { localStorage.setItem('consent', JSON.stringify(record)); }
` }), ['1 consent client', '2 consent client', '3 consent client']);
  });

  it('reads rows: object mappers, query builders, documents and SQL', () => {
    assert.deepEqual(bareIn({ 'a.ts': `export async function a(id, body) {
  await prisma.user.update({ where: { id }, data: { marketingConsent: true } });
}
export async function b(id, body) {
  await User.findByIdAndUpdate(id, { $set: { faceConsent: body.faceConsent } });
}
export async function c(id) {
  await db.update(users).set({ consent: true }).where(eq(users.id, id));
}
export async function d(id) {
  await supabase.from('profiles').update({ marketing_consent: true }).eq('id', id);
}
export async function e(user) {
  user.marketingConsent = true;
  await user.save();
}
export async function f(id) {
  await pool.query('UPDATE users SET marketing_consent = true WHERE id = $1', [id]);
}
export async function g(userId) {
  await prisma.consent.create({ data: { userId, granted: true } });
}
export async function h(userId) {
  await new Consent({ userId, agreed: true }).save();
}
export async function i(dto) {
  await this.users.save({ ...dto, privacyConsent: dto.privacyConsent });
}
export async function j(id) {
  await setDoc(doc(db, 'users', id), { consent: true });
}
` }), ['2 marketingConsent database', '5 faceConsent database', '8 consent database', '11 marketing_consent database', '14 marketingConsent database', '18 marketing_consent database', '21 granted database', '24 agreed database', '27 privacyConsent database', '30 consent database']);
  });

  it('leaves rows that say when, for what or to which text', () => {
    assert.deepEqual(bareIn({ 'a.ts': `export async function a(id, body) {
  await prisma.user.update({ where: { id }, data: { marketingConsent: true, marketingConsentAt: new Date() } });
}
export async function b(userId) {
  await prisma.consent.create({ data: { userId, purpose: 'marketing', granted: true } });
}
export async function c(userId) {
  await Consent.create({ userId, granted: true, textVersion: 'v4' });
}
export async function d(user) {
  user.marketingConsent = true;
  user.marketingConsentAt = new Date();
  await user.save();
}
export async function e(id) {
  await pool.query('UPDATE users SET marketing_consent = true, marketing_consent_at = now() WHERE id = $1', [id]);
}
export async function f(id) {
  await prisma.user.update({ where: { id }, data: { marketingConsent: false } });
}
export async function g(id) {
  await prisma.user.findMany({ where: { marketingConsent: true } });
  await prisma.user.updateMany({ where: { marketingConsent: true }, data: { segment: 'open' } });
}
export async function h(id) {
  await prisma.order.update({ where: { id }, data: { agreed: true } });
}
export async function i(id) {
  await prisma.user.update({ where: { id }, data: { consent: true } });
  await recordConsent({ user: id, purpose: 'marketing', version: VERSION });
}
` }), ['30 consent database'].slice(1));
  });
});
