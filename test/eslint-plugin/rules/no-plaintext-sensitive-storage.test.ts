import { testRule } from '../../support/test-rule.js';

const card = (imported: string, set: string, get: string, remove: string) => `import ${imported};
const KEY = 'medical.card';
export const keep = (card: { allergies: string[] }) => ${set}(KEY, JSON.stringify(card.allergies));
export const show = () => ${get}(KEY);
export const forget = () => ${remove}(KEY);
`;

testRule('no-plaintext-sensitive-storage', {
  valid: [
    {
      name: 'what is kept under a name that is none of a person is changed, and of who is logged in only the theme is kept',
      code: "import { client } from './client';\nexport async function keep() {\n  const cart = JSON.parse(localStorage.getItem('shop_cart') ?? '[]').map((one: { id: string }) => ({ ...one, seen: true }));\n  localStorage.setItem('shop_cart', JSON.stringify(cart));\n  localStorage.setItem('theme', (await client.auth.me()).theme);\n}",
    },
    {
      name: 'step, theme and session are kept',
      code: "export function keep(form: { step: number; theme: string }, accessToken: string) {\n  localStorage.setItem('step', String(form.step));\n  localStorage.setItem('theme', form.theme);\n  localStorage.setItem('access_token', accessToken);\n}",
    },
    {
      name: 'a phone number is kept',
      code: "export const keep = (user: { phone: string }) => localStorage.setItem('phone', user.phone);",
    },
    {
      name: "the store is the system's own safe",
      code: "import * as SecureStore from 'expo-secure-store';\nexport const keep = (card: { bloodType: string }) => SecureStore.setItemAsync('card', card.bloodType);",
    },
    {
      name: 'where to deliver to is kept',
      code: "export function keep(form: { fullName: string; phone: string; homeAddress: string }) {\n  localStorage.setItem('delivery', JSON.stringify({ fullName: form.fullName, phone: form.phone, homeAddress: form.homeAddress }));\n}\n",
    },
    {
      name: 'the digest of a template is kept, and a code that is good for minutes',
      code: "import bcrypt from 'bcrypt';\nimport { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();\nexport async function add(body: { firstName: string; faceDescriptor: string; pin: string; otp: string }) {\n  await db.staff.create({ data: { firstName: body.firstName, face: await bcrypt.hash(body.faceDescriptor, 10), pin: await bcrypt.hash(body.pin, 10), otp: body.otp } });\n}\n",
    },
    {
      name: 'the value is encrypted',
      code: "import CryptoJS from 'crypto-js';\nexport const keep = (card: { diagnosis: string }, key: string) => localStorage.setItem('card', CryptoJS.AES.encrypt(card.diagnosis, key).toString());",
    },
    {
      name: 'the store was made with a key',
      code: "import { MMKV } from 'react-native-mmkv';\nconst store = new MMKV({ id: 'a', encryptionKey: 'b' });\nexport const keep = (card: { diagnosis: string }) => store.set('card', card.diagnosis);",
    },
    {
      name: 'only the last digits are kept',
      code: "export const keep = (form: { bankCardNo: string }) => localStorage.setItem('card', form.bankCardNo.slice(-4));",
    },
    {
      name: 'the password is hashed',
      code: "import { PrismaClient } from '@prisma/client';\nimport bcrypt from 'bcrypt';\nexport async function signUp(form: { email: string; password: string }) {\n  const password = await bcrypt.hash(form.password, 12);\n  await new PrismaClient().user.create({ data: { email: form.email, password } });\n}",
    },
    {
      name: 'the policy says that stores are encrypted',
      code: "import { PrismaClient } from '@prisma/client';\nexport const keep = (form: { idCardNo: string }) => new PrismaClient().user.create({ data: { idCardNo: form.idCardNo } });",
      policy: 'attestations: { encryptedAtRest: true }\n',
    },
    {
      name: 'it is sent over TLS',
      code: "export const check = (form: { idCardNo: string }) => fetch('https://api.check.example', { method: 'POST', body: JSON.stringify({ id: form.idCardNo }) });",
    },
    {
      name: 'it is sent to the same machine',
      code: "export const check = (form: { idCardNo: string }) => fetch('http://localhost:3000/check', { method: 'POST', body: JSON.stringify({ id: form.idCardNo }) });",
    },
    {
      name: 'the category may be kept as it is',
      code: "export const keep = (form: { bankCardNo: string }) => localStorage.setItem('card', form.bankCardNo);",
      options: [{ allowedCategories: ['user.financial.bank_account']}],
    },
  ],
  invalid: [
    {
      name: 'a screen keeps and reads it in the plain store of React Native',
      code: card("AsyncStorage from '@react-native-async-storage/async-storage'", 'AsyncStorage.setItem', 'AsyncStorage.getItem', 'AsyncStorage.removeItem'),
      errors: [{
        messageId: 'onDevice', data: { api: '@react-native-async-storage/async-storage.setItem', data: "'card.allergies'" }, line: 3, column: 56, endLine: 3, endColumn: 113,
        suggestions: [{ desc: "Keep what this file keeps with 'expo-secure-store', which has to be installed", output: card("* as SecureStore from 'expo-secure-store'", 'SecureStore.setItemAsync', 'SecureStore.getItemAsync', 'SecureStore.deleteItemAsync') }],
      }],
    },
    {
      name: 'a screen only keeps it, so that another file reads it',
      code: card("AsyncStorage from '@react-native-async-storage/async-storage'", 'AsyncStorage.setItem', 'AsyncStorage.mergeItem', 'AsyncStorage.removeItem'),
      errors: [{ messageId: 'onDevice', data: { api: '@react-native-async-storage/async-storage.setItem', data: "'card.allergies'" }, line: 3, column: 56, endLine: 3, endColumn: 113 }],
    },
    {
      name: 'a number that lets somebody in is one of many lines; the line is named, too',
      code: "import { createClient } from '@supabase/supabase-js';\nexport async function POST(request: Request) {\n  const { first_name, email, pin } = await request.json();\n  const client = createClient('u', 'k');\n  await client\n    .from('staff')\n    .insert({\n      first_name,\n      email,\n      is_active: true,\n      pin: pin ?? '0000',\n    });\n}",
      errors: [{ messageId: 'inDatabase', also: '11:7', data: { api: 'createClient.from.insert', data: "'json.pin'" }, line: 5, column: 9, endLine: 12, endColumn: 7, suggestions: [{ messageId: 'leaveOut', data: { data: 'json.pin' }, output: "import { createClient } from '@supabase/supabase-js';\nexport async function POST(request: Request) {\n  const { first_name, email, pin } = await request.json();\n  const client = createClient('u', 'k');\n  await client\n    .from('staff')\n    .insert({\n      first_name,\n      email,\n      is_active: true,\n    });\n}" }] }],
    },
    {
      name: 'what was typed into the fields of an account is kept as a whole',
      code: "import { useState } from 'react';\nexport function Create() {\n  const [form, setForm] = useState({ username: '', name: '', email: '', role: '' });\n  const save = () => {\n    const made = { id: 1, username: form.username.trim(), name: form.name.trim(), email: form.email.trim(), role: form.role };\n    localStorage.setItem('made', JSON.stringify([made]));\n  };\n  return <form onSubmit={save}><input onChange={event => setForm({ ...form, [event.target.name]: event.target.value })} /></form>;\n}",
      errors: [{ messageId: 'onDevice', data: { api: 'localStorage.setItem', data: "'username', 'name', 'email'" }, line: 6, column: 5, endLine: 6, endColumn: 57, suggestions: [{
        messageId: 'pick', data: { fields: 'id', record: 'made' }, output: "import { useState } from 'react';\nexport function Create() {\n  const [form, setForm] = useState({ username: '', name: '', email: '', role: '' });\n  const save = () => {\n    const made = { id: 1, username: form.username.trim(), name: form.name.trim(), email: form.email.trim(), role: form.role };\n    localStorage.setItem('made', JSON.stringify([{ id: made.id }]));\n  };\n  return <form onSubmit={save}><input onChange={event => setForm({ ...form, [event.target.name]: event.target.value })} /></form>;\n}",
      }] }],
    },
    {
      name: 'the people kept under a key are kept again',
      code: "export function mark(id: string) {\n  const people = JSON.parse(localStorage.getItem('school_staff') ?? '[]').map((one: any) => (one.id === id ? { ...one, enrolled: true } : one));\n  localStorage.setItem('school_staff', JSON.stringify(people));\n}",
      errors: [{ messageId: 'onDevice', data: { api: 'localStorage.setItem', data: "'school_staff'" }, line: 3, column: 3, endLine: 3, endColumn: 63 }],
    },
    {
      name: 'who is logged in is kept as a whole',
      code: "import { client } from 'some-backend';\nexport async function keep() {\n  const who = await client.auth.me();\n  localStorage.setItem('cache', JSON.stringify({ ...who, at: 1 }));\n}",
      errors: [{ messageId: 'onDevice', data: { api: 'localStorage.setItem', data: "'auth.me'" }, line: 4, column: 3, endLine: 4, endColumn: 67 }],
    },
    {
      name: 'a bank card is kept in the browser',
      code: "export const keep = (form: { bankCardNo: string; step: number }) => localStorage.setItem('draft', JSON.stringify({ card: form.bankCardNo, step: form.step }));",
      errors: [{
        messageId: 'onDevice', line: 1, column: 69, endLine: 1, endColumn: 158,
        suggestions: [{ messageId: 'leaveOut', output: "export const keep = (form: { bankCardNo: string; step: number }) => localStorage.setItem('draft', JSON.stringify({ step: form.step }));" }],
      }],
    },
    {
      name: 'a bank card is kept beside what may be',
      code: "export const keep = (form: { bankCardNo: string; step: number }) => localStorage.setItem('draft', JSON.stringify({ bankCardNo: form.bankCardNo, step: form.step }));",
      errors: [{
        messageId: 'onDevice', line: 1, column: 69, endLine: 1, endColumn: 164,
        suggestions: [{ messageId: 'leaveOut', output: "export const keep = (form: { bankCardNo: string; step: number }) => localStorage.setItem('draft', JSON.stringify({ step: form.step }));" }],
      }],
    },
    {
      name: 'health data is kept in plain storage of the app',
      code: "import AsyncStorage from '@react-native-async-storage/async-storage';\nexport const keep = (card: { allergies: string[] }) => AsyncStorage.setItem('card', JSON.stringify(card.allergies));",
      errors: [{
        messageId: 'onDevice', line: 2, column: 56, endLine: 2, endColumn: 116,
      }],
    },
    {
      name: 'the store was made without a key',
      code: "import { MMKV } from 'react-native-mmkv';\nconst store = new MMKV({ id: 'a' });\nexport const keep = (card: { diagnosis: string }) => store.set('card', card.diagnosis);",
      errors: [{
        messageId: 'onDevice', line: 3, column: 54, endLine: 3, endColumn: 87,
      }],
    },
    {
      name: 'it is written in other signs, which hides nothing',
      code: "export const keep = (card: { diagnosis: string }) => localStorage.setItem('card', btoa(card.diagnosis));",
      errors: [{
        messageId: 'onDevice', line: 1, column: 54, endLine: 1, endColumn: 104,
      }],
    },
    {
      name: 'a whole record of a person is kept',
      code: "export const keep = user => localStorage.setItem('user', JSON.stringify(user));",
      filename: 'login.js',
      errors: [{
        messageId: 'onDevice', line: 1, column: 29, endLine: 1, endColumn: 79,
      }],
    },
    {
      name: 'the parts of a record are kept together',
      code: "import AsyncStorage from '@react-native-async-storage/async-storage';\nexport async function add(employee: { username: string; fullName: string; email: string }, all: object[]) {\n  const added = { username: employee.username, fullName: employee.fullName, email: employee.email };\n  await AsyncStorage.setItem('employees', JSON.stringify([...all, added]));\n}\n",
      errors: [{ messageId: 'onDevice', line: 4 }],
    },
    {
      name: 'a face template and the number that opens the door are written to the database as they are',
      code: "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();\nexport async function add(request: Request) {\n  const body = await request.json();\n  const { first_name, email, phone, pin } = body;\n  await db.staff.create({ data: { first_name, email, phone, pin } });\n  await db.staff.update({ where: { id: 1 }, data: { faceDescriptor: JSON.stringify(body.faceDescriptor) } });\n}\n",
      errors: [{ messageId: 'inDatabase', line: 6, suggestions: 1 }, { messageId: 'inDatabase', line: 7, suggestions: 1 }],
    },
    {
      name: 'a cookie holds an identity number',
      code: 'export const keep = (user: { idCard: string }) => { document.cookie = `id=${user.idCard}`; };',
      errors: [{
        messageId: 'onDevice', line: 1, column: 53, endLine: 1, endColumn: 90,
      }],
    },
    {
      name: 'a password is written to the database as it is',
      code: "import { PrismaClient } from '@prisma/client';\nexport const signUp = (form: { email: string; password: string }) => new PrismaClient().user.create({ data: { email: form.email, password: form.password } });\nexport const leave = (id: string) => new PrismaClient().user.delete({ where: { id } });",
      errors: [{
        messageId: 'inDatabase', line: 2, column: 70, endLine: 2, endColumn: 158,
        suggestions: [{ messageId: 'leaveOut', output: "import { PrismaClient } from '@prisma/client';\nexport const signUp = (form: { email: string; password: string }) => new PrismaClient().user.create({ data: { email: form.email } });\nexport const leave = (id: string) => new PrismaClient().user.delete({ where: { id } });" }],
      }],
    },
    {
      name: 'a whole record is kept, of which the policy declares some fields',
      code: "export const keep = (user: { id: string; name: string; email: string; idCard: string; plan: string }) => localStorage.setItem('user', JSON.stringify(user));",
      policy: 'data: [{ category: user.name, basis: contract }, { category: user.contact, basis: contract }, { category: user.government_id, basis: contract }]\n',
      errors: [{
        messageId: 'onDevice', line: 1, column: 106, endLine: 1, endColumn: 156,
        suggestions: [{ messageId: 'pick', data: { fields: 'id, name, email', record: 'user' }, output: "export const keep = (user: { id: string; name: string; email: string; idCard: string; plan: string }) => localStorage.setItem('user', JSON.stringify({ id: user.id, name: user.name, email: user.email }));" }],
      }],
    },
    {
      name: 'it is sent over plain HTTP',
      code: "export const check = (form: { idCardNo: string }) => fetch('http://api.check.example', { method: 'POST', body: JSON.stringify({ id: form.idCardNo }) });",
      errors: [{
        messageId: 'inTransit', line: 1, column: 54, endLine: 1, endColumn: 152,
        suggestions: [{ messageId: 'useTls', output: "export const check = (form: { idCardNo: string }) => fetch('https://api.check.example', { method: 'POST', body: JSON.stringify({ id: form.idCardNo }) });" }],
      }],
    },
  ],
});
