import assert from 'node:assert/strict';
import { readSurfaces } from './read-surfaces.js';

/** The fields of a file as `name category`, with a `!` behind those that are demanded. */
function fieldsOf(path: string, text: string, others?: Readonly<Record<string, string>>): readonly string[] {
  return readSurfaces(path, text, others).fields.map(({ name, category, required }) => `${name}${required ? '!' : ''} ${category}`);
}

describe('collectedFields of forms', () => {
  it('reads the name of an input and what its element demands', () => {
    assert.deepEqual(fieldsOf('form.tsx', `export const Form = () => <form><input name="birthday" type="date" /><input name="idCardNo" required /></form>;`), [
      'birthday user.demographic.date_of_birth', 'idCardNo! user.government_id.national_identification_number',
    ]);
  });

  it('trusts the autocomplete token over the name', () => {
    assert.deepEqual(fieldsOf('form.tsx', `export const Form = () => <form><input name="f1" autoComplete="section-a bday" /><input name="f2" autoComplete="off" /></form>;`), ['f1 user.demographic.date_of_birth']);
  });

  it('hears the label around, before, beside and by id', () => {
    const text = `export const Form = () => (
  <form>
    <label>Birthday <input type="date" /></label>
    <label htmlFor="sex-field">性别</label><select id="sex-field"><option>女</option></select>
    <span>身份证号</span><input value={x} />
    <input aria-label="Religion" />
  </form>
);`;
    assert.deepEqual(readSurfaces('form.tsx', text).fields.map(({ category }) => category), [
      'user.demographic.date_of_birth', 'user.demographic.gender', 'user.government_id.national_identification_number', 'user.demographic.religious_belief',
    ]);
  });

  it('knows what phones and mini-programs fill in or check by themselves', () => {
    assert.deepEqual(fieldsOf('form.tsx', `export const Form = () => <View><TextInput textContentType="telephoneNumber" value={v} /><TextInput textContentType="none" value={w} /></View>;`), ['v user.contact.phone_number']);
    assert.deepEqual(fieldsOf('form.vue', `<template><form><input type="idcard" v-model="no" /><input type="digit" v-model="count" /></form></template>`), ['no user.government_id.national_identification_number']);
  });

  it('knows buttons by which a platform asks', () => {
    assert.deepEqual(fieldsOf('page.vue', `<template><view><button open-type="getPhoneNumber|agreePrivacyAuthorization" @getphonenumber="go">x</button><button open-type="share">y</button></view></template>`), ['getPhoneNumber user.contact.phone_number']);
    assert.deepEqual(fieldsOf('page.tsx', `import { Button } from '@tarojs/components';\nexport const Page = () => <Button openType="chooseAvatar" onChooseAvatar={go}>x</Button>;`), ['chooseAvatar user.content.self_image']);
    assert.deepEqual(fieldsOf('page.axml', `<button open-type="getAuthorize" scope="phoneNumber" onGetAuthorize="go">x</button><button open-type="getAuthorize" onGetAuthorize="go">y</button>`), ['getAuthorize user.contact.phone_number']);
  });

  it('hears the key of a message where the message is elsewhere', () => {
    const categories = (path: string, text: string) => readSurfaces(path, text).fields.map(({ category }) => category);
    assert.deepEqual(categories('form.tsx', `export const Form = () => <form><input value={x} placeholder={t('signup.dateOfBirth.placeholder')} /></form>;`), ['user.demographic.date_of_birth']);
    assert.deepEqual(categories('form.tsx', `export const Form = () => <form><input value={x} placeholder={intl.formatMessage({ id: 'form.idCardNumber' })} /></form>;`), ['user.government_id.national_identification_number']);
    assert.deepEqual(categories('form.vue', `<template><el-form><el-form-item :label="$t('form.gender')"><el-input v-model="form.f1" /></el-form-item></el-form></template>`), ['user.demographic.gender']);
    assert.deepEqual(categories('form.vue', `<template><el-form><el-form-item :label="$t('user.idCard')"><el-input v-model="form.f1" placeholder="请输入" /></el-form-item><el-form-item :label="$t('form.size')"><el-input v-model="form.f2" placeholder="请输入" /></el-form-item></el-form></template>`), ['user.government_id.national_identification_number']);
    assert.deepEqual(categories('form.tsx', `export const Form = () => <form><input value={x} placeholder={t('form.emailTemplate')} /></form>;`), []);
    assert.deepEqual(categories('form.tsx', `export const Form = () => <form><input value={x} placeholder={pick('form.gender')} /></form>;`), []);
  });

  describe('with messages', () => {
    const labelled = (label: string, before = '') => `${before}export function Form() {\n  return <form><input value={x} aria-label={${label}} /></form>;\n}`;
    const categories = (text: string, others: Readonly<Record<string, string>>) => readSurfaces('form.tsx', text, others).fields.map(({ category }) => category);
    const birth = ['user.demographic.date_of_birth'];

    it('hears what a catalogue has under a key, in English and Chinese', () => {
      const files = { 'src/locales/en.json': '{ "form": { "f1": "Date of birth", "f2": "Colour" } }', 'src/locales/zh-CN.json': '{ "form": { "f3": "出生日期", "f2": "颜色" } }', 'src/locales/de.json': '{ "form": { "f4": "Phone number" } }' };
      assert.deepEqual(categories(labelled("t('form.f1')"), files), birth);
      assert.deepEqual(categories(labelled("t('form.f3')"), files), birth);
      assert.deepEqual(categories(labelled("t('form.f2')"), files), []);
      assert.deepEqual(categories(labelled("t('form.f4')"), files), []);
      assert.deepEqual(categories(labelled("t('form.f5')"), files), []);
      assert.deepEqual(categories(labelled("pick('form.f1')"), files), birth);
    });

    it('asks the second language where the first one does not tell', () => {
      const files = { 'locales/en.json': '{ "f1": "Born" , "f2": "Kind" }', 'locales/zh.json': '{ "f1": "出生日期", "f2": "种类" }' };
      assert.deepEqual(categories(labelled("t('f1')"), files), birth);
      assert.deepEqual(categories(labelled("t('f2')"), files), []);
      assert.deepEqual(categories(labelled("pick('f1')"), files), []);
    });

    it('knows how catalogues are nested', () => {
      assert.deepEqual(categories(labelled("t('form:f1')"), { 'public/locales/en/form.json': '{ "f1": "Date of birth" }' }), birth);
      assert.deepEqual(categories(labelled("t('form.f1')"), { 'src/i18n/texts.json': '{ "en": { "form.f1": "Date of birth" } }' }), birth);
      assert.deepEqual(categories(labelled("t('form.f1')"), { 'src/lang/en.yml': 'form:\n  f1: Date of birth\n' }), birth);
      assert.deepEqual(categories(labelled("chrome.i18n.getMessage('f1')"), { '_locales/en/messages.json': '{ "f1": { "message": "Date of birth", "description": "a label" } }' }), birth);
      assert.deepEqual(categories(labelled("t('form.f1')"), { 'src/locales/en-US.ts': "export default { 'form.f1': 'Date of birth' };" }), birth);
      assert.deepEqual(categories(labelled("t('form.f1')"), { 'src/texts/en.json': '{ "form": { "f1": "Date of birth" } }' }), []);
    });

    it('knows where a lookup begins', () => {
      const files = { 'messages/en.json': '{ "person": { "f1": "Date of birth" }, "pet": { "f1": "Colour" } }' };
      assert.deepEqual(categories(labelled("t('f1')", "import { useTranslations } from 'next-intl';\nconst t = useTranslations('person');\n"), files), birth);
      assert.deepEqual(categories(labelled("t('f1')", "import { useTranslations } from 'next-intl';\nconst t = useTranslations('pet');\n"), files), []);
      assert.deepEqual(categories(labelled("t('f1')", "import { useTranslation } from 'react-i18next';\nconst { t } = useTranslation('main', { keyPrefix: 'person' });\n"), files), birth);
    });

    it('knows texts that stand beside a key, or are it', () => {
      assert.deepEqual(categories(labelled("intl.formatMessage({ id: 'f1', defaultMessage: 'Date of birth' })"), {}), birth);
      assert.deepEqual(categories(labelled("t('f1', { defaultValue: 'Date of birth' })"), {}), birth);
      assert.deepEqual(categories(labelled("t('Date of birth')"), {}), birth);
      assert.deepEqual(categories(labelled("pick('Date of birth')"), {}), []);
      assert.deepEqual(readSurfaces('form.tsx', `export const Form = () => <form><label><FormattedMessage id="f1" defaultMessage="Date of birth" /><input value={x} /></label><label><Badge id="f1" defaultMessage="Date of birth" /><input value={y} /></label></form>;`).fields.map(({ name }) => name), ['x']);
      assert.deepEqual(readSurfaces('form.vue', `<template><el-form><el-form-item :label="$t('form.f1')"><el-input v-model="form.a" /></el-form-item><el-form-item :label="$t('form.f2')"><el-input v-model="form.b" /></el-form-item></el-form></template>`, { 'src/locale/zh-CN.json': '{ "form": { "f1": "性别", "f2": "尺寸" } }' }).fields.map(({ category }) => category), ['user.demographic.gender']);
    });

    it('reads what is broken, too deep or no catalogue as nothing', () => {
      for (const text of ['{ "form": ', '[1, 2]', 'null', '"f1"', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`]) assert.deepEqual(categories(labelled("t('form.f1')"), { 'locales/en.json': text }), []);
      assert.deepEqual(categories(labelled("t('form.f1')"), { 'locales/en.yaml': 'a: &a [x]\nb: [*a, *a]' }), []);
    });
  });

  it('hears the label of the one input that a frame shows', () => {
    const field = (inside: string) => fieldsOf('form.tsx', `export const Form = () => <form><form.AppField name="f1">{field => ${inside}}</form.AppField></form>;`);
    assert.deepEqual(field('<field.TextField label="Date of birth" />'), ['f1 user.demographic.date_of_birth']);
    assert.deepEqual(field('<><field.TextField label="Date of birth" /><field.TextField label="Colour" /></>'), []);
    assert.deepEqual(field('<field.Note label="Date of birth" />'), []);
  });

  it('hears the label element inside a frame that has none beside it', () => {
    const field = (label: string) => fieldsOf('form.tsx', `export const F = () => <Form><FormField name="f1" render={({ field }) => <FormItem><FormLabel>${label}</FormLabel><FormControl><Input {...field} /></FormControl></FormItem>} /></Form>;`);
    assert.deepEqual(field('Date of birth'), ['f1 user.demographic.date_of_birth']);
    assert.deepEqual(field('Colour'), []);
  });

  it('lets a label say that a word, which counts by its neighbours alone, is of a thing', () => {
    const named = (label: string) => fieldsOf('form.tsx', `export const F = () => <form><input name="email" /><input name="phone" /><input name="name" placeholder="${label}" /></form>;`).filter(one => one.startsWith('name'));
    for (const label of ['Name', 'Enter your name', 'Your name *', '请输入', '姓名', 'Full name']) assert.deepEqual(named(label), ['name user.name'], label);
    for (const label of ['Company name', 'Enter product name', '公司名称', '请输入商品名称', '备注']) assert.deepEqual(named(label), [], label);
  });

  it('does not take the options of a list for its label', () => {
    assert.deepEqual(fieldsOf('form.tsx', `export const Form = () => <form><label>Sort by <select name="sort"><option>Birthday</option></select></label></form>;`), []);
  });

  it('follows a call that is spread into an input, with its rules', () => {
    assert.deepEqual(fieldsOf('form.tsx', `import { useForm } from 'react-hook-form';
export function Form() {
  const { register } = useForm();
  return <form><input {...register('birthday')} /><input {...register('user.gender', { required: 'Please say' })} /></form>;
}`), ['birthday user.demographic.date_of_birth', 'gender! user.demographic.gender']);
  });

  it('stands on the frame that binds a name, not on the input in it', () => {
    const text = `import { DatePicker, Form, Input } from 'antd';
export const SignUp = () => (
  <Form>
    <Form.Item name="birthday" label="生日"><DatePicker /></Form.Item>
    <Form.Item name={['user', 'idCardNo']} rules={[{ required: true }]}><Input /></Form.Item>
  </Form>
);`;
    const { fields } = readSurfaces('sign-up.tsx', text);
    assert.deepEqual(fields.map(({ span, required }) => [text.slice(span.start, span.end), required]), [
      ['<Form.Item name="birthday" label="生日">', false],
      [`<Form.Item name={['user', 'idCardNo']} rules={[{ required: true }]}>`, true],
    ]);
    assert.deepEqual(fields.map(({ groupName }) => groupName), ['SignUp', 'SignUp']);
    assert.equal(text.slice(fields[0]!.whole.start, fields[0]!.whole.end), `    <Form.Item name="birthday" label="生日"><DatePicker /></Form.Item>\n`);
  });

  it('stands on the bound input where the frame only gives a label and rules', () => {
    const text = `<script setup>
import { reactive } from 'vue';
const form = reactive({ birthday: '', phone: '' });
const rules = { birthday: [{ required: true }] };
</script>
<template>
  <el-form :model="form" :rules="rules">
    <el-form-item label="出生日期" prop="birthday"><el-date-picker v-model="form.birthday" /></el-form-item>
    <el-form-item label="手机号"><el-input v-model="form.phone" /></el-form-item>
  </el-form>
</template>`;
    const { fields } = readSurfaces('src/SignUp.vue', text);
    assert.deepEqual(fields.map(({ name, category, required, groupName }) => [name, category, required, groupName]), [
      ['birthday', 'user.demographic.date_of_birth', true, 'SignUp'],
      ['phone', 'user.contact.phone_number', false, 'SignUp'],
    ]);
    assert.equal(text.slice(fields[0]!.span.start, fields[0]!.span.end), '<el-date-picker v-model="form.birthday" />');
  });

  it('demands what a button waits for, and what a handler refuses to go without', () => {
    const form = (button: string) => `import { useState } from 'react';
export function Setup({ go, toast }) {
  const [birthday, setBirthday] = useState('');
  const [gender, setGender] = useState('');
  const submit = () => {
    if (!gender) return toast('Choose');
    go();
  };
  return <div><input type="date" name="birthday" value={birthday} /><select name="gender" value={gender} />${button}</div>;
}`;
    assert.deepEqual(fieldsOf('setup.tsx', form('<button disabled={!birthday || busy} onClick={submit}>Go</button>')), ['birthday! user.demographic.date_of_birth', 'gender! user.demographic.gender']);
    assert.deepEqual(fieldsOf('setup.tsx', form('<button disabled={!birthday && !phone} onClick={submit}>Go</button>')), ['birthday user.demographic.date_of_birth', 'gender! user.demographic.gender']);
  });

  it('demands what a validator of the same file demands', () => {
    assert.deepEqual(fieldsOf('form.tsx', `import { z } from 'zod';
const schema = z.object({ birthday: z.string() });
export const Form = () => <form><input name="birthday" /></form>;`), ['birthday! user.demographic.date_of_birth', 'birthday! user.demographic.date_of_birth']);
  });

  it('leaves out searches, hidden and locked inputs, ticks and buttons', () => {
    assert.deepEqual(fieldsOf('list.tsx', `export const List = () => <form>
  <input type="search" name="phone" /><input type="hidden" name="gender" value="f" /><input name="birthday" readOnly />
  <input type="checkbox" name="phone" /><input placeholder="搜索手机号" name="q" /><button name="birthday" />
</form>;
export const SearchForm = () => <form><input name="idCardNo" /></form>;`), []);
  });

  it('does not take the keyboard of a number for a phone number', () => {
    assert.deepEqual(fieldsOf('form.tsx', `export const Form = () => <form><input type="tel" name="amount" /><input type="tel" name="reach" /></form>;`), ['reach user.contact.phone_number']);
  });
});

describe('collectedFields of schemas', () => {
  it('reads what is optional in each way of writing it', () => {
    assert.deepEqual(fieldsOf('a.ts', `import { z } from 'zod';
export const profile = z.object({ birthday: z.string(), gender: z.string().optional(), religion: z.string().nullish(), idCardNo: z.string().default('') });`), [
      'birthday! user.demographic.date_of_birth', 'gender user.demographic.gender', 'religion user.demographic.religious_belief', 'idCardNo user.government_id.national_identification_number',
    ]);
    assert.deepEqual(fieldsOf('a.ts', `import * as yup from 'yup';
export const profile = yup.object().shape({ birthday: yup.date().required(), gender: yup.string() });`), ['birthday! user.demographic.date_of_birth', 'gender user.demographic.gender']);
    assert.deepEqual(fieldsOf('a.js', `const Joi = require('joi');
module.exports = Joi.object({ csrq: Joi.date().required().label('出生日期'), xb: Joi.string().label('性别') });`), ['csrq! user.demographic.date_of_birth', 'xb user.demographic.gender']);
    assert.deepEqual(fieldsOf('a.ts', `import * as v from 'valibot';
export const profile = v.object({ birthday: v.pipe(v.string(), v.isoDate()), gender: v.optional(v.string()) });`), ['birthday! user.demographic.date_of_birth', 'gender user.demographic.gender']);
  });

  it('reads schemas whose name says no more than that they are one', () => {
    for (const name of ['schema', 'validationSchema', 'formSchema', 'inputSchema']) {
      assert.deepEqual(fieldsOf('a.ts', `import * as yup from 'yup';\nexport const ${name} = yup.object({ email: yup.string().required(), color: yup.string() });`), ['email! user.contact.email'], name);
    }
    assert.deepEqual(fieldsOf('a.ts', `import * as yup from 'yup';\nexport const shopSchema = yup.object({ email: yup.string().required() });`), []);
  });

  it('reads marks of what may be left out in the key', () => {
    assert.deepEqual(fieldsOf('a.ts', `import { type } from 'arktype';\nexport const signUp = type({ email: 'string.email', 'mobile?': 'string' });`), ['email! user.contact.email', 'mobile user.contact.phone_number']);
  });

  it('follows a schema that is widened, made elsewhere, or made partial', () => {
    assert.deepEqual(fieldsOf('wide.ts', `import { base } from './base';
export const wide = base.extend({ birthday: z.string().optional() });
import { z } from 'zod';`, { 'base.ts': `import { z } from 'zod';\nexport const base = z.object({ phone: z.string() });` }), ['birthday user.demographic.date_of_birth']);
    assert.deepEqual(fieldsOf('part.ts', `import { z } from 'zod';
export const patch = z.object({ birthday: z.string() }).partial();`), ['birthday user.demographic.date_of_birth']);
  });

  it('knows no schema of a package that no model describes', () => {
    assert.deepEqual(fieldsOf('a.ts', `import { object } from 'geometry';
export const box = object({ birthday: 1, gender: 2 });`), []);
  });

  it('reads letters that abbreviate a datum only where the label agrees', () => {
    assert.deepEqual(fieldsOf('a.js', `const Joi = require('joi');
module.exports = Joi.object({ xm: Joi.string().label('项目'), sjhm: Joi.string().label('手机号码'), changci: Joi.number().label('场次') });`), ['sjhm user.contact.phone_number']);
  });

  it('tells the shop from the person', () => {
    assert.deepEqual(fieldsOf('a.ts', `import { z } from 'zod';
export const companySchema = z.object({ name: z.string(), phone: z.string(), address: z.string() });`), []);
  });

  it('reads the JSON Schema of a body, and none of an answer or a tool', () => {
    assert.deepEqual(fieldsOf('a.ts', `app.post('/profile', { schema: {
  body: { type: 'object', required: ['birthday'], properties: { birthday: { type: 'string' }, f1: { type: 'string', description: '性别' } } },
  response: { 200: { type: 'object', properties: { idCardNo: { type: 'string' } } } },
} }, handler);
const tools = [{ name: 'find', parameters: { type: 'object', properties: { religion: { type: 'string' } } } }];`), ['birthday! user.demographic.date_of_birth', 'f1 user.demographic.gender']);
  });

  it('reads the JSON Schema that a checker is made of, and persons within it', () => {
    assert.deepEqual(fieldsOf('a.ts', `import Ajv from 'ajv';
const stay = { type: 'object', required: ['guest'], properties: { nights: { type: 'integer' }, guest: { type: 'object', required: ['idCardNo'], properties: { idCardNo: { type: 'string' }, birthday: { type: 'string' } } } } } as const;
export const isStay = new Ajv().compile(stay);
export const shelf = { type: 'object', properties: { religion: { type: 'string' } } };
export const configSchema = { type: 'object', properties: { phoneNumber: { type: 'string' } } };
export const isConfig = new Ajv().compile(configSchema);`), ['idCardNo! user.government_id.national_identification_number', 'birthday user.demographic.date_of_birth']);
  });

  it('leaves out what goes out, what sets the program up, and what records are looked for by', () => {
    assert.deepEqual(fieldsOf('a.ts', `import { z } from 'zod';
export const userResponse = z.object({ birthday: z.string() });
export const listUsersQuerySchema = z.object({ gender: z.string().optional() });
export const envSchema = z.object({ idCardNo: z.string() });`), []);
    assert.deepEqual(fieldsOf('a.ts', `import { ApiProperty } from '@nestjs/swagger';
export class UserVo { @ApiProperty() birthday!: string; }`), []);
  });

  it('spans a property, and with its comma and line where it is dropped', () => {
    const text = `import { z } from 'zod';
export const profile = z.object({
  gender: z.string().optional(),
  theme: z.string(),
});
`;
    const [field] = readSurfaces('a.ts', text).fields;
    assert.equal(text.slice(field!.span.start, field!.span.end), 'gender: z.string().optional()');
    assert.equal(text.slice(field!.whole.start, field!.whole.end), '  gender: z.string().optional(),\n');
    assert.equal(field!.groupName, 'profile');
  });
});

describe('the name of a schema', () => {
  /** The fields as `group.name category`. */
  const named = (text: string) => readSurfaces('api.ts', `import { z } from 'zod';\n${text}`).fields.map(({ groupName, name, category }) => `${groupName}.${name} ${category}`);

  it('is the key it stands under, whatever it is handed to there', () => {
    assert.deepEqual(named(`export const router = t.router({ join: t.procedure.input(z.object({ phone: z.string(), tab: z.string() })) });`), ['join.phone user.contact.phone_number']);
    assert.deepEqual(named(`export const schemas = { profile: z.object({ name: z.string(), gender: z.string() }), product: z.object({ name: z.string() }) };`), ['profile.name user.name', 'profile.gender user.demographic.gender']);
  });
  it('is no key by which records are looked for, and none of an answer', () => {
    assert.deepEqual(named(`export const router = t.router({ list: t.procedure.input(z.object({ phone: z.string() })) });`), []);
    assert.deepEqual(named(`export const route = createRoute({ request: { query: z.object({ phone: z.string() }) }, responses: { 200: { content: { 'application/json': { schema: z.object({ birthday: z.string() }) } } } } });`), []);
  });
  it('is the variable where keys only say that it is a schema', () => {
    assert.deepEqual(named(`export const route = createRoute({ request: { body: { content: { 'application/json': { schema: z.object({ phone: z.string(), page: z.number() }) } } } } });`), ['route.phone user.contact.phone_number']);
    assert.deepEqual(named(`export const profile = z.object({ home: z.object({ birthday: z.string() }) });`), ['profile.birthday user.demographic.date_of_birth']);
  });
  it('is that of the table or class that a call speaks of', () => {
    const { fields } = readSurfaces('tables.ts', `import { DataTypes, Model, Sequelize } from 'sequelize';
const sequelize = new Sequelize('sqlite::memory:');
class Guest extends Model {}
Guest.init({ birthday: DataTypes.DATEONLY, seat: DataTypes.INTEGER }, { sequelize });
sequelize.define('reader', { gender: DataTypes.STRING, shelf: DataTypes.STRING });`);
    assert.deepEqual(fields.map(({ groupName, name }) => [groupName, name]), [['Guest', 'birthday'], ['reader', 'gender']]);
  });
});

describe('collectedFields of documents', () => {
  it('reads the plain objects in a table, and no options', () => {
    assert.deepEqual(fieldsOf('a.ts', `import mongoose from 'mongoose';
const userSchema = new mongoose.Schema({ profile: { birthday: Date, contact: { phone: { type: String, comment: 'a' } } }, answers: [{ religion: String }], size: { type: Number } });`), [
      'birthday user.demographic.date_of_birth', 'phone user.contact.phone_number', 'religion user.demographic.religious_belief',
    ]);
    assert.deepEqual(fieldsOf('a.ts', `import mongoose from 'mongoose';
const stockSchema = new mongoose.Schema({ warehouse: { name: String, phone: String } });`), []);
  });
});

describe('collectedFields of classes', () => {
  it('reads request classes by their decorators', () => {
    const { fields } = readSurfaces('a.dto.ts', `import { IsMobilePhone, IsOptional, Matches } from 'class-validator';
export class PassengerDto {
  @IsMobilePhone('zh-CN') mobile!: string;
  @IsOptional() @Matches(/^\\d{18}$/) idCardNo?: string;
  gender!: string;
}`);
    assert.deepEqual(fields.map(({ name, category, required, surface, groupName }) => [name, category, required, surface, groupName]), [
      ['mobile', 'user.contact.phone_number', true, 'request', 'PassengerDto'],
      ['idCardNo', 'user.government_id.national_identification_number', false, 'request', 'PassengerDto'],
    ]);
  });

  it('reads the words of the documentation and of a column', () => {
    assert.deepEqual(fieldsOf('a.dto.ts', `import { ApiProperty } from '@nestjs/swagger';
export class A { @ApiProperty({ description: '出生日期', required: false }) f1?: string; }`), ['f1 user.demographic.date_of_birth']);
    const [column] = readSurfaces('user.entity.ts', `import { Column, Entity } from 'typeorm';
@Entity() export class User { @Column({ comment: '收货人电话' }) consigneePhone!: string; }`).fields;
    assert.deepEqual([column!.category, column!.surface, column!.required], ['user.contact.phone_number', 'entity', false]);
  });

  it('names the features whose paths hold the file', () => {
    const features = [{ id: 'insurance', paths: ['src/insurance/**'], purposes: [], necessary: [], basic: false }, { id: 'all', paths: [], purposes: [], necessary: [], basic: false }];
    const { fields } = readSurfaces('src/insurance/a.ts', `import { z } from 'zod';\nexport const a = z.object({ idCardNo: z.string() });`, {}, { features });
    assert.deepEqual(fields[0]!.features, ['insurance', 'all']);
  });
});

/** The source behind each demand on the fields of a file, by the field's name. */
function demandsIn(path: string, text: string, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, readonly string[]>> {
  const texts: Readonly<Record<string, string>> = { ...others, [path]: text };
  return Object.fromEntries(readSurfaces(path, text, others).fields.map(({ name, demands }) => [name, demands.map(({ kind, place }) => `${kind}: ${texts[place.file]!.slice(place.start, place.end)}`)]));
}

describe('what demands a field', () => {
  it('stands on its element, in its rules or in the chain of its schema', () => {
    assert.deepEqual(demandsIn('a.tsx', `import * as yup from 'yup';
export const a = yup.object({ gender: yup.string().required('Please').oneOf(['f', 'm']), religion: yup.string() });
export const Form = () => <form><input name="birthday" required /><Form.Item name="idCardNo" rules={[{ required: true }]}><Input /></Form.Item></form>;`), {
      gender: ["call: .required('Please')"], religion: [], birthday: ['attribute: required'], idCardNo: ['rule: true'],
    });
  });

  it('is silence, where a package demands what is not called optional', () => {
    assert.deepEqual(demandsIn('a.ts', `import { z } from 'zod';
export const a = z.object({ gender: z.string().min(1), birthday: z.string().or(z.literal('')), religion: z.union([z.string(), z.undefined()]) });`), { gender: ['silence: z.string().min(1)'], birthday: [], religion: [] });
  });

  it('is what a button waits for, through variables, Boolean and computed values', () => {
    const form = (before: string, disabled: string) => `export function Setup({ values, busy }) {\n${before}\nreturn <div><input name="birthday" value={values.birthday} /><input name="gender" value={values.gender} /><button disabled={${disabled}} /></div>;\n}`;
    const demanded = (before: string, disabled: string) => Object.entries(demandsIn('a.tsx', form(before, disabled))).flatMap(([name, demands]) => (demands.length > 0 ? [name] : []));
    assert.deepEqual(demanded('const isReady = values.birthday && values.gender;', '!isReady'), ['birthday', 'gender']);
    assert.deepEqual(demanded('const isReady = values.birthday || values.gender;', '!isReady'), []);
    assert.deepEqual(demanded('const isReady = Boolean(values.birthday);', '!isReady || busy'), ['birthday']);
    assert.deepEqual(demanded('const isReady = useMemo(() => values.gender !== "", []);', '!isReady'), ['gender']);
    assert.deepEqual(demanded('const isEmpty = values.gender === "";', 'isEmpty'), ['gender']);
    assert.deepEqual(demanded('const isReady = !values.gender;', '!isReady'), []);
  });

  it('is an error that is noted where it is absent, and none that is noted where it is there', () => {
    const form = (test: string) => `export const validate = values => { const errors = {}; if (${test}) errors.gender = 'Sorry'; return errors; };\nexport const Form = () => <form><input name="gender" /></form>;`;
    assert.deepEqual(demandsIn('a.tsx', form('!values.gender')), { gender: ['guard: values.gender'] });
    assert.deepEqual(demandsIn('a.tsx', form('values.gender')), { gender: [] });
  });

  it('may stand in a validator of another file', () => {
    const values = "import { z } from 'zod';\nexport const values = z.object({ birthday: z.string() });\nexport const others = z.object({ gender: z.string() });\n";
    assert.deepEqual(demandsIn('a.tsx', "import { useForm } from 'react-hook-form';\nimport { zodResolver } from '@hookform/resolvers/zod';\nimport { values } from './values';\nexport function A() { const { register } = useForm({ resolver: zodResolver(values) }); return <form><input {...register('birthday')} /><input {...register('gender')} /></form>; }", { 'values.ts': values }), { birthday: ['silence: z.string()'], gender: [] });
  });
});

describe('what a field is for', () => {
  const purposesOf = (text: string, path = 'a.ts') => Object.fromEntries(readSurfaces(path, text).fields.map(({ name, note }) => [name, [...note.purposes, ...(note.basis === undefined ? [] : [note.basis])]]));

  it('is said by a comment before it, behind it, or before what it is of; the nearest counts', () => {
    assert.deepEqual(purposesOf(`import { z } from 'zod';
/** @purpose support @basis contract */
export const a = z.object({
  phone: z.string(),
  /** @purpose personalisation */
  birthday: z.string(),
  gender: z.string(), // @purpose research
});
export const b = z.object({ religion: z.string() });`), { phone: ['support', 'contract'], birthday: ['personalisation'], gender: ['research'], religion: [] });
  });

  it('is said for a whole file before its imports', () => {
    assert.deepEqual(purposesOf("// @purpose order-delivery, support\nimport { z } from 'zod';\nexport const a = z.object({ phone: z.string() });"), { phone: ['order-delivery', 'support'] });
  });

  it('is said by decorators, and by what a chain describes', () => {
    assert.deepEqual(purposesOf(`import { z } from 'zod';
import { IsString } from 'class-validator';
export const a = z.object({ phone: z.string().meta({ purpose: 'support' }), gender: z.string().meta({ title: 'Sex' }) });
export class B { @Purpose('research') @IsString() birthday!: string; @IsString() religion!: string; }`), { phone: ['support'], gender: [], birthday: ['research'], religion: [] });
  });

  it('is said in markup', () => {
    assert.deepEqual(purposesOf('export const A = () => <form>{/* @purpose support */}<input name="phone" /><input name="gender" /></form>;', 'a.tsx'), { phone: ['support'], gender: [] });
    assert.deepEqual(purposesOf('<template><el-form>\n<!-- @purpose support -->\n<el-form-item label="手机号"><el-input v-model="form.phone" /></el-form-item>\n<el-input v-model="form.gender" /></el-form></template>', 'a.vue'), { phone: ['support'], gender: [] });
  });

  it('is not said where only its place is kept', () => {
    assert.deepEqual(purposesOf("import { z } from 'zod';\nexport const a = z.object({\n  // @purpose TODO\n  phone: z.string(),\n});"), { phone: [] });
  });
});

describe('what is done with what a field is given', () => {
  const leadsOf = (text: string, others: Readonly<Record<string, string>> = {}) => readSurfaces('a.tsx', text, others).fields.map(({ leadsTo }) => leadsTo);

  it('is what submitting its form runs, in other files too', () => {
    const api = "export async function hand(machine: Machine, answers: object) { await machine.dispense(answers); }\n";
    assert.deepEqual(leadsOf("import { hand } from './api';\nexport function A({ machine }) { const finish = answers => hand(machine, answers); return <form onSubmit={handleSubmit(finish)}><input name=\"gender\" /></form>; }", { 'api.ts': api }), [['finish', 'hand', 'machine dispense']]);
  });

  it('is what the readers of a schema call, and where they are registered', () => {
    assert.deepEqual(leadsOf("import { z } from 'zod';\nconst body = z.object({ gender: z.string() });\nrouter.post('/pay', async (req, res) => { const data = body.parse(req.body); await createIntent(data); });"), [['/pay', 'body parse', 'createIntent']]);
  });

  it('is what the methods that take a class call, and where they are registered', () => {
    const controller = "import { Body, Controller, Post } from '@nestjs/common';\nimport { BuyDto } from './a';\n@Controller('kiosk')\nexport class Kiosk {\n  @Post('pay')\n  buy(@Body() body: BuyDto) { return this.tills.charge(body); }\n}\n";
    assert.deepEqual(leadsOf("import { IsString } from 'class-validator';\nexport class BuyDto { @IsString() gender!: string; }", { 'kiosk.controller.ts': controller }), [['buy', 'kiosk', 'pay', 'tills charge']]);
  });
});

describe('what a person reads beside an input', () => {
  const noticesOf = (text: string, others: Readonly<Record<string, string>> = {}) => readSurfaces('a.tsx', text, others).fields.map(({ notices }) => notices.map(({ kind, text: words }) => `${kind}: ${words}`));

  it('is its own help, and the texts, links and components around it', () => {
    assert.deepEqual(noticesOf('export const A = () => <section><p>Why we ask</p><a href="/privacy">More</a><Hint /><input name="idCardNo" placeholder="18 digits" aria-describedby="why" /></section>;'), [
      ['description: why', 'help: 18 digits', 'text: Why we ask', 'text: More', 'link: /privacy', 'component: Hint'],
    ]);
  });

  it('is what stands around the component, too, and nothing of another one', () => {
    const page = "import { A } from './a';\nexport const Page = () => <main><p>For the ticket</p><A /></main>;\nexport const Other = () => <p>Other</p>;\n";
    assert.deepEqual(noticesOf('export const A = () => <input name="idCardNo" />;\nexport const B = () => <p>B</p>;', { 'page.tsx': page }), [['text: For the ticket', 'component: A']]);
  });
});

describe('collectedFields of requests', () => {
  it('takes the names by which handlers read the body, each once', () => {
    assert.deepEqual(fieldsOf('routes.js', `router.post('/signup', async (req, res) => {
  const { phone, birthday } = req.body;
  if (!birthday) return res.status(400).json({});
  await save(phone, birthday, req.body.phone);
});`), ['phone user.contact.phone_number', 'birthday! user.demographic.date_of_birth']);
    assert.deepEqual(fieldsOf('route.ts', 'export async function POST(request: Request) { const { idCardNo } = await request.json(); return save(idCardNo); }'), ['idCardNo user.government_id.national_identification_number']);
    assert.deepEqual(fieldsOf('actions.ts', "export async function signUp(values: FormData) { await save(values.get('birthday'), values.get('size')); }"), ['birthday user.demographic.date_of_birth']);
  });

  it('leaves answers, and maps that are no form, alone', () => {
    assert.deepEqual(fieldsOf('a.js', "export async function load(response, map) { const { birthday } = await response.json(); return [birthday, response.body.gender, map.get('religion')]; }"), []);
  });

  it('says what a handler leads to', () => {
    assert.deepEqual(readSurfaces('a.js', "router.post('/pay', (req, res) => { charge(req.body.gender); });").fields[0]!.leadsTo, ['/pay', 'charge']);
  });
});

describe('collectedFields of further libraries', () => {
  it('reads frames and inputs in one, and locked inputs that open a picker', () => {
    assert.deepEqual(fieldsOf('a.tsx', "import { ProForm, ProFormText, ProFormGroup } from '@ant-design/pro-components';\nexport const A = () => <ProForm><ProFormGroup title=\"性别\"><ProFormText name=\"phone\" label=\"手机号\" rules={[{ required: true }]} /></ProFormGroup></ProForm>;"), ['phone! user.contact.phone_number']);
    assert.deepEqual(fieldsOf('a.vue', '<template><van-form><van-field v-model="birthday" is-link readonly label="出生日期" @click="open" /><van-field v-model="gender" readonly label="性别" /><InputText v-model="idCard" /></van-form></template>'), [
      'birthday user.demographic.date_of_birth', 'idCard user.government_id.national_identification_number',
    ]);
  });

  it('tells a table by the package that its types are of', () => {
    assert.deepEqual(fieldsOf('user.js', "const { DataTypes } = require('sequelize');\nconst sequelize = require('./db');\nmodule.exports = sequelize.define('User', { birthday: { type: DataTypes.DATEONLY }, gender: DataTypes.STRING });\nrouter.define('x', { religion: 'a' });"), ['birthday user.demographic.date_of_birth', 'gender user.demographic.gender']);
  });

  it('reads a frame whose input is given by a function', () => {
    const field = (name: string) => `<form.Field name="${name}" children={field => <input value={field.state.value} onChange={event => field.handleChange(event.target.value)} />} />`;
    assert.deepEqual(fieldsOf('a.tsx', `export const A = () => <form>${field('birthday')}${field('theme')}</form>;`), ['birthday user.demographic.date_of_birth']);
  });

  it('reads the JSON Schema that a checker is made of on the spot', () => {
    const schema = "{ type: 'object', required: ['phone'], properties: { phone: { type: 'string' }, total: { type: 'number' } } }";
    assert.deepEqual(fieldsOf('a.ts', `export const validate = ajv.compile(${schema});`), ['phone! user.contact.phone_number']);
    assert.deepEqual(fieldsOf('a.ts', `export const validateConfig = ajv.compile(${schema});`), []);
    assert.deepEqual(fieldsOf('a.ts', `export const kept = keep(${schema});`), []);
  });

  it('reads the JSON Schema of a body that is frozen by a cast', () => {
    assert.deepEqual(fieldsOf('a.ts', "export const signUpBody = { type: 'object', required: ['phone'], properties: { phone: { type: 'string' }, birthday: { type: 'string' } } } as const;"), ['phone! user.contact.phone_number', 'birthday user.demographic.date_of_birth']);
  });
});
