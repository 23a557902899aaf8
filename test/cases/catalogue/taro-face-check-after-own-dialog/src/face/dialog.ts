import Taro from '@tarojs/taro';

export async function askForFace(): Promise<boolean> {
  const kept = Taro.getStorageSync<{ state: string; at: number } | ''>('separate-consent:face');
  if (kept !== '' && kept.state === 'given') return true;
  const { confirm } = await Taro.showModal({
    title: '人脸信息单独同意',
    content: '为核对您与账户本人一致，需要采集您的人脸图像，由核验服务商处理，核验后即删除。您也可以选择短信验证。',
    confirmText: '同意',
    cancelText: '用短信',
  });
  Taro.setStorageSync('separate-consent:face', { state: confirm ? 'given' : 'refused', at: Date.now() });
  return confirm;
}
