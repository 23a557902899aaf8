export function rememberChoice(purpose, state) {
  uni.setStorageSync(`choice:${purpose}`, { state, at: Date.now() });
}
