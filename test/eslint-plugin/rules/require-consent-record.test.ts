import { testRule } from '../../support/test-rule.js';

testRule('require-consent-record', {
  invalid: [
    {
      name: 'a browser keeps a mere yes',
      filename: 'src/banner.ts',
      code: `export function acceptAll() {\n  localStorage.setItem('analyticsConsent', 'true');\n}\nexport const withdrawConsent = () => localStorage.removeItem('analyticsConsent');\n`,
      errors: [{
        messageId: 'bare', data: { name: 'analyticsConsent', purposes: ' to analytics' }, line: 2, column: 3, endLine: 2, endColumn: 51,
        suggestions: [{ desc: 'Keep the time beside it', output: `export function acceptAll() {\n  localStorage.setItem('analyticsConsent', 'true');\n  localStorage.setItem('analyticsConsentAt', new Date().toISOString());\n}\nexport const withdrawConsent = () => localStorage.removeItem('analyticsConsent');\n` }],
      }],
    },
    {
      name: 'what is kept has purposes and no time',
      filename: 'src/banner.ts',
      code: `export async function save() {\n  await AsyncStorage.setItem('privacy-consent', JSON.stringify({ analytics: true, replay: false }));\n}\nexport const withdrawConsent = () => AsyncStorage.removeItem('privacy-consent');\n`,
      errors: [{
        messageId: 'bare', data: { name: 'privacy-consent', purposes: '' }, line: 2, column: 9, endLine: 2, endColumn: 100,
        suggestions: [{ desc: 'Keep the time beside it', output: `export async function save() {\n  await AsyncStorage.setItem('privacy-consent', JSON.stringify({ analytics: true, replay: false, at: new Date().toISOString() }));\n}\nexport const withdrawConsent = () => AsyncStorage.removeItem('privacy-consent');\n` }],
      }],
    },
    {
      name: 'a column of the account says yes',
      filename: 'server/accounts.ts',
      code: `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport async function agree(id: string) {\n  await prisma.user.update({ where: { id }, data: { marketingConsent: true } });\n}\nexport async function withdrawMarketing(id: string) {\n  await prisma.user.update({ where: { id }, data: { marketingConsent: false } });\n}\n`,
      errors: [{ messageId: 'bare', data: { name: 'marketingConsent', purposes: ' to marketing messages' }, line: 4, column: 9, endLine: 4, endColumn: 80 }],
    },
    {
      name: 'a mini-program keeps a mere yes; the message is in Chinese',
      locale: 'zh-cn',
      filename: 'pages/index/index.js',
      code: `Page({\n  agree() {\n    wx.setStorageSync('privacyAgreed', true)\n  },\n  revoke() {\n    wx.removeStorageSync('privacyAgreed')\n  },\n})\n`,
      errors: [{
        message: '“privacyAgreed”仅以“是”保存同意；一并保存时间与文本版本即可满足本规则。', line: 3, column: 5, endLine: 3, endColumn: 45,
        suggestions: [{ desc: '同时保存时间', output: `Page({\n  agree() {\n    wx.setStorageSync('privacyAgreed', true)\n    wx.setStorageSync('privacyAgreedAt', new Date().toISOString())\n  },\n  revoke() {\n    wx.removeStorageSync('privacyAgreed')\n  },\n})\n` }],
      }],
    },
  ],
  valid: [
    { name: 'the time is kept beside it', filename: 'src/banner.ts', code: `export function acceptAll() {\n  localStorage.setItem('analyticsConsent', 'true');\n  localStorage.setItem('analyticsConsentAt', String(Date.now()));\n}\n` },
    { name: 'the server is told as well', filename: 'src/banner.ts', code: `export async function acceptAll() {\n  localStorage.setItem('analyticsConsent', 'true');\n  await fetch('/api/consents', { method: 'POST', body: JSON.stringify({ purpose: 'analytics' }) });\n}\n` },
    { name: 'another file keeps the record', filename: 'src/banner.ts', files: { 'server/consents.ts': "export async function keep(userId: string, purpose: string) {\n  await prisma.consent.create({ data: { userId, purpose, granted: true, textVersion: 'v4' } });\n}\n" }, code: `export function acceptAll() {\n  localStorage.setItem('analyticsConsent', 'true');\n}\n` },
    { name: 'a no is kept', filename: 'src/banner.ts', code: `export const refuse = () => localStorage.setItem('analyticsConsent', 'false');\n` },
    { name: 'a contract is accepted', filename: 'src/terms.ts', code: `export const accept = () => localStorage.setItem('acceptedTerms', 'true');\n` },
    { name: 'the column has its time', filename: 'server/accounts.ts', code: `export async function agree(id: string) {\n  await prisma.user.update({ where: { id }, data: { marketingConsent: true, marketingConsentAt: new Date() } });\n}\n` },
    { name: 'it is proven elsewhere', options: [{ provenElsewhere: ['analyticsConsent'] }], filename: 'src/banner.ts', code: `export const accept = () => localStorage.setItem('analyticsConsent', 'true');\n` },
  ],
});
