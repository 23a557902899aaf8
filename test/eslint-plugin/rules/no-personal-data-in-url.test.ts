import { testRule } from '../../support/test-rule.js';

testRule('no-personal-data-in-url', {
  valid: [
    {
      name: 'the number stands in the body',
      code: "export const find = (phone: string) => fetch('/api/orders/search?limit=20', { method: 'POST', body: JSON.stringify({ phone }) });",
    },
    {
      name: 'the path holds an id',
      code: 'export const load = (member: { id: string }) => fetch(`/api/members/${member.id}`);',
    },
    {
      name: 'a link opens a mail or a call',
      code: 'export const Links = ({ user }: { user: { email: string; phone: string } }) => <p><a href={`mailto:${user.email}`}>Mail</a><a href={`tel:${user.phone}`}>Call</a></p>;',
    },
    {
      name: 'a login page is told whom to expect',
      code: 'export const login = (email: string) => window.location.assign(`https://login.example/authorize?client_id=a&login_hint=${email}`);',
    },
    {
      name: 'the query holds a token',
      code: 'export const leave = (token: string) => fetch(`/api/unsubscribe?token=${token}`);',
    },
    {
      name: 'only a digest stands in the address',
      code: "import { createHash } from 'node:crypto';\nexport const avatar = (user: { email: string }) => fetch(`/avatars/${createHash('md5').update(user.email).digest('hex')}`);",
    },
    {
      name: 'what the next page is told is not in its address',
      code: "import { useNavigate } from 'react-router-dom';\nexport function Next({ user }: { user: { phone: string } }) { const navigate = useNavigate(); return <button onClick={() => navigate('/verify', { state: { phone: user.phone } })}>Next</button>; }",
    },
    {
      name: 'a mini-program asks by POST',
      code: "export const find = user => wx.request({ url: '/orders', method: 'POST', data: { phone: user.phone } });",
      filename: 'page.js',
    },
    {
      name: 'the parameters are the body',
      code: "export const find = (user: { email: string }) => fetch('/orders', { method: 'POST', body: new URLSearchParams({ email: user.email }) });",
    },
    {
      name: 'a picture has an address of its own, alone or with a size after it',
      code: 'export const Card = ({ student }: { student: { passportPhotoUrl: string; idCardPhotoUrl?: string } }) => <p><img src={student.idCardPhotoUrl || student.passportPhotoUrl} /><img src={`${student.passportPhotoUrl}?w=80`} /></p>;',
      filename: 'card.tsx',
    },
    {
      name: 'the next address says what this one does',
      code: "import { useSearchParams, useNavigate } from 'react-router-dom';\nexport function Next() { const [params] = useSearchParams(); const navigate = useNavigate(); return <button onClick={() => navigate('/verify?email=' + params.get('email'))}>Next</button>; }",
    },
    {
      name: 'a request is sent on to where its query says it is of',
      code: "import express from 'express';\nexpress().get('/old', (req, res) => res.redirect(`/new?phone=${req.query.phone}`));",
    },
    {
      name: 'the category may stand in addresses',
      code: 'export const load = (user: { email: string }) => fetch(`/api/members/${user.email}`);',
      options: [{ allowedCategories: ['user.contact.email']}],
    },
  ],
  invalid: [
    {
      name: 'what stood in the body is put into an address',
      code: "import express from 'express';\nexpress().post('/old', (req, res) => res.redirect(`/new?phone=${req.body.phone}`));",
      errors: [{ messageId: 'addressed', line: 2, column: 38, endLine: 2, endColumn: 82 }],
    },
    {
      name: 'a picture is asked for by the number of a passport',
      code: 'export const Card = ({ student }: { student: { passportNumber: string; photoBase: string } }) => <img src={`${student.photoBase}/photos?passport=${student.passportNumber}`} />;',
      filename: 'card.tsx',
      errors: [{ messageId: 'addressed', data: { api: 'img', data: "'student.passportNumber'" }, line: 1, column: 98, endLine: 1, endColumn: 176 }],
    },
    {
      name: 'a phone number stands in the query',
      code: 'export const find = (phone: string) => fetch(`/api/orders?phone=${encodeURIComponent(phone)}&limit=20`);',
      errors: [{
        messageId: 'addressed', line: 1, column: 40, endLine: 1, endColumn: 104,
        suggestions: [{ messageId: 'toBody', output: "export const find = (phone: string) => fetch('/api/orders?limit=20', { method: 'POST', body: JSON.stringify({ phone }) });" }],
      }],
    },
    {
      name: 'a client for requests is given it in a query',
      code: "import axios from 'axios';\nexport const find = (phone: string) => axios.get(`/api/orders?phone=${phone}`);\n",
      errors: [{
        messageId: 'addressed', line: 2, column: 40, endLine: 2, endColumn: 79,
        suggestions: [{ messageId: 'toBody', output: "import axios from 'axios';\nexport const find = (phone: string) => axios.post('/api/orders', { phone });\n" }],
      }],
    },
    {
      name: 'all parameters are personal',
      code: 'export const find = (user: { phone: string; email: string }) => fetch(`/api/orders?phone=${user.phone}&email=${user.email}`);',
      errors: [{
        messageId: 'addressed', line: 1, column: 65, endLine: 1, endColumn: 125,
        suggestions: [{ messageId: 'toBody', output: "export const find = (user: { phone: string; email: string }) => fetch('/api/orders', { method: 'POST', body: JSON.stringify({ phone: user.phone, email: user.email }) });" }],
      }],
    },
    {
      name: 'an e-mail address stands in the path',
      code: 'export const load = (user: { email: string }) => fetch(`/api/members/${user.email}`);',
      errors: [{
        messageId: 'addressed', line: 1, column: 50, endLine: 1, endColumn: 85,
      }],
    },
    {
      name: 'the client makes a query of the parameters',
      code: "import axios from 'axios';\nexport const find = (user: { phone: string }) => axios.get('/api/orders', { params: { phone: user.phone } });",
      errors: [{
        messageId: 'addressed', line: 2, column: 50, endLine: 2, endColumn: 109,
        suggestions: [{ messageId: 'toBody', output: "import axios from 'axios';\nexport const find = (user: { phone: string }) => axios.post('/api/orders', { phone: user.phone });" }],
      }],
    },
    {
      name: 'parameters are set one by one',
      code: "export function find(user: { idCard: string }) {\n  const query = new URLSearchParams();\n  query.set('idCard', user.idCard);\n  return fetch('/api/check?' + query.toString());\n}",
      errors: [{
        messageId: 'addressed', line: 4, column: 10, endLine: 4, endColumn: 49,
      }],
    },
    {
      name: 'the address was made as an object',
      code: "export function find(user: { email: string }) {\n  const url = new URL('https://shop.example/check');\n  url.searchParams.set('email', user.email);\n  return fetch(url);\n}",
      errors: [{
        messageId: 'addressed', line: 4, column: 10, endLine: 4, endColumn: 20,
      }],
    },
    {
      name: 'a page is opened with it',
      code: "import { useRouter } from 'next/navigation';\nexport function Next({ user }: { user: { phone: string } }) { const router = useRouter(); return <button onClick={() => router.push('/verify?phone=' + user.phone)}>Next</button>; }",
      errors: [{
        messageId: 'addressed', line: 2, column: 121, endLine: 2, endColumn: 163,
      }],
    },
    {
      name: 'a link leads there',
      code: 'export const Next = ({ user }: { user: { email: string } }) => <a href={`/verify?email=${user.email}`}>Next</a>;',
      errors: [{
        messageId: 'addressed', line: 1, column: 64, endLine: 1, endColumn: 104,
      }],
    },
    {
      name: 'a mini-program opens its next page with what was typed',
      code: "Page({\n  data: { mobile: '' },\n  onInput(event) { this.setData({ mobile: event.detail.value }); },\n  onNext() { wx.navigateTo({ url: `/pages/verify/index?mobile=${this.data.mobile}` }); },\n});",
      filename: 'page.js',
      errors: [{
        messageId: 'addressed', line: 4, column: 14, endLine: 4, endColumn: 86,
      }],
    },
    {
      name: "a mini-program's request without a method is a GET",
      code: "export const find = user => wx.request({ url: '/orders', data: { phone: user.phone } });",
      filename: 'page.js',
      errors: [{
        messageId: 'addressed', line: 1, column: 29, endLine: 1, endColumn: 88,
      }],
    },
    {
      name: 'a server redirects with it',
      code: "import express from 'express';\nexpress().post('/login', (request, response) => { response.redirect(`/welcome?email=${request.body.email}`); });",
      filename: 'server.ts',
      errors: [{
        messageId: 'addressed', line: 2, column: 51, endLine: 2, endColumn: 108,
      }],
    },
  ],
});
