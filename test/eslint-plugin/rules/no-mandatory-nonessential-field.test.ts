import { testRule } from '../../support/test-rule.js';

const shop = 'jurisdictions: [cn]\nappTypes: [online-shopping]\n';
const forShop = "an app of the type 'Online shopping'";
const gift = `${shop}data:
  - category: user.demographic.date_of_birth
    purposes: [personalisation]
    basis: consent
    reference: "birthday gift, text v3"
    required: false
`;
const cited = `${shop}data:
  - category: user.government_id.national_identification_number
    purposes: [legal-obligation]
    basis: legal-obligation
    reference: "customs, file 2026-3"
`;

testRule('no-mandatory-nonessential-field', {
  invalid: [
    {
      name: 'an input is required that the type of app does not need: it can go, and nobody declared it',
      policy: shop,
      filename: 'src/SignUp.tsx',
      code: `export const SignUp = () => (
  <form>
    <input name="phone" required />
    <input name="birthday" type="date" required />
  </form>
);`,
      errors: [{
        messageId: 'unneeded', data: { place: "The form 'SignUp'", category: 'date of birth', app: forShop }, line: 4, column: 5, endLine: 4, endColumn: 51,
        suggestions: [{ messageId: 'drop', data: { names: 'birthday' }, output: `export const SignUp = () => (
  <form>
    <input name="phone" required />
  </form>
);` }],
      }],
    },
    {
      name: 'the policy says that one may decline: the attribute can go',
      policy: gift,
      filename: 'src/SignUp.tsx',
      code: `export const SignUp = () => <form><input name="phone" required /><input name="birthday" required /></form>;`,
      errors: [{
        messageId: 'declaredOptional', data: { place: "The form 'SignUp'", category: 'date of birth' }, line: 1, column: 66, endLine: 1, endColumn: 100,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `export const SignUp = () => <form><input name="phone" required /><input name="birthday" /></form>;` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `export const SignUp = () => <form><input name="phone" required /></form>;` },
        ],
      }],
    },
    {
      name: 'rules of a frame demand it',
      policy: gift,
      filename: 'src/SignUp.tsx',
      code: `import { DatePicker, Form } from 'antd';
export const SignUp = () => <Form><Form.Item name="birthday" label="生日" rules={[{ required: true, message: '请选择' }]}><DatePicker /></Form.Item><p /></Form>;`,
      errors: [{
        messageId: 'declaredOptional', line: 2, column: 35, endLine: 2, endColumn: 118,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `import { DatePicker, Form } from 'antd';
export const SignUp = () => <Form><Form.Item name="birthday" label="生日" rules={[{ required: false, message: '请选择' }]}><DatePicker /></Form.Item><p /></Form>;` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `import { DatePicker, Form } from 'antd';
export const SignUp = () => <Form><p /></Form>;` },
        ],
      }],
    },
    {
      name: 'a validator says nothing of leaving it out, and the form behind it shows the field: both become optional at once',
      policy: gift,
      filename: 'src/SignUp.tsx',
      code: `import { z } from 'zod';
const values = z.object({
  birthday: z.string(),
  size: z.string(),
});
export const SignUp = () => <form><input name="birthday" required /><input name="size" /></form>;
export const parse = (input: unknown) => values.parse(input);
`,
      errors: [{
        messageId: 'declaredOptional', also: '6:35', data: { place: "The schema 'values'", category: 'date of birth' }, line: 3, column: 3, endLine: 3, endColumn: 23,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `import { z } from 'zod';
const values = z.object({
  birthday: z.string().optional(),
  size: z.string(),
});
export const SignUp = () => <form><input name="birthday" /><input name="size" /></form>;
export const parse = (input: unknown) => values.parse(input);
` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `import { z } from 'zod';
const values = z.object({
  size: z.string(),
});
export const SignUp = () => <form><input name="size" /></form>;
export const parse = (input: unknown) => values.parse(input);
` },
        ],
      }],
    },
    {
      name: 'a validator demands it by a call, in the chain or around it',
      policy: gift,
      filename: 'src/a.ts',
      code: `import * as yup from 'yup';
export const profile = yup.object({ birthday: yup.date().required('Please').max(new Date()), size: yup.string() });
`,
      errors: [{
        messageId: 'declaredOptional', line: 2, column: 37, endLine: 2, endColumn: 92,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `import * as yup from 'yup';
export const profile = yup.object({ birthday: yup.date().max(new Date()), size: yup.string() });
` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `import * as yup from 'yup';
export const profile = yup.object({  size: yup.string() });
` },
        ],
      }],
    },
    {
      name: 'a function around the field would make it optional',
      policy: gift,
      filename: 'src/a.ts',
      code: `import * as v from 'valibot';
export const profile = v.object({ birthday: v.pipe(v.string(), v.isoDate()), size: v.string() });
`,
      errors: [{
        messageId: 'declaredOptional', line: 2, column: 35, endLine: 2, endColumn: 76,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `import * as v from 'valibot';
export const profile = v.object({ birthday: v.optional(v.pipe(v.string(), v.isoDate())), size: v.string() });
` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `import * as v from 'valibot';
export const profile = v.object({  size: v.string() });
` },
        ],
      }],
    },
    {
      name: 'a class of a request demands it: the decorator is brought in',
      policy: gift,
      filename: 'src/register.dto.ts',
      code: `import { IsDateString, IsNotEmpty } from 'class-validator';
export class RegisterDto {
  @IsNotEmpty() @IsDateString() birthday!: string;
}
`,
      errors: [{
        messageId: 'declaredOptional', data: { place: "The request 'RegisterDto'", category: 'date of birth' }, line: 3, column: 3, endLine: 3, endColumn: 51,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `import { IsDateString, IsNotEmpty, IsOptional } from 'class-validator';
export class RegisterDto {
  @IsOptional() @IsNotEmpty() @IsDateString() birthday?: string;
}
` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `import { IsDateString, IsNotEmpty } from 'class-validator';
export class RegisterDto {
}
` },
        ],
      }],
    },
    {
      name: 'the schema of a body lists it among what is required',
      policy: gift,
      filename: 'src/routes.ts',
      code: `export const route = {
  schema: { body: { type: 'object', required: ['phone', 'birthday'], properties: { phone: { type: 'string' }, birthday: { type: 'string' } } } },
};
`,
      errors: [{
        messageId: 'declaredOptional', also: '2:57', data: { place: "The request 'body'", category: 'date of birth' }, line: 2, column: 111, endLine: 2, endColumn: 139,
        suggestions: [
          { messageId: 'makeOptional', data: { names: 'birthday' }, output: `export const route = {
  schema: { body: { type: 'object', required: ['phone'], properties: { phone: { type: 'string' }, birthday: { type: 'string' } } } },
};
` },
          { messageId: 'drop', data: { names: 'birthday' }, output: `export const route = {
  schema: { body: { type: 'object', required: ['phone'], properties: { phone: { type: 'string' },  } } },
};
` },
        ],
      }],
    },
    {
      name: 'a button waits for it: no one edit takes that back',
      policy: gift,
      filename: 'src/Start.tsx',
      code: `import { useState } from 'react';
export function Start({ go }) {
  const [birthday, setBirthday] = useState('');
  const isReady = go !== undefined && birthday !== '';
  return <div><input name="birthday" value={birthday} onChange={e => setBirthday(e.target.value)} /><button disabled={!isReady} onClick={go} /></div>;
}`,
      errors: [{ messageId: 'declaredOptional', also: '5:109', data: { place: "The form 'Start'", category: 'date of birth' }, line: 5, column: 15, endLine: 5, endColumn: 101 }],
    },
    {
      name: 'a handler notes its absence as an error',
      policy: shop,
      filename: 'src/Profile.tsx',
      code: `import { Formik, Form, Field } from 'formik';
export const Profile = ({ save }) => (
  <Formik initialValues={{ gender: '' }} validate={values => { const errors = {}; if (!values.gender) errors.gender = 'Required'; return errors; }} onSubmit={save}>
    <Form><Field name="gender" as="select" /></Form>
  </Formik>
);`,
      errors: [{ messageId: 'unneeded', also: '3:88', data: { place: "The form 'Profile'", category: 'gender', app: forShop }, line: 4, column: 11, endLine: 4, endColumn: 46 }],
    },
    {
      name: 'a handler refuses a request without it',
      policy: shop,
      filename: 'src/routes.js',
      code: `export async function register(req, res) {
  const { phone, gender } = req.body;
  if (!gender) return res.status(400).json({ error: 'gender' });
  await save({ phone, gender });
}
`,
      errors: [{ messageId: 'unneeded', also: '3:8', data: { place: "The request 'register'", category: 'gender', app: forShop }, line: 2, column: 18, endLine: 2, endColumn: 24 }],
    },
    {
      name: 'a law is named without where it is written',
      policy: cited.replace(/\n {4}reference.*/, ''),
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({ idCardNo: z.string(), size: z.string() });\n`,
      errors: [{ messageId: 'unneeded', line: 2, column: 29, endLine: 2, endColumn: 49, suggestions: 2 }],
    },
    {
      name: 'the policy knows no type of app, and calls it optional',
      policy: 'data:\n  - category: user.demographic.gender\n    purposes: [personalisation]\n    basis: consent\n    required: false\n',
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({ gender: z.string(), size: z.string() });\n`,
      errors: [{ messageId: 'declaredOptional', line: 2, column: 29, endLine: 2, endColumn: 47, suggestions: 2 }],
    },
    {
      name: 'two categories are demanded, one of them twice: each once',
      policy: 'jurisdictions: [cn]\nappTypes: [online-games]\n',
      filename: 'src/a.ts',
      code: `import { z } from 'zod';
export const a = z.object({
  realName: z.string(),
  idCardNo: z.string(),
});
export const b = z.object({ realName: z.string(), size: z.string() });
`,
      errors: [
        { messageId: 'unneeded', also: '6:29', data: { place: "The schema 'a'", category: 'name', app: "an app of the type 'Online games'" }, line: 3, column: 3, endLine: 3, endColumn: 23, suggestions: 1 },
        { messageId: 'unneeded', line: 4, column: 3, endLine: 4, endColumn: 23, suggestions: 1 },
      ],
    },
    {
      name: 'the message is in Chinese',
      policy: shop,
      locale: 'zh-cn',
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({ birthday: z.string(), size: z.string() });\n`,
      errors: [{ message: '校验模式“a”将出生日期设为必填，而“网上购物”类应用的基本功能并不需要它；改为选填即可满足本规则。', line: 2, column: 29, endLine: 2, endColumn: 49, suggestions: 1 }],
    },
  ],
  valid: [
    { name: 'the field may be left empty', policy: gift, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" /><button disabled={!phone} /></form>;` },
    { name: 'an empty text is as good as a value', policy: gift, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ birthday: z.string().date().or(z.literal('')) });\n` },
    { name: 'the type of app needs it', policy: shop, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="phone" required /></form>;` },
    { name: 'a law demands it, and the policy says where that is written', policy: cited, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ idCardNo: z.string() });\n` },
    { name: 'a contract needs it, by the policy', policy: `${shop}data:\n  - category: user.demographic.gender\n    purposes: [service-provision]\n    basis: contract\n    required: true\n`, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="gender" required /></form>;` },
    { name: 'the code itself names another basis than consent', policy: shop, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({\n  /** @purpose legal-obligation @basis legal-obligation */\n  birthday: z.string(),\n});\n` },
    { name: 'a feature of the place needs it', policy: `${shop}features:\n  - id: insurance\n    paths: ["src/insurance/**"]\n    purposes: [service-provision]\n    necessary: [user.demographic.date_of_birth]\n`, filename: 'src/insurance/Form.tsx', code: `export const Insurance = () => <form><input name="birthday" required /></form>;` },
    { name: 'those who offer the service are asked', policy: 'jurisdictions: [cn]\nappTypes: [ride-hailing]\n', filename: 'src/driver/onboarding.dto.ts', code: `import { IsNotEmpty } from 'class-validator';\nexport class DriverOnboardingDto { @IsNotEmpty() idCardNo!: string; }\n` },
    { name: 'a column of a table may not be empty, and nothing demands it of a person', policy: gift, filename: 'src/user.entity.ts', code: `import { Column, Entity } from 'typeorm';\n@Entity() export class User { @Column({ nullable: false }) birthday!: string; }\n` },
    { name: 'the validator stands in another file, where it is told', policy: gift, filename: 'src/SignUp.tsx', files: { 'src/values.ts': `import { z } from 'zod';\nexport const values = z.object({ birthday: z.string() });\n` }, code: `import { values } from './values';\nexport const SignUp = () => <form onSubmit={event => values.parse(event)}><input name="birthday" /></form>;` },
    { name: 'nothing says what the app needs', filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" required /></form>;` },
    { name: 'the app is one for staff', policy: `${shop}audience: staff\n`, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" required /></form>;` },
    { name: 'the form is one of payment: another rule asks that', policy: shop, filename: 'src/checkout/Pay.tsx', code: `export const Pay = () => <form><input name="birthday" required /></form>;` },
    { name: 'a password is demanded', policy: shop, filename: 'src/SignIn.tsx', code: `export const SignIn = () => <form><input type="password" name="password" required /></form>;` },
    { name: 'an e-mail address is demanded in Europe, too', policy: 'jurisdictions: [cn, eu]\nappTypes: [news]\n', filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="email" required /></form>;` },
    { name: 'the option exempts the category', policy: shop, options: [{ exemptCategories: ['user.demographic.gender'] }], filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="gender" required /></form>;` },
  ],
});
