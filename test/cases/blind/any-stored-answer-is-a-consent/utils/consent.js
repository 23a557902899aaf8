const TEXT_VERSION = '2025.04';

function keyOf(purpose) {
  return `consent:separate:${purpose}`;
}

function record(purpose, status) {
  wx.setStorageSync(keyOf(purpose), { kind: 'separate', purpose, status, version: TEXT_VERSION, at: Date.now() });
}

function hasSeparateConsent(purpose) {
  const stored = wx.getStorageSync(keyOf(purpose));
  return Boolean(stored) && stored.version === TEXT_VERSION;
}

module.exports = { record, hasSeparateConsent };
