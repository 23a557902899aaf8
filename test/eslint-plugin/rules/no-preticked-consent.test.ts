import { testRule } from '../../support/test-rule.js';

testRule('no-preticked-consent', {
  invalid: [
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
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      filename: 'pages/login/login.js',
      code: `Page({ data: { agreePrivacy: true } });\n`,
      errors: [{ message: '状态“agreePrivacy”默认为同意。', line: 1, column: 16, endLine: 1, endColumn: 34 }],
      output: `Page({ data: { agreePrivacy: false } });\n`,
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
    { name: 'the box is empty from the start', code: `export const Join = () => <Checkbox name="offers">订阅促销短信和推广活动</Checkbox>;` },
    { name: 'the box shows what was stored', code: `export const Join = ({ stored }) => <Checkbox checked={stored.offers === true}>订阅促销短信和推广活动</Checkbox>;` },
    { name: 'a tick says no', code: `export const Join = () => <label><input type="checkbox" defaultChecked /> I do not want to receive the newsletter</label>;` },
    { name: 'nobody is asked about what is necessary', code: `import { reactive } from 'vue';\nexport const cookieConsent = reactive({ necessary: true, analytics: false });` },
    { name: 'the state is about something else', code: `import { useState } from 'react';\nexport function useFlags() {\n  const [rememberMe] = useState(true);\n  const [showConsentBanner] = useState(true);\n  const [acceptsReturns] = useState(true);\n  return { rememberMe, showConsentBanner, acceptsReturns };\n}` },
    { name: 'an answer is recorded and no state begins', filename: 'src/accept.ts', code: `export const accept = (db, id) => db.user.update({ where: { id }, data: { marketingConsent: true } });` },
    { name: 'the policy rests the purpose on another basis', policy: 'data: [{ category: user.contact.email, purposes: [marketing-messages], basis: legitimate-interest }]\n', code: `export const join = { initial: { newsletterOptIn: true } };` },
    { name: 'the option exempts the purpose', options: [{ exemptPurposes: ['marketing-messages'] }], code: `export const join = { initial: { newsletterOptIn: true } };` },
  ],
});
