import assert from 'node:assert/strict';
import { readSurfaces } from './read-surfaces.js';

/** The controls of a file as `kind label: matter, matter`; a separate matter has a `!`, and what is not granular is marked. */
function controlsOf(path: string, text: string, others?: Readonly<Record<string, string>>): readonly string[] {
  return readSurfaces(path, text, others).controls.map(({ kind, label, matters, granular }) => `${kind} ${label}: ${matters.map(({ name, separate }) => `${name}${separate ? '!' : ''}`).join(', ')}${granular || matters.length < 2 ? '' : ' (at once)'}`);
}

describe('consentControls of pages', () => {
  it('reads what a box asks to agree to, clause by clause', () => {
    assert.deepEqual(controlsOf('a.tsx', `export const A = () => <label><input type="checkbox" name="ok" /> I accept the terms and want to receive the newsletter</label>;`), [
      'checkbox I accept the terms and want to receive the newsletter: I accept the terms, want to receive the newsletter! (at once)',
    ]);
    assert.deepEqual(controlsOf('a.tsx', `export const A = () => <Checkbox>我已阅读并同意《用户协议》和《隐私政策》</Checkbox>;`), ['checkbox 我已阅读并同意《用户协议》和《隐私政策》: 同意《用户协议']);
    assert.deepEqual(controlsOf('a.tsx', `export const A = () => <Checkbox>允许使用人脸和指纹登录</Checkbox>;`), ['checkbox 允许使用人脸和指纹登录: 允许使用人脸!']);
  });

  it('does not take a pointer to the policy for an agreement', () => {
    assert.deepEqual(controlsOf('a.tsx', `export const A = () => <Checkbox>Send me the newsletter. Details are in the privacy policy.</Checkbox>;`), ['checkbox Send me the newsletter. Details are in the privacy policy.: Send me the newsletter!']);
  });

  it('reads texts of the project by their key', () => {
    assert.deepEqual(controlsOf('a.tsx', `export const A = ({ t }) => <Checkbox>{t('signup.agree')}</Checkbox>;`, { 'locales/zh.ts': `export default { signup: { agree: '同意《用户协议》并同意采集人脸信息' } };` }), [
      'checkbox 同意《用户协议》并同意采集人脸信息: 同意《用户协议, 同意采集人脸信息! (at once)',
    ]);
  });

  it('reads what a button says yes to, in its handler or where that leads', () => {
    const record = { 'consents.ts': `import axios from 'axios';\nexport const acceptAll = () => axios.put('/api/consents', { marketing: true, face: true });` };
    assert.deepEqual(controlsOf('a.tsx', `import { saveConsents } from './api';
export const A = () => <button onClick={() => saveConsents({ marketing: true, face: true })}>OK</button>;`), ['button OK: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('a.tsx', `import { acceptAll } from './consents';
export const A = () => <button onClick={acceptAll}>同意</button>;`, record), ['button 同意: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('consents.ts', record['consents.ts'], { 'a.tsx': `import { acceptAll } from './consents';\nexport const A = () => <button onClick={acceptAll}>同意</button>;` }), []);
    assert.deepEqual(controlsOf('a.tsx', `export function A() {
  const agreeAll = () => { setMarketing(true); setFace(true); };
  return <button onClick={agreeAll}>Agree</button>;
}`), ['button Agree: Marketing!, Face! (at once)']);
  });

  it('takes the box whose tick a record spreads over purposes', () => {
    assert.deepEqual(controlsOf('a.tsx', `import { api } from './api';
export function A() {
  const [agree, setAgree] = useState(false);
  const submit = () => api.post('/consents', { marketing: agree, face: agree });
  return <form><Checkbox checked={agree} onChange={event => setAgree(event.target.checked)}>同意以上内容</Checkbox><button onClick={submit}>OK</button></form>;
}`), ['checkbox 同意以上内容: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('a.tsx', `import { saveConsents } from './api';
export const A = () => <Form onFinish={values => saveConsents({ marketing: values.agree, face: values.agree })}>
  <Form.Item name="agree" valuePropName="checked"><Checkbox>同意以上内容</Checkbox></Form.Item>
</Form>;`), ['checkbox 同意以上内容: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('a.tsx', `export const A = ({ setMarketing, setFace }) => <Checkbox onChange={event => { setMarketing(event.target.checked); setFace(event.target.checked); }}>全部同意</Checkbox>;`), ['checkbox 全部同意: Marketing!, Face! (at once)']);
  });

  it('counts no refusal, and no answer that a person gives for each', () => {
    assert.deepEqual(controlsOf('a.tsx', `export const A = ({ saveConsents, choice }) => <>
  <button onClick={() => saveConsents({ marketing: false, face: false })}>不同意</button>
  <button onClick={() => saveConsents({ marketing: choice.marketing, face: choice.face })}>Save</button>
</>;`), []);
  });

  it('is granular where each separate matter has a box of its own, or something leads to such boxes', () => {
    const page = (more: string) => `import { saveConsents } from './api';
export const A = ({ purposes, open }) => <div>${more}<button onClick={() => saveConsents({ marketing: true, face: true })}>全部同意</button></div>;`;
    const isGranular = (more: string) => readSurfaces('a.tsx', page(more)).controls.find(({ kind }) => kind === 'button')!.granular;
    assert.equal(isGranular(''), false);
    assert.equal(isGranular('<Checkbox>接收优惠信息</Checkbox>'), false);
    assert.equal(isGranular('<Checkbox>接收优惠信息</Checkbox><Checkbox>使用人脸识别登录</Checkbox>'), true);
    assert.equal(isGranular('{purposes.map(purpose => <Checkbox key={purpose.id}>{purpose.title}</Checkbox>)}'), true);
    assert.equal(isGranular('<button onClick={open}>管理偏好</button>'), true);
    assert.equal(isGranular('<button onClick={open}>全部拒绝</button>'), false);
  });

  it('tells with what a control begins, its own value or its state', () => {
    const initialOf = (text: string) => readSurfaces('a.tsx', text).controls.map(({ kind, initial, initialSpan }) => [kind, initial, initialSpan && text.slice(0, initialSpan.start).split('\n').length]);
    assert.deepEqual(initialOf(`export const A = () => <Checkbox defaultChecked>Subscribe to the newsletter</Checkbox>;`), [['checkbox', true, 1]]);
    assert.deepEqual(initialOf(`export function A() {
  const [share, setShare] = useState(true);
  return <Checkbox checked={share} onChange={setShare}>Share my data with partners</Checkbox>;
}`), [['checkbox', true, 2]]);
    assert.deepEqual(initialOf(`export function A() {
  const [choice] = useState({ face: false });
  return <Checkbox checked={choice.face}>使用人脸识别登录</Checkbox>;
}`), [['checkbox', false, 2]]);
    assert.deepEqual(initialOf(`export const A = ({ stored }) => <Checkbox checked={stored.newsletter}>Subscribe to the newsletter</Checkbox>;`), [['checkbox', undefined, undefined]]);
  });
});

describe('consentControls of states and schemas', () => {
  it('finds states whose name speaks of consent', () => {
    const statesOf = (text: string) => readSurfaces('a.ts', text).controls.map(({ kind, label, initial }) => [kind, label, initial]);
    assert.deepEqual(statesOf(`Page({ data: { mobile: '', agreePrivacy: true, autoplay: true } });`), [['state', 'agreePrivacy', true]]);
    assert.deepEqual(statesOf(`const cookieConsent = reactive({ necessary: true, analytics: true });`), [['state', 'cookieConsent analytics', true]]);
    assert.deepEqual(statesOf(`Page({ data: { form: { phone: '', agree: true } } });`), [['state', 'agree', true]]);
    assert.deepEqual(statesOf(`export const usePrivacy = create(set => ({ bannerOpen: true, analyticsConsent: true }));`), [['state', 'analyticsConsent', true]]);
    assert.deepEqual(statesOf(`export class Form { group = new FormGroup({ remember: new FormControl(true), newsletterConsent: new FormControl(true) }); }`), [['state', 'newsletterConsent', true]]);
    assert.deepEqual(statesOf(`export const user = define('User', { active: { type: Boolean, defaultValue: true }, marketingConsent: { type: Boolean, defaultValue: true } });`), [['schema', 'marketingConsent', true]]);
    assert.deepEqual(statesOf(`export const up = table => table.boolean('marketing_opt_in').notNullable().defaultTo(true);`), [['schema', 'marketing_opt_in', true]]);
    assert.deepEqual(statesOf(`export const save = api => api.update({ data: { marketingConsent: true } });`).filter(([kind]) => kind !== 'record'), []);
    assert.deepEqual(statesOf(`import { z } from 'zod';\nexport const account = z.object({ rememberDevice: z.boolean().default(true), newsletterOptIn: z.boolean().default(true) });`), [['schema', 'newsletterOptIn', true]]);
    assert.deepEqual(statesOf(`import { Column } from 'typeorm';\nexport class User { @Column({ default: true }) marketingConsent!: boolean; @Column({ default: true }) isActive!: boolean; }`), [['schema', 'marketingConsent', true]]);
  });
});

describe('consentControls of records', () => {
  it('finds a call that stores one yes for several purposes', () => {
    assert.deepEqual(controlsOf('a.ts', `export const save = (store, id) => store.saveConsents(id, { marketing: true, partnerSharing: true });`), ['record store.saveConsents: marketing!, partnerSharing! (at once)']);
    assert.deepEqual(controlsOf('a.ts', `export const save = (store, agree) => store.saveConsents({ marketing: agree, face: agree });`), ['record store.saveConsents: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('a.ts', `export const save = api => api.consent({ purposes: ['marketing', 'face'] });`), ['record api.consent: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('a.ts', `export function save(consent) { consent.grant('marketing'); consent.grant('face'); }`), ['record consent.grant: marketing!, face! (at once)']);
  });

  it('finds purposes in lists, loops, spreads and records', () => {
    const at = 'record store.saveConsents: marketing!, face! (at once)';
    assert.deepEqual(controlsOf('a.ts', `const all = { marketing: true };\nexport const save = store => store.saveConsents({ ...all, face: true });`), [at]);
    assert.deepEqual(controlsOf('a.ts', `const purposes = ['marketing', 'face'];\nexport const save = store => store.saveConsents(Object.fromEntries(purposes.map(purpose => [purpose, true])));`), [at]);
    assert.deepEqual(controlsOf('a.ts', `export const save = store => store.saveConsents([{ purpose: 'marketing', granted: true }, { purpose: 'face', granted: true }]);`), [at]);
    assert.deepEqual(controlsOf('a.ts', `export async function save(store, user) { for (const purpose of ['marketing', 'face']) await store.saveConsents(user, purpose, true); }`), [at]);
    assert.deepEqual(controlsOf('a.ts', `export const save = (store, user) => ['marketing', 'face'].forEach(purpose => store.saveConsents(user, purpose, true));`), [at]);
    assert.deepEqual(controlsOf('a.js', `Page({ onAgree() { wx.request({ url: '/api/consents', data: { marketing: true, face: true } }); } });`), ['record wx.request: marketing!, face! (at once)']);
    assert.deepEqual(controlsOf('a.js', `Page({ onAgree() { wx.setStorageSync('consents', { marketing: true, face: true }); } });`), ['record wx.setStorageSync: marketing!, face! (at once)']);
  });

  it('leaves apart what is answered, asked or stored one by one', () => {
    assert.deepEqual(controlsOf('a.ts', `export const save = (store, body) => store.saveConsents({ marketing: body.marketing === true, face: body.face === true });`), []);
    assert.deepEqual(controlsOf('a.ts', `export function save(consent, body) { if (body.marketing) consent.grant('marketing'); if (body.face) consent.grant('face'); }`), ['record consent.grant: marketing!', 'record consent.grant: face!']);
    assert.deepEqual(controlsOf('a.ts', `const purposes = ['marketing', 'face'];\nexport const save = (store, body) => store.saveConsents(Object.fromEntries(purposes.map(purpose => [purpose, body[purpose] === true])));`), []);
    assert.deepEqual(controlsOf('a.ts', `export const save = (store, user, body) => ['marketing', 'face'].forEach(purpose => store.saveConsents(user, purpose, body[purpose]));`), []);
    assert.deepEqual(controlsOf('a.ts', `export const may = store => store.hasConsents({ marketing: true, face: true });`), []);
    assert.deepEqual(controlsOf('a.ts', `export const start = modules => modules.enable({ marketing: true, face: true });`), []);
  });
});
