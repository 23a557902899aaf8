import { testRule } from '../../support/test-rule.js';

const banner = (buttons: string) => `export const CookieBanner = ({ accept, reject, choose, close }) => (
  <div role="dialog">
    <p>We use cookies for analytics and advertising.</p>
    ${buttons}
  </div>
);
`;

testRule('require-decline-option', {
  invalid: [
    {
      name: 'the yes of a banner is a constant',
      code: banner('<button onClick={() => save(true)}>Accept all</button>'),
      errors: [{ messageId: 'missing', data: { label: 'Accept all' }, line: 4, suggestions: [{ messageId: 'addNo', data: { label: 'Reject' }, output: banner('<button onClick={() => save(true)}>Accept all</button>\n    <button onClick={() => save(false)}>Reject</button>') }] }],
    },
    {
      name: 'a banner can only be accepted',
      code: banner('<button onClick={accept}>Accept</button>'),
      errors: [{ messageId: 'missing', data: { label: 'Accept' }, line: 4, column: 5, endLine: 4, endColumn: 30 }],
    },
    {
      name: 'beside yes there is a cross',
      code: banner('<button onClick={accept}>Accept all</button><button onClick={close} aria-label="Close">×</button>'),
      errors: [{ messageId: 'missing', line: 4, column: 5, endLine: 4, endColumn: 30 }],
    },
    {
      name: 'no is in the settings',
      code: banner('<button onClick={accept}>Accept all</button><button onClick={choose}>Cookie settings</button>'),
      errors: [{ messageId: 'behind', data: { label: 'Accept all', behind: 'Cookie settings' }, line: 4, column: 5, endLine: 4, endColumn: 30 }],
    },
    {
      name: 'a mini-program hides the no',
      filename: 'app.js',
      code: "wx.showModal({ title: '隐私授权', content: '是否同意我们收集您的个人信息用于个性化推荐？', showCancel: false, confirmText: '同意' });\n",
      errors: [{
        messageId: 'missing', data: { label: '同意' }, line: 1, column: 1, endLine: 1, endColumn: 105,
        suggestions: [{ desc: 'Show the button that says no', output: "wx.showModal({ title: '隐私授权', content: '是否同意我们收集您的个人信息用于个性化推荐？', showCancel: true, confirmText: '同意' });\n" }],
      }],
    },
    {
      name: 'an alert has one button',
      filename: 'src/ask.ts',
      code: "import { Alert } from 'react-native';\nexport const ask = (go: () => void) => Alert.alert('Privacy', 'Do you agree that we use your data for analytics?', [{ text: 'OK', onPress: go }]);\n",
      errors: [{ messageId: 'missing', data: { label: 'OK' }, line: 2, column: 40, endLine: 2, endColumn: 146 }],
    },
    {
      name: 'a popup of Taro has one button, told in Chinese',
      locale: 'zh-cn',
      filename: 'src/privacy-popup.tsx',
      code: `export const PrivacyPopup = ({ agree }) => (
  <View className="popup">
    <Text>为了向您提供个性化推荐，我们需要收集和使用您的个人信息。</Text>
    <Button onClick={agree}>同意并继续</Button>
  </View>
);
`,
      errors: [{ message: '“同意并继续”只能同意，无法拒绝；增加同级的拒绝按钮即可满足本规则。', line: 4, column: 5, endLine: 4, endColumn: 29 }],
    },
  ],
  valid: [
    { name: 'no stands beside yes', code: banner('<button onClick={accept}>Accept</button><button onClick={reject}>Reject</button>') },
    { name: 'no is what the service needs anyway', code: banner('<button onClick={accept}>Accept all</button><button onClick={reject}>Only necessary</button>') },
    { name: 'each use has a switch', code: banner('<label><input type="checkbox" name="analytics" />Analytics</label><label><input type="checkbox" name="ads" />Ads</label><button onClick={accept}>Accept</button>') },
    { name: 'the words of another button are not known', code: banner('<button onClick={accept}>Accept</button><button onClick={reject}>{words.other}</button>') },
    { name: 'a contract is accepted', code: "export const Terms = ({ accept }) => <div role=\"dialog\"><p>Please accept our terms of service.</p><button onClick={accept}>Accept</button></div>;" },
    { name: 'an invitation is accepted', code: "export const Invite = ({ accept }) => <div className=\"modal\"><p>Anna invited you to her team.</p><button onClick={accept}>Accept</button></div>;" },
    { name: 'the dialog says no by default', filename: 'app.js', code: "wx.showModal({ title: '隐私授权', content: '是否同意我们收集您的个人信息用于个性化推荐？', confirmText: '同意' });" },
    { name: 'a person is told to tick a box', filename: 'app.js', code: "wx.showModal({ content: '请先阅读并同意隐私政策', showCancel: false });" },
    { name: 'an alert has both buttons', filename: 'src/ask.ts', code: "import { Alert } from 'react-native';\nexport const ask = (go: () => void) => Alert.alert('Privacy', 'Do you agree that we use your data for analytics?', [{ text: 'No' }, { text: 'Yes', onPress: go }]);" },
    { name: 'the option allows the words', options: [{ allowedLabels: ['Accept'] }], code: banner('<button onClick={accept}>Accept</button>') },
  ],
});
