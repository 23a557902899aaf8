import { testRule } from '../../support/test-rule.js';

const support = 'jurisdictions: [eu]\ndata:\n  - category: user.contact.phone_number\n    purposes: [support]\n    basis: contract\n';

testRule('no-undeclared-collection', {
  invalid: [
    {
      name: 'a validator takes what the inventory does not list',
      policy: support,
      filename: 'src/a.ts',
      code: `import { z } from 'zod';
export const callBack = z.object({
  phone: z.string(),
  email: z.string().optional(),
});
`,
      errors: [{ messageId: 'undeclared', data: { place: "The schema 'callBack'", category: 'e-mail address' }, line: 4, column: 3, endLine: 4, endColumn: 31 }],
    },
    {
      name: 'a schema in pinyin has its words in labels',
      policy: support,
      filename: 'src/a.js',
      code: `const Joi = require('joi');
exports.yuyue = Joi.object({
  sjhm: Joi.string().label('手机号码'),
  sfzh: Joi.string().label('身份证号'),
  csrq: Joi.date().label('出生日期'),
});
`,
      errors: [{ messageId: 'undeclared', data: { place: "The schema 'a'", category: 'national ID number' }, line: 4, column: 3, endLine: 4, endColumn: 35 }, { messageId: 'undeclared', line: 5, column: 3, endLine: 5, endColumn: 33 }],
    },
    {
      name: 'a form and its validator ask for the same: once, at the first',
      policy: support,
      filename: 'src/Form.tsx',
      code: `import { z } from 'zod';
export const values = z.object({ gender: z.string() });
export const Form = () => <form><input name="gender" /></form>;
`,
      errors: [{ messageId: 'undeclared', also: '3:33', data: { place: "The schema 'values'", category: 'gender' }, line: 2, column: 34, endLine: 2, endColumn: 52 }],
    },
    {
      name: 'a call reads the address book',
      policy: support,
      filename: 'src/invite.js',
      code: `export async function pick() {
  return await navigator.contacts.select(['tel'], { multiple: true });
}
`,
      errors: [{ messageId: 'undeclared', data: { place: "'navigator.contacts.select'", category: 'address book' }, line: 2, column: 16, endLine: 2, endColumn: 70 }],
    },
    {
      name: 'the inventory is there and empty',
      policy: 'jurisdictions: [cn]\ndata: []\n',
      filename: 'src/SignUp.tsx',
      code: `export const SignUp = () => <form><input name="phone" required /></form>;`,
      errors: [{ messageId: 'undeclared', line: 1, column: 35, endLine: 1, endColumn: 66 }],
    },
    {
      name: 'the table of the account keeps it',
      policy: support,
      filename: 'src/user.entity.ts',
      code: `import { Column, Entity } from 'typeorm';\n@Entity() export class User { @Column() birthday!: string; }\n`,
      errors: [{ messageId: 'undeclared', data: { place: "The table 'User'", category: 'date of birth' }, line: 2, column: 31, endLine: 2, endColumn: 59 }],
    },
    {
      name: 'the message is in Chinese',
      policy: support,
      locale: 'zh-cn',
      filename: 'src/a.ts',
      code: `import { z } from 'zod';\nexport const a = z.object({ gender: z.string() });\n`,
      errors: [{ message: '校验模式“a”收集性别，而策略的清单中没有列出它。', line: 2, column: 29, endLine: 2, endColumn: 47 }],
    },
  ],
  valid: [
    { name: 'the inventory lists it', policy: support, filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const callBack = z.object({ phone: z.string() });\n` },
    { name: 'the inventory lists the wider category', policy: 'data:\n  - category: user.contact\n    purposes: [support]\n', filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const callBack = z.object({ phone: z.string(), email: z.string() });\n` },
    { name: 'a feature of the place needs it', policy: `${support}features:\n  - id: gift\n    paths: ["src/gift/**"]\n    necessary: [user.demographic.date_of_birth]\n`, filename: 'src/gift/a.ts', code: `import { z } from 'zod';\nexport const gift = z.object({ birthday: z.string() });\n` },
    { name: 'there is no inventory', policy: 'jurisdictions: [cn]\nappTypes: [utilities]\n', filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ birthday: z.string() });\n` },
    { name: 'there is no policy', filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ birthday: z.string() });\n` },
    { name: 'the same letters stand for a project, its kind and its day', policy: support, filename: 'src/a.js', code: `const Joi = require('joi');\nexports.xiangmu = Joi.object({ xm: Joi.string().label('项目'), lx: Joi.string().label('类型'), rq: Joi.date().label('截止日期') });\n` },
    { name: 'the words are of files', policy: 'data: []\n', filename: 'src/Settings.tsx', code: `export const Settings = () => <form><label>File name <input name="name" /></label><label>Location <input name="location" /></label></form>;` },
    { name: 'an account has a name and a password', policy: support, filename: 'src/SignIn.tsx', code: `export const SignIn = () => <form><input name="username" /><input type="password" name="password" /></form>;` },
    { name: 'the camera only shows its picture', policy: support, filename: 'src/mirror.js', code: `export const open = async video => { video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true }); };\n` },
    { name: 'a table is not that of the account', policy: support, filename: 'src/note.entity.ts', code: `import { Column, Entity } from 'typeorm';\n@Entity() export class Note { @Column() authorBirthday!: string; }\n` },
    { name: 'the option exempts the category', policy: support, options: [{ exemptCategories: ['user.demographic.gender'] }], filename: 'src/a.ts', code: `import { z } from 'zod';\nexport const a = z.object({ gender: z.string() });\n` },
  ],
});
