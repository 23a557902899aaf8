import { testRule } from '../../support/test-rule.js';

testRule('no-preticked-consent', {
  invalid: [
    {
      name: 'somebody else is given the data',
      code: `export const Form = () => <label><input type="checkbox" name="sharing" defaultChecked /> Data sharing with our partners</label>;`,
      errors: [{ messageId: 'preticked', line: 1, column: 34, endLine: 1, endColumn: 89 }],
    },
    {
      name: 'the box for offers is ticked from the start',
      code: `export const Join = () => (
  <form>
    <Checkbox defaultChecked={true} name="offers">订阅促销短信和推广活动</Checkbox>
    <Checkbox defaultChecked name="remember">7 天内自动登录</Checkbox>
  </form>
);
`,
      errors: [{ messageId: 'preticked', data: { control: 'box', label: '订阅促销短信和推广活动' }, line: 3, column: 5, endLine: 3, endColumn: 51 }],
      output: `export const Join = () => (
  <form>
    <Checkbox defaultChecked={false} name="offers">订阅促销短信和推广活动</Checkbox>
    <Checkbox defaultChecked name="remember">7 天内自动登录</Checkbox>
  </form>
);
`,
    },
    {
      name: 'the state behind the box begins with yes',
      code: `import { useState } from 'react';
export function Extras() {
  const [share, setShare] = useState(true);
  return <label><input type="checkbox" checked={share} onChange={event => setShare(event.target.checked)} /> I agree to share my orders with partner brands</label>;
}
`,
      errors: [{ messageId: 'preticked', data: { control: 'box', label: 'I agree to share my orders with partner…' }, line: 3, column: 38, endLine: 3, endColumn: 42 }],
      output: `import { useState } from 'react';
export function Extras() {
  const [share, setShare] = useState(false);
  return <label><input type="checkbox" checked={share} onChange={event => setShare(event.target.checked)} /> I agree to share my orders with partner brands</label>;
}
`,
    },
    {
      name: 'a mini-program page begins with the agreement ticked',
      filename: 'pages/login/login.js',
      code: `Page({ data: { autoplay: true, agreePrivacy: true } });\n`,
      errors: [{ messageId: 'preticked', data: { control: 'state', label: 'agreePrivacy' }, line: 1, column: 32, endLine: 1, endColumn: 50 }],
      output: `Page({ data: { autoplay: true, agreePrivacy: false } });\n`,
    },
    {
      name: 'a form begins with the newsletter, whose box says what it is',
      code: `import { useForm } from 'react-hook-form';
export function Join() {
  const { register } = useForm({ defaultValues: { stay: true, news: true } });
  return <form><input type="checkbox" {...register('news')} /> I want to receive the newsletter</form>;
}
`,
      errors: [{ messageId: 'preticked', data: { control: 'state', label: 'news' }, line: 3, column: 63, endLine: 3, endColumn: 73 }],
      output: `import { useForm } from 'react-hook-form';
export function Join() {
  const { register } = useForm({ defaultValues: { stay: true, news: false } });
  return <form><input type="checkbox" {...register('news')} /> I want to receive the newsletter</form>;
}
`,
    },
    {
      name: 'who has not answered yet begins with yes',
      code: `import { useState } from 'react';
export function Ads({ stored }) {
  const [adConsent, setAdConsent] = useState(stored?.ads ?? true);
  return <Switch checked={adConsent} onChange={setAdConsent} />;
}
`,
      errors: [{ messageId: 'preticked', data: { control: 'state', label: 'adConsent' }, line: 3, column: 61, endLine: 3, endColumn: 65 }],
      output: `import { useState } from 'react';
export function Ads({ stored }) {
  const [adConsent, setAdConsent] = useState(stored?.ads ?? false);
  return <Switch checked={adConsent} onChange={setAdConsent} />;
}
`,
    },
    {
      name: 'a server reads a missing choice as yes, where data may have to be moved',
      filename: 'src/account.ts',
      code: `import { z } from 'zod';
export const account = z.object({ active: z.boolean().default(true), newsletterOptIn: z.boolean().default(true) });
`,
      errors: [{
        messageId: 'preticked', data: { control: 'field', label: 'newsletterOptIn' }, line: 2, column: 70, endLine: 2, endColumn: 112,
        suggestions: [{ messageId: 'begin', output: `import { z } from 'zod';
export const account = z.object({ active: z.boolean().default(true), newsletterOptIn: z.boolean().default(false) });
` }],
      }],
    },
    {
      name: 'a field is named after messages that one subscribes to',
      filename: 'src/account.ts',
      code: `import { z } from 'zod';
export const account = z.object({ smsSubscription: z.boolean().default(true) });
`,
      errors: [{
        messageId: 'preticked', data: { control: 'field', label: 'smsSubscription' }, line: 2, column: 35, endLine: 2, endColumn: 77,
        suggestions: [{ messageId: 'begin', output: `import { z } from 'zod';
export const account = z.object({ smsSubscription: z.boolean().default(false) });
` }],
      }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      filename: 'pages/login/login.js',
      code: `Page({ data: { agreePrivacy: true } });\n`,
      errors: [{ message: '状态“agreePrivacy”默认为同意。', line: 1, column: 16, endLine: 1, endColumn: 34 }],
      output: `Page({ data: { agreePrivacy: false } });\n`,
    },
    {
      name: 'a form of another file begins with what a function gives',
      filename: 'src/defaults.ts',
      files: {
        'src/Form.tsx': `import { useForm } from 'react-hook-form';
import { makeDefaults } from './defaults';
export function Form() {
  const form = useForm({ defaultValues: makeDefaults('de') });
  return (
    <form onSubmit={form.handleSubmit((v) => fetch('/api/a', { method: 'POST', body: JSON.stringify(v) }))}>
      <label><input type="checkbox" {...form.register('partnerOffers')} /> Partners may send me offers</label>
      <label><input type="checkbox" {...form.register('rememberMe')} /> Keep me signed in</label>
    </form>
  );
}
`,
      },
      code: `export function makeDefaults(country: string) {
  return {
    country,
    rememberMe: true,
    partnerOffers: true,
  };
}
`,
      errors: [{ messageId: 'preticked', data: { control: 'state', label: 'partnerOffers' }, line: 5, column: 5, endLine: 5, endColumn: 24 }],
      output: `export function makeDefaults(country: string) {
  return {
    country,
    rememberMe: true,
    partnerOffers: false,
  };
}
`,
    },
    {
      name: 'a box of another file begins with a constant',
      filename: 'src/defaults.ts',
      files: {
        'src/Form.tsx': `import { useState } from 'react';
import { DEFAULTS } from './defaults';
export function Form() {
  const [offers, setOffers] = useState(DEFAULTS.offers);
  const [dense, setDense] = useState(DEFAULTS.dense);
  return (
    <form>
      <label><input type="checkbox" checked={offers} onChange={(e) => setOffers(e.target.checked)} /> Send me marketing e-mails</label>
      <label><input type="checkbox" checked={dense} onChange={(e) => setDense(e.target.checked)} /> Dense rows</label>
    </form>
  );
}
`,
      },
      code: `export const DEFAULTS = {
  offers: true,
  dense: true,
};
`,
      errors: [{ messageId: 'preticked', data: { control: 'state', label: 'Send me marketing e-mails' }, line: 2, column: 11, endLine: 2, endColumn: 15 }],
      output: `export const DEFAULTS = {
  offers: false,
  dense: true,
};
`,
    },
    {
      name: 'who says nothing in a request is put down for a yes',
      filename: 'src/api.ts',
      files: {
        'src/db.ts': `export const db = { users: { async insert(row: object) { await fetch('/x', { method: 'POST', body: JSON.stringify(row) }); } } };
`,
      },
      code: `import express from 'express';
import { db } from './db';
export const app = express();
app.post('/sign-up', async (req, res) => {
  const { email, marketingConsent = true } = req.body;
  await db.users.insert({ email, marketingConsent });
  res.sendStatus(201);
});
`,
      errors: [{ messageId: 'preticked', data: { control: 'field', label: 'marketingConsent' }, line: 5, column: 37, endLine: 5, endColumn: 41, suggestions: [{ messageId: 'begin', output: `import express from 'express';
import { db } from './db';
export const app = express();
app.post('/sign-up', async (req, res) => {
  const { email, marketingConsent = false } = req.body;
  await db.users.insert({ email, marketingConsent });
  res.sendStatus(201);
});
` }] }],
    },
    {
      name: 'a store begins with what a box of another file asks for',
      filename: 'src/store.ts',
      files: {
        'src/Screen.tsx': `import { Switch, Text, View } from 'react-native';
import { useSettings } from './store';
export function Screen() {
  const { adsOn, setAdsOn } = useSettings();
  return (
    <View>
      <Text>I agree to personalised advertising</Text>
      <Switch value={adsOn} onValueChange={setAdsOn} />
    </View>
  );
}
`,
      },
      code: `import { create } from 'zustand';
interface S { adsOn: boolean; setAdsOn(v: boolean): void; haptics: boolean }
export const useSettings = create<S>()((set) => ({
  adsOn: true,
  haptics: true,
  setAdsOn: (adsOn) => set({ adsOn }),
}));
`,
      errors: [{ messageId: 'preticked', data: { control: 'state', label: 'adsOn' }, line: 4, column: 3, endLine: 4, endColumn: 14 }],
      output: `import { create } from 'zustand';
interface S { adsOn: boolean; setAdsOn(v: boolean): void; haptics: boolean }
export const useSettings = create<S>()((set) => ({
  adsOn: false,
  haptics: true,
  setAdsOn: (adsOn) => set({ adsOn }),
}));
`,
    },
  ],
  valid: [
    {
      name: 'a part of the body is one of the ways that a device knows',
      code: 'export const Methods = () => <div><h4>Supported methods</h4><label><input type="checkbox" defaultChecked /><span>Fingerprint (Touch ID)</span></label></div>;\n',
    },
    {
      name: 'a row is made of a yes that was given',
      code: "export async function queue(messages: { create(row: object): object; save(row: object): Promise<void> }, to: string) {\n  const message = messages.create({ to, consentVerified: true });\n  await messages.save(message);\n}\n",
    },
    { name: 'a plan is subscribed to, and a text message tells who somebody is', filename: 'src/account.ts', code: `import { z } from 'zod';\nexport const account = z.object({ hasSubscription: z.boolean().default(true), smsVerification: z.boolean().default(true) });\n` },
    { name: 'the box is empty from the start', code: `export const Join = () => <Checkbox name="offers">订阅促销短信和推广活动</Checkbox>;` },
    { name: 'the box shows what was stored', code: `export const Join = ({ stored }) => <Checkbox checked={stored.offers === true}>订阅促销短信和推广活动</Checkbox>;` },
    { name: 'people share with each other', code: `export const Form = () => <label><input type="checkbox" name="sharing" defaultChecked /> Public document sharing</label>;` },
    { name: 'a switch is about the work of the program', code: `export const Form = () => <label><input type="checkbox" name="autoSync" defaultChecked /> 网络恢复时自动同步数据</label>;` },
    { name: 'a tick says no', code: `export const Join = () => <label><input type="checkbox" defaultChecked /> I do not want to receive the newsletter</label>;` },
    { name: 'nobody is asked about what is necessary', code: `import { reactive } from 'vue';\nexport const cookieConsent = reactive({ necessary: true, analytics: false });` },
    { name: 'the state is about something else', code: `import { useState } from 'react';\nexport function useFlags() {\n  const [rememberMe] = useState(true);\n  const [showConsentBanner] = useState(true);\n  const [acceptsReturns] = useState(true);\n  return { rememberMe, showConsentBanner, acceptsReturns };\n}` },
    { name: 'an answer is recorded and no state begins', filename: 'src/accept.ts', code: `export const accept = (db, id) => db.user.update({ where: { id }, data: { marketingConsent: true } });` },
    { name: 'the policy rests the purpose on another basis', policy: 'data: [{ category: user.contact.email, purposes: [marketing-messages], basis: legitimate-interest }]\n', code: `export const join = { initial: { newsletterOptIn: true } };` },
    { name: 'the option exempts the purpose', options: [{ exemptPurposes: ['marketing-messages'] }], code: `export const join = { initial: { newsletterOptIn: true } };` },
  ],
});
