export const isPhone = () => /iPhone|Android/.test(navigator.userAgent);

export const imageWidth = (deviceModel: string) => (deviceModel.includes('Pro') ? 1290 : 828);
