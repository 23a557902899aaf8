export interface Daan {
  leixing: '人脸';
  tongyi: boolean;
  shijian: number;
}

export async function wenRenlian(): Promise<Daan> {
  const { confirm } = await uni.showModal({
    title: '人脸信息',
    content: '为核验您本人，需要采集并比对您的人脸。您也可以到窗口办理。是否单独同意？',
    confirmText: '同意',
    cancelText: '不同意',
  });
  const daan: Daan = { leixing: '人脸', tongyi: confirm, shijian: Date.now() };
  uni.setStorageSync('dandu-tongyi:renlian', daan);
  return daan;
}
