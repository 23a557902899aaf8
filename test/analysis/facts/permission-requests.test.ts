import assert from 'node:assert/strict';
import { permissionGroupOf, placeNeededFor } from '../../../analysis/vocabulary/permission-words.js';
import { probe, vocabulary } from '../../support/flow-probe.js';

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function bundlesOf(text: string): readonly string[] {
  const facts = probe(new Map([['ask.tsx', text]])).files.get('ask.tsx')!;
  return facts.permissionBundles.map(({ span, groups }) => `${lineOf(text, span.start)} ${groups.join(' ')}`);
}

function atStart(path: string, text: string): readonly string[] {
  const facts = probe(new Map([[path, text]])).files.get(path)!;
  return facts.permissionsAtStart.map(({ span, groups, at }) => `${lineOf(text, span.start)} ${at} ${groups.join(' ')}`);
}

describe('permissionGroupOf', () => {
  it('reads what platforms call a permission', () => {
    const names = ['android.permission.READ_CONTACTS', 'ACCESS_FINE_LOCATION', 'scope.userLocationBackground', 'RECORD_AUDIO', 'WRITE_EXTERNAL_STORAGE', 'scope.writePhotosAlbum', 'READ_PHONE_STATE', 'POST_NOTIFICATIONS', 'BLUETOOTH_SCAN', 'LOCATION_WHEN_IN_USE'];
    assert.deepEqual(names.map(name => permissionGroupOf(vocabulary, name)), ['contacts', 'location', 'location', 'camera', 'photos', 'photos', 'phone', 'notifications', undefined, 'location']);
  });
});

describe('placeNeededFor', () => {
  it('tells a town from a spot', () => {
    assert.deepEqual(['weatherHere', 'nearestShop', 'navigate', '城市', 'user'].map(name => placeNeededFor(vocabulary, name)), ['coarse', 'coarse', 'precise', 'coarse', undefined]);
  });
});

describe('findPermissionBundles', () => {
  it('follows functions of the project to what they ask for', () => {
    assert.deepEqual(bundlesOf(`import { PERMISSIONS, request } from 'react-native-permissions';
const ask = async (one: string) => (await request(one)) === 'granted';
export function Start() {
  return <Pressable onPress={async () => {
    await ask(PERMISSIONS.IOS.CAMERA);
    await ask(PERMISSIONS.IOS.CONTACTS);
  }} />;
}`), ['6 camera contacts']);
  });

  it('takes requests apart that cannot both happen', () => {
    assert.deepEqual(bundlesOf(`import { PERMISSIONS, request } from 'react-native-permissions';
export async function ask(kind: string) {
  switch (kind) {
    case 'scan': return request(PERMISSIONS.IOS.CAMERA);
    case 'sync': return request(PERMISSIONS.IOS.CONTACTS);
  }
}
export const askFor = (isScan: boolean) => request(isScan ? PERMISSIONS.IOS.CAMERA : PERMISSIONS.IOS.CONTACTS);
`), []);
  });
});

describe('findPermissionsAtStart', () => {
  it('knows the start of an app from a page and from a gesture', () => {
    assert.deepEqual(atStart('app.js', "App({ onLaunch() { wx.getLocation({}); } });\n"), ['1 app location']);
    assert.deepEqual(atStart('pages/a.js', "Page({\n  onLoad() { wx.getLocation({}); },\n  onTapHere() { wx.chooseContact({}); },\n});\n"), ['2 page location']);
    assert.deepEqual(atStart('ask.ts', "document.body.addEventListener('click', () => navigator.geolocation.getCurrentPosition(() => {}));\n"), []);
  });

  it('knows the methods that Angular calls as it shows a component', () => {
    const head = "import { Component } from '@angular/core';\nimport { Geolocation } from '@capacitor/geolocation';\n";
    const component = (name: string, method: string) => `${head}@Component({ selector: 'app-${name.toLowerCase()}', template: '' })\nexport class ${name} {\n  async ${method}() { return Geolocation.getCurrentPosition(); }\n}\n`;
    assert.deepEqual(atStart('src/app/app.component.ts', component('AppComponent', 'ngOnInit')), ['5 app location']);
    assert.deepEqual(atStart('src/app/app.component.ts', component('AppComponent', 'locate')), []);
    assert.deepEqual(atStart('src/app/map.component.ts', component('MapComponent', 'ngOnInit')), []);
  });

  it('takes what a program shows first for its root, wherever that is written', () => {
    const shell = "import { useEffect } from 'react';\nimport * as Contacts from 'expo-contacts';\nexport function Garden() {\n  useEffect(() => { void Contacts.requestPermissionsAsync(); }, []);\n  return null;\n}\n";
    const at = (texts: Readonly<Record<string, string>>) => [...probe(new Map(Object.entries(texts))).files.values()].flatMap(({ path, permissionsAtStart }) => permissionsAtStart.map(({ groups, at: when }) => `${path} ${when} ${groups.join(' ')}`));
    assert.deepEqual(at({ 'src/garden.tsx': shell, 'index.ts': "import { registerRootComponent } from 'expo';\nimport { Garden } from './src/garden';\nregisterRootComponent(Garden);\n" }), ['src/garden.tsx app contacts']);
    assert.deepEqual(at({ 'src/garden.tsx': shell, 'index.tsx': "import { createRoot } from 'react-dom/client';\nimport { Garden } from './src/garden';\nfunction Frame() { return <Garden />; }\ncreateRoot(document.body).render(<Frame />);\n" }), []);
    assert.deepEqual(at({ 'src/shell.ts': "import { Component } from '@angular/core';\nimport { Camera } from '@capacitor/camera';\n@Component({ selector: 'app-shell', template: '' })\nexport class Shell {\n  constructor() { void Camera.requestPermissions(); }\n}\n", 'main.ts': "import { bootstrapApplication } from '@angular/platform-browser';\nimport { Shell } from './src/shell';\nbootstrapApplication(Shell);\n" }), ['src/shell.ts app camera']);
  });

  it('knows the start of apps in other shells', () => {
    assert.deepEqual(atStart('src/app.tsx', "import Taro, { useLaunch } from '@tarojs/taro';\nexport default function App() {\n  useLaunch(() => { void Taro.authorize({ scope: 'scope.record' }); });\n}\n"), ['3 app camera']);
    assert.deepEqual(atStart('src/start.ts', "import { onLaunch, onTabItemTap } from '@dcloudio/uni-app';\nonLaunch(() => uni.authorize({ scope: 'scope.camera' }));\nonTabItemTap(() => uni.authorize({ scope: 'scope.userLocation' }));\n"), ['2 app camera']);
    assert.deepEqual(atStart('main.ts', "import { app, ipcMain, systemPreferences } from 'electron';\napp.whenReady().then(() => systemPreferences.askForMediaAccess('camera'));\nipcMain.handle('talk', () => systemPreferences.askForMediaAccess('microphone'));\n"), ['2 app camera']);
    assert.deepEqual(atStart('entry.ets', "import { UIAbility, abilityAccessCtrl } from '@kit.AbilityKit';\nexport default class Entry extends UIAbility {\n  onCreate(): void { abilityAccessCtrl.createAtManager().requestPermissionsFromUser(this.context, ['ohos.permission.READ_CALENDAR']); }\n  onBackground(): void { abilityAccessCtrl.createAtManager().requestPermissionsFromUser(this.context, ['ohos.permission.READ_CONTACTS']); }\n}\n"), ['3 app calendar']);
  });
});
