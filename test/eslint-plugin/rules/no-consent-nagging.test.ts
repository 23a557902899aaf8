import { testRule } from '../../support/test-rule.js';

const page = (answer: string) => `Page({
  askPrivacy() {
    wx.showModal({
      content: '请同意我们使用您的个人信息',
      success: res => {
        if (res.confirm) this.begin();
${answer}      },
    });
  },
});
`;

testRule('no-consent-nagging', {
  invalid: [
    {
      name: 'a loop ends with a yes',
      filename: 'src/start.ts',
      code: 'export async function start() {\n  let granted = false;\n  while (!granted) granted = await askForConsent();\n}\n',
      errors: [{ messageId: 'loop', data: { name: 'askForConsent' }, line: 3, column: 36, endLine: 3, endColumn: 51 }],
    },
    {
      name: 'a function calls itself for a no',
      filename: 'src/ask.ts',
      code: 'export async function ask(): Promise<boolean> {\n  if (!(await requestConsent())) return ask();\n  return true;\n}\n',
      errors: [{
        messageId: 'refusal', data: { name: 'requestConsent' }, line: 2, column: 41, endLine: 2, endColumn: 46,
        suggestions: [{ desc: 'Leave it at the no', output: 'export async function ask(): Promise<boolean> {\n  if (!(await requestConsent())) return false;\n  return true;\n}\n' }],
      }],
    },
    {
      name: 'a mini-program shows its dialog again; the message is in Chinese',
      locale: 'zh-cn',
      filename: 'pages/index/index.js',
      code: page('        else this.askPrivacy();\n'),
      errors: [{ message: '拒绝之后又回到“wx.showModal”的询问。', line: 7, column: 14, endLine: 7, endColumn: 31, suggestions: [{ desc: '接受拒绝，不再询问', output: page('        else {}\n') }] }],
    },
    {
      name: 'a clock asks again',
      filename: 'src/remind.ts',
      code: 'setInterval(() => {\n  if (!hasConsent()) showConsentDialog();\n}, 60000);\n',
      errors: [{ messageId: 'interval', data: { name: 'showConsentDialog' }, line: 2, column: 22, endLine: 2, endColumn: 41 }],
    },
    {
      name: 'a page asks whenever it is shown',
      filename: 'pages/index/index.js',
      code: "Page({\n  onShow() {\n    if (!wx.getStorageSync('privacyAgreed')) this.setData({ showPrivacy: true });\n  },\n});\n",
      errors: [{ messageId: 'return', data: { name: 'this.setData.showPrivacy' }, line: 3, column: 46, endLine: 3, endColumn: 81, suggestions: [{ messageId: 'coolDown', data: { days: '30' }, output: `function canAskAgain() {
  const askedAt = Number(wx.getStorageSync('consent-asked-at'));
  if (Date.now() - askedAt < 30 * 24 * 60 * 60 * 1000) return false;
  wx.setStorageSync('consent-asked-at', String(Date.now()));
  return true;
}

Page({
  onShow() {
    if (!wx.getStorageSync('privacyAgreed')) {
      if (!canAskAgain()) return;
      this.setData({ showPrivacy: true });
    }
  },
});
` }] }],
    },
    {
      name: 'an app asks at each start',
      filename: 'src/App.tsx',
      code: "import { useEffect } from 'react';\nexport function App() {\n  useEffect(() => {\n    if (localStorage.getItem('analytics-consent') !== 'granted') setConsentModalOpen(true);\n  }, []);\n}\n",
      errors: [{ messageId: 'start', data: { name: 'setConsentModalOpen' }, line: 4, column: 66, endLine: 4, endColumn: 91, suggestions: [{ messageId: 'coolDown', data: { days: '30' }, output: `import { useEffect } from 'react';

function canAskAgain(): boolean {
  const askedAt = Number(localStorage.getItem('consent-asked-at'));
  if (Date.now() - askedAt < 30 * 24 * 60 * 60 * 1000) return false;
  localStorage.setItem('consent-asked-at', String(Date.now()));
  return true;
}
export function App() {
  useEffect(() => {
    if (localStorage.getItem('analytics-consent') !== 'granted') {
      if (!canAskAgain()) return;
      setConsentModalOpen(true);
    }
  }, []);
}
` }] }],
    },
    {
      name: 'the settings are opened for a no',
      filename: 'src/scan.ts',
      code: "export async function scan() {\n  const { status } = await Camera.requestCameraPermissionsAsync();\n  if (status !== 'granted') {\n    Linking.openSettings();\n  }\n}\n",
      errors: [{
        messageId: 'settings', data: { name: 'Linking.openSettings' }, line: 4, column: 5, endLine: 4, endColumn: 27,
        suggestions: [{ desc: 'Leave it at the no', output: "export async function scan() {\n  const { status } = await Camera.requestCameraPermissionsAsync();\n  if (status !== 'granted') {\n  }\n}\n" }],
      }],
    },
  ],
  valid: [
    {
      name: 'whoever listens is told that tracking is off',
      filename: 'src/badge.tsx',
      code: "import { useEffect } from 'react';\nexport function Badge({ onAlert }: { onAlert?: (kind: string) => void }) {\n  useEffect(() => {\n    if (localStorage.getItem('location') === 'denied') onAlert?.('tracking_disabled, allow location access');\n  }, []);\n  return null;\n}\n",
    },
    { name: 'the no is taken', filename: 'pages/index/index.js', code: page('        else this.browse();\n') },
    { name: 'each thing of a list is asked once', filename: 'src/start.ts', code: 'export async function start(list) {\n  for (const one of list) await requestPermission(one);\n}\n' },
    { name: 'the clock looks when somebody refused', filename: 'src/remind.ts', code: "setInterval(() => {\n  if (!hasConsent() && Date.now() - Number(localStorage.getItem('refusedAt')) > month) showConsentDialog();\n}, 60000);\n" },
    { name: 'the page remembers that it asked', filename: 'pages/index/index.js', code: "Page({\n  onShow() {\n    if (!wx.getStorageSync('privacyAgreed') && !wx.getStorageSync('privacyAsked')) this.setData({ showPrivacy: true });\n  },\n});\n" },
    { name: 'a no is kept and read', filename: 'src/App.tsx', code: "import { useEffect } from 'react';\nexport function App() {\n  useEffect(() => {\n    if (!localStorage.getItem('analytics-consent')) setConsentModalOpen(true);\n  }, []);\n}\nexport const refuse = () => localStorage.setItem('analytics-consent', 'denied');\n" },
    { name: 'a person presses the button', filename: 'src/App.tsx', code: 'export const Button = () => <button onClick={() => showConsentDialog()}>Choose</button>;\n' },
    { name: 'a dialog offers the settings', filename: 'src/scan.ts', code: "export async function scan() {\n  const { status } = await Camera.requestCameraPermissionsAsync();\n  if (status !== 'granted') Alert.alert('Camera', 'Enable the camera?', [{ text: 'Settings', onPress: () => Linking.openSettings() }]);\n}\n" },
    { name: 'the option names what remembers', options: [{ remembering: ['showConsentDialog'] }], filename: 'src/remind.ts', code: 'setInterval(() => {\n  if (!hasConsent()) showConsentDialog();\n}, 60000);\n' },
  ],
});
