import { testRule } from '../../support/test-rule.js';

const consent = "export const hasConsent = (purpose: string): boolean => localStorage.getItem(`consent-${purpose}`) === 'granted';\n";

testRule('no-permission-on-launch', {
  valid: [
    {
      name: 'a person presses what needs it',
      filename: 'App.tsx',
      code: `import * as Location from 'expo-location';
export default function App() {
  return <Pressable onPress={() => Location.requestForegroundPermissionsAsync()} />;
}
`,
    },
    {
      name: 'only what was given before is looked up',
      filename: 'App.tsx',
      code: `import { useEffect } from 'react';
import * as Location from 'expo-location';
export default function App() {
  useEffect(() => { void Location.getForegroundPermissionsAsync(); }, []);
  return null;
}
`,
    },
    {
      name: 'what needs the permission runs only where it was given before',
      filename: 'App.tsx',
      code: `import { useEffect } from 'react';
import * as Location from 'expo-location';
export default function App() {
  useEffect(() => {
    void (async () => {
      const { status } = await Location.getForegroundPermissionsAsync();
      if (status === 'granted') await Location.getCurrentPositionAsync();
    })();
  }, []);
  return null;
}
`,
    },
    {
      name: 'a screen of its own asks for what it shows',
      filename: 'src/screens/ScanScreen.tsx',
      code: `import { useEffect } from 'react';
import { Camera } from 'expo-camera';
export function ScanScreen() {
  useEffect(() => { void Camera.requestCameraPermissionsAsync(); }, []);
  return null;
}
`,
    },
    {
      name: 'notifications are about no personal data',
      filename: 'App.tsx',
      code: `import { useEffect } from 'react';
import * as Notifications from 'expo-notifications';
export default function App() {
  useEffect(() => { void Notifications.requestPermissionsAsync(); }, []);
  return null;
}
`,
    },
    {
      name: 'the person agreed to it in the app',
      files: { 'consent.ts': consent },
      filename: 'main.ts',
      code: "import { hasConsent } from './consent';\nif (hasConsent('location')) navigator.geolocation.getCurrentPosition(() => {});\n",
    },
    {
      name: 'the app is for finding the way',
      filename: 'app.ts',
      policy: 'appTypes: [map-navigation]\n',
      code: "App({ onLaunch() { wx.getLocation({ type: 'gcj02' }); } });\n",
    },
    {
      name: 'the rule is told what the app is for',
      filename: 'App.tsx',
      options: [{ exemptGroups: ['camera'] }],
      code: `import { useEffect } from 'react';
import { Camera } from 'expo-camera';
export default function App() {
  useEffect(() => { void Camera.requestCameraPermissionsAsync(); }, []);
  return null;
}
`,
    },
  ],
  invalid: [
    {
      name: 'the root component asks as it is shown',
      filename: 'App.tsx',
      code: `import { useEffect } from 'react';
import { Camera } from 'expo-camera';
export default function App() {
  useEffect(() => { void Camera.requestCameraPermissionsAsync(); }, []);
  return null;
}
`,
      errors: [{ messageId: 'atStart', data: { api: 'Camera.requestCameraPermissionsAsync', groups: 'the camera or microphone' }, line: 4, column: 26, endLine: 4, endColumn: 64, suggestions: [{ messageId: 'dropStatement', data: { code: 'Camera.requestCameraPermissionsAsync()' }, output: `import { useEffect } from 'react';
import { Camera } from 'expo-camera';
export default function App() {
  useEffect(() => {  }, []);
  return null;
}
` }] }],
    },
    {
      name: 'it asks first, and then reads where the person is',
      filename: 'app/_layout.tsx',
      code: `import { useEffect } from 'react';
import * as Location from 'expo-location';
export default function Layout() {
  useEffect(() => {
    void (async () => {
      const { status } = await Location.requestForegroundPermissionsAsync();
      if (status === 'granted') await Location.getCurrentPositionAsync();
    })();
  }, []);
  return null;
}
`,
      errors: [{ messageId: 'atStart', data: { api: 'expo-location.requestForegroundPermissionsAsync', groups: 'the location' }, line: 6, column: 32, endLine: 6, endColumn: 76 }],
    },
    {
      name: 'a file asks as it is loaded',
      filename: 'main.ts',
      files: { 'consent.ts': consent },
      code: 'navigator.geolocation.getCurrentPosition(() => {});\n',
      errors: [{
        messageId: 'atStart', data: { api: 'navigator.geolocation.getCurrentPosition', groups: 'the location' }, line: 1, column: 1, endLine: 1, endColumn: 51, suggestions: [{ messageId: 'onlyIf', data: { guard: "hasConsent('location')" }, output: `import { hasConsent } from './consent';
if (hasConsent('location')) {
  navigator.geolocation.getCurrentPosition(() => {});
}
` }],
      }],
    },
    {
      name: '小程序启动时读取位置',
      filename: 'app.js',
      locale: 'zh-cn',
      code: "App({\n  onLaunch() {\n    wx.getLocation({ type: 'gcj02' });\n  },\n});\n",
      errors: [{ message: '“wx.getLocation”在应用启动时索取位置权限；改为在用户使用相应功能时索取即可满足本规则。', line: 3, column: 5, endLine: 3, endColumn: 38, suggestions: [{ desc: "在“hasConsent('location')”未同意时提前返回", output: `function hasConsent(purpose) {
  return wx.getStorageSync(\`consent:\${purpose}\`) === 'granted';
}

App({
  onLaunch() {
    if (!hasConsent('location')) return;
    wx.getLocation({ type: 'gcj02' });
  },
});
` }] }],
    },
  ],
});
