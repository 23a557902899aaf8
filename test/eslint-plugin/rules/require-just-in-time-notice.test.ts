import { testRule } from '../../support/test-rule.js';

testRule('require-just-in-time-notice', {
  invalid: [
    {
      name: 'a form asks for an identity card number and says nothing',
      filename: 'src/Claim.tsx',
      code: `export const Claim = () => (
  <form>
    <label>Name <input name="fullName" /></label>
    <label>ID card number <input name="idCardNo" placeholder="18 digits" /></label>
    <button>Next</button>
  </form>
);`,
      errors: [{ messageId: 'noNotice', data: { place: "The form 'Claim'", category: 'national ID number' }, line: 4, column: 27, endLine: 4, endColumn: 76, suggestions: 1 }],
    },
    {
      name: 'a person is measured',
      filename: 'src/Body.tsx',
      code: `export const Body = () => <form><label>Your height <input name="tall" placeholder="Height" /></label></form>;`,
      errors: [{ messageId: 'noNotice', data: { place: "The form 'Body'", category: 'health data' }, line: 1, column: 52, endLine: 1, endColumn: 94, suggestions: 1 }],
    },
    {
      name: 'the notice is in another form of the file',
      filename: 'src/Forms.tsx',
      code: `export const Health = () => <form><input name="diagnosis" /></form>;
export const Other = () => <form><input name="size" /><a href="/privacy">Privacy</a></form>;`,
      errors: [{ messageId: 'noNotice', line: 1, column: 35, endLine: 1, endColumn: 61, suggestions: 1 }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      filename: 'src/Claim.tsx',
      code: `export const Claim = () => <form><label>身份证号 <input name="idCard" /></label></form>;`,
      errors: [{ message: '表单“Claim”收集身份证号，却没有说明用途；在该处写一句说明或给出隐私政策的链接即可满足本规则。', line: 1, column: 46, endLine: 1, endColumn: 69, suggestions: 1 }],
    },
  ],
  valid: [
    { name: 'a sentence says what it is for', filename: 'src/Claim.tsx', code: `export const Claim = () => <form><p>We use it to make out the policy.</p><input name="idCardNo" /></form>;` },
    { name: 'a link leads to the policy', filename: 'src/Claim.tsx', code: `export const Claim = () => <form><input name="idCardNo" /><a href="/legal/privacy">More</a></form>;` },
    { name: 'the input is described', filename: 'src/Claim.tsx', code: `export const Claim = () => <form><input name="idCardNo" aria-describedby="why" /></form>;` },
    { name: 'its placeholder says when it is needed', filename: 'src/Claim.tsx', code: `export const Claim = () => <form><input name="idCard" placeholder="仅需要意外险时填写，可跳过" /></form>;` },
    { name: 'a component shows the notice', filename: 'src/Claim.tsx', code: `import { PrivacyNotice } from './PrivacyNotice';\nexport const Claim = () => <form><PrivacyNotice for="idCard" /><input name="idCardNo" /></form>;` },
    { name: 'the option names the component', options: [{ noticeComponents: ['Why'] }], filename: 'src/Claim.tsx', code: `import { Why } from './Why';\nexport const Claim = () => <form><Why /><input name="idCardNo" /></form>;` },
    { name: 'the page around the form shows it', filename: 'src/Claim.tsx', files: { 'src/Page.tsx': `import { Claim } from './Claim';\nexport const Page = () => <main><p>Needed for the insurance.</p><Claim /></main>;\n` }, code: `export const Claim = () => <form><input name="idCardNo" /></form>;` },
    { name: 'a message says it in the language of the person', filename: 'src/Claim.tsx', code: `export const Claim = ({ t }) => <form><p>{t('claim.privacy.why')}</p><input name="idCardNo" /></form>;` },
    { name: 'a picture has a height', filename: 'src/Size.tsx', code: `export const Size = () => <form><Input label="Image height" placeholder="Height" /></form>;` },
    { name: 'what has a height has a width', filename: 'src/Size.tsx', code: `export const Size = () => <form><input name="width" /><input name="tall" placeholder="Height" /></form>;` },
    { name: 'nothing delicate is asked for', filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="phone" /><input name="birthday" /></form>;` },
    { name: 'the server takes it', filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ idCardNo: z.string() });\n` },
    { name: 'an account is what is paid with', filename: 'src/checkout/Pay.tsx', code: `export const Pay = () => <form><input name="iban" /></form>;` },
    { name: 'the app is one for staff', policy: 'audience: staff\n', filename: 'src/Claim.tsx', code: `export const Claim = () => <form><input name="idCardNo" /></form>;` },
  ],
});
