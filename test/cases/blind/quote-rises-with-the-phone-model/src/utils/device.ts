const DEAR = /iPhone1[5-9]|Mate ?[67]0|Fold/i;

let cached: UniApp.GetSystemInfoResult | undefined;

function systemInfo(): UniApp.GetSystemInfoResult {
  cached ??= uni.getSystemInfoSync();
  return cached;
}

export function deviceFactor(): number {
  const { model: deviceModel } = systemInfo();
  return DEAR.test(deviceModel) ? 1.06 : 1;
}

export function statusBarHeight(): number {
  return systemInfo().statusBarHeight ?? 20;
}
