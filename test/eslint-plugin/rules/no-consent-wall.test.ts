import { testRule } from '../../support/test-rule.js';

testRule('no-consent-wall', {
  invalid: [
    {
      name: 'refusing closes the app',
      code: `import { BackHandler, Button, Modal, Text } from 'react-native';
import { remember } from './choice';
export function Gate({ onAgree }) {
  const onRefuse = () => {
    remember('refused');
    BackHandler.exitApp();
  };
  return (
    <Modal>
      <Text>We would like to use your personal information for recommendations.</Text>
      <Button title="Agree" onPress={onAgree} />
      <Button title="Refuse" onPress={onRefuse} />
    </Modal>
  );
}
`,
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the app', call: 'BackHandler.exitApp()' }, line: 6, column: 5, endLine: 6, endColumn: 26, suggestions: 1 }],
    },
    {
      name: 'a mini-program quits when the answer is no',
      filename: 'app.js',
      code: `wx.showModal({
  title: '个人信息授权',
  content: '是否同意我们收集您的个人信息用于个性化推荐？',
  success: result => {
    if (result.confirm) wx.setStorageSync('recommendConsent', { granted: true, at: Date.now() });
    else wx.exitMiniProgram();
  },
});
`,
      errors: [{ messageId: 'wall', line: 6, column: 10, endLine: 6, endColumn: 30, suggestions: 1 }],
    },
    {
      name: 'no order without consent to marketing',
      filename: 'src/order-guard.ts',
      code: `export function orderGuard(request, response, next) {
  if (!request.account.consents.marketing) {
    response.status(403).end();
    return;
  }
  next();
}
`,
      errors: [{ messageId: 'wall', data: { matter: 'marketing messages', ends: 'turns the request away', call: 'response.status(403)' }, line: 3, column: 5, endLine: 3, endColumn: 25, suggestions: 1 }],
    },
    {
      name: 'a question in the browser is followed by its end',
      filename: 'src/ask.ts',
      code: `export function ask() {
  if (!window.confirm('Do you agree to cookies for advertising?')) window.close();
}
`,
      errors: [{ messageId: 'wall', line: 2, column: 68, endLine: 2, endColumn: 82, suggestions: 1 }],
    },
    {
      name: 'taking consent back deletes the account',
      code: `import { deleteAccount } from './api';
export const Settings = () => <section><h2>Your consents</h2><button onClick={() => deleteAccount()}>Withdraw my consent to profiling</button></section>;
`,
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the session or account', call: 'deleteAccount()' }, line: 2, column: 85, endLine: 2, endColumn: 100 }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      filename: 'src/order-guard.ts',
      code: `export function orderGuard(request, response, next) {
  if (!request.account.consents.marketing) return response.sendStatus(403);
  next();
}
`,
      errors: [{ message: '拒绝营销信息会在此处（“response.sendStatus(403)”）拒绝请求。', line: 2, column: 51, endLine: 2, endColumn: 75, suggestions: 1 }],
    },
    {
      name: 'the guard of a router leads who refused to a page that says no',
      filename: 'router.ts',
      code: `import { createRouter } from 'vue-router';
export const router = createRouter({ routes: [] });
router.beforeEach(to => {
  const answer = localStorage.getItem('statistics-consent');
  if (answer === 'refused' && to.path !== '/blocked') return '/blocked';
  return true;
});
`,
      errors: [{ messageId: 'wall', line: 5, column: 55, endLine: 5, endColumn: 73 }],
    },
    {
      name: 'the guard of a router goes on to a page that says no',
      filename: 'router.ts',
      code: `import { createRouter } from 'vue-router';
export const router = createRouter({ routes: [] });
router.beforeEach((to, from, next) => {
  if (localStorage.getItem('statistics-consent') === 'refused') {
    next('/consent-required');
  } else {
    next();
  }
});
`,
      errors: [{ messageId: 'wall', line: 5, column: 5, endLine: 5, endColumn: 30, suggestions: 1 }],
    },
    {
      name: 'a desktop app quits for the button that declines',
      filename: 'src/main.js',
      code: `const { app, dialog } = require('electron');
async function ask() {
  const { response } = await dialog.showMessageBox({ type: 'question', message: 'Share usage data with us?', buttons: ['Agree', 'Decline'], cancelId: 1 });
  if (response !== 0) app.quit();
}
app.whenReady().then(ask);
`,
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the app', call: 'app.quit()' }, line: 4, column: 23, endLine: 4, endColumn: 33, suggestions: [{ messageId: 'goOn', output: `const { app, dialog } = require('electron');
async function ask() {
  const { response } = await dialog.showMessageBox({ type: 'question', message: 'Share usage data with us?', buttons: ['Agree', 'Decline'], cancelId: 1 });
  if (response !== 0) return;
}
app.whenReady().then(ask);
` }] }],
    },
    {
      name: 'a function of another file asks, and its no ends the app',
      filename: 'src/start.ts',
      files: {
        'src/ask.ts': `import { Alert } from 'react-native';
export function askAds(): Promise<boolean> {
  return new Promise((resolve) => {
    Alert.alert('Personalised ads', 'Do you agree that your data are used for personalised ads?', [
      { text: 'No', onPress: () => resolve(false) },
      { text: 'I agree', onPress: () => resolve(true) },
    ]);
  });
}
`,
      },
      code: `import RNExitApp from 'react-native-exit-app';
import { askAds } from './ask';
export async function start() {
  const agreed = await askAds();
  if (!agreed) {
    RNExitApp.exitApp();
  }
}
`,
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the app', call: 'RNExitApp.exitApp()' }, line: 6, column: 5, endLine: 6, endColumn: 24, suggestions: [{ messageId: 'goOn', output: `import RNExitApp from 'react-native-exit-app';
import { askAds } from './ask';
export async function start() {
  const agreed = await askAds();
  if (!agreed) {
    return;
  }
}
` }] }],
    },
    {
      name: 'the switch of a consent that is turned off signs out',
      filename: 'src/Toggle.tsx',
      files: {
        'src/api.ts': "export const saveConsent = (purpose: string, granted: boolean) => fetch(`/api/consents/${purpose}`, { method: 'PUT', body: JSON.stringify({ granted, at: Date.now(), version: 1 }) });\n",
      },
      code: `import { Switch, Text, View } from 'react-native';
import auth from '@react-native-firebase/auth';
import { saveConsent } from './api';
export function Toggle({ value }: { value: boolean }) {
  const onChange = async (next: boolean) => {
    await saveConsent('personalised-ads', next);
    if (!next) {
      await auth().signOut();
    }
  };
  return <View><Text>I consent to personalised ads</Text><Switch value={value} onValueChange={onChange} /></View>;
}
`,
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the session or account', call: 'auth().signOut()' }, line: 8, column: 13, endLine: 8, endColumn: 29, suggestions: [{ messageId: 'goOn', output: `import { Switch, Text, View } from 'react-native';
import auth from '@react-native-firebase/auth';
import { saveConsent } from './api';
export function Toggle({ value }: { value: boolean }) {
  const onChange = async (next: boolean) => {
    await saveConsent('personalised-ads', next);
    if (!next) {
      return;
    }
  };
  return <View><Text>I consent to personalised ads</Text><Switch value={value} onValueChange={onChange} /></View>;
}
` }] }],
    },
    {
      name: 'taking back a consent locks the account',
      filename: 'src/service.ts',
      files: {
        'src/db.ts': `import { PrismaClient } from '@prisma/client';
export const prisma = new PrismaClient();
`,
      },
      code: `import { prisma } from './db';
export async function revokeConsent(userId: string, purpose: 'analytics' | 'ads') {
  await prisma.consent.update({ where: { userId_purpose: { userId, purpose } }, data: { revokedAt: new Date() } });
  await prisma.user.update({ where: { id: userId }, data: { active: false } });
}
export async function closeAccount(userId: string) {
  await prisma.user.update({ where: { id: userId }, data: { active: false } });
}
`,
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the session or account', call: 'prisma.user.update({ where: { id: userId }, data:…' }, line: 4, column: 9, endLine: 4, endColumn: 79, suggestions: [{ messageId: 'goOn', output: `import { prisma } from './db';
export async function revokeConsent(userId: string, purpose: 'analytics' | 'ads') {
  await prisma.consent.update({ where: { userId_purpose: { userId, purpose } }, data: { revokedAt: new Date() } });
  return;
}
export async function closeAccount(userId: string) {
  await prisma.user.update({ where: { id: userId }, data: { active: false } });
}
` }] }],
    },
    {
      name: 'taking back a consent deletes the account',
      filename: 'src/settings.ts',
      code: "import axios from 'axios';\nexport async function withdrawMarketingConsent(userId: string) {\n  await axios.put(`/api/users/${userId}/consents/marketing`, { status: 'withdrawn' });\n  await axios.delete(`/api/users/${userId}`);\n}\n",
      errors: [{ messageId: 'wall', data: { matter: 'the use of data', ends: 'ends the session or account', call: 'axios.delete(`/api/users/${userId}`)' }, line: 4, column: 9, endLine: 4, endColumn: 45, suggestions: [{ messageId: 'goOn', output: "import axios from 'axios';\nexport async function withdrawMarketingConsent(userId: string) {\n  await axios.put(`/api/users/${userId}/consents/marketing`, { status: 'withdrawn' });\n  return;\n}\n" }] }],
    },
  ],
  valid: [
    { name: 'the guard of a router leads who refused anywhere else', filename: 'router.ts', code: `import { createRouter } from 'vue-router';
export const router = createRouter({ routes: [] });
router.beforeEach(to => {
  const answer = localStorage.getItem('statistics-consent');
  if (answer === 'refused' && to.path !== '/start') return '/start';
  return true;
});
` },
    { name: 'the guard of a router leads who is not logged in to the page that says no', filename: 'router.ts', code: `import { createRouter } from 'vue-router';
export const router = createRouter({ routes: [] });
router.beforeEach(to => {
  const session = localStorage.getItem('session');
  if (session === null && to.path !== '/blocked') return '/blocked';
  return true;
});
` },
    { name: 'refusing leads to the guest mode', code: `import { Button, Modal, Text } from 'react-native';
export const Gate = ({ onAgree, startGuestMode }) => (
  <Modal>
    <Text>We would like to use your personal information for recommendations.</Text>
    <Button title="Agree" onPress={onAgree} />
    <Button title="Refuse" onPress={() => startGuestMode()} />
  </Modal>
);` },
    { name: 'a contract is refused', filename: 'app.js', code: `wx.showModal({ title: '用户服务协议', content: '接受《用户服务协议》后方可下单租用设备。', success: result => { if (result.cancel) wx.exitMiniProgram(); } });` },
    { name: 'the contract was not accepted', filename: 'src/order-guard.ts', code: `export function orderGuard(request, response, next) {\n  if (!request.account.contract.acceptedVersion) return response.sendStatus(403);\n  next();\n}` },
    { name: 'the request is for the purpose itself', filename: 'src/subscribe.ts', code: `import { sendNewsletter } from './mail';\nexport async function post(request, response) {\n  if (!request.account.consents.marketing) return response.sendStatus(403);\n  await sendNewsletter(request.account);\n}` },
    { name: 'somebody logs out beside a link to the policy', code: `import { signOut } from './auth';\nexport const Menu = () => <nav><a href="/privacy">Privacy</a><button onClick={() => signOut()}>Log out</button></nav>;` },
    { name: 'the option exempts the purpose', options: [{ exemptPurposes: ['marketing-messages', 'advertising'] }], filename: 'src/order-guard.ts', code: `export function orderGuard(request, response, next) {\n  if (!request.account.consents.marketing) return response.sendStatus(403);\n  next();\n}` },
    {
      name: 'a licence is refused',
      filename: 'src/main.js',
      code: `const { app, dialog } = require('electron');
async function ask() {
  const { response } = await dialog.showMessageBox({ type: 'question', message: 'Do you accept the licence agreement?', buttons: ['Accept', 'Decline'], cancelId: 1 });
  if (response !== 0) app.quit();
}
app.whenReady().then(ask);
`,
    },
    {
      name: 'taking back a consent deletes what it was for',
      filename: 'src/settings.ts',
      code: "import axios from 'axios';\nexport async function withdrawLocationConsent(userId: string) {\n  await axios.put(`/api/users/${userId}/consents/location`, { status: 'withdrawn' });\n  await axios.delete(`/api/users/${userId}/locations`);\n}\n",
    },
  ],
});
