import * as Application from 'expo-application';

export async function announce() {
  const androidId = Application.getAndroidId(); // expect: no-fingerprinting-without-consent
  await fetch('/devices', { method: 'POST', body: JSON.stringify({ androidId }) });
}
