const QUESTION = '参加步数挑战需要读取您最近30天的微信步数并上传给活动队伍，属于运动健康信息。是否单独同意？不同意也可手动填写。';

export async function askAboutSteps(): Promise<boolean> {
  const { confirm } = await wx.showModal({ title: '微信步数', content: QUESTION, confirmText: '同意', cancelText: '不同意' });
  wx.setStorageSync('separate-consent:steps', { kind: 'separate', state: confirm ? 'given' : 'refused', text: QUESTION, at: Date.now() });
  return confirm;
}
