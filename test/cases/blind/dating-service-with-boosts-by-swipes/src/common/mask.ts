/** 13812345678 -> *******5678 */
export const lastFour = (phone: string) => '*'.repeat(Math.max(0, phone.length - 4)) + phone.slice(-4);

export const cents = (value: number) => Math.round(value);
