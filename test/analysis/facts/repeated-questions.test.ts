import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The places where somebody who refused is asked again, as `line why`. */
function repeatedIn(code: string, path = 'a.tsx'): readonly string[] {
  const facts = probe(new Map([[path, code]])).files.get(path)!;
  return facts.repeatedQuestions.map(({ span, again }) => `${facts.text.slice(0, span.start).split('\n').length} ${again}`);
}

describe('findRepeatedQuestions', () => {
  it('finds loops that end with a yes', () => {
    assert.deepEqual(repeatedIn(`export async function start() {
  let granted = false;
  while (!granted) {
    granted = await askForConsent('location');
  }
}`), ['4 loop']);
    assert.deepEqual(repeatedIn(`export async function start() {
  do {
    var status = await PermissionsAndroid.request('camera');
  } while (status !== 'granted');
}`), ['3 loop']);
    assert.deepEqual(repeatedIn(`export async function start(list) {
  for (const one of list) {
    const granted = await requestPermission(one);
    if (!granted) console.log(one);
  }
}`), []);
  });

  it('finds functions that call themselves for a no', () => {
    assert.deepEqual(repeatedIn('async function ask() {\n  if (!(await requestConsent())) return ask();\n  return true;\n}\n'), ['2 refusal']);
    assert.deepEqual(repeatedIn(`Page({
  askPrivacy() {
    wx.showModal({
      title: '隐私保护提示', content: '请同意我们收集您的个人信息',
      success: res => {
        if (res.confirm) this.begin();
        else this.askPrivacy();
      },
    });
  },
});`), ['7 refusal']);
    assert.deepEqual(repeatedIn(`Page({
  authorize() {
    wx.authorize({ scope: 'scope.userLocation', success: () => this.locate(), fail: () => this.authorize() });
  },
});`), ['3 refusal']);
    assert.deepEqual(repeatedIn(`function ask() {
  Alert.alert('Privacy', 'We use your personal data to measure the app.', [
    { text: 'Agree', onPress: begin },
    { text: 'No thanks', onPress: () => ask() },
  ]);
}`), ['4 refusal']);
    assert.deepEqual(repeatedIn(`function ask() {
  Alert.alert('Privacy', 'We use your personal data to measure the app.', [
    { text: 'Read the policy', onPress: () => ask() },
    { text: 'No thanks', onPress: () => leave() },
  ]);
}`), []);
    assert.deepEqual(repeatedIn(`function ask() {
  ElMessageBox.confirm('是否同意我们收集您的个人信息？').then(begin).catch(() => setTimeout(ask, 3000));
}`), ['2 refusal']);
  });

  it('finds a refusal that opens the same question', () => {
    assert.deepEqual(repeatedIn(`export function Banner() {
  const [open, setShowConsent] = useState(true);
  const refuse = () => { setShowConsent(false); setTimeout(() => setShowConsent(true), 5000); };
  return <ConsentModal visible={open} onDecline={refuse}>We use cookies for analytics</ConsentModal>;
}`), ['3 refusal']);
    assert.deepEqual(repeatedIn(`export function Banner() {
  const [open, setShowConsent] = useState(true);
  const refuse = () => setShowConsent(false);
  return <ConsentModal visible={open} onDecline={refuse}>We use cookies for analytics</ConsentModal>;
}`), []);
  });

  it('finds clocks, and pages that are shown again', () => {
    assert.deepEqual(repeatedIn('setInterval(() => {\n  if (!hasConsent()) showConsentDialog();\n}, 60000);\n'), ['2 interval']);
    assert.deepEqual(repeatedIn('function remind() {\n  if (!state.consented) showPrivacyPopup();\n}\nsetInterval(remind, 60000);\n'), ['2 interval']);
    assert.deepEqual(repeatedIn(`Page({
  onShow() {
    if (!wx.getStorageSync('privacyAgreed')) this.setData({ showPrivacy: true });
  },
});`), ['3 return']);
    assert.deepEqual(repeatedIn(`AppState.addEventListener('change', state => {
  if (state === 'active' && !consent.marketing) openConsentModal();
});`), ['2 return']);
    assert.deepEqual(repeatedIn(`router.beforeEach(async to => {
  if (!store.analyticsConsent) store.consentVisible = true;
});`), ['2 return']);
    assert.deepEqual(repeatedIn(`useFocusEffect(useCallback(() => {
  (async () => {
    const { status } = await Camera.getCameraPermissionsAsync();
    if (status !== 'granted') await Camera.requestCameraPermissionsAsync();
  })();
}, []));`), ['4 return']);
  });

  it('is silent where a refusal is remembered', () => {
    assert.deepEqual(repeatedIn(`Page({
  onShow() {
    if (!wx.getStorageSync('privacyAgreed') && !wx.getStorageSync('privacyRefusedAt')) this.setData({ showPrivacy: true });
  },
});`), []);
    assert.deepEqual(repeatedIn(`Page({
  onShow() {
    const answer = wx.getStorageSync('privacyConsent');
    if (answer === '') this.setData({ showPrivacy: true });
  },
  refuse() { wx.setStorageSync('privacyConsent', 'refused'); },
});`), []);
    assert.deepEqual(repeatedIn(`function mayAsk() {
  const at = Number(localStorage.getItem('consentRefusedAt') ?? 0);
  return Date.now() - at > 30 * 86400000;
}
setInterval(() => {
  if (!hasConsent() && mayAsk()) showConsentDialog();
}, 60000);
`), []);
    assert.deepEqual(repeatedIn(`setInterval(() => showConsentDialog(), 60000);
function showConsentDialog() {
  if (localStorage.getItem('consentRefusedAt')) return;
  consentVisible.value = true;
}
`), []);
    assert.deepEqual(repeatedIn(`useFocusEffect(useCallback(() => {
  (async () => {
    const { status, canAskAgain } = await Camera.getCameraPermissionsAsync();
    if (status !== 'granted' && canAskAgain) await Camera.requestCameraPermissionsAsync();
  })();
}, []));`), []);
  });

  it('finds a question at each start, where no answer but a yes is kept', () => {
    assert.deepEqual(repeatedIn(`App({
  onLaunch() {
    if (wx.getStorageSync('recommendConsent') !== 'yes') this.showConsentDialog();
  },
  showConsentDialog() {
    wx.showModal({ content: '是否同意个性化推荐使用您的个人信息？', success: res => { if (res.confirm) wx.setStorageSync('recommendConsent', 'yes'); } });
  },
});`), ['3 start']);
    assert.deepEqual(repeatedIn(`App({
  onLaunch() {
    if (!wx.getStorageSync('recommendConsent')) this.showConsentDialog();
  },
  showConsentDialog() {
    wx.showModal({ content: '是否同意个性化推荐使用您的个人信息？', success: res => { wx.setStorageSync('recommendConsent', { state: res.confirm ? 'given' : 'refused' }); } });
  },
});`), []);
    assert.deepEqual(repeatedIn(`export function App() {
  useEffect(() => {
    if (localStorage.getItem('analytics-consent') !== 'granted') setConsentModalOpen(true);
  }, []);
}`), ['3 start']);
  });

  it('takes a dialog that tells of an error for no question', () => {
    assert.deepEqual(repeatedIn(`export function Screen() {
  useEffect(() => {
    if (!isFaceIdAvailable()) Alert.alert('Error', 'Failed to check face recognition.', [{ text: 'OK', onPress: leave }]);
  }, []);
}`), []);
  });

  it('finds a person who is sent to the settings at once', () => {
    assert.deepEqual(repeatedIn(`export async function scan() {
  const { status } = await Camera.requestCameraPermissionsAsync();
  if (status !== 'granted') {
    Linking.openSettings();
  }
}`), ['4 settings']);
    assert.deepEqual(repeatedIn(`export async function scan() {
  const { status } = await Camera.requestCameraPermissionsAsync();
  if (status !== 'granted') {
    Alert.alert('Camera', 'Enable the camera?', [{ text: 'Settings', onPress: () => Linking.openSettings() }]);
  }
}`), []);
  });
});
