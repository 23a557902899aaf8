import { testRule } from '../../support/test-rule.js';

testRule('no-personal-data-in-logs', {
  valid: [
    {
      name: 'a logger of the project that cleans what it is given is handed an id, and a person by somebody else',
      filename: 'src/send.ts',
      files: { 'src/journal.ts': "import winston from 'winston';\nclass Journal {\n  output = winston.createLogger({});\n  info(label: string, message: string, extra?: Record<string, any>) { this.output.info(message, { ...this.clean(extra), label, at: Date.now() }); }\n  note(message: string, data?: unknown) { const line = `[${new Date().toISOString()}] ${message} ${JSON.stringify(data)}`; console.info(line); }\n  clean = <T>(input: T, depth = 0): T => {\n    if (input instanceof Error) return { name: input.name, message: input.message, stack: input.stack } as any;\n    if (depth > 3) return '...' as any;\n    if (Array.isArray(input)) return input.map(one => this.clean(one, depth + 1)) as any;\n    const output: Record<string, any> = { ...input };\n    for (const key of Object.keys(output)) output[key] = key === 'token' ? '[hidden]' : this.clean(output[key], depth + 1);\n    return output as T;\n  };\n}\nexport default new Journal();\n", 'src/other.ts': "import journal from './journal';\nexport const other = (user: { email: string }) => journal.info('mail', 'sent', { to: user.email });\n" },
      code: "import journal from './journal';\nexport function send(user: { id: number; email: string }) {\n  journal.info('mail', 'sent', { id: user.id });\n  journal.note('sent', { id: user.id });\n}\n",
    },
    {
      name: 'nobody is told by the logger of the project itself',
      filename: 'src/journal.ts',
      files: { 'src/other.ts': "import journal from './journal';\nexport const other = (user: { email: string }) => { journal.info('mail', 'sent', { to: user.email }); journal.note('sent', { to: user.email }); };\n" },
      code: "import winston from 'winston';\nclass Journal {\n  output = winston.createLogger({});\n  info(label: string, message: string, extra?: Record<string, any>) { this.output.info(message, { ...this.clean(extra), label, at: Date.now() }); }\n  note(message: string, data?: unknown) { const line = `[${new Date().toISOString()}] ${message} ${JSON.stringify(data)}`; console.info(line); }\n  clean = <T>(input: T, depth = 0): T => {\n    if (input instanceof Error) return { name: input.name, message: input.message, stack: input.stack } as any;\n    if (depth > 3) return '...' as any;\n    if (Array.isArray(input)) return input.map(one => this.clean(one, depth + 1)) as any;\n    const output: Record<string, any> = { ...input };\n    for (const key of Object.keys(output)) output[key] = key === 'token' ? '[hidden]' : this.clean(output[key], depth + 1);\n    return output as T;\n  };\n}\nexport default new Journal();\n",
    },
    {
      name: 'one field of a checked request has a name that says nothing',
      code: "import express from 'express';\nimport { schema } from './schema';\nexpress().post('/', (req, res) => {\n  const { shape } = schema.parse(req.body);\n  console.log(shape);\n});\n",
    },
    {
      name: 'an error says what kind of check failed, whatever it is given',
      filename: 'src/check.ts',
      files: { 'src/join.ts': "import { check } from './check';\nexport const join = (user: { email: string }) => check(user.email);\n" },
      code: 'export function check(operator: string) {\n  throw new Error(`Unhandled operator: ${operator}`);\n}\n',
    },
    {
      name: 'how long something is was put in its place',
      code: "export const show = (card: { email: { length(): number }; phone: { size(): number } }) => console.log(card.email.length(), card.phone.size());\n",
    },
    {
      name: 'the fields that somebody lists are written over, if they are there',
      code: "function withoutSecrets(body: Record<string, string>) {\n  const hidden = ['password', 'email'];\n  const safe = { ...body };\n  hidden.forEach(key => { if (key in safe) safe[key] = '[REDACTED]'; });\n  return safe;\n}\nfunction hide(fields: { email?: string }) { if (fields.email) fields.email = '[hidden]'; }\nexport function save(password: string, email: string) {\n  console.log(withoutSecrets({ password, email }));\n  const fields = { email };\n  hide(fields);\n  console.log(fields);\n}\n",
    },
    {
      name: 'which one of a list is printed by what tells of nobody',
      code: "export function report(lines: string[]) {\n  const users = lines.map(line => ({ email: line.split(',')[0], password: line.split(',')[1], role: line.split(',')[2] }));\n  for (let index = 0; index < users.length; index++) {\n    const user = users[index];\n    console.log(user.role);\n  }\n}\n",
    },
    {
      name: 'a field is read of something whose type has a person elsewhere',
      code: "interface Approver { email: string; phone: string }\ninterface Template { content: string; parts: { text: string }[]; approver: Approver }\nexport async function show(load: (path: string) => Promise<Response>) {\n  const template: Template = await (await load('/template')).json();\n  console.log(template.content.trim(), template.parts.map(part => part.text));\n}\n",
    },
    {
      name: 'what somebody chose is yes or no, in a part of its type, too',
      code: "interface UserSettings { language: string; conversationHistory: boolean }\nexport const save = (id: string, settings: Partial<UserSettings>) => console.log('saved', { id, settings });\n",
    },
    {
      name: 'a form is asked for what is no datum of a person, a list of texts for one, and a control for whether it will do',
      code: "export function save(form: FormData, texts: Map<string, string>, group: { get(name: string): { valid: boolean; value: string } }) {\n  console.log(form.get('plan'), form.has('email'), texts.get('email'));\n}\nexport const check = (signUpForm: { get(name: string): { valid: boolean } }) => console.log(signUpForm.get('email').valid);\n",
    },
    {
      name: 'a filter has a member, and a holiday a wage',
      code: "export const list = (query: { filters: { member: string }[] }, holiday: { wage: number }) => console.log(query.filters.map(filter => filter.member), holiday.wage);\n",
    },
    {
      name: 'a text says where something goes that is no mail',
      code: 'interface MoveOptions { to: string; from: string }\nexport function move(options: MoveOptions) { console.log(`moved to ${options.to}`); }',
    },
    {
      name: 'only a developer sees what is printed',
      code: "const isLocal = process.env.NODE_ENV === 'development';\nexport function greet(user: { email: string }) {\n  if (import.meta.env.DEV) console.log(user.email);\n  if (process.env.NODE_ENV !== 'production') console.info(user.email);\n  if (isLocal && user.email) console.warn(user.email);\n  if (process.env.NODE_ENV === 'production') return;\n  console.log(user.email);\n}\n",
    },
    {
      name: 'a log line holds an id',
      code: "export function report(user: { id: string; email: string }) { console.log('signed up', user.id); }",
    },
    {
      name: 'the logged object is left without the personal field',
      code: 'export function report(user: { id: string; email: string }) { console.log({ id: user.id }); }',
    },
    {
      name: 'the text names what was sent and not to whom',
      code: 'export function report(order: { number: string }, user: { phone: string }) { console.log(`order ${order.number} sent`); }',
    },
    {
      name: 'the number is masked before it is logged',
      code: "export function report(user: { phone: string }) { console.log('calling', user.phone.replace(/.(?=.{4})/g, '*')); }",
    },
    {
      name: 'the id of the record is logged',
      code: 'export function report(customer: { id: string; email: string }) { console.log(customer.id); }',
    },
    {
      name: 'the rest of the record is logged, without the address',
      code: 'export function report(customer: { id: string; email: string }) { const { email, ...rest } = customer; console.log(rest.id); return email; }',
    },
    {
      name: 'the logger redacts the field',
      code: "import pino from 'pino';\nconst log = pino({ redact: ['customer.email'] });\nexport function report(customer: { email: string }) { log.info({ customer: { email: customer.email } }, 'signed up'); }",
    },
    {
      name: 'what stands under a name that tells nothing is a number of an order',
      code: "export function report(order: { number: string }) { const reference = order.number; console.log('sending', reference); }",
    },
    {
      name: 'the category may be logged here',
      code: "export function report(user: { email: string }) { console.log('signed up', user.email); }",
      options: [{ allowedCategories: ['user.contact.email'] }],
    },
    {
      name: 'how a phone moves is logged with nothing of whoever holds it',
      code: "import { Accelerometer } from 'expo-sensors';\nAccelerometer.addListener(({ x, y }) => console.log(x, y));\naddEventListener('deviceorientation', event => console.log(event.alpha));\n",
    },
    {
      name: 'the policy turns the rule off',
      code: "export function report(user: { email: string }) { console.log('signed up', user.email); }",
      policy: 'rules:\n  no-personal-data-in-logs: off\n',
    },
    {
      name: 'a field stands beside a secret one in the type of what was parsed',
      code: "interface Config { aws: { bucket: string }; auth: { password: string } }\nexport function load(text: string) { const config = JSON.parse(text) as Config; console.log(config.aws.bucket); return config; }",
    },
    {
      name: 'a placeholder stands for an id',
      code: "export function report(user: { id: string }) { console.log('%s signed up', user.id); }",
    },
    {
      name: 'the address goes to the own server',
      code: "export function report(user: { email: string }) { return fetch('/customers', { method: 'POST', body: JSON.stringify({ email: user.email }) }); }",
    },
  ],
  invalid: [
    {
      name: 'a logger of the project that cleans what it is given is handed an address',
      filename: 'src/send.ts',
      files: { 'src/journal.ts': "import winston from 'winston';\nclass Journal {\n  output = winston.createLogger({});\n  info(label: string, message: string, extra?: Record<string, any>) { this.output.info(message, { ...this.clean(extra), label, at: Date.now() }); }\n  note(message: string, data?: unknown) { const line = `[${new Date().toISOString()}] ${message} ${JSON.stringify(data)}`; console.info(line); }\n  clean = <T>(input: T, depth = 0): T => {\n    if (input instanceof Error) return { name: input.name, message: input.message, stack: input.stack } as any;\n    if (depth > 3) return '...' as any;\n    if (Array.isArray(input)) return input.map(one => this.clean(one, depth + 1)) as any;\n    const output: Record<string, any> = { ...input };\n    for (const key of Object.keys(output)) output[key] = key === 'token' ? '[hidden]' : this.clean(output[key], depth + 1);\n    return output as T;\n  };\n}\nexport default new Journal();\n" },
      code: "import journal from './journal';\nexport function send(user: { id: number; email: string }) {\n  journal.info('mail', 'sent', { to: user.email });\n  journal.note('sent', { to: user.email });\n}\n",
      errors: [
        { messageId: 'logged', line: 3, column: 3, endLine: 3, endColumn: 51, suggestions: 2 },
        { messageId: 'logged', line: 4, column: 3, endLine: 4, endColumn: 43, suggestions: 2 },
      ],
    },
    {
      name: 'a checked request is printed as a whole, and by a field whose name says what it is',
      code: "import express from 'express';\nimport { schema } from './schema';\nexpress().post('/', (req, res) => {\n  const sent = schema.parse(req.body);\n  console.log(sent);\n  console.log(sent.email);\n});\n",
      errors: [{ messageId: 'logged', line: 5, column: 3, endLine: 5, endColumn: 20, suggestions: 1 }, { messageId: 'logged', line: 6, column: 3, endLine: 6, endColumn: 26, suggestions: 2 }],
    },
    {
      name: 'an error says the mail address that it is given',
      filename: 'src/check.ts',
      files: { 'src/join.ts': "import { check } from './check';\nexport const join = (user: { email: string }) => check(user.email);\n" },
      code: 'export function check(email: string) {\n  throw new Error(`Unknown member: ${email}`);\n}\n',
      errors: [{ messageId: 'logged', line: 2, column: 9, endLine: 2, endColumn: 46, suggestions: 2 }],
    },
    {
      name: 'only some of the fields are written over, or where it is not there',
      code: "export function save(password: string, email: string, fields: { password?: string }) {\n  const hidden = ['password'];\n  const safe: Record<string, string> = { password, email };\n  hidden.forEach(key => { if (key in safe) safe[key] = '[REDACTED]'; });\n  console.log(safe);\n  const kept: Record<string, string> = { password };\n  hidden.forEach(key => { if (key in fields) kept[key] = '[REDACTED]'; });\n  console.log(kept);\n}\n",
      errors: [
        { messageId: 'logged', data: { api: 'console.log', data: "'email'" }, line: 5, column: 3, endLine: 5, endColumn: 20, suggestions: 1 },
        { messageId: 'logged', data: { api: 'console.log', data: "'password'" }, line: 8, column: 3, endLine: 8, endColumn: 20, suggestions: 1 },
      ],
    },
    {
      name: 'one of a list is printed by an address, which is all that is',
      code: "export function report(lines: string[]) {\n  const users = lines.map(line => ({ email: line.split(',')[0], password: line.split(',')[1] }));\n  for (let index = 0; index < users.length; index++) {\n    const user = users[index];\n    console.log(user.email);\n  }\n}\n",
      errors: [{ messageId: 'logged', data: { api: 'console.log', data: "'email'" }, line: 5, column: 5, endLine: 5, endColumn: 28, suggestions: 2 }],
    },
    {
      name: 'a text is printed and thrown, which is told once, or only thrown',
      code: "export function fail(email: string) {\n  const error = `no mail to ${email}`;\n  console.error(error);\n  throw new Error(error);\n}\nexport function stop(email: string) {\n  throw new Error(`no mail to ${email}`);\n}\n",
      errors: [
        { messageId: 'logged', data: { api: 'console.error', data: "'email'" }, line: 3, column: 3, endLine: 3, endColumn: 23 },
        { messageId: 'logged', data: { api: 'Error', data: "'email'" }, line: 7, column: 9, endLine: 7, endColumn: 41, suggestions: 2 },
      ],
    },
    {
      name: 'a form, a query and a control of a form are asked for an address of somebody',
      code: "export async function POST(request: Request) {\n  const form = await request.formData();\n  console.log(form.get('email'));\n  console.log(new URL(request.url).searchParams.get('phone'));\n}\nexport const save = (signUpForm: { get(name: string): { value: string } }) => console.log(signUpForm.get('email').value);\n",
      errors: [
        { messageId: 'logged', line: 3, column: 3, endLine: 3, endColumn: 33, suggestions: 1 },
        { messageId: 'logged', line: 4, column: 3, endLine: 4, endColumn: 62, suggestions: 1 },
        { messageId: 'logged', line: 6, column: 79, endLine: 6, endColumn: 121, suggestions: 1 },
      ],
    },
    {
      name: 'what somebody sent is asked for an address of theirs, however it is held, and for no other',
      code: "export async function GET(request: Request) {\n  const { searchParams } = new URL(request.url);\n  const phone = searchParams.get('phone');\n  console.log(phone, searchParams.get('page'));\n  console.log(new URLSearchParams(request.url).get('email'));\n  console.log(searchParams.getAll('phone'));\n  console.log(searchParams.get('page'), new Headers(request.headers).get('accept'));\n}\nexport const save = (element: HTMLFormElement) => console.log(new FormData(element).get('email'), new FormData(element).get('page'));\nexport const known = () => console.log(new URLSearchParams('phone=none&page=1').get('phone'));\n",
      errors: [
        { messageId: 'logged', line: 4, suggestions: 2 },
        { messageId: 'logged', line: 5, suggestions: 1 },
        { messageId: 'logged', line: 6, suggestions: 1 },
        { messageId: 'logged', line: 9 },
      ],
    },
    {
      name: 'a text says to whom a mail goes',
      code: 'interface SendMailOptions { to: string; subject: string }\nexport function send(options: SendMailOptions) { console.log(`mail to ${options.to}`); }',
      errors: [{ messageId: 'logged', data: { api: 'console.log', data: "'options.to'" }, line: 2, column: 50, endLine: 2, endColumn: 86, suggestions: [{ messageId: 'leaveOut', data: { data: 'options.to' }, output: 'interface SendMailOptions { to: string; subject: string }\nexport function send(options: SendMailOptions) { console.log(`mail to [redacted]`); }' }, { messageId: 'mask', data: { data: 'options.to' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

interface SendMailOptions { to: string; subject: string }
export function send(options: SendMailOptions) { console.log(\`mail to \${mask(options.to)}\`); }` }] }],
    },
    {
      name: 'it is printed in production, or not only on a developer\'s machine',
      code: "export function greet(user: { email: string; isNew: boolean }) {\n  if (process.env.NODE_ENV === 'production') console.log(user.email);\n  if (import.meta.env.DEV || user.isNew) console.log(user.email);\n  if (process.env.DEBUG) console.log(user.email);\n}\n",
      errors: [{ messageId: 'logged', line: 2, suggestions: 2 }, { messageId: 'logged', line: 3, suggestions: 2 }, { messageId: 'logged', line: 4, suggestions: 2 }],
    },
    {
      name: 'a log line holds an e-mail address',
      code: "export function report(user: { id: string; email: string }) { console.log('signed up', user.email); }",
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.email'" }, line: 1, column: 63, endLine: 1, endColumn: 99,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.email' }, output: "export function report(user: { id: string; email: string }) { console.log('signed up'); }" }, { messageId: 'mask', data: { data: 'user.email' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(user: { id: string; email: string }) { console.log('signed up', mask(user.email)); }` }],
      }],
    },
    {
      name: 'the logged object has a personal field',
      code: 'export function report(user: { id: string; email: string }) { console.log({ id: user.id, email: user.email }); }',
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.email'" }, line: 1, column: 63, endLine: 1, endColumn: 110,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.email' }, output: 'export function report(user: { id: string; email: string }) { console.log({ id: user.id }); }' }, { messageId: 'mask', data: { data: 'user.email' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(user: { id: string; email: string }) { console.log({ id: user.id, email: mask(user.email) }); }` }],
      }],
    },
    {
      name: 'the text holds a phone number',
      code: 'export function report(order: { number: string }, user: { phone: string }) { console.log(`order ${order.number} sent to ${user.phone}`); }',
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.phone'" }, line: 1, column: 78, endLine: 1, endColumn: 136,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.phone' }, output: 'export function report(order: { number: string }, user: { phone: string }) { console.log(`order ${order.number} sent to [redacted]`); }' }, { messageId: 'mask', data: { data: 'user.phone' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(order: { number: string }, user: { phone: string }) { console.log(\`order \${order.number} sent to \${mask(user.phone)}\`); }` }],
      }],
    },
    {
      name: 'the number is regrouped and stays whole',
      code: "export function report(user: { phone: string }) { console.log('calling', user.phone.replace(/(.{3})(.{4})/, '$1 $2 ')); }",
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.phone'" }, line: 1, column: 51, endLine: 1, endColumn: 119,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.phone' }, output: "export function report(user: { phone: string }) { console.log('calling'); }" }],
      }],
    },
    {
      name: 'the whole record is logged',
      code: 'export function report(customer: { id: string; email: string }) { console.log(customer); }',
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'customer'" }, line: 1, column: 67, endLine: 1, endColumn: 88,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'customer' }, output: "export function report(customer: { id: string; email: string }) { console.log('[redacted]'); }" }, {
          messageId: 'pick', data: { fields: 'id', record: 'customer' }, output: 'export function report(customer: { id: string; email: string }) { console.log({ id: customer.id }); }',
        }],
      }],
    },
    {
      name: 'what was taken out of the record is logged',
      code: 'export function report(customer: { id: string; email: string }) { const { email, ...rest } = customer; console.log(rest.id, email); }',
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'customer.email'" }, line: 1, column: 104, endLine: 1, endColumn: 131,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'customer.email' }, output: 'export function report(customer: { id: string; email: string }) { const { email, ...rest } = customer; console.log(rest.id); }' }, { messageId: 'mask', data: { data: 'customer.email' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(customer: { id: string; email: string }) { const { email, ...rest } = customer; console.log(rest.id, mask(email)); }` }],
      }],
    },
    {
      name: 'the logger redacts another field',
      code: "import pino from 'pino';\nconst log = pino({ redact: ['customer.phone'] });\nexport function report(customer: { email: string }) { log.info({ customer: { email: customer.email } }, 'signed up'); }",
      errors: [{
        messageId: 'logged', data: { api: 'pino.info', data: "'customer.email'" }, line: 3, column: 55, endLine: 3, endColumn: 117,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'customer.email' }, output: `import pino from 'pino';
const log = pino({ redact: ['customer.phone'] });
export function report(customer: { email: string }) { log.info('signed up'); }` }, { messageId: 'mask', data: { data: 'customer.email' }, output: `import pino from 'pino';

function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}
const log = pino({ redact: ['customer.phone'] });
export function report(customer: { email: string }) { log.info({ customer: { email: mask(customer.email) } }, 'signed up'); }` }],
      }],
    },
    {
      name: 'an address stands under a name that tells nothing',
      code: "export function report(user: { email: string }) { const reference = user.email; console.log('sending', reference); }",
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.email'" }, line: 1, column: 81, endLine: 1, endColumn: 114,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.email' }, output: "export function report(user: { email: string }) { const reference = user.email; console.log('sending'); }" }],
      }],
    },
    {
      name: 'only another category may be logged',
      code: "export function report(user: { email: string }) { console.log('signed up', user.email); }",
      options: [{ allowedCategories: ['user.contact.phone_number'] }],
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.email'" }, line: 1, column: 51, endLine: 1, endColumn: 87,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.email' }, output: "export function report(user: { email: string }) { console.log('signed up'); }" }, { messageId: 'mask', data: { data: 'user.email' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(user: { email: string }) { console.log('signed up', mask(user.email)); }` }],
      }],
    },
    {
      name: 'the policy makes it a warning, in Chinese',
      code: "export function report(user: { email: string }) { console.log('signed up', user.email); }",
      policy: 'rules:\n  no-personal-data-in-logs: warn\n',
      locale: 'zh-cn',
      errors: [{
        message: '“console.log”将“user.email”写入日志；改为写入编号、脱敏值或已屏蔽的字段即可满足本规则。', line: 1, column: 51, endLine: 1, endColumn: 87,
        suggestions: [{ desc: '不将“user.email”写入日志', output: "export function report(user: { email: string }) { console.log('signed up'); }" }, { desc: '对“user.email”脱敏，仅保留末尾', output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(user: { email: string }) { console.log('signed up', mask(user.email)); }` }],
      }],
    },
    {
      name: 'the secret field of what was parsed is logged, by its type',
      code: "interface Config { aws: { bucket: string }; auth: { password: string } }\nexport function load(text: string) { const config = JSON.parse(text) as Config; console.log(config.auth.password); return config; }",
      errors: [{ messageId: 'logged', data: { api: 'console.log', data: "'auth.password'" }, line: 2, column: 81, endLine: 2, endColumn: 114, suggestions: 1 }],
    },
    {
      name: 'a placeholder stands for an address',
      code: "export function report(user: { email: string }) { console.log('%s signed up', user.email); }",
      errors: [{
        messageId: 'logged', data: { api: 'console.log', data: "'user.email'" }, line: 1, column: 51, endLine: 1, endColumn: 90,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.email' }, output: "export function report(user: { email: string }) { console.log('%s signed up', '[redacted]'); }" }, { messageId: 'mask', data: { data: 'user.email' }, output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

export function report(user: { email: string }) { console.log('%s signed up', mask(user.email)); }` }],
      }],
    },
    {
      name: 'the text that goes to the own server goes to the log too',
      code: "export function report(user: { id: string; email: string }) { const body = JSON.stringify({ id: user.id, email: user.email }); console.debug(body); return fetch('/customers', { method: 'POST', body }); }",
      errors: [{
        messageId: 'logged', data: { api: 'console.debug', data: "'user.email'" }, line: 1, column: 128, endLine: 1, endColumn: 147,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'user.email' }, output: "export function report(user: { id: string; email: string }) { const body = JSON.stringify({ id: user.id, email: user.email }); console.debug('[redacted]'); return fetch('/customers', { method: 'POST', body }); }" }],
      }],
    },
    {
      name: 'a field of what a typed map has is written, and not what its other fields say',
      filename: 'src/a.ts',
      code: `interface SessionUser { id: string; email: string; roles: string[] }
const all = new Map<string, SessionUser>();
export function a(id: string) {
  const user = all.get(id)!;
  console.log(user.roles.join(','));
  console.log(user.email);
}
`,
      errors: [{ messageId: 'logged', data: { api: 'console.log', data: "'email'" }, line: 6, column: 3, endLine: 6, endColumn: 26, suggestions: [{ messageId: 'leaveOut', output: `interface SessionUser { id: string; email: string; roles: string[] }
const all = new Map<string, SessionUser>();
export function a(id: string) {
  const user = all.get(id)!;
  console.log(user.roles.join(','));
  console.log('[redacted]');
}
` }, { messageId: 'mask', output: `function mask(value: unknown): string {
  return String(value).replace(/.(?=..)/g, '*');
}

interface SessionUser { id: string; email: string; roles: string[] }
const all = new Map<string, SessionUser>();
export function a(id: string) {
  const user = all.get(id)!;
  console.log(user.roles.join(','));
  console.log(mask(user.email));
}
` }] }],
    },
  ],
});
