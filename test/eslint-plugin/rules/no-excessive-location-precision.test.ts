import { testRule } from '../../support/test-rule.js';

const button = "document.body.addEventListener('click', () => { void here(); });\n";

const follow = (method: string) => `function findNearbyShops() {\n  navigator.geolocation.${method}(() => {});\n}\nexport const Page = () => <button onClick={findNearbyShops}>Shops</button>;\n`;

testRule('no-excessive-location-precision', {
  valid: [
    {
      name: 'the weather asks for a coarse place',
      filename: 'weather.ts',
      code: `export const here = () => navigator.geolocation.getCurrentPosition(() => {}, () => {}, { enableHighAccuracy: false });\n${button}`,
    },
    {
      name: 'finding the way needs the spot',
      filename: 'navigation.ts',
      code: `export const here = () => navigator.geolocation.watchPosition(() => {}, () => {}, { enableHighAccuracy: true });\n${button}`,
    },
    {
      name: 'nothing says what the place is for',
      filename: 'place.ts',
      code: `export const here = () => navigator.geolocation.getCurrentPosition(() => {}, () => {}, { enableHighAccuracy: true });\n${button}`,
    },
    {
      name: 'the policy says that the spot is needed',
      filename: 'weather.ts',
      policy: 'features:\n  - id: storm-warning\n    paths: ["**"]\n    purposes: [service-provision]\n    necessary: [user.location.precise]\n',
      code: `export const here = () => navigator.geolocation.getCurrentPosition(() => {}, () => {}, { enableHighAccuracy: true });\n${button}`,
    },
    {
      name: 'the rule is told that the name misleads',
      filename: 'city.ts',
      options: [{ exemptNames: ['city'] }],
      code: `export const here = () => navigator.geolocation.getCurrentPosition(() => {}, () => {}, { enableHighAccuracy: true });\n${button}`,
    },
    {
      name: 'the nearest shop is found by a balanced place',
      code: `import * as Location from 'expo-location';
export const nearestShop = () => Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Balanced });
`,
    },
    {
      name: '城市选择使用模糊定位',
      filename: 'pages/city/city.js',
      code: 'Page({ onTapCity() { wx.getFuzzyLocation({}); } });\n',
    },
  ],
  invalid: [
    {
      name: 'the weather asks for the spot',
      filename: 'weather.ts',
      code: `export const here = () => navigator.geolocation.getCurrentPosition(() => {}, () => {}, { enableHighAccuracy: true });\n${button}`,
      output: `export const here = () => navigator.geolocation.getCurrentPosition(() => {}, () => {}, { enableHighAccuracy: false });\n${button}`,
      errors: [{ messageId: 'accuracy', data: { api: 'navigator.geolocation.getCurrentPosition', reason: "'weather' needs no more than a coarse one" }, line: 1, column: 27, endLine: 1, endColumn: 117 }],
    },
    {
      name: 'the nearest shop is found by the best for navigation',
      code: `import * as Location from 'expo-location';
export const nearestShop = () => Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Highest });
`,
      output: `import * as Location from 'expo-location';
export const nearestShop = () => Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Low });
`,
      errors: [{ messageId: 'accuracy', data: { api: 'expo-location.getCurrentPositionAsync', reason: "'nearestShop' needs no more than a coarse one" }, line: 2, column: 34, endLine: 2, endColumn: 107 }],
    },
    {
      name: 'the nearest shop is found by following somebody',
      code: follow('watchPosition'),
      errors: [{
        messageId: 'continuous', data: { api: 'navigator.geolocation.watchPosition', reason: "'findNearbyShops' needs no more than a coarse one" }, line: 2, column: 3, endLine: 2, endColumn: 48,
        suggestions: [{ desc: 'Ask for it once', output: follow('getCurrentPosition') }],
      }],
    },
    {
      name: 'the policy says that a coarse place is enough',
      filename: 'where.ts',
      policy: 'features:\n  - id: greeting\n    paths: ["**"]\n    purposes: [service-provision]\n    necessary: [user.location.imprecise]\n',
      code: `export const here = () => navigator.geolocation.watchPosition(() => {});\n${button}`,
      errors: [{ messageId: 'continuous', data: { api: 'navigator.geolocation.watchPosition', reason: "the feature 'greeting' is declared to need a coarse one" }, line: 1, column: 27, endLine: 1, endColumn: 72 }],
    },
    {
      name: '城市选择要求高精度定位',
      filename: 'pages/city/city.js',
      locale: 'zh-cn',
      code: 'Page({ onTapCity() { wx.getLocation({ isHighAccuracy: true }); } });\n',
      output: 'Page({ onTapCity() { wx.getLocation({ isHighAccuracy: false }); } });\n',
      errors: [{ message: '“wx.getLocation”要求最精确的位置，而“onTapCity”只需粗略位置。', line: 1, column: 22, endLine: 1, endColumn: 62 }],
    },
  ],
});
