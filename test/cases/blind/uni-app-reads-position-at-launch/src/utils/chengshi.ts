let dangqian = '';

export const chengshi = {
  shezhi(latitude: number, longitude: number): void {
    dangqian = latitude > 30 && longitude > 121 ? '上海' : '杭州';
  },
  qingchu(): void {
    dangqian = '';
  },
  dangqian: (): string => dangqian,
};
