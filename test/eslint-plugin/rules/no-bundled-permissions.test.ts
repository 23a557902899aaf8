import { testRule } from '../../support/test-rule.js';

testRule('no-bundled-permissions', {
  valid: [
    {
      name: 'each row of a list has a button for its own',
      code: `import { Pressable } from 'react-native';
import { request, PERMISSIONS } from 'react-native-permissions';
const rows = [{ permission: PERMISSIONS.IOS.CAMERA }, { permission: PERMISSIONS.IOS.CONTACTS }];
const ask = permission => request(permission);
export const Rows = () => rows.map(row => <Pressable onPress={() => ask(row.permission)} />);
`,
    },
    {
      name: 'the camera and the microphone belong to one recording',
      code: `import { PermissionsAndroid } from 'react-native';
export const record = () => PermissionsAndroid.requestMultiple([PermissionsAndroid.PERMISSIONS.CAMERA, PermissionsAndroid.PERMISSIONS.RECORD_AUDIO]);
`,
    },
    {
      name: 'a fine and a coarse location are one to the person',
      code: `import { PERMISSIONS, requestMultiple } from 'react-native-permissions';
export const locate = () => requestMultiple([PERMISSIONS.ANDROID.ACCESS_FINE_LOCATION, PERMISSIONS.ANDROID.ACCESS_COARSE_LOCATION]);
`,
    },
    {
      name: 'each button asks for its own',
      code: `import * as Contacts from 'expo-contacts';
import * as Location from 'expo-location';
export function Buttons() {
  return <><Pressable onPress={() => Contacts.requestPermissionsAsync()} /><Pressable onPress={() => Location.requestForegroundPermissionsAsync()} /></>;
}
`,
    },
    {
      name: 'one or the other is asked for, by what is wanted',
      code: `import { PermissionsAndroid } from 'react-native';
export async function ask(kind: string) {
  if (kind === 'photo') await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.CAMERA);
  if (kind === 'friends') await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.READ_CONTACTS);
}
`,
    },
    {
      name: 'what was asked for is only looked up',
      code: `import * as Contacts from 'expo-contacts';
import * as Location from 'expo-location';
export async function status() {
  return [await Contacts.getPermissionsAsync(), await Location.getForegroundPermissionsAsync()];
}
`,
    },
    {
      name: 'a call shows and hears both sides',
      code: "export const call = () => navigator.mediaDevices.getUserMedia({ audio: true, video: true });\n",
    },
    {
      name: 'the project says that they belong together',
      code: `import { PermissionsAndroid } from 'react-native';
export const checkIn = () => PermissionsAndroid.requestMultiple([PermissionsAndroid.PERMISSIONS.CAMERA, PermissionsAndroid.PERMISSIONS.ACCESS_FINE_LOCATION]);
`,
      options: [{ belongTogether: [['camera', 'location']] }],
    },
    {
      name: '每个权限在各自的按钮中索取',
      code: `Page({
  onTapMap() { wx.authorize({ scope: 'scope.userLocation' }); },
  onTapScan() { wx.authorize({ scope: 'scope.camera' }); },
});
`,
      filename: 'pages/shop/shop.js',
    },
  ],
  invalid: [
    {
      name: 'one call asks for three',
      code: `import { PermissionsAndroid } from 'react-native';
export const start = () => PermissionsAndroid.requestMultiple([PermissionsAndroid.PERMISSIONS.CAMERA, PermissionsAndroid.PERMISSIONS.READ_CONTACTS, PermissionsAndroid.PERMISSIONS.ACCESS_FINE_LOCATION]);
`,
      errors: [{ messageId: 'oneCall', data: { apis: 'PermissionsAndroid.requestMultiple', groups: 'the camera or microphone, the address book and the location' }, line: 2, column: 28, endLine: 2, endColumn: 202, suggestions: 1 }],
    },
    {
      name: 'a list is asked for in a loop',
      code: `import { PERMISSIONS, request } from 'react-native-permissions';
const wanted = [PERMISSIONS.IOS.CALENDARS, PERMISSIONS.IOS.LOCATION_WHEN_IN_USE];
export async function askAll() {
  for (const one of wanted) await request(one);
}
`,
      errors: [{ messageId: 'oneCall', data: { apis: 'react-native-permissions.request', groups: 'the calendar and the location' }, line: 4, column: 35, endLine: 4, endColumn: 47 }],
    },
    {
      name: 'one follows the other at one press',
      code: `import * as Contacts from 'expo-contacts';
import * as Location from 'expo-location';
export function Start() {
  const start = async () => {
    await Contacts.requestPermissionsAsync();
    await Location.requestForegroundPermissionsAsync();
  };
  return <Pressable onPress={start} />;
}
`,
      errors: [{ messageId: 'inARow', data: { apis: "'expo-contacts.requestPermissionsAsync', 'expo-location.requestForegroundPermissionsAsync'", groups: 'the address book and the location' }, line: 6, column: 11, endLine: 6, endColumn: 55, suggestions: 1 }],
    },
    {
      name: 'both are asked for at once',
      code: `import * as Contacts from 'expo-contacts';
import * as Location from 'expo-location';
export function Start() {
  const start = () => Promise.all([
    Contacts.requestPermissionsAsync(),
    Location.requestForegroundPermissionsAsync(),
  ]);
  return <Pressable onPress={start} />;
}
`,
      errors: [{ messageId: 'inARow', data: { apis: "'expo-contacts.requestPermissionsAsync', 'expo-location.requestForegroundPermissionsAsync'", groups: 'the address book and the location' }, line: 4, column: 23, endLine: 6, endColumn: 49 }],
    },
    {
      name: '一个权限的回调里又索取另一个',
      code: `Page({
  onTapStart() {
    wx.authorize({ scope: 'scope.userLocation', success: () => wx.authorize({ scope: 'scope.record' }) });
  },
});
`,
      filename: 'pages/shop/shop.js',
      locale: 'zh-cn',
      errors: [{ message: '“wx.authorize”接连索取位置、相机或麦克风权限，其间没有任何用户操作。', line: 3, column: 64, endLine: 3, endColumn: 103, suggestions: 1 }],
    },
    {
      name: 'a page asks for everything at one click',
      code: `export function Start() {
  const start = () => {
    void navigator.mediaDevices.getUserMedia({ video: true });
    navigator.geolocation.getCurrentPosition(() => {});
    void Notification.requestPermission();
  };
  return <button onClick={start}>Start</button>;
}
`,
      errors: [{ messageId: 'inARow', data: { apis: "'navigator.mediaDevices.getUserMedia', 'navigator.geolocation.getCurrentPosition', 'Notification.requestPermission'", groups: 'the camera or microphone, the location and notifications' }, line: 4, column: 5, endLine: 4, endColumn: 55 }],
    },
  ],
});
