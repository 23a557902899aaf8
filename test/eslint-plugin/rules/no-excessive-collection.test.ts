import { testRule } from '../../support/test-rule.js';

const shop = 'jurisdictions: [cn]\nappTypes: [online-shopping]\n';
const tool = 'jurisdictions: [cn]\nappTypes: [utilities]\n';
const forShop = "an app of the type 'Online shopping'";

testRule('no-excessive-collection', {
  invalid: [
    {
      name: 'a form offers a field that the type of app does not need',
      policy: shop,
      filename: 'src/SignUp.tsx',
      code: `import { DatePicker, Form, Input } from 'antd';
export const SignUp = () => (
  <Form>
    <Form.Item name="mobile" label="手机号" rules={[{ required: true }]}><Input /></Form.Item>
    <Form.Item name="birthday" label="生日"><DatePicker /></Form.Item>
  </Form>
);`,
      errors: [{
        messageId: 'excessive', data: { place: "The form 'SignUp'", category: 'date of birth', app: forShop }, line: 5, column: 5, endLine: 5, endColumn: 43,
        suggestions: [{ messageId: 'drop', data: { names: 'birthday' }, output: `import { DatePicker, Form, Input } from 'antd';
export const SignUp = () => (
  <Form>
    <Form.Item name="mobile" label="手机号" rules={[{ required: true }]}><Input /></Form.Item>
  </Form>
);` }],
      }],
    },
    {
      name: 'one service of an app asks for what only another needs',
      policy: 'jurisdictions: [cn]\nappTypes: [medical]\n',
      filename: 'src/consultation/description.ts',
      code: `import { z } from 'zod';
export const consultation = z.object({
  symptom: z.string(),
  idCardNo: z.string().optional(),
});
`,
      errors: [{
        messageId: 'elsewhere', data: { place: "The schema 'consultation'", category: 'national ID number', app: "an app of the type 'Medical consultation'", condition: 'for appointments' }, line: 4, column: 3, endLine: 4, endColumn: 34,
        suggestions: [{ messageId: 'drop', data: { names: 'idCardNo' }, output: `import { z } from 'zod';
export const consultation = z.object({
  symptom: z.string(),
});
` }],
      }],
    },
    {
      name: 'two fields of a file ask for the same: once, at the first',
      policy: shop,
      filename: 'src/profile.ts',
      code: `import { z } from 'zod';
export const profile = z.object({
  gender: z.string().optional(),
  nickname: z.string(),
});
export const patch = z.object({ gender: z.string().optional() });
`,
      errors: [{
        messageId: 'excessive', also: '6:33', data: { place: "The schema 'profile'", category: 'gender', app: forShop }, line: 3, column: 3, endLine: 3, endColumn: 32,
        suggestions: [{ messageId: 'drop', data: { names: 'gender' }, output: `import { z } from 'zod';
export const profile = z.object({
  nickname: z.string(),
});
export const patch = z.object({  });
` }],
      }],
    },
    {
      name: 'a request class may bring an identity card number',
      policy: 'jurisdictions: [cn]\nappTypes: [ride-hailing]\n',
      filename: 'src/passenger-profile.dto.ts',
      code: `import { IsMobilePhone, IsOptional } from 'class-validator';
export class PassengerProfileDto {
  @IsMobilePhone('zh-CN') phone!: string;
  @IsOptional() idCardNo?: string;
}
`,
      errors: [{
        messageId: 'excessive', data: { place: "The request 'PassengerProfileDto'", category: 'national ID number', app: "an app of the type 'Ride hailing'" }, line: 4, column: 3, endLine: 4, endColumn: 35,
        suggestions: [{ messageId: 'drop', data: { names: 'idCardNo' }, output: `import { IsMobilePhone, IsOptional } from 'class-validator';
export class PassengerProfileDto {
  @IsMobilePhone('zh-CN') phone!: string;
}
` }],
      }],
    },
    {
      name: 'the table of the account keeps what belongs to an order alone',
      policy: shop,
      filename: 'src/user.entity.ts',
      code: `import { Column, Entity } from 'typeorm';
@Entity() export class User {
  @Column({ comment: '真实姓名', nullable: true }) realName?: string;
}
`,
      errors: [{
        messageId: 'excessive', data: { place: "The table 'User'", category: 'name', app: forShop }, line: 3, column: 3, endLine: 3, endColumn: 66,
        suggestions: [{ messageId: 'drop', data: { names: 'realName' }, output: `import { Column, Entity } from 'typeorm';
@Entity() export class User {
}
` }],
      }],
    },
    {
      name: 'a feature of the place needs less, and no type of app is declared',
      policy: 'features:\n  - id: feedback\n    paths: ["src/feedback/**"]\n    necessary: [user.contact.email]\n',
      filename: 'src/feedback/Form.tsx',
      code: `export const Feedback = () => <form><input name="email" /><input name="birthday" /></form>;`,
      errors: [{
        messageId: 'excessive', data: { place: "The form 'Feedback'", category: 'date of birth', app: "the feature 'feedback'" }, line: 1, column: 59, endLine: 1, endColumn: 84,
        suggestions: [{ messageId: 'drop', data: { names: 'birthday' }, output: `export const Feedback = () => <form><input name="email" /></form>;` }],
      }],
    },
    {
      name: 'a tool that needs no data reads the position',
      policy: tool,
      filename: 'pages/torch/index.js',
      code: `Page({
  onTap() {
    wx.getLocation({ type: 'gcj02', success: result => this.show(result.latitude) });
  },
});
`,
      errors: [{ messageId: 'excessive', data: { place: "'wx.getLocation'", category: 'precise location', app: "an app of the type 'Utilities'" }, line: 3, column: 5, endLine: 3, endColumn: 85 }],
    },
    {
      name: 'an e-mail address is asked for in China alone',
      policy: 'jurisdictions: [cn]\nappTypes: [live-streaming]\n',
      filename: 'src/viewer.ts',
      code: `import { z } from 'zod';\nexport const viewer = z.object({ email: z.string().optional(), quality: z.string() });\n`,
      errors: [{
        messageId: 'excessive', data: { place: "The schema 'viewer'", category: 'e-mail address', app: "an app of the type 'Live streaming'" }, line: 2, column: 34, endLine: 2, endColumn: 62,
        suggestions: [{ messageId: 'drop', data: { names: 'email' }, output: `import { z } from 'zod';\nexport const viewer = z.object({  quality: z.string() });\n` }],
      }],
    },
    {
      name: 'the only input of a component asks for it: nothing is left to drop it from',
      policy: tool,
      filename: 'src/Birthday.tsx',
      code: `export const Birthday = () => <input name="birthday" />;`,
      errors: [{ messageId: 'excessive', line: 1, column: 31, endLine: 1, endColumn: 56 }],
    },
    {
      name: 'the message is in Chinese',
      policy: tool,
      locale: 'zh-cn',
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({ birthday: z.string().optional(), size: z.string() });\n`,
      errors: [{ message: '校验模式“a”收集出生日期，而“实用工具”类应用的基本功能并不需要它，策略也未申报。', line: 2, column: 29, endLine: 2, endColumn: 60, suggestions: 1 }],
    },
  ],
  valid: [
    {
      name: 'the service that needs it asks for it',
      policy: 'jurisdictions: [cn]\nappTypes: [medical]\n',
      filename: 'src/appointment/booking.ts',
      code: `import { z } from 'zod';
export const appointment = z.object({ idCardNo: z.string().optional() });
`,
    },
    { name: 'the type of app needs it', policy: shop, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="phone" /></form>;` },
    { name: 'the policy declares it', policy: `${shop}data:\n  - category: user.demographic.date_of_birth\n    purposes: [personalisation]\n    basis: consent\n`, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" /></form>;` },
    { name: 'a feature of the place needs it', policy: `${tool}features:\n  - id: weather\n    paths: ["pages/weather/**"]\n    necessary: [user.location.precise]\n`, filename: 'pages/weather/index.js', code: `Page({ onTap() { wx.getLocation({ success: result => this.show(result) }); } });` },
    { name: 'it is demanded: another rule asks that', policy: shop, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" required /></form>;` },
    { name: 'nothing says what the app is', filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" /></form>;` },
    { name: 'the file is of no feature, and no type of app is declared', policy: 'features:\n  - id: feedback\n    paths: ["src/feedback/**"]\n    necessary: []\n', filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" /></form>;` },
    { name: 'it is of the one to whom an order goes', policy: shop, filename: 'src/order.entity.ts', code: `import { Column, Entity } from 'typeorm';\n@Entity() export class Order { @Column({ comment: '收货人姓名' }) consigneeName!: string; }\n` },
    { name: 'a table is not that of the account', policy: tool, filename: 'src/note.entity.ts', code: `import { Column, Entity } from 'typeorm';\n@Entity() export class Note { @Column() authorBirthday!: string; }\n` },
    { name: 'those who offer the service are asked', policy: 'jurisdictions: [cn]\nappTypes: [ride-hailing]\n', filename: 'src/driver/onboarding.dto.ts', code: `import { IsOptional } from 'class-validator';\nexport class DriverOnboardingDto { @IsOptional() idCardNo?: string; }\n` },
    { name: 'the app is one for staff', policy: `${tool}audience: staff\n`, filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="birthday" /></form>;` },
    { name: 'a code or password is asked for', policy: tool, filename: 'src/SignIn.tsx', code: `export const SignIn = () => <form><input name="smsCode" placeholder="验证码" /><input type="password" name="password" /></form>;` },
    { name: 'an e-mail address is asked for in Europe, too', policy: 'jurisdictions: [cn, eu]\nappTypes: [live-streaming]\n', filename: 'src/viewer.ts', code: `import { z } from 'zod';\nexport const viewer = z.object({ email: z.string().optional() });\n` },
    { name: 'a comment states the purpose of the field', policy: shop, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({\n  /** @purpose personalisation, a greeting on the day */\n  birthday: z.string().optional(),\n});\n` },
    { name: 'the option exempts the category', policy: shop, options: [{ exemptCategories: ['user.demographic.gender'] }], filename: 'src/SignUp.tsx', code: `export const SignUp = () => <form><input name="gender" /></form>;` },
    { name: 'the words are of files', policy: tool, filename: 'src/Settings.tsx', code: `export const Settings = () => <form><label>File name <input name="name" /></label><label>Location <input name="location" /></label><input type="number" name="maxAge" /></form>;` },
  ],
});
