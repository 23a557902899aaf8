import { testRule } from '../../support/test-rule.js';

const files = { 'src/api.ts': "export const saveConsent = (choices: object) => fetch('/consent', { method: 'POST', body: JSON.stringify(choices) });\n" };
const filename = 'src/banner.tsx';
/** What is turned on by all actions is the store's. */
const store = { 'src/store.ts': "import { defineStore } from 'pinia';\nexport const useConsent = defineStore('consent', {\n  state: () => ({ analytics: false, open: false }),\n  actions: { acceptAll() { this.analytics = true; }, acceptAllTabs() { this.open = true; }, allowClosing() { this.open = false; } },\n});\n" };

testRule('no-implied-consent', {
  invalid: [
    {
      name: 'scrolling agrees',
      filename: 'src/banner.ts', files,
      code: `import { saveConsent } from './api';
window.addEventListener('scroll', () => { saveConsent({ analytics: true }); });
`,
      errors: [{
        messageId: 'implied', data: { call: 'saveConsent({ analytics: true })', act: 'somebody scrolled or moved' }, line: 2, column: 43, endLine: 2, endColumn: 75,
        suggestions: [{ desc: "Drop 'saveConsent({ analytics: true })'", output: "import { saveConsent } from './api';\nwindow.addEventListener('scroll', () => {  });\n" }],
      }],
    },
    {
      name: 'scrolling runs the action of a store',
      filename: 'src/banner.ts', files: store,
      code: "import { useConsent } from './store';\nconst consent = useConsent();\nwindow.addEventListener('scroll', () => consent.acceptAll());\n",
      errors: [{
        messageId: 'implied', data: { call: 'consent.acceptAll()', act: 'somebody scrolled or moved' }, line: 3, column: 41,
        suggestions: [{ desc: "Drop 'consent.acceptAll()'", output: "import { useConsent } from './store';\nconst consent = useConsent();\nwindow.addEventListener('scroll', () => {});\n" }],
      }],
    },
    {
      name: 'scrolling does what the button does',
      filename, files,
      code: `import { useEffect } from 'react';
import { saveConsent } from './api';
export function CookieBanner() {
  const accept = () => saveConsent({ analytics: true });
  useEffect(() => {
    window.addEventListener('scroll', accept);
  }, []);
  return <div><p>We use cookies for analytics.</p><button onClick={accept}>Accept</button><button onClick={() => saveConsent({ analytics: false })}>Reject</button></div>;
}
`,
      errors: [{
        messageId: 'implied', line: 6, column: 5, endLine: 6, endColumn: 46,
        suggestions: [{ desc: "Drop 'window.addEventListener('scroll', accep…'", output: `import { useEffect } from 'react';
import { saveConsent } from './api';
export function CookieBanner() {
  const accept = () => saveConsent({ analytics: true });
  useEffect(() => {
    
  }, []);
  return <div><p>We use cookies for analytics.</p><button onClick={accept}>Accept</button><button onClick={() => saveConsent({ analytics: false })}>Reject</button></div>;
}
` }],
      }],
    },
    {
      name: 'closing a dialog agrees',
      filename,
      code: `export const Ask = ({ done }) => (
  <Modal onClose={() => { localStorage.setItem('analyticsConsent', 'granted'); done(); }}>
    <p>We use your personal data for analytics.</p>
  </Modal>
);
`,
      errors: [{
        messageId: 'implied', data: { call: "localStorage.setItem('analyticsConsent', 'granted…", act: 'a dialog was closed' }, line: 2, column: 27, endLine: 2, endColumn: 78,
        suggestions: [{ desc: "Drop 'localStorage.setItem('analyticsConsent'…'", output: `export const Ask = ({ done }) => (
  <Modal onClose={() => {  done(); }}>
    <p>We use your personal data for analytics.</p>
  </Modal>
);
` }],
      }],
    },
    {
      name: 'some seconds agree',
      filename: 'src/banner.ts',
      code: "setTimeout(() => gtag('consent', 'update', { analytics_storage: 'granted' }), 5000);\n",
      errors: [{ messageId: 'implied', data: { call: "gtag('consent', 'update', { analytics_storage: 'g…", act: 'time went by' }, line: 1, column: 18, endLine: 1, endColumn: 77, suggestions: [{ desc: "Drop 'gtag('consent', 'update', { analytics_s…'", output: 'setTimeout(() => {}, 5000);\n' }] }],
    },
    {
      name: 'a notice that was read agrees',
      filename, files,
      code: `import { saveConsent } from './api';
export const Bar = () => <div><p>We use cookies for analytics.</p><button onClick={() => saveConsent({ analytics: true })}>Got it</button></div>;
`,
      errors: [{ messageId: 'implied', line: 2, column: 90, endLine: 2, endColumn: 122, suggestions: [{ desc: "Drop 'saveConsent({ analytics: true })'", output: "import { saveConsent } from './api';\nexport const Bar = () => <div><p>We use cookies for analytics.</p><button onClick={() => {}}>Got it</button></div>;\n" }] }],
    },
    {
      name: 'a mini-program agrees as its page is shown, told in Chinese',
      locale: 'zh-cn',
      filename: 'pages/index.js',
      code: "Page({ onShow() { wx.setStorageSync('recommendConsent', true); } });\n",
      errors: [{ message: "“wx.setStorageSync('recommendConsent', true)”因页面被打开而记录同意；改为在写明“同意”、并与“拒绝”并列的按钮被点击时记录即可满足本规则。", line: 1, column: 19, endLine: 1, endColumn: 62, suggestions: [{ desc: "删除“wx.setStorageSync('recommendConsent', t…”", output: 'Page({ onShow() {  } });\n' }] }],
    },
  ],
  valid: [
    { name: 'scrolling runs another action of the store', filename: 'src/banner.ts', files: store, code: "import { useConsent } from './store';\nconst ui = useConsent();\nwindow.addEventListener('scroll', () => { ui.acceptAllTabs(); ui.allowClosing(); });\n" },
    { name: 'a button agrees', filename, files, code: "import { saveConsent } from './api';\nexport const Bar = () => <div><p>We use cookies for analytics.</p><button onClick={() => saveConsent({ analytics: true })}>Accept</button><button onClick={() => saveConsent({ analytics: false })}>Reject</button></div>;" },
    { name: 'closing says no', filename, files, code: "import { saveConsent } from './api';\nexport const Ask = () => <Modal onClose={() => saveConsent({ analytics: false })}><p>We use your personal data for analytics.</p></Modal>;" },
    { name: 'closing is only remembered', filename, code: "export const Ask = () => <Modal onClose={() => localStorage.setItem('cookieBannerDismissed', 'true')}><p>We use cookies for analytics.</p></Modal>;" },
    { name: 'what was answered before is applied', filename: 'src/start.ts', code: "if (localStorage.getItem('analyticsConsent') === 'granted') gtag('consent', 'update', { analytics_storage: 'granted' });" },
    { name: 'a stored yes is sent again as a page opens', filename, files, code: "import { useEffect } from 'react';\nimport { saveConsent } from './api';\nexport function Sync() {\n  useEffect(() => {\n    const saved = localStorage.getItem('cookieConsent');\n    if (saved === 'accepted') saveConsent({ analytics: true });\n  }, []);\n  return null;\n}" },
    { name: 'the button waits for its animation', filename, files, code: "import { saveConsent } from './api';\nexport const Bar = () => <div><p>We use cookies for analytics.</p><button onClick={() => { setTimeout(() => saveConsent({ analytics: true }), 300); }}>Accept</button><button>Reject</button></div>;" },
    { name: 'the dialog was confirmed', filename: 'app.js', code: "wx.showModal({ title: '个人信息授权', content: '是否同意我们收集您的个人信息用于个性化推荐？', success: result => { if (result.confirm) wx.setStorageSync('recommendConsent', true); } });" },
    { name: 'the option allows the act', filename: 'src/banner.ts', options: [{ allowedActs: ['wait'] }], code: "setTimeout(() => gtag('consent', 'update', { analytics_storage: 'granted' }), 5000);" },
  ],
});
